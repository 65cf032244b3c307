import type { Finding, Read } from "@kulla/core";
import { parseAdmiralty } from "@kulla/core";
import type { Catalogue } from "@kulla/knowledge";
import { findCountry, findSoftware, findTechnique, SECTORS } from "@kulla/knowledge";
import { z } from "zod";
import type { CaseEvidence, EvidenceItem } from "../evidence.ts";
import { attributionFinding } from "../findings.ts";
import { compareText } from "../order.ts";
import { partsOfSoftware, partsOfTechnique } from "./attack-roles.ts";

const names = z.array(z.string().min(1).max(200)).max(20_000).readonly().optional();

const schema = z.strictObject({
  name: z.string().max(500).optional(),
  techniques: names,
  software: names,
  countries: names,
  sectors: names,
  without: names,
  grade: z
    .string()
    .refine((text) => parseAdmiralty(text) !== undefined, "no Admiralty code from A1 to F6")
    .optional(),
});

/**
 * What was seen in an attack, as a list from elsewhere: no documents stand behind it. Techniques by ATT&CK id; software by id or name;
 * countries by ISO 3166 code or name; sectors by the catalogue's words. `without`: keys of works to judge without, as those that tell of this very attack.
 * `grade`: the Admiralty code of who made the list.
 */
export type ListedObservations = Readonly<z.infer<typeof schema>>;

/** Reads a list of observations from JSON; what is not one becomes a finding that says where. */
export function readObservations(json: unknown): Read<ListedObservations | undefined> {
  const read = schema.safeParse(json);
  if (read.success) return { value: read.data, findings: [] };
  const [issue] = read.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  const message = `The list of observations cannot be read${where}: ${issue?.message ?? "it has another form"}.`;
  return { value: undefined, findings: [attributionFinding("attribution-observations-unread", message)] };
}

/** The evidence of a list. Names that the catalogue lacks stay as they are written, techniques that it lacks too: the engine says what it does not know. */
export function evidenceOfList(list: ListedObservations, catalogue: Catalogue): Read<CaseEvidence> {
  const grade = parseAdmiralty(list.grade ?? "F6") ?? "F6";
  const findings: Finding[] = [];
  const items = new Map<string, EvidenceItem>();
  const add = (item: Pick<EvidenceItem, "id" | "channel" | "observed" | "roles" | "text">): void => {
    items.set(item.id, { ...item, origins: [LIST], sources: [LIST], grade, because: [] });
  };
  for (const id of list.techniques ?? []) add(techniqueItem(id.trim().toUpperCase(), catalogue));
  for (const name of list.software ?? []) add(softwareItem(name.trim(), catalogue));
  for (const name of list.countries ?? []) {
    const country = findCountry(name.trim());
    if (country === undefined) findings.push(unknown("country", name));
    else
      add({
        id: `victim-country:${country.code}`,
        channel: "victim",
        observed: { kind: "victim country", country: country.code },
        roles: ["whole"],
        text: `${country.name} was hit.`,
      });
  }
  for (const name of list.sectors ?? []) {
    const sector = SECTORS.find(({ id, names: all }) => [id, ...all].some((one) => isSame(one, name)))?.id;
    if (sector === undefined) findings.push(unknown("sector", name));
    else
      add({
        id: `victim-sector:${sector}`,
        channel: "victim",
        observed: { kind: "victim sector", sector },
        roles: ["whole"],
        text: `A victim belongs to the sector ${sector}.`,
      });
  }
  return { value: { items: [...items.values()].sort((a, b) => compareText(a.id, b.id)) }, findings };
}

/** All of a list comes from one place. */
const LIST = "the list";

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}

function unknown(what: string, name: string): Finding {
  return attributionFinding("attribution-observations-unread", `There is no ${what} ${JSON.stringify(name)}.`);
}

type Seen = Pick<EvidenceItem, "id" | "channel" | "observed" | "roles" | "text">;

function techniqueItem(id: string, catalogue: Catalogue): Seen {
  const technique = findTechnique(catalogue, id)[0]?.record;
  const known = technique?.replacedBy ?? technique?.id ?? id;
  return {
    id: `technique:${known}`,
    channel: "technique",
    observed: { kind: "technique", technique: known },
    roles: partsOfTechnique(known, technique?.tactics ?? []),
    text: `${technique?.name ?? "A technique"} (${known}) was seen.`,
  };
}

function softwareItem(name: string, catalogue: Catalogue): Seen {
  const records = findSoftware(catalogue, name).map(({ record }) => record);
  // Relations are known of the records of ATT&CK only.
  const known = records.filter(({ id }) => /^S\d{4}$/u.test(id));
  const record = known.find(({ status }) => status === undefined) ?? known[0] ?? records[0];
  const id = record?.id ?? name;
  return {
    id: `software:${id}`,
    channel: record?.type === "tool" ? "tool" : "malware",
    observed: { kind: "software", software: id },
    roles: partsOfSoftware((record?.kinds ?? []).map(({ kind }) => kind)),
    text: `${record?.name ?? name} was used.`,
  };
}
