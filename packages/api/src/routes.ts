import { listCases, openCase, readCase } from "./cases.ts";
import { listContradictions, readContradiction } from "./contradictions.ts";
import { listDossier, readAnswer, readPassages } from "./dossier.ts";
import { describeActor, listActors } from "./actors.ts";
import { downloadLayer, listGroups, listTechniques, readAttackCatalogue, readGroupTechniques } from "./attack.ts";
import { changeCluster, formCluster, readClusters, undoClusterDecision } from "./clusters.ts";
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
import { exportTimeline, listTimeline, readTimelineOverview } from "./timeline.ts";
import type { RouteContract } from "./route.ts";
import { changePassword, listSessions, openLink, readSession, revokeSession, signIn, signOut } from "./session.ts";

/** Every route there is, in the order of the reference page. */
export const ROUTES: readonly RouteContract[] = [
  listCases,
  readCase,
  openCase,
  readAnswer,
  listDossier,
  readPassages,
  listTimeline,
  readTimelineOverview,
  exportTimeline,
  readGraph,
  listNodes,
  readNode,
  listEdges,
  listContradictions,
  readContradiction,
  listActors,
  describeActor,
  readClusters,
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
  listTechniques,
  downloadLayer,
  readAttackCatalogue,
  listGroups,
  readGroupTechniques,
  readSession,
  signIn,
  openLink,
  signOut,
  changePassword,
  listSessions,
  revokeSession,
];
