/** What is asked first. */
export const questions = {
  who: "Who did it, by whose word",
  assessed: "Who did it, as Kulla weighs it",
  when: "When",
  hit: "What was hit",
  lost: "What was lost or leaked",
  disagreement: "What disagrees",
  missing: "What is missing",
};
