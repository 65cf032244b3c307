import type { Asserter } from "../catalogue.ts";

/** A name, and whose it is where that is known: `Forest Blizzard` is Microsoft's. */
export interface OwnedName {
  readonly name: string;
  readonly vendor?: string;
}

/**
 * How the left name stands to the right one. same and renamed-to make one of two names; all others leave them two. distinct: said in so many words to be
 * two actors.
 */
export type AliasRelation =
  | "same"
  | "renamed-to"
  | "overlaps"
  | "subset-of"
  | "superset-of"
  | "uses-persona"
  | "works-with"
  | "suspected-same"
  | "distinct";

/**
 * quoted: the source says so itself, or the works that it cites · dataset-copy: it repeats another dataset, and is no second voice · inferred: it follows
 * from a rule of Kulla's (a scheme of naming, a link between pages) · analyst: a person's own word.
 */
export type AliasDerivation = "quoted" | "dataset-copy" | "inferred" | "analyst";

/** A publication behind an assertion. */
export interface AliasWork {
  readonly key: string;
  readonly published?: string;
  /** A day by which it was there, where its publication is not dated. */
  readonly knownBy?: string;
  readonly publisher?: string;
}

/** Somebody's word that two names are, or are not, one actor. Never identity: what follows from it depends on whose word one takes. */
export interface AliasAssertion {
  readonly left: OwnedName;
  readonly relation: AliasRelation;
  readonly right: OwnedName;
  /** Records of the catalogue that the names stand for; none where only the names are known. */
  readonly leftRecord?: string;
  readonly rightRecord?: string;
  readonly assertedBy: Asserter;
  /** Where it is said: the id of a record, the key of a work, the name of a document. */
  readonly source: string;
  /** The words, where they may be shown: those of a document of a case. Of datasets only facts are kept. */
  readonly quote?: string;
  readonly works: readonly AliasWork[];
  /** EDTF: when it was first said in print, as far as dated; `../2022-02-28` where it is only known to have been by then. */
  readonly published?: string;
  /** EDTF: from when on, and until when, the name was used so. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Word of likelihood, as the source gives it. */
  readonly likelihood?: string;
  /** `B2`: reliability and credibility (Admiralty code), where somebody rated the source. */
  readonly admiralty?: string;
  readonly derivation: AliasDerivation;
  /** Of a copy: what it was copied from. */
  readonly derivedFrom?: string;
  readonly status: "active" | "disputed" | "retracted";
  /** Of a disputed assertion: who keeps the two apart. */
  readonly disputedBy?: readonly Asserter[];
  /** Statements of the case that say so. */
  readonly because?: readonly string[];
}

/** Relations that make one of two names. */
export const JOINING: ReadonlySet<AliasRelation> = new Set(["same", "renamed-to"]);
