import { searchCatalogue } from "@kulla/api";
import { searchKnowledge } from "@kulla/casework";
import type { ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";

/** The reference catalogue, which is public. */
export const CATALOGUE_ROUTES: readonly ServedRoute[] = [
  serve(searchCatalogue, ({ workbench, query }) => {
    const hits = searchKnowledge(workbench.tool.catalogue, query.words);
    const items = hits.slice(0, query.limit).map(({ names, ...hit }) => ({
      ...hit,
      names: names.map(({ name, assertedBy }) => ({ name, assertedBy: [...assertedBy] })),
    }));
    return Promise.resolve({ items, total: hits.length });
  }),
];
