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
export type { AssessOptions, ConsideredHypothesis } from "./assess.ts";
export type { AttributionModel, ModelOptions } from "./model/open-model.ts";
export type { ModelParameters, VictimWeights } from "./model/parameters.ts";
export type { WeighOptions } from "./model/weigh.ts";
export type { Withheld } from "./model/withhold.ts";
export type { RankedActor, Weighing } from "./model/weighing.ts";
export { assess } from "./assess.ts";
export { leaveOneOut } from "./explain/leave-one-out.ts";
export { openModel } from "./model/open-model.ts";
export { MEASURED_RELIABILITY } from "./model/measured-reliability.ts";
export { FITTED_ON } from "./model/fitted-parameters.ts";
export { withhold } from "./model/withhold.ts";
export { FAKEABLE, PARAMETERS, REFERENCE_PARAMETERS } from "./model/parameters.ts";
export { hypothesesOf, hypothesisOf, weigh } from "./model/weigh.ts";
export { weightOfGrade } from "./model/discount.ts";
export { NAMING_RULE } from "./naming/naming-rule.ts";
export { ATTRIBUTION_FINDINGS } from "./findings.ts";

// A case made into evidence, with who says what of whom; its official sentences tested
export type { Account, AccountKind, Voice, VoiceKind } from "./observe/account.ts";
export type { Observation } from "./observe/observe.ts";
export type { ObservedCaseInput, SeenElsewhere } from "./observe/observed-case.ts";
export type { OwnCampaign } from "./observe/own-campaigns.ts";
export { tellsTie } from "./observe/chance.ts";
export { countryOfParty } from "./observe/voice-of.ts";
export { observe } from "./observe/observe.ts";
export { worksOf } from "./observe/own-campaigns.ts";
export { accountText } from "./observe/statement-items.ts";
export { testStatements } from "./statements/test-statements.ts";

// Observations that somebody lists, without documents
export type { ListedObservations } from "./observe/evidence-of-list.ts";
export { evidenceOfList, readObservations } from "./observe/evidence-of-list.ts";

// Activity clusters: what incidents have in common, and what could be formed, grown, merged or split by it
export type { Activity, ActivityFeature, ActivityTime, FeatureKind } from "./clusters/activity.ts";
export type { CatalogueActivities, ReportActivity } from "./clusters/catalogue-activities.ts";
export type { KnownNames } from "./clusters/case-activities.ts";
export type { ClusterDescription, CommonFeature, MemberTie } from "./clusters/describe-cluster.ts";
export type { ClusterParameters } from "./clusters/cluster-parameters.ts";
export type { Likeness, LikenessSums, SharedFeature } from "./clusters/likeness.ts";
export type { PairTable } from "./clusters/pair-table.ts";
export type { Background, Rarity } from "./clusters/rarity.ts";
export type { ClusterProposal, ClusterProposals, ProposeClustersInput } from "./clusters/propose-clusters.ts";
export { caseActivities, knownNames } from "./clusters/case-activities.ts";
export { catalogueActivities } from "./clusters/catalogue-activities.ts";
export { CLUSTER_PARAMETERS } from "./clusters/cluster-parameters.ts";
export { describeCluster } from "./clusters/describe-cluster.ts";
export { joinParts } from "./clusters/join-parts.ts";
export { isLinked, likenessOf, likenessSums } from "./clusters/likeness.ts";
export { pairTable } from "./clusters/pair-table.ts";
export { proposeClusters } from "./clusters/propose-clusters.ts";
export { rarityOf } from "./clusters/rarity.ts";
