// Evidence and answers
export type { ActorRef, AttackRole, CaseEvidence, Channel, EvidenceItem, Fakeable, Observed } from "./evidence.ts";
export type {
  Argument,
  Assessment,
  AssessmentConfidence,
  FalseFlag,
  Hypothesis,
  Level,
  Matrix,
  Naming,
  NextEvidence,
  Rating,
  RoleAssessment,
  Sensitivity,
  SimilarCampaign,
  TestedStatement,
  Weight,
} from "./assessment.ts";

// The matrix of competing hypotheses
export type { MatrixByHand, RatingOverride } from "./matrix/matrix-of.ts";
export { columnsOf, matrixOf, ratingsOf } from "./matrix/matrix-of.ts";
export { credibilityOf, relevanceOf } from "./matrix/row-weights.ts";

// Versions of an assessment, and how reliable the model is
export type { AssessmentChange, ItemChange, ProbabilityChange } from "./versions/compare-assessments.ts";
export { compareAssessments, isUnchanged } from "./versions/compare-assessments.ts";
export type { Reliability, ReliabilityBin } from "./reliability.ts";

// The engine: what is known, made ready once; the evidence of a case weighed; the answer
export type { AssessOptions } from "./assess.ts";
export type { AttributionModel, ModelOptions } from "./model/open-model.ts";
export type { ModelParameters, VictimWeights } from "./model/parameters.ts";
export type { WeighOptions } from "./model/weigh.ts";
export type { RankedActor, Weighing } from "./model/weighing.ts";
export { assess } from "./assess.ts";
export { openModel } from "./model/open-model.ts";
export { FAKEABLE, PARAMETERS, REFERENCE_PARAMETERS } from "./model/parameters.ts";
export { hypothesesOf, hypothesisOf, weigh } from "./model/weigh.ts";
export { weightOfGrade } from "./model/discount.ts";
export { NAMING_RULE } from "./naming/naming-rule.ts";
export { ATTRIBUTION_FINDINGS } from "./findings.ts";
