import type { Dossier, DossierLanguage, ToldSections } from "@kulla/sharing";
import type { CaseFile } from "../case-file.ts";

/** What panels are told from: the dossier, and the same in other languages. */
export type TellingFile = Pick<CaseFile, "dossier" | "tell">;

/** The dossier with all that panels show of it in one language, and whose text each of its sources has. */
export type Telling = Dossier & Pick<ToldSections, "copies">;

/** The rows of a panel in a language: those in English have its own name. */
export const panelIn = (panel: string, language: DossierLanguage): string =>
  language === "en" ? panel : `${panel}.${language}`;

/**
 * The case in each language, English first, in which all of the dossier is written. All languages are kept: who reads a case may change that of
 * the page at any time, and telling takes little beside folding and weighing.
 */
export function tellings({ dossier, tell }: TellingFile): readonly (readonly [DossierLanguage, Telling])[] {
  const copies = dossier.sources.map(({ copyOf }) => copyOf);
  return [
    ["en", told(dossier, { copies })],
    ["sq", told(dossier, tell("sq"))],
  ];
}

/** What is not told is the dossier's own, and is read of it only where a panel asks for it: what panels read decides when they are made again. */
function told(dossier: Dossier, sections: Pick<ToldSections, "copies">): Telling {
  return Object.assign(Object.create(dossier) as Dossier, sections);
}
