import type { Sentence } from "../../dossier.ts";
import { count } from "../../english.ts";
import { say } from "../../sentence.ts";
import type { Piece } from "../../sentence.ts";
import type { AttackWords } from "../words.ts";

const sources = (amount: number, one: string, many: string): string =>
  `${count(amount, "source")} ${amount === 1 ? one : many}`;

/** What nobody says and what could not be read. */
export const gaps = {
  nothing: (): Sentence => say`Nothing was found that says anything about an attack.`,
  noCulprit: (): Sentence => say`No source says who did it.`,
  onlyParties: (): Sentence => say`Nobody but the parties to the dispute says who did it.`,
  oneSource: (source: Piece): Sentence => say`All attributions rest on one source, ${source}.`,
  noDenial: (): Sentence => say`No source reports what the accused say.`,
  nobodyBehind: ({ object }: AttackWords): Sentence => say`Nobody says who is behind ${object}.`,
  noAttack: (): Sentence => say`No source describes the attack itself.`,
  noDate: ({ object }: AttackWords, references: Piece): Sentence =>
    say`No source gives a date for ${object}${references}.`,
  noSystem: (): Sentence => say`No source names a system that was hit.`,
  notRestored: (systems: Piece, references: Piece): Sentence =>
    say`No source says whether these were restored: ${systems}${references}.`,
  noLoss: (): Sentence => say`No source says whether data were lost or leaked.`,
  noVictim: (): Sentence => say`No source names who was hit.`,
  noIndicator: (): Sentence =>
    say`No source gives a technical indicator, such as an address or the fingerprint of a file.`,
  noTechnique: (): Sentence => say`No source prints the number of an ATT&CK technique.`,
  unread: (amount: number): string => `${count(amount, "file")} could not be read`,
  undated: (amount: number): string => sources(amount, "has no date of publication", "have no date of publication"),
  unpublished: (amount: number): string =>
    sources(amount, "does not say who published it", "do not say who published them"),
  languageUnknown: (amount: number): string => `The language of ${count(amount, "source")} could not be told`,
  empty: (amount: number): string => `Nothing on the case was found in ${count(amount, "source")}`,
  ungraded: (amount: number, all: boolean): string =>
    `${all ? "No source has" : sources(amount, "has not", "have not")} been graded for reliability by a person.`,
};

/** How the label of a dossier came about. */
export const marking = {
  strictest: (unmarked: number): string =>
    `The label is that of the most restricted source.${
      unmarked > 0
        ? ` ${sources(unmarked, "bears", "bear")} no label; unmarked is not public and counts as TLP:AMBER+STRICT.`
        : ""
    }`,
  chosen: (stricter: number): string =>
    stricter === 0
      ? "The label was chosen by the person who made the dossier."
      : `The label was chosen by the person who made the dossier, although ${sources(stricter, "bears", "bear")} a stricter one.`,
};
