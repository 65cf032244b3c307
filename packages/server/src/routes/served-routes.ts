import type { ServedRoute } from "../handle.ts";
import { CONTRADICTION_ROUTES } from "./contradictions.ts";

/** Every route that the server has, by resource. */
export const SERVED_ROUTES: readonly ServedRoute[] = [...CONTRADICTION_ROUTES];
