// What extraction gives.
export type { ExtractionResources, ExtractOptions, Extractor } from "./extractor.ts";
export { createExtractor, EXTRACTION_VERSION } from "./extractor.ts";
export { EXTRACTION_FINDINGS } from "./findings.ts";
export type { IdentifierKind, IndicatorHit } from "./indicators/find-indicators.ts";
export { findIndicators, isObservableHit, refang } from "./indicators/find-indicators.ts";
export { canonicalIpv6 } from "./indicators/addresses.ts";
export type { CardIssuer } from "./indicators/bank-accounts.ts";
export { cardIssuer } from "./indicators/bank-accounts.ts";
export { readHost } from "./indicators/domains.ts";
export { hasFileEnding, hostReading } from "./indicators/file-names.ts";
export type { ReadTime } from "./time/read-times.ts";
export { readTimes } from "./time/read-times.ts";
export type { NameModel } from "./tagger/name-model.ts";
export { openNameModel } from "./tagger/name-model.ts";
export type { TechniqueModel } from "./techniques/technique-model.ts";
export { openTechniqueModel } from "./techniques/technique-model.ts";
export type { ReadName } from "./read-names.ts";
export { createNameReader } from "./read-names.ts";
