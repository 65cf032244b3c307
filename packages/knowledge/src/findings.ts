// The shapes of core's `Finding` and `Read`, written here because `knowledge` imports nothing but `stix` (docs/ARCHITECTURE.md).

/** Same shape as core's `Finding`. */
export interface CatalogueFinding {
  readonly code: keyof typeof KNOWLEDGE_FINDINGS;
  readonly severity: "info" | "warning" | "error";
  readonly message: string;
  readonly at?: { readonly file?: string; readonly line?: number };
}

/** Same shape as core's `Read`. */
export interface Read<T> {
  readonly value: T;
  readonly findings: readonly CatalogueFinding[];
}

interface FindingKind {
  readonly severity: CatalogueFinding["severity"];
  readonly meaning: string;
  readonly remedy: string;
}

/** The package's part of the error catalogue. */
export const KNOWLEDGE_FINDINGS = {
  "catalogue-attack-unreadable": {
    severity: "error",
    meaning: "The ATT&CK file is not a STIX 2.1 bundle with a list of objects.",
    remedy: "Give the enterprise-attack JSON bundle as MITRE publishes it.",
  },
  "catalogue-galaxy-unreadable": {
    severity: "error",
    meaning: "A MISP galaxy file has no type or no list of values.",
    remedy: "Give the files of the folder clusters/ of the MISP galaxy project.",
  },
  "catalogue-galaxy-unknown": {
    severity: "info",
    meaning: "The compiler does not know what a MISP galaxy of this type describes and left it out.",
    remedy: "None is needed; the galaxies that are read are named in the package's README.",
  },
  "catalogue-record-skipped": {
    severity: "warning",
    meaning: "A record has no id or no name, or its id was there already, and was left out.",
    remedy: "Look at the record in the source file; the rest of the file was read.",
  },
  "catalogue-relation-dangling": {
    severity: "info",
    meaning: "Relations point to records that none of the given files has, and were left out.",
    remedy: "Give the galaxy that has the missing records, or a matching release of ATT&CK.",
  },
  "catalogue-place-unknown": {
    severity: "info",
    meaning: "The name of a country in a source is not in the list of places; it was kept as it is printed.",
    remedy: "Add the name to the places of the package if it names a country.",
  },
  "catalogue-malformed": {
    severity: "error",
    meaning: "The catalogue is not in the form kulla-catalogue/1.",
    remedy: "Build it anew with `kulla catalogue build`.",
  },
  "catalogue-row-malformed": {
    severity: "warning",
    meaning: "A record of the catalogue is not of the expected form and was left out.",
    remedy: "Build it anew with `kulla catalogue build`.",
  },
  "relations-malformed": {
    severity: "error",
    meaning: "The relations are not in the form kulla-relations/1.",
    remedy: "Build them anew with `kulla catalogue build`.",
  },
  "relations-row-malformed": {
    severity: "warning",
    meaning: "Rows of the relations are not of the expected form, or cite works that are not there, and were left out.",
    remedy: "Build them anew with `kulla catalogue build`.",
  },
} as const satisfies Readonly<Record<string, FindingKind>>;

/** A finding with the severity that the error catalogue gives to its code. */
export function catalogueFinding(
  code: CatalogueFinding["code"],
  message: string,
  at?: CatalogueFinding["at"],
): CatalogueFinding {
  return { code, severity: KNOWLEDGE_FINDINGS[code].severity, message, ...(at === undefined ? {} : { at }) };
}
