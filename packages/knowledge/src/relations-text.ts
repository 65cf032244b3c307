import type {
  CampaignAttribution,
  CitedWork,
  NameCitation,
  Relations,
  TraitRelation,
  UseRelation,
} from "./relations.ts";

/** First field of the committed file; the number changes when the form does. */
export const RELATIONS_FORMAT = "kulla-relations/1";

/**
 * The relations as text: JSON with one work, or all relations of one record, on each line. What a record uses stands by the works that say so:
 * `12,45:T1003 T1005|46:T1485` (indexes of works, colon, ids). Deterministic: the same relations give the same bytes.
 */
export function writeRelations(relations: Relations): string {
  const publishers = [...new Set(relations.works.flatMap(({ publisher }) => publisher ?? []))].sort();
  const sections: readonly (readonly [string, string])[] = [
    ["released", JSON.stringify(relations.released)],
    ["builtFrom", list(relations.builtFrom)],
    ["publishers", JSON.stringify(publishers)],
    ["works", list(relations.works.map((work) => workRow(work, publishers)))],
    ["uses", record(bySource(relations.uses))],
    ["attributions", list(relations.attributions.map(attributionRow))],
    ["names", record(namesByRecord(relations.names ?? []))],
    ["traits", record(traitsByRecord(relations.traits ?? []))],
  ];
  const text = sections.map(([name, value]) => `${JSON.stringify(name)}:${value}`);
  return `{"format":${JSON.stringify(RELATIONS_FORMAT)},\n${text.join(",\n")}}\n`;
}

function list(rows: readonly unknown[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
}

function record(rows: ReadonlyMap<string, unknown>): string {
  const lines = [...rows].map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{\n${lines.join(",\n")}\n}`;
}

/** Key, date of publication, number of the publisher, day by which it was known; what is missing at the end is left out. */
function workRow({ key, published, knownBy, publisher }: CitedWork, publishers: readonly string[]): unknown[] {
  const row = [key, published ?? "", publisher === undefined ? -1 : publishers.indexOf(publisher), knownBy ?? ""];
  while (row.length > 1 && (row.at(-1) === "" || row.at(-1) === -1)) row.pop();
  return row;
}

function bySource(uses: readonly UseRelation[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Map<string, string[]>>();
  for (const { from, to, works } of uses) {
    const group = groups.get(from) ?? new Map<string, string[]>();
    groups.set(from, group);
    const cited = works.join(",");
    group.set(cited, [...(group.get(cited) ?? []), to]);
  }
  return new Map(
    [...groups].map(([from, group]) => [from, [...group].map(([cited, to]) => `${cited}:${to.join(" ")}`).join("|")]),
  );
}

function attributionRow({ campaign, group, works }: CampaignAttribution): unknown[] {
  return [campaign, group, ...works];
}

function namesByRecord(names: readonly NameCitation[]): ReadonlyMap<string, readonly unknown[]> {
  const groups = new Map<string, unknown[]>();
  for (const { of, name, works } of names) groups.set(of, [...(groups.get(of) ?? []), [name, ...works]]);
  return groups;
}

function traitsByRecord(traits: readonly TraitRelation[]): ReadonlyMap<string, readonly unknown[]> {
  const groups = new Map<string, unknown[]>();
  for (const { of, trait, value, works } of traits) {
    groups.set(of, [...(groups.get(of) ?? []), [trait, value, ...works]]);
  }
  return groups;
}
