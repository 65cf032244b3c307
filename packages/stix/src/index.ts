// What stix gives. Types first.
export type { Path, StixFinding, StixFindingCode, StixFindingKind, StixSeverity } from "./finding.ts";
export type { ExternalReference, GranularMarking, Hashes, KillChainPhase } from "./data-types.ts";
export type { ObjectCategory, ObjectKind } from "./object-kind.ts";
export type * from "./objects/index.ts";
export type { ReadLimits, StixBundle, StixObject } from "./bundle.ts";
export type { StixId } from "./id.ts";
export type { TlpLabel } from "./tlp.ts";
export type * from "./pattern/syntax.ts";
export type { ParsedPattern, PatternName } from "./pattern/index.ts";

export { STIX_FINDINGS } from "./findings.ts";
export { OBJECT_KINDS, kindOf } from "./objects/index.ts";
export { bundleOf, bundleText, readBundle, writeBundle } from "./bundle.ts";
export { validate } from "./validate.ts";
export { SCO_NAMESPACE, deterministicId, observableId, parseId, uuidV5 } from "./id.ts";
export { observable } from "./observable.ts";
export { TLP2_EXTENSION, tlpMarking, tlpOfMarking } from "./tlp.ts";
export {
  CONFIDENCE_OF_CREDIBILITY,
  CONFIDENCE_OF_LEVEL,
  CONFIDENCE_OF_LIKELIHOOD,
  levelOfConfidence,
} from "./confidence.ts";
export { isSuggestedRelationship } from "./relationships.ts";
export { namesOfPattern, parsePattern, quotePattern } from "./pattern/index.ts";
export { canonicalJson } from "./json.ts";
