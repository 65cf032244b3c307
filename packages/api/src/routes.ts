import { listCases, openCase, readCase } from "./cases.ts";
import { listContradictions, readContradiction } from "./contradictions.ts";
import { listDossier, readAnswer, readPassages } from "./dossier.ts";
import type { RouteContract } from "./route.ts";

/** Every route there is, in the order of the reference page. */
export const ROUTES: readonly RouteContract[] = [
  listCases,
  readCase,
  openCase,
  readAnswer,
  listDossier,
  readPassages,
  listContradictions,
  readContradiction,
];
