import { z } from "zod";
import { list, timestamp } from "../data-types.ts";
import { coreObject, objectKind } from "../object-kind.ts";

export const campaign = objectKind({
  type: "campaign",
  category: "sdo",
  section: "4.2",
  description: "Attacks over a time against certain targets that belong together.",
  schema: coreObject("campaign", {
    name: z.string(),
    description: z.string().optional(),
    aliases: list(z.string()).optional(),
    first_seen: timestamp.optional(),
    last_seen: timestamp.optional(),
    objective: z.string().optional(),
  }),
  order: [["last_seen", "first_seen"]],
});

export type Campaign = z.infer<typeof campaign.schema>;
