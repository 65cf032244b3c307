import type { ServedRoute } from "../handle.ts";

/** Every route that the server has, by resource. */
export const SERVED_ROUTES: readonly ServedRoute[] = [];
