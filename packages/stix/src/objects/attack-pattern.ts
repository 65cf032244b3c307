import { z } from "zod";
import { killChainPhase, list } from "../data-types.ts";
import { coreObject, objectKind } from "../object-kind.ts";

export const attackPattern = objectKind({
  type: "attack-pattern",
  category: "sdo",
  section: "4.1",
  description: "A way in which adversaries try to compromise targets: a technique.",
  schema: coreObject("attack-pattern", {
    name: z.string(),
    description: z.string().optional(),
    aliases: list(z.string()).optional(),
    kill_chain_phases: list(killChainPhase).optional(),
  }),
});

export type AttackPattern = z.infer<typeof attackPattern.schema>;
