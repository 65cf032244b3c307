import type { z } from "zod";
import { uri } from "../data-types.ts";
import { objectKind, observableObject } from "../object-kind.ts";

export const url = objectKind({
  type: "url",
  category: "sco",
  section: "6.15",
  description: "A uniform resource locator.",
  schema: observableObject("url", { value: uri }),
  identifying: ["value"],
});

export type Url = z.infer<typeof url.schema>;
