import { z } from "zod";
import { list, timestamp } from "../data-types.ts";
import { coreObject, objectKind } from "../object-kind.ts";
import {
  ATTACK_MOTIVATIONS,
  ATTACK_RESOURCE_LEVELS,
  THREAT_ACTOR_ROLES,
  THREAT_ACTOR_SOPHISTICATIONS,
  THREAT_ACTOR_TYPES,
} from "../vocabularies.ts";

export const threatActor = objectKind({
  type: "threat-actor",
  category: "sdo",
  section: "4.17",
  description: "A person, group or organisation that is believed to act with ill intent.",
  schema: coreObject("threat-actor", {
    name: z.string(),
    description: z.string().optional(),
    threat_actor_types: list(z.string()).optional(),
    aliases: list(z.string()).optional(),
    first_seen: timestamp.optional(),
    last_seen: timestamp.optional(),
    roles: list(z.string()).optional(),
    goals: list(z.string()).optional(),
    sophistication: z.string().optional(),
    resource_level: z.string().optional(),
    primary_motivation: z.string().optional(),
    secondary_motivations: list(z.string()).optional(),
    personal_motivations: list(z.string()).optional(),
  }),
  vocabularies: {
    threat_actor_types: THREAT_ACTOR_TYPES,
    roles: THREAT_ACTOR_ROLES,
    sophistication: THREAT_ACTOR_SOPHISTICATIONS,
    resource_level: ATTACK_RESOURCE_LEVELS,
    primary_motivation: ATTACK_MOTIVATIONS,
    secondary_motivations: ATTACK_MOTIVATIONS,
    personal_motivations: ATTACK_MOTIVATIONS,
  },
  order: [["last_seen", "first_seen"]],
});

export type ThreatActor = z.infer<typeof threatActor.schema>;
