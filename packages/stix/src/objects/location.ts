import { z } from "zod";
import type { Report } from "../finding.ts";
import type { JsonObject } from "../json.ts";
import { coreObject, objectKind } from "../object-kind.ts";
import { REGIONS } from "../vocabularies.ts";

function checkPlace(object: JsonObject, report: Report): void {
  const has = (property: string): boolean => object[property] !== undefined;
  const point = has("latitude") && has("longitude");
  if (has("latitude") !== has("longitude"))
    report("stix-property-combination", [], "latitude and longitude must be given together");
  if (!has("region") && !has("country") && !point)
    report("stix-property-combination", [], "a location needs a region, a country, or latitude and longitude");
  if (has("precision") && !point)
    report("stix-property-combination", ["precision"], "precision needs latitude and longitude");
}

export const location = objectKind({
  type: "location",
  category: "sdo",
  section: "4.10",
  description: "A place: a point, an address, a country (ISO 3166-1 alpha-2) or a region.",
  schema: coreObject("location", {
    name: z.string().optional(),
    description: z.string().optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
    precision: z.number().optional(),
    region: z.string().optional(),
    country: z.string().optional(),
    administrative_area: z.string().optional(),
    city: z.string().optional(),
    street_address: z.string().optional(),
    postal_code: z.string().optional(),
  }),
  vocabularies: { region: REGIONS },
  check: checkPlace,
});

export type Location = z.infer<typeof location.schema>;
