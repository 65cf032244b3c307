import { z } from "zod";
import { list, timestamp } from "../data-types.ts";
import { coreObject, objectKind } from "../object-kind.ts";
import { ATTACK_MOTIVATIONS, ATTACK_RESOURCE_LEVELS } from "../vocabularies.ts";

export const intrusionSet = objectKind({
  type: "intrusion-set",
  category: "sdo",
  section: "4.9",
  description: "Behaviour and resources that are believed to be of one adversary, who may not be known.",
  schema: coreObject("intrusion-set", {
    name: z.string(),
    description: z.string().optional(),
    aliases: list(z.string()).optional(),
    first_seen: timestamp.optional(),
    last_seen: timestamp.optional(),
    goals: list(z.string()).optional(),
    resource_level: z.string().optional(),
    primary_motivation: z.string().optional(),
    secondary_motivations: list(z.string()).optional(),
  }),
  vocabularies: {
    resource_level: ATTACK_RESOURCE_LEVELS,
    primary_motivation: ATTACK_MOTIVATIONS,
    secondary_motivations: ATTACK_MOTIVATIONS,
  },
  order: [["last_seen", "first_seen"]],
});

export type IntrusionSet = z.infer<typeof intrusionSet.schema>;
