import type { Dossier } from "./dossier.ts";

/** The dossier as JSON, indented, with a closing line end. The same dossier gives the same bytes; indicators are not defanged in `value`. */
export function renderJson(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}
