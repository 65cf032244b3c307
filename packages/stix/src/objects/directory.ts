import { z } from "zod";
import { observableReference, list, stringThat, timestamp } from "../data-types.ts";
import { objectKind, observableObject } from "../object-kind.ts";
import { CHARSETS } from "../registries/charsets.ts";

export const directory = objectKind({
  type: "directory",
  category: "sco",
  section: "6.3",
  description: "A folder of a file system.",
  schema: observableObject("directory", {
    path: z.string(),
    path_enc: stringThat((name) => CHARSETS.has(name), "stix-property-value", "is no IANA character set").optional(),
    ctime: timestamp.optional(),
    mtime: timestamp.optional(),
    atime: timestamp.optional(),
    contains_refs: list(observableReference("file", "directory")).optional(),
  }),
  identifying: ["path"],
});

export type Directory = z.infer<typeof directory.schema>;
