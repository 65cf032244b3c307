/** The panel Answer. */
export const answer = {
  title: "The answer",
};
