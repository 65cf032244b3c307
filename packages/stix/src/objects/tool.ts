import { z } from "zod";
import { killChainPhase, list } from "../data-types.ts";
import { coreObject, objectKind } from "../object-kind.ts";
import { TOOL_TYPES } from "../vocabularies.ts";

export const tool = objectKind({
  type: "tool",
  category: "sdo",
  section: "4.18",
  description: "Legitimate software that is used in an attack.",
  schema: coreObject("tool", {
    name: z.string(),
    description: z.string().optional(),
    tool_types: list(z.string()).optional(),
    aliases: list(z.string()).optional(),
    kill_chain_phases: list(killChainPhase).optional(),
    tool_version: z.string().optional(),
  }),
  vocabularies: { tool_types: TOOL_TYPES },
});

export type Tool = z.infer<typeof tool.schema>;
