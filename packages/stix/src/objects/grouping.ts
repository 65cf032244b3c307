import { z } from "zod";
import { identifier, list } from "../data-types.ts";
import { coreObject, objectKind } from "../object-kind.ts";
import { GROUPING_CONTEXTS } from "../vocabularies.ts";

export const grouping = objectKind({
  type: "grouping",
  category: "sdo",
  section: "4.4",
  description: "Objects that share a context but are not (yet) a report.",
  schema: coreObject("grouping", {
    name: z.string().optional(),
    description: z.string().optional(),
    context: z.string(),
    object_refs: list(identifier()),
  }),
  vocabularies: { context: GROUPING_CONTEXTS },
});

export type Grouping = z.infer<typeof grouping.schema>;
