import { z } from "zod";
import { list } from "../data-types.ts";
import { coreObject, objectKind } from "../object-kind.ts";
import { IDENTITY_CLASSES, INDUSTRY_SECTORS } from "../vocabularies.ts";

export const identity = objectKind({
  type: "identity",
  category: "sdo",
  section: "4.5",
  description: "A person, organisation, system or class of these: victims, sources, producers.",
  schema: coreObject("identity", {
    name: z.string(),
    description: z.string().optional(),
    roles: list(z.string()).optional(),
    identity_class: z.string().optional(),
    sectors: list(z.string()).optional(),
    contact_information: z.string().optional(),
  }),
  vocabularies: { identity_class: IDENTITY_CLASSES, sectors: INDUSTRY_SECTORS },
});

export type Identity = z.infer<typeof identity.schema>;
