// The format of gold annotation and of predictions (`gold/SCHEMA.md`), as far as the scorer and the report read it.

/** A value that a quantity or one side of a contradiction has: a number, or words. */
export type GoldValue = number | string;

/** One fact of the annotation or of a prediction. Which fields it has depends on `type`; the rest is absent. */
export interface GoldFact {
  readonly type: string;
  readonly id?: string;
  readonly file?: string;
  /** Exact words of the file. */
  readonly span?: string;
  /** Code points from the start of the whole file, half open. */
  readonly start?: number | null;
  readonly end?: number | null;
  readonly canon?: string;
  readonly surface?: string;
  readonly name?: string;
  readonly kind?: string;
  readonly class?: string;
  readonly status?: string;
  /** `YYYY[-MM[-DD]]`, `a/b`, `../b`. */
  readonly date?: string;
  readonly end_date?: string;
  readonly date_basis?: string;
  readonly date_scored?: string;
  readonly role?: string;
  readonly roles?: readonly string[];
  readonly incident?: string;
  readonly actor?: string;
  readonly state?: string;
  readonly organ?: string;
  readonly by?: string;
  readonly to?: string;
  readonly of?: string;
  readonly about?: string;
  readonly stance?: string;
  readonly confidence?: string;
  readonly target?: string;
  readonly value?: GoldValue;
  readonly unit?: string;
  readonly metric?: string;
  readonly polarity?: string;
  readonly tid?: string;
  readonly explicit?: boolean;
  readonly note?: string;
  /** Added by the scorer to a gold incident: every date that a source states for it. */
  readonly dates?: readonly string[];
}

export interface GoldSide {
  readonly file?: string;
  readonly span?: string;
  readonly start?: number | null;
  readonly end?: number | null;
  readonly value?: GoldValue;
}

export interface GoldContradiction {
  readonly id?: string;
  readonly kind?: string;
  readonly topic?: string;
  readonly scope?: string;
  readonly severity?: string;
  readonly nature?: string;
  readonly note?: string;
  readonly sides?: readonly GoldSide[];
}

export interface GoldDocument {
  readonly file: string;
  readonly url?: string | null;
  readonly date?: string | null;
  readonly lang?: readonly string[];
  readonly publisher?: string | null;
  /** Date inferred by the annotator; the tool gets it only in the run "with sidecar". */
  readonly assumed_date?: string;
}

export interface Gold {
  readonly incident: string;
  readonly title?: string;
  readonly docs: readonly GoldDocument[];
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly facts: readonly GoldFact[];
  readonly contradictions?: readonly GoldContradiction[];
}

export interface Prediction {
  readonly facts?: readonly GoldFact[];
  readonly contradictions?: readonly GoldContradiction[];
}

/** `incident`: a key counts once over all files. `doc`: each (file, key) counts. */
export type Level = "incident" | "doc";
