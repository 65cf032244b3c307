import { z } from "zod";
import { objectKind, observableObject } from "../object-kind.ts";

export const autonomousSystem = objectKind({
  type: "autonomous-system",
  category: "sco",
  section: "6.2",
  description: "A network of the Internet's routing, by its number.",
  schema: observableObject("autonomous-system", {
    number: z.int(),
    name: z.string().optional(),
    rir: z.string().optional(),
  }),
  identifying: ["number"],
});

export type AutonomousSystem = z.infer<typeof autonomousSystem.schema>;
