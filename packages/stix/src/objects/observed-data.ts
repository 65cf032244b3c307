import { z } from "zod";
import { identifier, list, timestamp } from "../data-types.ts";
import type { Report } from "../finding.ts";
import { parseId } from "../id.ts";
import type { JsonObject } from "../json.ts";
import { coreObject, objectKind } from "../object-kind.ts";

/** Domain objects cannot be observed; observables, relationships between them and custom types can. */
const NOT_OBSERVABLE: ReadonlySet<string> = new Set(
  `attack-pattern campaign course-of-action grouping identity incident indicator infrastructure intrusion-set location
  malware-analysis malware note observed-data opinion report threat-actor tool vulnerability`.split(/\s+/),
);

function checkObserved(object: JsonObject, report: Report): void {
  const { objects, object_refs: refs } = object;
  if ((objects === undefined) === (refs === undefined))
    report("stix-property-combination", [], "observed data needs either object_refs or (deprecated) objects");
  if (!Array.isArray(refs)) return;
  refs.forEach((ref: unknown, index) => {
    const type = typeof ref === "string" ? parseId(ref)?.type : undefined;
    if (type !== undefined && NOT_OBSERVABLE.has(type))
      report("stix-reference", ["object_refs", index], `a ${type} is not an observable`);
  });
}

export const observedData = objectKind({
  type: "observed-data",
  category: "sdo",
  section: "4.14",
  description: "That observables were seen, how often, from when to when.",
  schema: coreObject("observed-data", {
    first_observed: timestamp,
    last_observed: timestamp,
    number_observed: z.int().min(1).max(999_999_999),
    objects: z.record(z.string(), z.looseObject({})).optional(),
    object_refs: list(identifier()).optional(),
  }),
  order: [["last_observed", "first_observed"]],
  deprecated: { objects: "use object_refs" },
  check: checkObserved,
});

export type ObservedData = z.infer<typeof observedData.schema>;
