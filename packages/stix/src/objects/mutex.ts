import { z } from "zod";
import { objectKind, observableObject } from "../object-kind.ts";

export const mutex = objectKind({
  type: "mutex",
  category: "sco",
  section: "6.11",
  description: "A named mutual exclusion object of an operating system.",
  schema: observableObject("mutex", { name: z.string() }),
  identifying: ["name"],
});

export type Mutex = z.infer<typeof mutex.schema>;
