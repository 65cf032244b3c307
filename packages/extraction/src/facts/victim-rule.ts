import type { Pattern } from "../analysis/abstract.ts";

/** A way in which reports tell who was hit. */
export interface VictimRule {
  readonly rule: string;
  readonly find: Pattern;
  /** Where the victim is named: behind the match, or before it. */
  readonly at: "behind" | "before";
  /** Kinds (`hospitals in Ireland`, `customers`) count too, not only names. */
  readonly kinds?: boolean;
  /** A security vendor can be meant too: what it says here is said of itself. */
  readonly vendors?: boolean;
  /** Only where the sentence tells of an attack or of harm before it. */
  readonly inContext?: boolean;
  /** Only where the sentence tells of an attack or of harm anywhere. */
  readonly ofHarm?: boolean;
  /** Only the owner of a system: what is harmed is the system. */
  readonly owners?: boolean;
  /** Only in a document that tells of an attack: the words alone are said of other misfortunes too. */
  readonly inCase?: boolean;
}

/** "X, the country's largest hospital group," and "X (XY)". */
export const ASIDE =
  '(?: \\([^)]{1,40}\\))?(?:, (?!and |but |or |while )[^,;.!?"]{2,120},|,| --? [^-;.!?"]{2,90} --?| --?)?';
