import type { STIX_FINDINGS } from "./findings.ts";

/** `error`: the standard says MUST and it is not so. `warning`: it says SHOULD. `info`: worth knowing. */
export type StixSeverity = "info" | "warning" | "error";

export type StixFindingCode = keyof typeof STIX_FINDINGS;

/** A problem in STIX content, as a value. */
export interface StixFinding {
  readonly code: StixFindingCode;
  readonly severity: StixSeverity;
  readonly message: string;
  /** JSON pointer (RFC 6901) into what was checked: `/objects/3/valid_from`. */
  readonly at: string;
}

/** One row of the error catalogue. */
export interface StixFindingKind {
  readonly severity: StixSeverity;
  readonly meaning: string;
  readonly remedy: string;
}

/** A place as a list of property names and indices, from the root of what is checked. */
export type Path = readonly (string | number)[];

/** Notes a problem at a path relative to the object being checked. */
export type Report = (code: StixFindingCode, at: Path, message: string) => void;

/** JSON pointer of a path. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
