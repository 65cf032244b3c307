import type { ServedRoute } from "../handle.ts";
import { CASE_ROUTES } from "./cases.ts";
import { DOSSIER_ROUTES } from "./dossier.ts";
import { CONTRADICTION_ROUTES } from "./contradictions.ts";

/** Every route that the server has, by resource. */
export const SERVED_ROUTES: readonly ServedRoute[] = [...CASE_ROUTES, ...DOSSIER_ROUTES, ...CONTRADICTION_ROUTES];
