import { z } from "zod";
import { language, list, stringThat } from "../data-types.ts";
import { objectKind, observableObject } from "../object-kind.ts";

/** Is it a CPE 2.3 formatted string (NISTIR 7695, section 6.2): 13 fields, none empty? */
export function isCpe(text: string): boolean {
  const fields = text.replace(/\\./g, "_").split(":");
  const [scheme, version, part = ""] = fields;
  return (
    fields.length === 13 &&
    scheme === "cpe" &&
    version === "2.3" &&
    ["a", "o", "h", "*", "-"].includes(part) &&
    fields.every((field) => /^[A-Za-z0-9._*?-]{1,500}$/.test(field))
  );
}

export const software = objectKind({
  type: "software",
  category: "sco",
  section: "6.14",
  description: "A program as a product: name, vendor, version.",
  schema: observableObject("software", {
    name: z.string(),
    cpe: stringThat(isCpe, "stix-property-value", "is not a CPE 2.3 string").optional(),
    swid: z.string().optional(),
    languages: list(language).optional(),
    vendor: z.string().optional(),
    version: z.string().optional(),
  }),
  identifying: ["name", "cpe", "swid", "vendor", "version"],
});

export type Software = z.infer<typeof software.schema>;
