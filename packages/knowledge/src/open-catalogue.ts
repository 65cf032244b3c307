import type {
  Catalogue,
  CatalogueActor,
  CatalogueCampaign,
  CatalogueLink,
  CatalogueRecord,
  CatalogueSoftware,
  CatalogueSource,
  CatalogueTactic,
  CatalogueTechnique,
  KindAssertion,
  NameAssertion,
  SoftwareKind,
} from "./catalogue.ts";
import { CATALOGUE_FORMAT } from "./catalogue-text.ts";
import type { CatalogueFinding, Read } from "./findings.ts";
import { catalogueFinding } from "./findings.ts";
import type { JsonObject } from "./json-fields.ts";
import { isObject, objectsOf, textOf, textsOf } from "./json-fields.ts";

const EMPTY: Catalogue = { builtFrom: [], tactics: [], techniques: [], software: [], actors: [], campaigns: [] };

/** Opens the text that `writeCatalogue` made. What is malformed is left out with a finding; a text of another form gives an empty catalogue. */
export function openCatalogue(text: string): Read<Catalogue> {
  const root = parse(text);
  if (root?.format !== CATALOGUE_FORMAT) {
    const message = `The text is not a catalogue of the form ${CATALOGUE_FORMAT}.`;
    return { value: EMPTY, findings: [catalogueFinding("catalogue-malformed", message)] };
  }
  const findings: CatalogueFinding[] = [];
  const section = <T>(name: string, read: (row: JsonObject) => T | undefined): T[] => {
    const rows: readonly unknown[] = Array.isArray(root[name]) ? root[name] : [];
    const kept: T[] = [];
    for (const row of rows) {
      const record = isObject(row) ? read(row) : undefined;
      if (record !== undefined) kept.push(record);
    }
    const lost = rows.length - kept.length;
    if (lost > 0) {
      const message = `${String(lost)} records of the section ${name} are malformed and were left out.`;
      findings.push(catalogueFinding("catalogue-row-malformed", message));
    }
    return kept;
  };
  const value: Catalogue = {
    builtFrom: section("builtFrom", readSource),
    tactics: section("tactics", readTactic),
    techniques: section("techniques", readTechnique),
    software: section("software", readSoftware),
    actors: section("actors", readActor),
    campaigns: section("campaigns", readCampaign),
  };
  return { value, findings };
}

function parse(text: string): JsonObject | undefined {
  try {
    const root: unknown = JSON.parse(text);
    return isObject(root) ? root : undefined;
  } catch {
    return undefined;
  }
}

function readSource(row: JsonObject): CatalogueSource | undefined {
  const name = textOf(row, "name");
  if (name === undefined) return undefined;
  const [version = "", sha256 = "", licence = ""] = ["version", "sha256", "licence"].map((field) => textOf(row, field));
  return { name, version, sha256, licence };
}

function readTactic(row: JsonObject): CatalogueTactic | undefined {
  const [id, name, shortName] = ["id", "name", "shortName"].map((field) => textOf(row, field));
  return id === undefined || name === undefined || shortName === undefined ? undefined : { id, name, shortName };
}

type RecordCore = Pick<CatalogueRecord, "id" | "source" | "name" | "names">;

function readRecord(row: JsonObject): RecordCore | undefined {
  const id = textOf(row, "id");
  const source = textOf(row, "source");
  const name = textOf(row, "name");
  if (id === undefined || source === undefined || name === undefined) return undefined;
  return {
    id,
    source,
    name,
    names: isObject(row.names) ? readNames(row.names, id) : [{ name, assertedBy: source, of: id }],
  };
}

