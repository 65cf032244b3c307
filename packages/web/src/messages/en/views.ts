/** Views that a person keeps of a panel. */
export const views = {
  views: "Views",
  note: "Kept on the server, for you alone.",
  save: "Keep this view",
  name: "Name",
  kept: "Kept views",
  none: "Nothing is kept yet.",
  open: (name: string) => `Open ${name}`,
  remove: (name: string) => `Remove ${name}`,
  saved: "The view is kept.",
};
