import { z } from "zod";
import { coreObject, objectKind } from "../object-kind.ts";

export const incident = objectKind({
  type: "incident",
  category: "sdo",
  section: "4.6",
  description: "Something that happened to somebody. STIX 2.1 leaves its properties to extensions.",
  schema: coreObject("incident", {
    name: z.string(),
    description: z.string().optional(),
  }),
});

export type Incident = z.infer<typeof incident.schema>;