/** The record with what is said of a retired one. Few are: the others are left as they were made, without a copy. */
function withStatus<T extends RecordCore>(
  row: JsonObject,
  record: T,
): T & Pick<CatalogueRecord, "status" | "replacedBy"> {
  if (row.status === undefined && row.replacedBy === undefined) return record;
  const status = textOf(row, "status");
  const replacedBy = textOf(row, "replacedBy");
  return {
    ...record,
    ...(status === "revoked" || status === "deprecated" ? { status } : {}),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
}

function readNames(groups: JsonObject, of: string): NameAssertion[] {
  const names: NameAssertion[] = [];
  for (const assertedBy of Object.keys(groups)) {
    const list = groups[assertedBy];
    if (!Array.isArray(list)) continue;
    for (const item of list as readonly unknown[]) {
      if (typeof item === "string") {
        names.push({ name: item, assertedBy, of });
        continue;
      }
      const [name, ...usedBy] = textsOf({ item }, "item");
      if (name !== undefined) names.push({ name, assertedBy, of, usedBy });
    }
  }
  return names;
}

function readTechnique(row: JsonObject): CatalogueTechnique | undefined {
  const record = readRecord(row);
  if (record === undefined) return undefined;
  const { id, source, name, names } = record;
  const parent = textOf(row, "parent");
  const technique = { id, source, name, names, tactics: textsOf(row, "tactics") };
  return withStatus(row, parent === undefined ? technique : { ...technique, parent });
}

function readSoftware(row: JsonObject): CatalogueSoftware | undefined {
  const record = readRecord(row);
  const type = textOf(row, "type");
  if (record === undefined || (type !== "malware" && type !== "tool")) return undefined;
  // Written out field by field: there are thousands, and a copy of each costs more than all the rest.
  const { id, source, name, names } = record;
  return withStatus(row, {
    id,
    source,
    name,
    names,
    type: type === "tool" ? ("tool" as const) : ("malware" as const),
    kinds: readKinds(row.kinds),
    platforms: textsOf(row, "platforms"),
    techniques: idsOf(row, "techniques"),
    links: readLinks(row.links),
  });
}

function readKinds(value: unknown): KindAssertion[] {
  if (!isObject(value)) return [];
  return Object.keys(value).map((kind) => ({ kind: kind as SoftwareKind, basis: String(value[kind]) }));
}

function readActor(row: JsonObject): CatalogueActor | undefined {
  const record = readRecord(row);
  if (record === undefined) return undefined;
  const { id, source, name, names } = record;
  const victims = isObject(row.victims) ? row.victims : {};
  const unit = textOf(row, "unit");
  const since = textOf(row, "since");
  return withStatus(row, {
    id,
    source,
    name,
    names,
    kind: row.kind === "persona" ? ("persona" as const) : ("group" as const),
    countries: textsOf(row, "countries"),
    sponsors: textsOf(row, "sponsors"),
    ...(unit === undefined ? {} : { unit }),
    victims: {
      countries: textsOf(victims, "countries"),
      sectors: textsOf(victims, "sectors"),
      others: textsOf(victims, "others"),
    },
    motives: textsOf(row, "motives"),
    ...(since === undefined ? {} : { since }),
    software: idsOf(row, "software"),
    techniques: idsOf(row, "techniques"),
    links: readLinks(row.links),
  });
}

function readCampaign(row: JsonObject): CatalogueCampaign | undefined {
  const record = readRecord(row);
  if (record === undefined) return undefined;
  const firstSeen = textOf(row, "firstSeen");
  const lastSeen = textOf(row, "lastSeen");
  return withStatus(row, {
    ...record,
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
    attributedTo: textsOf(row, "attributedTo"),
    software: idsOf(row, "software"),
    techniques: idsOf(row, "techniques"),
  });
}

/** Ids stand in one text, parted by blanks. */
function idsOf(row: JsonObject, field: string): string[] {
  const text = textOf(row, field);
  return text === undefined ? [] : text.split(" ");
}

function readLinks(value: unknown): CatalogueLink[] {
  const links: CatalogueLink[] = [];
  if (value === undefined) return links;
  for (const link of objectsOf(value)) {
    const to = textOf(link, "to");
    const relation = textOf(link, "relation");
    const assertedBy = textOf(link, "assertedBy");
    if (to === undefined || relation === undefined || assertedBy === undefined) continue;
    const likelihood = textOf(link, "likelihood");
    links.push(likelihood === undefined ? { to, relation, assertedBy } : { to, relation, likelihood, assertedBy });
  }
  return links;
}
