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
} from "./assessment.ts";
