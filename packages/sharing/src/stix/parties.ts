import type { GraphNode, Statement } from "@kulla/core";
import type { Country } from "@kulla/knowledge";
import { findCountry } from "@kulla/knowledge";
import type { StixId } from "@kulla/stix";
import type { Assembly, Properties } from "./assembly.ts";
import { asserted, mostAsserted } from "./words.ts";

/** Words of reports → industry-sector-ov. */
const SECTORS: readonly (readonly [word: string, sector: string])[] = [
  ["government", "government"],
  ["energy", "energy"],
  ["telecom", "telecommunications"],
  ["internet", "telecommunications"],
  ["health", "healthcare"],
  ["bank", "financial-services"],
  ["financ", "financial-services"],
  ["defen", "defense"],
  ["education", "education"],
  ["transport", "transportation"],
  ["media", "entertainment"],
  ["water", "water"],
  ["technology", "technology"],
];

const CLASSES: Readonly<Record<string, string>> = {
  org: "organization",
  person: "individual",
  sector: "class",
  customers: "class",
  event: "group",
};

/** The country of this name, where it is one with a code of ISO 3166-1. The European Union and NATO are organisations. */
export function countryOf(name: string): Country | undefined {
  const country = findCountry(name);
  return country === undefined || country.code === "EU" || country.code.length !== 2 ? undefined : country;
}

/** The location of a country: one for all parties and victims of it, resting on the statements of all. */
function addCountry(assembly: Assembly, country: Country): StixId {
  const named = assembly.graph.nodes.filter(
    ({ kind, name }) => (kind === "party" || kind === "victim") && countryOf(name)?.code === country.code,
  );
  return assembly.add({
    type: "location",
    key: `country:${country.code}`,
    properties: { name: country.name, country: country.code },
    because: named.flatMap(({ because }) => because),
  });
}

/** A victim: a location where it is a country, else an identity. */
export function addVictim(assembly: Assembly, node: GraphNode): StixId {
  const { kind } = node.properties;
  const best = mostAsserted(kind) ?? "org";
  const country = best === "country" ? countryOf(node.name) : undefined;
  if (country !== undefined) return addCountry(assembly, country);
  const name = node.name.toLowerCase();
  const sector = best === "sector" ? SECTORS.find(([word]) => name.includes(word))?.[1] : undefined;
  const properties: Properties = {
    name: node.name,
    identity_class: CLASSES[best] ?? "unknown",
    ...(sector === undefined ? {} : { sectors: [sector] }),
    ...(kind === undefined ? {} : { description: `Named as a victim: ${asserted(kind)}.` }),
  };
  return assembly.add({ type: "identity", key: node.id, properties, because: node.because });
}

/** Does a statement show the party to be a person: does it give them a role, or somebody that they speak for? */
function speaksAsPerson(name: string, { speakers }: Statement): boolean {
  return speakers.some((speaker) => speaker.name === name && (speaker.role !== undefined || speaker.for !== undefined));
}

/** A party that speaks, acts or is accused: an identity; of a state, with its location. */
export function addParty(assembly: Assembly, node: GraphNode): StixId {
  const country = countryOf(node.name);
  const statements = node.because.flatMap((id) => assembly.statement(id) ?? []);
  const person = statements.some((statement) => speaksAsPerson(node.name, statement));
  const others = node.names.map(({ value }) => value).filter((value) => value !== node.name);
  const properties: Properties = {
    name: node.name,
    identity_class: country !== undefined ? "organization" : person ? "individual" : "unknown",
    ...(country === undefined ? {} : { sectors: ["government-national"] }),
    ...(others.length === 0 ? {} : { description: `Also written ${others.join(", ")}.` }),
  };
  const id = assembly.add({ type: "identity", key: node.id, properties, because: node.because });
  if (country === undefined) return id;
  assembly.add({
    type: "relationship",
    key: `located-at|${id}`,
    properties: {
      relationship_type: "located-at",
      source_ref: id,
      target_ref: addCountry(assembly, country),
    },
    because: node.because,
  });
  return id;
}
