import { z } from "zod";
import { coreObject, objectKind } from "../object-kind.ts";

export const courseOfAction = objectKind({
  type: "course-of-action",
  category: "sdo",
  section: "4.3",
  description: "Something done, or advised, to prevent an attack or to respond to it.",
  schema: coreObject("course-of-action", {
    name: z.string(),
    description: z.string().optional(),
  }),
});

export type CourseOfAction = z.infer<typeof courseOfAction.schema>;
