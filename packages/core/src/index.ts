// What core gives. Types first.
export type { Finding, FindingCatalogue, FindingKind, Place, Read, Severity } from "./finding.ts";
export { findingsOf } from "./finding.ts";
export { addAll } from "./add-all.ts";
export type { Citation, Evidence, Instant, Locator, Sha256, Span } from "./evidence.ts";
export type { DateSource, Document, Known, Passage, PassageKind, Post } from "./document.ts";
export type * from "./claim.ts";
export { ANY_STATE, UNNAMED_ATTACKERS } from "./claim.ts";
export type { Author, Speaker, Stance, Statement, StatementId, Wording } from "./statement.ts";
export type {
  ClusterPart,
  ClusterVerdict,
  Decision,
  DecisionId,
  HypothesisVerdict,
  SourceRef,
  Subject,
  Verdict,
} from "./decision.ts";
export type { ActivityRef, ClusterId } from "./activity.ts";
export type { ActivityCluster, ClusterMember, Clusters, KeptApart } from "./fold-clusters.ts";
export type { ActorRef, AttackRole, HypothesisId, HypothesisLevel, MatrixRating, Relevance } from "./hypothesis.ts";
export type {
  AddedArgument,
  AddedHypothesis,
  ByHand,
  DecidedRelevance,
  HypothesesByHand,
  OverriddenRating,
} from "./hypotheses-by-hand.ts";
export type { Contradiction, ContradictionKind, ContradictionNature, Side } from "./contradiction.ts";
export type { Confidence, Likelihood, LikelihoodBand } from "./likelihood.ts";
export type { AdmiraltyCode, InformationCredibility, SourceReliability } from "./admiralty.ts";
export type { Tlp, TlpColours } from "./tlp.ts";
export type {
  Asserted,
  CaseGraph,
  EdgeKind,
  GraphEdge,
  GraphEvent,
  GraphEventKind,
  GraphNode,
  GraphQuantity,
  IncidentFacts,
  NodeId,
  NodeKind,
  SourceInfo,
  Variant,
} from "./graph.ts";
export type { CaseFacts } from "./fold.ts";
export type { CaseContents, EvidenceReading, LabelledEvidence } from "./ports/case-contents.ts";
export type {
  KnowledgeBuild,
  KnowledgeBuildResult,
  KnowledgeBuilds,
  KnowledgeChoice,
  KnowledgeContents,
  KnowledgeProblem,
  KnowledgeShelf,
  PackedKnowledge,
  ShelvedKnowledge,
} from "./ports/knowledge-shelf.ts";
export type { Job, JobQueue, JobState, JobTask, WorkspaceEvent } from "./ports/jobs.ts";
export type {
  FoundStatement,
  StatementFacets,
  StatementPage,
  StatementQuery,
  StatementSearch,
  StatementStanding,
} from "./ports/statement-search.ts";
export type { KeptRows, ViewBasis, ViewPage, ViewQuery, ViewRevision, ViewRow, ViewStore } from "./ports/views.ts";
export type { Timeline } from "./timeline.ts";
export type { DecisionContent, StatementContent } from "./identity.ts";
export type { CivilDay, DayNumber } from "./civil-day.ts";
export type { EdtfDate, EdtfEnd, EdtfPrecision, EdtfQualifier, EdtfSpan } from "./edtf.ts";
export type { CopyLink } from "./origins/copies.ts";
export type { DocumentPrint, Print } from "./origins/document-print.ts";
export type { OriginsInput } from "./origins/find-origins.ts";
export type { Origin, OriginReason, Origins, TextOrigin } from "./origins/origin.ts";
export type { DocumentKey } from "./statement-facts.ts";
export type { Batch, Case, RefusalReason, Store, Work } from "./store.ts";

// Days and EDTF times.
export {
  addMonths,
  civilDay,
  dayNumber,
  dayOfWeek,
  daysInMonth,
  isCivilDay,
  isLeapYear,
  isoDay,
  weekdayBefore,
} from "./civil-day.ts";
export {
  addDays,
  compareEdtf,
  contains,
  dayOf,
  edtfOfDays,
  formatEdtf,
  lengthInDays,
  overlaps,
  parseEdtf,
  precisionOf,
  withYear,
} from "./edtf.ts";

// Scales and labels.
export {
  claimsCertainty,
  confidenceOf,
  LIKELIHOOD_BANDS,
  likelihoodOf,
  likelihoodOfProbability,
} from "./likelihood.ts";
export { admiraltyText, INFORMATION_CREDIBILITY, parseAdmiralty, SOURCE_RELIABILITY } from "./admiralty.ts";
export { compareTlp, mostRestrictive, parseTlp, TLP_LABELS, tlpColours } from "./tlp.ts";

// Identity and reading from outside.
export { sha256Hex, sha256OfText } from "./sha256.ts";
export { canonicalJson } from "./canonical-json.ts";
export { decisionId, makeDecision, makeStatement, statementId } from "./identity.ts";
export { activityKey, CLUSTER_SCHEME, isClusterId, nextClusterId } from "./activity.ts";
export { actorKey, hypothesisId, isHypothesisId } from "./hypothesis.ts";
export { claimSchema } from "./claim-schema.ts";
export { decisionDraftSchema, decisionSchema } from "./decision-schema.ts";
export { readDecisions, readStatements, statementDraftSchema, statementSchema } from "./statement-schema.ts";
export { CORE_FINDINGS } from "./findings.ts";

// Names.
export { editDistance, nameKey, nameWords, splitAcronym } from "./name.ts";
export { serbianCyrillic } from "./serbian-cyrillic.ts";

// The store port: what every store checks, and the one in memory.
export {
  decisionContent,
  inStoreOrder,
  KEY_LIMIT,
  requireKey,
  requireSameBytes,
  statementContent,
  StoreRefusal,
} from "./store.ts";
export { KnowledgeRefusal } from "./ports/knowledge-shelf.ts";
export { createMemoryStore } from "./memory-store.ts";

// What is computed from the truths.
export { applyDecisions } from "./apply-decisions.ts";
export { standingDecisions, takenBackDecisions } from "./standing-decisions.ts";
export type { CaseLabels } from "./case-labels.ts";
export { caseLabels, effectiveMarkings, isVisible, standingsOf } from "./case-labels.ts";
export { foldClusters } from "./fold-clusters.ts";
export { hypothesesByHand } from "./hypotheses-by-hand.ts";
export { foldCase } from "./fold.ts";
export { timeline } from "./timeline.ts";
export { findContradictions } from "./find-contradictions.ts";
export { documentKeyOf } from "./statement-facts.ts";
export { printOfDocument } from "./origins/document-print.ts";
export { countOrigins, findOrigins } from "./origins/find-origins.ts";
