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
 * The relations as text: JSON with one work, or all relations of one record, on each line. Strings stand once, in tables, and are pointed to by number.
 * What a record uses stands as the sets of works that it cites (a number, or a list of them), then pairs of a target and its set:
 * `[[12,[12,45]],[3,0,17,1]]` is target 3 by work 12, target 17 by works 12 and 45. Deterministic: the same relations give the same bytes.
 */
export function writeRelations(relations: Relations): string {
  const publishers = [...new Set(relations.works.flatMap(({ publisher }) => publisher ?? []))].sort();
  const targets = [...new Set(relations.uses.map(({ to }) => to))].sort();
  const sections: readonly (readonly [string, string])[] = [
    ["released", JSON.stringify(relations.released)],
    ["builtFrom", list(relations.builtFrom)],
    ["publishers", JSON.stringify(publishers)],
    ["targets", JSON.stringify(targets)],
    ["works", list(relations.works.map((work) => workRow(work, publishers)))],
    ["uses", record(usesBySource(relations.uses, targets))],
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

interface PackedUses {
  readonly sets: Map<string, number>;
  readonly pairs: number[];
}

function usesBySource(uses: readonly UseRelation[], targets: readonly string[]): ReadonlyMap<string, unknown> {
  const places = new Map(targets.map((target, place) => [target, place]));
  const packed = new Map<string, PackedUses>();
  for (const { from, to, works } of uses) {
    const { sets, pairs } = packed.get(from) ?? { sets: new Map<string, number>(), pairs: [] };
    packed.set(from, { sets, pairs });
    const cited = works.length === 1 ? String(works[0]) : `[${works.join(",")}]`;
    if (!sets.has(cited)) sets.set(cited, sets.size);
    pairs.push(places.get(to) ?? 0, sets.get(cited) ?? 0);
  }
  return new Map(
    [...packed].map(([from, { sets, pairs }]) => [
      from,
      [[...sets.keys()].map((set) => JSON.parse(set) as unknown), pairs],
    ]),
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
