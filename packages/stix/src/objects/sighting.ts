import { z } from "zod";
import { identifier, identifierExcept, list, timestamp } from "../data-types.ts";
import { coreObject, objectKind } from "../object-kind.ts";

export const sighting = objectKind({
  type: "sighting",
  category: "sro",
  section: "5.2",
  description: "That something was seen, where and when.",
  schema: coreObject("sighting", {
    description: z.string().optional(),
    first_seen: timestamp.optional(),
    last_seen: timestamp.optional(),
    count: z.int().min(0).max(999_999_999).optional(),
    sighting_of_ref: identifierExcept("relationship", "sighting", "bundle", "marking-definition", "language-content"),
    observed_data_refs: list(identifier("observed-data")).optional(),
    where_sighted_refs: list(identifier("identity", "location")).optional(),
    summary: z.boolean().optional(),
  }),
  order: [["last_seen", "first_seen"]],
});

export type Sighting = z.infer<typeof sighting.schema>;
