import { z } from "zod";
import { identifier, list } from "../data-types.ts";
import { coreObject, objectKind } from "../object-kind.ts";

export const opinion = objectKind({
  type: "opinion",
  category: "sdo",
  section: "4.15",
  description: "How far somebody agrees with what other objects say.",
  schema: coreObject("opinion", {
    explanation: z.string().optional(),
    authors: list(z.string()).optional(),
    opinion: z.enum(["strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"]),
    object_refs: list(identifier()),
  }),
});

export type Opinion = z.infer<typeof opinion.schema>;
