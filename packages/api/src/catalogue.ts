import { z } from "zod";
import { defineRoute } from "./route.ts";

export const catalogueHit = z.object({
  id: z.string(),
  kind: z.enum(["actor", "campaign", "software", "technique", "tactic"]),
  name: z.string(),
  /** The names that match first, then the others, each with who asserts it. */
  names: z.array(z.object({ name: z.string(), assertedBy: z.array(z.string()) })),
});

export type CatalogueHit = z.output<typeof catalogueHit>;

export const searchCatalogue = defineRoute({
  id: "catalogue.search",
  method: "GET",
  path: "/catalogue",
  summary: "Actors, software, techniques and tactics by a name, an id or the usual words, with who says so.",
  query: z.object({
    words: z.string().trim().min(1).max(200),
    limit: z.coerce.number().int().min(1).max(1000).default(20),
  }),
  reply: z.object({ items: z.array(catalogueHit), total: z.number().int() }),
  tagged: true,
});
