import { z } from "zod";
import { identifier, list, timestamp } from "../data-types.ts";
import { coreObject, objectKind } from "../object-kind.ts";
import { REPORT_TYPES } from "../vocabularies.ts";

export const report = objectKind({
  type: "report",
  category: "sdo",
  section: "4.16",
  description: "A publication, and what it speaks of.",
  schema: coreObject("report", {
    name: z.string(),
    description: z.string().optional(),
    report_types: list(z.string()).optional(),
    published: timestamp,
    object_refs: list(identifier()),
  }),
  vocabularies: { report_types: REPORT_TYPES },
});

export type Report = z.infer<typeof report.schema>;
