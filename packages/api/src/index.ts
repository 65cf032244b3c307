// What api gives. Types first.
export type { Json } from "./openapi.ts";
export type { ApiClient, CallOptions, ClientOptions } from "./client.ts";
export type { PartRule, ProblemDetails } from "./problem.ts";
export type { ActorItem, ActorReport } from "./actors.ts";
export type { AttackCatalogue, AttackTechnique } from "./attack.ts";
export type { AccountItem } from "./accounts.ts";
export type { AuditItem } from "./audit.ts";
export type { CaseItem } from "./cases.ts";
export type { ContradictionItem } from "./contradictions.ts";
export type { ClusterBoardReply, ClusterItem, ClusterProposalItem } from "./clusters.ts";
export type { HypothesisChanges, HypothesisMatrix, HypothesisRanking } from "./hypotheses.ts";
export type { VersionItem, Weighing, WhatIfReply } from "./weighing.ts";
export type { CatalogueBuild, CatalogueHit, CatalogueVersion } from "./catalogue.ts";
export type { DecisionItem } from "./decisions.ts";
export type { DocumentItem, DocumentText, EvidenceItem } from "./evidence.ts";
export type { DossierFormat } from "./downloads.ts";
export type { JobItem, WorkspaceEventItem } from "./jobs.ts";
export type { OriginItem, SourceItem, UnreadItem } from "./sources.ts";
export type { UploadItem } from "./uploads.ts";
export type { StatementItem } from "./statements.ts";
export type { Answer, DossierItem, PassageItem } from "./dossier.ts";
export type { DossierLanguage } from "./told-in.ts";
export type {
  EdgeStanding,
  GraphEdgeItem,
  GraphNodeItem,
  GraphPicture,
  NodeKind,
  PictureEdge,
  PictureNode,
} from "./graph.ts";
export type { GraphViewState, SavedViewItem, TimelineViewState } from "./saved-views.ts";
export type { TimelineDate, TimelineItem, TimelineOverview } from "./timeline.ts";
export type { Sentence, SentencePart } from "./sentence.ts";
export type { SecondFactorFor } from "./demands.ts";
export type { AccountEventKind, SessionState } from "./session.ts";
export type {
  BytesReply,
  Method,
  RouteArguments,
  RouteContract,
  RouteInput,
  RouteReply,
  RouteResult,
} from "./route.ts";

// The interface: contracts by resource, and all of them.
export { describeActor, listActors, lookUpActor } from "./actors.ts";
export { changeCluster, formCluster, readClusters, readWholeBoard, undoClusterDecision } from "./clusters.ts";
export { downloadLayer, listGroups, listTechniques, readAttackCatalogue, readGroupTechniques } from "./attack.ts";
export {
  argueHypothesis,
  attackRole,
  considerHypothesis,
  judgeItem,
  keptDecision,
  matrixRating,
  rateItem,
  readChanges,
  readMatrix,
  readRanking,
} from "./hypotheses.ts";
export { askWhatIf, issueVersion, listVersions, weighCase, weighList } from "./weighing.ts";
export { explainStatement, readFacts } from "./facts.ts";
export { caseItem, caseRole, listCases, openCase, readCase } from "./cases.ts";
export {
  contradictionItem,
  contradictionKind,
  contradictionNature,
  listContradictions,
  readContradiction,
} from "./contradictions.ts";
export {
  changePassword,
  listSessions,
  openLink,
  readSession,
  revokeSession,
  accountEvent,
  confirmSession,
  listAccountEvents,
  sessionItem,
  sessionState,
  signIn,
  signOut,
} from "./session.ts";
export { accountItem, addAccount, changeAccount, listAccounts, readAccount, signOutAccount } from "./accounts.ts";
export { changeDemands, readDemands, secondFactorFor } from "./demands.ts";
export { addSecondFactor, makeSecondFactorKey, removeSecondFactor } from "./second-factor.ts";
export {
  graphViewState,
  listSavedViews,
  nodeKey,
  readSavedView,
  removeSavedView,
  SAVED_VIEW_LIMIT,
  savedView,
  saveView,
  timelineViewState,
} from "./saved-views.ts";
export { listTokens, makeToken, revokeToken, tokenItem, tokenScope } from "./tokens.ts";
export { listMembers, memberItem, removeMember, setMember } from "./members.ts";
export { auditItem, listAudit, listCaseAudit } from "./audit.ts";
export {
  answer,
  confidence,
  dossierItem,
  dossierSection,
  likelihood,
  listDossier,
  PASSAGE_LIMIT,
  passageItem,
  readAnswer,
  readPassages,
} from "./dossier.ts";
export {
  edgeKind,
  edgeStanding,
  graphEdge,
  graphNode,
  graphPicture,
  listEdges,
  listNodes,
  nodeKind,
  PICTURE_LIMIT,
  readGraph,
  readNode,
} from "./graph.ts";
export {
  eventKind,
  exportTimeline,
  listTimeline,
  readTimelineOverview,
  timelineItem,
  timelineOverview,
} from "./timeline.ts";
export {
  BUILD_FILE_LIMIT,
  BUILD_LIMIT,
  catalogueBuild,
  catalogueEvent,
  catalogueHit,
  catalogueVersion,
  addCatalogueFile,
  beginCatalogueBuild,
  buildCatalogueVersion,
  followCatalogue,
  listCatalogueBuilds,
  listCatalogueVersions,
  removeCatalogueBuild,
  searchCatalogue,
  chooseCatalogueVersion,
} from "./catalogue.ts";
export {
  decideOnMany,
  decisionItem,
  listDecisions,
  makeDecision,
  MANY_LIMIT,
  undoDecision,
  undoMany,
} from "./decisions.ts";
export {
  addedEvidence,
  addEvidence,
  documentItem,
  documentText,
  downloadEvidence,
  evidenceItem,
  findingItem,
  listDocuments,
  listEvidence,
  readDocument,
  readEvidence,
} from "./evidence.ts";
export { cancelJob, followCase, jobItem, listJobs, workspaceEvent } from "./jobs.ts";
export { listOrigins, listSources, listUnread, originItem, sourceItem, unreadItem } from "./sources.ts";
export {
  addStatement,
  countStatements,
  listStatements,
  readStatement,
  standing,
  statementFilters,
  statementItem,
} from "./statements.ts";
export {
  appendToUpload,
  beginUpload,
  finishUpload,
  listUploads,
  READ_LIMIT,
  readUpload,
  removeUpload,
  UPLOAD_LIMIT,
  UPLOAD_MEDIA_TYPE,
  uploadItem,
} from "./uploads.ts";
export { DOSSIER_FORMATS, dossierFormat, downloadDossier } from "./downloads.ts";
export { ROUTES } from "./routes.ts";

// What contracts are made of.
export { caseParams, freshness, PAGE_LIMIT, pageOf, pageQuery, viewOf } from "./page.ts";
export { manyOf } from "./many-of.ts";
export { openApiDocument, resourceOf, statusOf } from "./openapi.ts";
export { PROBLEM_MEDIA_TYPE, problemDetails } from "./problem.ts";
export { defineRoute } from "./route.ts";
export { sentence, sentencePart, told } from "./sentence.ts";
export { tlp } from "./tlp-schema.ts";

export { API_BASE, ApiProblem, createClient } from "./client.ts";
export { accountName, LINK_FRAGMENT, PAGE_HEADER } from "./session.ts";
