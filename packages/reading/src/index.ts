// What reading gives. Types first.
export type { ReadingOptions } from "./read-evidence.ts";
export type { ReadingLimits } from "./limits.ts";
export { readEvidence } from "./read-evidence.ts";
export { detectMediaType } from "./media-type.ts";
export { READING_LIMITS, READING_VERSION } from "./limits.ts";
export { READING_FINDINGS } from "./findings.ts";
