import { z } from "zod";
import { list } from "../data-types.ts";
import { coreObject, objectKind } from "../object-kind.ts";

/** What an extension can add (section 7.3). */
export const EXTENSION_TYPES = [
  "new-sdo",
  "new-sco",
  "new-sro",
  "property-extension",
  "toplevel-property-extension",
] as const;

export const extensionDefinition = objectKind({
  type: "extension-definition",
  category: "meta",
  section: "7.3",
  description: "Says what an extension of STIX adds and where its schema is.",
  schema: coreObject("extension-definition", {
    name: z.string(),
    description: z.string().optional(),
    schema: z.string(),
    version: z.string(),
    extension_types: list(z.enum(EXTENSION_TYPES)),
    extension_properties: list(z.string()).optional(),
  }),
  check: (object, report) => {
    const types: unknown = object.extension_types;
    const toplevel = Array.isArray(types) && types.includes("toplevel-property-extension");
    if (object.extension_properties !== undefined && !toplevel)
      report(
        "stix-property-combination",
        ["extension_properties"],
        "extension_properties is only for toplevel-property-extension",
      );
  },
});

export type ExtensionDefinition = z.infer<typeof extensionDefinition.schema>;
