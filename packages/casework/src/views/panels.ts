import { activitiesView } from "./activities.ts";
import { actorsView } from "./actors.ts";
import { attackView } from "./attack.ts";
import { contradictionsView } from "./contradictions.ts";
import { documentsView } from "./documents.ts";
import { answerView, dossierView } from "./dossier.ts";
import { graphView } from "./graph.ts";
import { hypothesesView } from "./hypotheses.ts";
import { overviewView } from "./overview.ts";
import type { Panel } from "./panel.ts";
import { sourcesView } from "./sources.ts";
import { timelineView } from "./timeline.ts";

/** All panels that are computed. A new one is a file beside this one and a line here. Their rows are written in this order. */
export const PANELS: readonly Panel[] = [
  overviewView,
  answerView,
  dossierView,
  documentsView,
  sourcesView,
  timelineView,
  graphView,
  contradictionsView,
  hypothesesView,
  attackView,
  actorsView,
  activitiesView,
];

/** Grows when a view function gives other rows for the same case: what was computed before is then computed again. */
export const VIEWS_VERSION = 7;
