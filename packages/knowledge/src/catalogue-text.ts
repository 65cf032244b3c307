import type {
  Catalogue,
  CatalogueActor,
  CatalogueCampaign,
  CatalogueRecord,
  CatalogueSoftware,
  CatalogueTechnique,
  NameAssertion,
} from "./catalogue.ts";

/** First field of the committed file; the number changes when the form does. */
export const CATALOGUE_FORMAT = "kulla-catalogue/1";

type Row = Record<string, unknown>;

/**
 * The catalogue as text: JSON with one record on each line, empty fields left out, names grouped by who asserts them. Deterministic:
 * the same catalogue gives the same bytes.
 */
export function writeCatalogue(catalogue: Catalogue): string {
  const sections: readonly (readonly [string, readonly Row[]])[] = [
    ["builtFrom", catalogue.builtFrom.map((row) => ({ ...row }))],
    ["tactics", catalogue.tactics.map((row) => ({ ...row }))],
    ["techniques", catalogue.techniques.map(techniqueRow)],
    ["software", catalogue.software.map(softwareRow)],
    ["actors", catalogue.actors.map(actorRow)],
    ["campaigns", catalogue.campaigns.map(campaignRow)],
  ];
  const text = sections.map(
    ([name, rows]) => `${JSON.stringify(name)}:[\n${rows.map((row) => JSON.stringify(compact(row))).join(",\n")}\n]`,
  );
  return `{"format":${JSON.stringify(CATALOGUE_FORMAT)},\n${text.join(",\n")}}\n`;
}

function recordRow(record: CatalogueRecord): Row {
  const { id, source, name, status, replacedBy } = record;
  return { id, source, name, names: namesRow(record.names, record), status, replacedBy };
}

/** Asserter → names; a name with vendors is a list of the name and the vendors. The record's own name alone is left out. */
function namesRow(names: readonly NameAssertion[], { source, name }: CatalogueRecord): Row {
  const groups: Record<string, unknown[]> = {};
  for (const one of names) {
    const usedBy = one.usedBy ?? [];
    (groups[one.assertedBy] ??= []).push(usedBy.length === 0 ? one.name : [one.name, ...usedBy]);
  }
  const only = names.length === 1 && groups[source]?.[0] === name;
  return only ? {} : groups;
}

function techniqueRow(technique: CatalogueTechnique): Row {
  return { ...recordRow(technique), tactics: technique.tactics, parent: technique.parent };
}

function softwareRow(software: CatalogueSoftware): Row {
  const { type, kinds, platforms, techniques, links } = software;
  const kindRow = Object.fromEntries(kinds.map(({ kind, basis }) => [kind, basis]));
  return { ...recordRow(software), type, kinds: kindRow, platforms, techniques: techniques.join(" "), links };
}

function actorRow(actor: CatalogueActor): Row {
  const { kind, countries, sponsors, unit, victims, motives, since, software, techniques, links } = actor;
  const lists = { software: software.join(" "), techniques: techniques.join(" ") };
  const victimRow = compact({ ...victims });
  return {
    ...recordRow(actor),
    ...{ kind: kind === "group" ? undefined : kind, countries, sponsors, unit, victims: victimRow, motives, since },
    ...lists,
    links,
  };
}

function campaignRow(campaign: CatalogueCampaign): Row {
  const { firstSeen, lastSeen, attributedTo, software, techniques } = campaign;
  const lists = { software: software.join(" "), techniques: techniques.join(" ") };
  return { ...recordRow(campaign), firstSeen, lastSeen, attributedTo, ...lists };
}

/** Without empty texts, lists and objects. */
function compact(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === "") return true;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
