import type { ServedRoute } from "../handle.ts";
import { ACTOR_ROUTES } from "./actors.ts";
import { ATTACK_ROUTES } from "./attack.ts";
import { CLUSTER_ROUTES } from "./clusters.ts";
import { FACT_ROUTES } from "./facts.ts";
import { HYPOTHESIS_ROUTES } from "./hypotheses.ts";
import { WEIGHING_ROUTES } from "./weighing.ts";
import { CASE_ROUTES } from "./cases.ts";
import { ACCOUNT_ROUTES } from "./accounts.ts";
import { AUDIT_ROUTES } from "./audit.ts";
import { MEMBER_ROUTES } from "./members.ts";
import { SECOND_FACTOR_ROUTES } from "./second-factor.ts";
import { SESSION_ROUTES } from "./session.ts";
import { TOKEN_ROUTES } from "./tokens.ts";
import { DOSSIER_ROUTES } from "./dossier.ts";
import { CATALOGUE_ROUTES } from "./catalogue.ts";
import { DECISION_ROUTES } from "./decisions.ts";
import { DOCUMENT_ROUTES } from "./documents.ts";
import { DOWNLOAD_ROUTES } from "./downloads.ts";
import { EVIDENCE_ROUTES } from "./evidence.ts";
import { JOB_ROUTES } from "./jobs.ts";
import { SOURCE_ROUTES } from "./sources.ts";
import { UPLOAD_ROUTES } from "./uploads.ts";
import { STATEMENT_ROUTES } from "./statements.ts";
import { CONTRADICTION_ROUTES } from "./contradictions.ts";
import { GRAPH_ROUTES } from "./graph.ts";
import { SAVED_VIEW_ROUTES } from "./saved-views.ts";
import { TIMELINE_ROUTES } from "./timeline.ts";

/** Every route that the server has, by resource. */
export const SERVED_ROUTES: readonly ServedRoute[] = [
  ...CASE_ROUTES,
  ...DOSSIER_ROUTES,
  ...DOWNLOAD_ROUTES,
  ...EVIDENCE_ROUTES,
  ...UPLOAD_ROUTES,
  ...DOCUMENT_ROUTES,
  ...STATEMENT_ROUTES,
  ...FACT_ROUTES,
  ...DECISION_ROUTES,
  ...SOURCE_ROUTES,
  ...JOB_ROUTES,
  ...CATALOGUE_ROUTES,
  ...CONTRADICTION_ROUTES,
  ...TIMELINE_ROUTES,
  ...GRAPH_ROUTES,
  ...SAVED_VIEW_ROUTES,
  ...ACTOR_ROUTES,
  ...CLUSTER_ROUTES,
  ...HYPOTHESIS_ROUTES,
  ...WEIGHING_ROUTES,
  ...ATTACK_ROUTES,
  ...SESSION_ROUTES,
  ...SECOND_FACTOR_ROUTES,
  ...TOKEN_ROUTES,
  ...ACCOUNT_ROUTES,
  ...MEMBER_ROUTES,
  ...AUDIT_ROUTES,
];
