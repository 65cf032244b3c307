/** The syntax tree of a STIX pattern (section 9). */

export type Literal =
  | { readonly kind: "integer" | "float"; readonly value: number; readonly text: string }
  | { readonly kind: "string" | "hex" | "binary" | "timestamp"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean };

/** One step after the first property: `.name`, `[3]`, `[*]`. */
export type PathStep =
  { readonly kind: "property"; readonly name: string } | { readonly kind: "index"; readonly index: number | "*" };

/** `file:hashes.'SHA-256'`. */
export interface ObjectPath {
  readonly type: string;
  readonly property: string;
  readonly steps: readonly PathStep[];
}

export type Comparator = "=" | "!=" | "<" | "<=" | ">" | ">=" | "IN" | "LIKE" | "MATCHES" | "ISSUBSET" | "ISSUPERSET";

export type Comparison =
  | {
      readonly kind: "test";
      readonly path: ObjectPath;
      readonly negated: boolean;
      readonly comparator: Comparator;
      readonly values: readonly Literal[];
    }
  | { readonly kind: "exists"; readonly path: ObjectPath; readonly negated: boolean }
  | { readonly kind: "and" | "or"; readonly parts: readonly Comparison[] };

export type Qualifier =
  | { readonly kind: "within"; readonly seconds: number }
  | { readonly kind: "repeats"; readonly times: number }
  | { readonly kind: "start-stop"; readonly start: string; readonly stop: string };

export type Observation =
  | { readonly kind: "observation"; readonly comparison: Comparison }
  | { readonly kind: "and" | "or" | "followedby"; readonly parts: readonly Observation[] }
  | { readonly kind: "qualified"; readonly of: Observation; readonly qualifier: Qualifier };

export interface PatternError {
  readonly message: string;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}
