import { z } from "zod";
import { killChainPhase, list, timestamp } from "../data-types.ts";
import { coreObject, objectKind } from "../object-kind.ts";
import { INFRASTRUCTURE_TYPES } from "../vocabularies.ts";

export const infrastructure = objectKind({
  type: "infrastructure",
  category: "sdo",
  section: "4.8",
  description: "Systems, services and resources: those that an adversary uses, and those under attack.",
  schema: coreObject("infrastructure", {
    name: z.string(),
    description: z.string().optional(),
    infrastructure_types: list(z.string()).optional(),
    aliases: list(z.string()).optional(),
    kill_chain_phases: list(killChainPhase).optional(),
    first_seen: timestamp.optional(),
    last_seen: timestamp.optional(),
  }),
  vocabularies: { infrastructure_types: INFRASTRUCTURE_TYPES },
  order: [["last_seen", "first_seen"]],
});

export type Infrastructure = z.infer<typeof infrastructure.schema>;
