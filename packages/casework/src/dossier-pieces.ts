import { renderHtml, renderJson, stixPieces } from "@kulla/sharing";
import type { CaseFile } from "./case-file.ts";
import { stixOf } from "./write-dossier.ts";

/** A form of the dossier. */
export type DossierForm = "html" | "json" | "stix";

/** The dossier of a case in one form, piece by piece: STIX is never whole in memory. */
export function dossierPieces(file: CaseFile, form: DossierForm): Iterable<string> {
  if (form === "html") return [renderHtml(file.dossier)];
  if (form === "json") return [renderJson(file.dossier)];
  return stixPieces(stixOf(file).value);
}
