import type { Sentence } from "../../dossier.ts";
import { inWords } from "../../english.ts";
import { say } from "../../sentence.ts";
import type { PlainWords } from "../words.ts";

/** What does not agree. Topics and values come from the comparison, which writes them in English. */
export const disagreements = {
  none: (): Sentence => say`No two statements were found that cannot both hold.`,
  // Beside its values it is plain that a number is meant.
  topic: (topic: string): PlainWords => ({ text: topic.replace(/^number: /u, "") }),
  value: (value: string): string => value,
  /** Why the comparison found what it found. */
  why: (why: string): PlainWords => ({ text: why }),
  inSource: " in ",
  accusedBy: "accused by ",
  otherValues: (amount: number): string => inWords(amount, "other value"),
  /** A month or a year alone, as dates are written here. */
  coarseDate: /^(?:\p{Lu}\p{Ll}{2,8} )?\d{4}$/u,
};
