import type { views as english } from "../en/views.ts";

export const views: typeof english = {
  views: "Pamjet",
  note: "Ruhen në server, vetëm për ju.",
  save: "Ruaj këtë pamje",
  name: "Emri",
  kept: "Pamjet e ruajtura",
  none: "Ende nuk është ruajtur asgjë.",
  open: (name) => `Hap ${name}`,
  remove: (name) => `Hiq ${name}`,
  saved: "Pamja u ruajt.",
};
