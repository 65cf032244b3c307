import { addAccount, changeAccount, listAccounts, readAccount, signOutAccount } from "./accounts.ts";
import { changeDemands, readDemands } from "./demands.ts";
import { listAudit, listCaseAudit } from "./audit.ts";
import { listCases, openCase, readCase } from "./cases.ts";
import { listMembers, removeMember, setMember } from "./members.ts";
import { listTokens, makeToken, revokeToken } from "./tokens.ts";
import { listContradictions, readContradiction } from "./contradictions.ts";
import {
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
import { decideOnMany, listDecisions, makeDecision, undoDecision, undoMany } from "./decisions.ts";
import { addEvidence, downloadEvidence, listDocuments, listEvidence, readDocument, readEvidence } from "./evidence.ts";
import { cancelJob, followCase, listJobs } from "./jobs.ts";
import { listOrigins, listSources, listUnread } from "./sources.ts";
import { appendToUpload, beginUpload, finishUpload, listUploads, readUpload, removeUpload } from "./uploads.ts";
import { addStatement, countStatements, listStatements, readStatement } from "./statements.ts";
import { downloadDossier } from "./downloads.ts";
import { explainStatement, readFacts } from "./facts.ts";
import { listDossier, readAnswer, readPassages } from "./dossier.ts";
import { describeActor, listActors, lookUpActor } from "./actors.ts";
import { downloadLayer, listGroups, listTechniques, readAttackCatalogue, readGroupTechniques } from "./attack.ts";
import { changeCluster, formCluster, readClusters, readWholeBoard, undoClusterDecision } from "./clusters.ts";
import {
  argueHypothesis,
  considerHypothesis,
  judgeItem,
  rateItem,
  readChanges,
  readMatrix,
  readRanking,
} from "./hypotheses.ts";
import { listEdges, listNodes, readGraph, readNode } from "./graph.ts";
import { listSavedViews, readSavedView, removeSavedView, saveView } from "./saved-views.ts";
import { exportTimeline, listTimeline, readTimelineOverview } from "./timeline.ts";
import { askWhatIf, issueVersion, listVersions, weighCase, weighList } from "./weighing.ts";
import type { RouteContract } from "./route.ts";
import { addSecondFactor, makeSecondFactorKey, removeSecondFactor } from "./second-factor.ts";
import {
  changePassword,
  confirmSession,
  listAccountEvents,
  listSessions,
  openLink,
  readSession,
  revokeSession,
  signIn,
  signOut,
} from "./session.ts";

/** Every route there is, in the order of the reference page. */
export const ROUTES: readonly RouteContract[] = [
  listCases,
  readCase,
  openCase,
  readAnswer,
  listDossier,
  readPassages,
  downloadDossier,
  listEvidence,
  readEvidence,
  addEvidence,
  downloadEvidence,
  beginUpload,
  listUploads,
  readUpload,
  appendToUpload,
  finishUpload,
  removeUpload,
  listDocuments,
  readDocument,
  listStatements,
  countStatements,
  readStatement,
  addStatement,
  explainStatement,
  readFacts,
  listDecisions,
  makeDecision,
  undoDecision,
  decideOnMany,
  undoMany,
  listSources,
  listOrigins,
  listUnread,
  listJobs,
  cancelJob,
  followCase,
  searchCatalogue,
  listCatalogueVersions,
  chooseCatalogueVersion,
  beginCatalogueBuild,
  addCatalogueFile,
  buildCatalogueVersion,
  listCatalogueBuilds,
  removeCatalogueBuild,
  followCatalogue,
  listTimeline,
  readTimelineOverview,
  exportTimeline,
  readGraph,
  listNodes,
  readNode,
  listEdges,
  listSavedViews,
  readSavedView,
  saveView,
  removeSavedView,
  listContradictions,
  readContradiction,
  listActors,
  describeActor,
  lookUpActor,
  readClusters,
  readWholeBoard,
  formCluster,
  changeCluster,
  undoClusterDecision,
  readRanking,
  readMatrix,
  readChanges,
  considerHypothesis,
  argueHypothesis,
  rateItem,
  judgeItem,
  weighCase,
  askWhatIf,
  weighList,
  listVersions,
  issueVersion,
  listTechniques,
  downloadLayer,
  readAttackCatalogue,
  listGroups,
  readGroupTechniques,
  readSession,
  signIn,
  openLink,
  signOut,
  confirmSession,
  listAccountEvents,
  changePassword,
  makeSecondFactorKey,
  addSecondFactor,
  removeSecondFactor,
  listSessions,
  revokeSession,
  listTokens,
  makeToken,
  revokeToken,
  listAccounts,
  readAccount,
  addAccount,
  changeAccount,
  signOutAccount,
  readDemands,
  changeDemands,
  listMembers,
  setMember,
  removeMember,
  listAudit,
  listCaseAudit,
];
