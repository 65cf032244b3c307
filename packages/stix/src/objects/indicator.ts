import { z } from "zod";
import { killChainPhase, list, timestamp } from "../data-types.ts";
import type { Report } from "../finding.ts";
import type { JsonObject } from "../json.ts";
import { coreObject, objectKind } from "../object-kind.ts";
import { isMatchable, namesOfPattern, parsePattern } from "../pattern/index.ts";
import { INDICATOR_TYPES, PATTERN_TYPES } from "../vocabularies.ts";

/** A STIX pattern must be well-formed, and what it names must be nameable (section 9). */
function checkPattern(object: JsonObject, report: Report): void {
  const { pattern } = object;
  if (object.pattern_type !== "stix" || typeof pattern !== "string") return;
  const parsed = parsePattern(pattern);
  const problem = "error" in parsed ? parsed.error : parsed.repeated;
  if (problem !== undefined)
    report("stix-pattern", ["pattern"], `${problem.message} (column ${String(problem.column)})`);
  if ("error" in parsed) return;
  if (!isMatchable(parsed.pattern))
    report("stix-pattern-unmatchable", ["pattern"], "no single object can be of two types at once");
  for (const { type, property } of namesOfPattern(parsed.pattern)) {
    if (!/^[a-z0-9]{1,250}(-[a-z0-9]{1,250}){0,20}$/.test(type) || type.length < 3 || type.length > 250)
      report("stix-pattern-name", ["pattern"], `"${type}" cannot be the name of an object type`);
    if (!/^[a-z0-9_]{3,250}$/.test(property) && property !== "id" && !property.startsWith("x_") && property !== "key")
      report("stix-pattern-name", ["pattern"], `"${property}" cannot be the name of a property`);
  }
}

export const indicator = objectKind({
  type: "indicator",
  category: "sdo",
  section: "4.7",
  description: "A pattern by which something can be detected.",
  schema: coreObject("indicator", {
    name: z.string().optional(),
    description: z.string().optional(),
    indicator_types: list(z.string()).optional(),
    pattern: z.string(),
    pattern_type: z.string(),
    pattern_version: z.string().optional(),
    valid_from: timestamp,
    valid_until: timestamp.optional(),
    kill_chain_phases: list(killChainPhase).optional(),
  }),
  vocabularies: { indicator_types: INDICATOR_TYPES, pattern_type: PATTERN_TYPES },
  order: [["valid_until", "valid_from", true]],
  check: checkPattern,
});

export type Indicator = z.infer<typeof indicator.schema>;
