// What reading gives. Types first.
export type { ReadingOptions } from "./readEvidence.ts";
export type { ReadingLimits } from "./limits.ts";
export { readEvidence } from "./readEvidence.ts";
export { detectMediaType } from "./mediaType.ts";
export { READING_LIMITS, READING_VERSION } from "./limits.ts";
export { READING_FINDINGS } from "./findings.ts";
