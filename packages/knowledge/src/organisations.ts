import { foldName } from "./fold-name.ts";
import { MEDIA_TABLE } from "./media-table.ts";
import { VENDOR_TABLE } from "./vendor-table.ts";

export type OrganisationKind = "vendor" | "media";

/** A security vendor or lab, or a news medium. */
export interface Organisation {
  /** `vendor:` or `media:` and the folded name. */
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** Its name first, then teams, brands and short forms. */
  readonly names: readonly string[];
  /** Registered domains that it publishes under, in lower case. */
  readonly domains: readonly string[];
}

/** Vendors, then media, in the order of their tables. */
export const ORGANISATIONS: readonly Organisation[] = [
  ...organisations("vendor", VENDOR_TABLE),
  ...organisations("media", MEDIA_TABLE),
];

const BY_NAME = new Map<string, Organisation[]>();
const BY_DOMAIN = new Map<string, Organisation>();
for (const organisation of ORGANISATIONS) {
  for (const key of new Set(organisation.names.map(foldName))) {
    BY_NAME.set(key, [...(BY_NAME.get(key) ?? []), organisation]);
  }
  for (const domain of organisation.domains) if (!BY_DOMAIN.has(domain)) BY_DOMAIN.set(domain, organisation);
}

/** The organisations that have the name. */
export function findOrganisation(name: string): readonly Organisation[] {
  return BY_NAME.get(foldName(name)) ?? [];
}

/** Who publishes under a host name: `www.bbc.co.uk` is the BBC. The longest known suffix counts. */
export function organisationOfHost(host: string): Organisation | undefined {
  const labels = host.toLowerCase().slice(0, 253).split(".");
  for (let from = 0; from < labels.length - 1; from++) {
    const known = BY_DOMAIN.get(labels.slice(from).join("."));
    if (known !== undefined) return known;
  }
  return undefined;
}

function organisations(kind: OrganisationKind, table: string): Organisation[] {
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [printed = "", domains = ""] = row.split("|");
      const names = printed.split(";").map((name) => name.trim());
      const name = names[0] ?? "";
      const listed = domains.split(",").map((domain) => domain.trim());
      return { id: `${kind}:${foldName(name)}`, kind, name, names, domains: listed.filter((domain) => domain !== "") };
    });
}
