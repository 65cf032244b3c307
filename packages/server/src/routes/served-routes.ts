import type { ServedRoute } from "../handle.ts";
import { ACTOR_ROUTES } from "./actors.ts";
import { ATTACK_ROUTES } from "./attack.ts";
import { CLUSTER_ROUTES } from "./clusters.ts";
import { HYPOTHESIS_ROUTES } from "./hypotheses.ts";
import { CASE_ROUTES } from "./cases.ts";
import { SESSION_ROUTES } from "./session.ts";
import { DOSSIER_ROUTES } from "./dossier.ts";
import { CONTRADICTION_ROUTES } from "./contradictions.ts";
import { GRAPH_ROUTES } from "./graph.ts";
import { TIMELINE_ROUTES } from "./timeline.ts";

/** Every route that the server has, by resource. */
export const SERVED_ROUTES: readonly ServedRoute[] = [
  ...CASE_ROUTES,
  ...DOSSIER_ROUTES,
  ...CONTRADICTION_ROUTES,
  ...TIMELINE_ROUTES,
  ...GRAPH_ROUTES,
  ...ACTOR_ROUTES,
  ...CLUSTER_ROUTES,
  ...HYPOTHESIS_ROUTES,
  ...ATTACK_ROUTES,
  ...SESSION_ROUTES,
];
