import { z } from "zod";
import { timestamp } from "../data-types.ts";
import type { Report } from "../finding.ts";
import type { JsonObject } from "../json.ts";
import { canonicalJson, isJsonObject } from "../json.ts";
import { CORE, objectKind } from "../object-kind.ts";
import { PUBLISHED_TLP } from "../tlp.ts";

function checkDefinition(object: JsonObject, report: Report): void {
  const { definition_type: type, definition, extensions } = object;
  if (extensions === undefined && (type === undefined || definition === undefined))
    report("stix-marking", [], "a marking definition needs definition_type and definition, or an extension");
  if (type === "statement" && !(isJsonObject(definition) && typeof definition.statement === "string"))
    report("stix-marking", ["definition"], "a statement marking needs the text of the statement");
  if (type === "tlp") checkPublished(object, report);
}

/** A TLP 1 marking must be one of the four that the standard prints (section 7.2.1.4), unchanged. */
function checkPublished(object: JsonObject, report: Report): void {
  const published = PUBLISHED_TLP.find(({ id }) => id === object.id);
  if (published === undefined || canonicalJson(published) !== canonicalJson(object))
    report("stix-marking", [], "a TLP marking must be equal to the one that the standard prints");
}

function checkCircular(object: JsonObject, report: Report): void {
  const { object_marking_refs: refs, granular_markings: granular } = object;
  if (Array.isArray(refs) && refs.includes(object.id))
    report("stix-marking", ["object_marking_refs"], "a marking must not mark itself");
  if (!Array.isArray(granular)) return;
  granular.forEach((marking: unknown, index) => {
    if (isJsonObject(marking) && marking.marking_ref === object.id)
      report("stix-marking", ["granular_markings", index], "a marking must not mark itself");
  });
}

export const markingDefinition = objectKind({
  type: "marking-definition",
  category: "meta",
  section: "7.2.1",
  description: "A rule on the handling or sharing of what is marked with it.",
  schema: z.looseObject({
    type: z.literal("marking-definition"),
    id: z.string(),
    ...CORE,
    created: timestamp,
    modified: timestamp.optional(),
    name: z.string().optional(),
    definition_type: z.string().optional(),
    definition: z.looseObject({}).optional(),
  }),
  deprecated: { definition_type: "use an extension", definition: "use an extension" },
  check: (object, report) => {
    checkDefinition(object, report);
    checkCircular(object, report);
  },
});

export type MarkingDefinition = z.infer<typeof markingDefinition.schema>;
