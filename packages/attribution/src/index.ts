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
