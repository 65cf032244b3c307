// What sharing gives. Types first.
export type * from "./dossier/dossier.ts";
export type { DossierCatalogue, DossierInput, KnownName, KnownTechnique } from "./dossier/input.ts";

// The dossier and its renderings.
export { composeDossier } from "./dossier/compose.ts";
export { renderHtml } from "./html/page.ts";
export { renderJson } from "./dossier/renderJson.ts";
export type { TextOptions } from "./text/answerText.ts";
export { renderText } from "./text/answerText.ts";
