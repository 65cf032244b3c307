// What casework gives. Types first.
export type { AddedEvidence, AddEvidenceInput, InlineFile } from "./add-evidence.ts";
export type { BuiltCatalogue, CatalogueHit } from "./catalogue.ts";
export type { AttributeCaseInput, CaseAttribution } from "./attribute-case.ts";
export type { FoldedCase, JudgedBy } from "./attribute-facts.ts";
export type { CaseFile, ComposeCaseFileInput } from "./case-file.ts";
export type { FactList } from "./case-facts.ts";
export type { FactOrigin, FactText } from "./fact-origins.ts";
export type { AttributeListInput } from "./attribute-list.ts";
export type { AnsweringInput, Answers, Question, WeighingOptions, WhatIfAnswer } from "./answer-question.ts";
export type { CaseSummary } from "./case-summary.ts";
export type {
  ActorMeaning,
  ActorMention,
  ActorName,
  ActorRelation,
  ActorReport,
  DescribeActorInput,
} from "./describe-actor.ts";
export type { Knowledge, KnowledgeText } from "./knowledge.ts";
export type { KnowledgeDesk, KnowledgeInUse, ListedVersion } from "./knowledge-desk.ts";
export type { KnowledgeVersion } from "./knowledge-versions.ts";
export type { Explanation, QuoteInContext } from "./explain-statement.ts";
export type { GatheredFile, GatherLimits } from "./gather-files.ts";
export type {
  GoldFormat,
  GoldFormatContradiction,
  GoldFormatFact,
  GoldFormatInput,
  GoldFormatSide,
} from "./gold-format.ts";
export type { InvestigateInput, Investigation } from "./investigate.ts";
export type { RateSourceInput } from "./rate-source.ts";
export type { BoardOfInput, ClusterBoard, ClusterBoardInput } from "./cluster-board.ts";
export type { ClusterDecisionInput, Decided } from "./decide-on-cluster.ts";
export type { DecidingInput } from "./decide-on-hypothesis.ts";
export type { WorkspaceActivitiesInput } from "./workspace-activities.ts";
export type { Progress, ProgressStep } from "./progress.ts";
export type { ModelFiles, OpenModels } from "./models.ts";
export type { Tool } from "./tool.ts";
export type { TellAttributionInput, ToldAttribution, WhatIf } from "./tell-attribution.ts";
export type { AssessmentVersion } from "./assessment-versions.ts";
export type { DossierForm } from "./dossier-pieces.ts";
export type { WrittenDossier } from "./write-dossier.ts";

export type { AttackCatalogue, GroupTechniques } from "./attack-catalogue.ts";
export type { ActorBody } from "./views/actors.ts";
export type { AttackBody } from "./views/attack.ts";

// The use cases.
export { attackCatalogue, attackGroups, groupTechniques } from "./attack-catalogue.ts";
export { addEvidence } from "./add-evidence.ts";
export { investigate } from "./investigate.ts";
export { attributeCase } from "./attribute-case.ts";
export { attributeList } from "./attribute-list.ts";
export { tellAttribution, whatIf } from "./tell-attribution.ts";
export { answerQuestion } from "./answer-question.ts";
export { judgedBy } from "./attribute-facts.ts";
export { composeCaseFile, sourceInfo } from "./case-file.ts";
export { caseSummary } from "./case-summary.ts";
export { explainStatement, findStatements } from "./explain-statement.ts";
export { findSources, rateSource, readRating } from "./rate-source.ts";
export { boardOf, clusterBoard } from "./cluster-board.ts";
export {
  decideOnCluster,
  findActivities,
  formCluster,
  namesForParts,
  sharedBy,
  undoDecision,
  withShared,
} from "./decide-on-cluster.ts";
export {
  argueHypothesis,
  considerHypothesis,
  decideInCase,
  decideManyInCase,
  findActorRefs,
  judgeRelevance,
  levelOf,
  rateEvidence,
  undoCaseDecision,
} from "./decide-on-hypothesis.ts";
export { findHypothesis, findItem } from "./find-in-assessment.ts";
export { readAsOf, storeAsOf } from "./store-as-of.ts";
export { workspaceActivities } from "./workspace-activities.ts";
export { caseFacts } from "./case-facts.ts";
export { assessmentFolder, assessmentVersions, issueAssessment, placeAmong } from "./assessment-versions.ts";
export { dossierPieces } from "./dossier-pieces.ts";
export { writeDossier } from "./write-dossier.ts";
export {
  buildCatalogue,
  buildCatalogueFrom,
  findInCatalogue,
  searchKnowledge,
  shippedCatalogue,
  shippedRelations,
} from "./catalogue.ts";
export { knowledgeAsOf, knowledgeHash, openKnowledge } from "./knowledge.ts";
export { keepKnowledge, knowledgeVersions, releaseDay, versionAsOf, versionName } from "./knowledge-versions.ts";
export { chosenKnowledge, findVersion, versionsAtHand } from "./knowledge-at-hand.ts";
export { knowledgeDesk, openInUse } from "./knowledge-desk.ts";
export { shelveKnowledge } from "./build-knowledge.ts";
export { describeActor, statementsNaming } from "./describe-actor.ts";
export { unknownActor } from "./unknown-actor.ts";
export { openModels, shippedModels } from "./models.ts";
export { createTool } from "./tool.ts";

// Names, limits, formats.
export { caseNameOf, isCaseName } from "./case-name.ts";
export { GATHER_LIMITS, gatherFiles } from "./gather-files.ts";
export { factsAsGold, plainDate } from "./gold-format.ts";
export { CASEWORK_FINDINGS } from "./findings.ts";
export { KULLA_VERSION } from "./version.ts";

// What panels of the workbench show, computed for a clearance.
export type { GraphEdgeBody, GraphNodeBody, PictureBody } from "./views/graph.ts";
export type { TimelineBody, TimelineDate } from "./views/timeline.ts";
export type { AnswerBody } from "./views/dossier.ts";
export type { OverviewBody } from "./views/overview.ts";
export type { OriginBody, SourceBody, UnreadBody } from "./views/sources.ts";
export type { ComputeViewsInput } from "./views/compute-views.ts";
export type { CaseAtClearance } from "./store-at-clearance.ts";
export type { DocumentBody, DocumentTextBody } from "./views/documents.ts";
export { partFacet } from "./views/documents.ts";
export { storedDocuments } from "./views/stored-documents.ts";
export type { Panel } from "./views/panel.ts";
export { panelIn } from "./views/tellings.ts";
export { caseAtClearance, storeAtClearance } from "./store-at-clearance.ts";
export { changesBody, rankingBody } from "./views/hypotheses.ts";
export { pairFacet, PICTURE_STRETCH } from "./views/graph.ts";
export { TIMELINE_CSV_HEAD, timelineCsv, timelineJsonLines } from "./views/timeline-lines.ts";
export { caseFileAt, computeViews, viewsMadeBy } from "./views/compute-views.ts";
export { detectMediaType } from "@kulla/reading";

// Work that takes long, for processes of their own.
export type { TaskBench, TaskInput } from "./jobs/perform-task.ts";
export type { ViewKeepers } from "./jobs/due-views.ts";
export { CaseShelf } from "./jobs/case-shelf.ts";
export { DocumentShelf } from "./jobs/document-shelf.ts";
export { askForDueViews, keepViewsFresh } from "./jobs/due-views.ts";
export { askToReadAgain, followKnowledge } from "./jobs/follow-knowledge.ts";
export { performTask, TaskFailure } from "./jobs/perform-task.ts";
