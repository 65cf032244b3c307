import { z } from "zod";
import { identifier, list } from "../data-types.ts";
import { coreObject, objectKind } from "../object-kind.ts";

export const note = objectKind({
  type: "note",
  category: "sdo",
  section: "4.13",
  description: "Text that says more about other objects.",
  schema: coreObject("note", {
    abstract: z.string().optional(),
    content: z.string(),
    authors: list(z.string()).optional(),
    object_refs: list(identifier()),
  }),
});

export type Note = z.infer<typeof note.schema>;
