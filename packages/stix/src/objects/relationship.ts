import { z } from "zod";
import { identifierExcept, stringThat, timestamp } from "../data-types.ts";
import type { Report } from "../finding.ts";
import { parseId } from "../id.ts";
import type { JsonObject } from "../json.ts";
import { coreObject, objectKind } from "../object-kind.ts";
import { isSuggestedRelationship } from "../relationships.ts";

const end = identifierExcept("relationship", "sighting", "bundle", "marking-definition", "language-content");

function checkSuggested(object: JsonObject, report: Report): void {
  const { source_ref: source, target_ref: target, relationship_type: type } = object;
  if (typeof source !== "string" || typeof target !== "string" || typeof type !== "string") return;
  const from = parseId(source)?.type;
  const to = parseId(target)?.type;
  if (from === undefined || to === undefined || isSuggestedRelationship(from, type, to)) return;
  report("stix-relationship", ["relationship_type"], `the standard knows no "${type}" from ${from} to ${to}`);
}

export const relationship = objectKind({
  type: "relationship",
  category: "sro",
  section: "5.1",
  description: "Links two objects, with a word for how.",
  schema: coreObject("relationship", {
    relationship_type: stringThat(
      (text) => /^[a-z0-9-]{1,250}$/.test(text),
      "stix-property-value",
      "must be of lower-case letters, digits and hyphens",
    ),
    description: z.string().optional(),
    source_ref: end,
    target_ref: end,
    start_time: timestamp.optional(),
    stop_time: timestamp.optional(),
  }),
  order: [["stop_time", "start_time", true]],
  check: checkSuggested,
});

export type Relationship = z.infer<typeof relationship.schema>;
