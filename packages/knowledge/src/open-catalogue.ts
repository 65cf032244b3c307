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
    const rows = objectsOf(root[name]);
    const kept = rows.flatMap((row) => read(row) ?? []);
    const lost = (Array.isArray(root[name]) ? root[name].length : 0) - kept.length;
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

function readRecord(row: JsonObject): CatalogueRecord | undefined {
  const [id, source, name, status, replacedBy] = ["id", "source", "name", "status", "replacedBy"].map((field) =>
    textOf(row, field),
  );
  if (id === undefined || source === undefined || name === undefined) return undefined;
  const names = isObject(row.names) ? readNames(row.names, id) : [{ name, assertedBy: source, of: id }];
  return {
    id,
    source,
    name,
    names,
    ...(status === "revoked" || status === "deprecated" ? { status } : {}),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
}

function readNames(groups: JsonObject, of: string): NameAssertion[] {
  return Object.entries(groups).flatMap(([assertedBy, list]) => {
    const items: readonly unknown[] = Array.isArray(list) ? list : [];
    return items.flatMap((item): NameAssertion[] => {
      if (typeof item === "string") return [{ name: item, assertedBy, of }];
      const [name, ...usedBy] = textsOf({ item }, "item");
      return name === undefined ? [] : [{ name, assertedBy, of, usedBy }];
    });
  });
}

function readTechnique(row: JsonObject): CatalogueTechnique | undefined {
  const record = readRecord(row);
  const parent = textOf(row, "parent");
  if (record === undefined) return undefined;
  return { ...record, tactics: textsOf(row, "tactics"), ...(parent === undefined ? {} : { parent }) };
}

function readSoftware(row: JsonObject): CatalogueSoftware | undefined {
  const record = readRecord(row);
  const type = textOf(row, "type");
  if (record === undefined || (type !== "malware" && type !== "tool")) return undefined;
  const kinds = Object.entries(isObject(row.kinds) ? row.kinds : {});
  return {
    ...record,
    type,
    kinds: kinds.map(([kind, basis]) => ({ kind: kind as SoftwareKind, basis: String(basis) })),
    platforms: textsOf(row, "platforms"),
    techniques: idsOf(row, "techniques"),
    links: readLinks(row),
  };
}

function readActor(row: JsonObject): CatalogueActor | undefined {
  const record = readRecord(row);
  if (record === undefined) return undefined;
  const victims = isObject(row.victims) ? row.victims : {};
  const unit = textOf(row, "unit");
  const since = textOf(row, "since");
  return {
    ...record,
    kind: row.kind === "persona" ? "persona" : "group",
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
    links: readLinks(row),
  };
}

function readCampaign(row: JsonObject): CatalogueCampaign | undefined {
  const record = readRecord(row);
  if (record === undefined) return undefined;
  const firstSeen = textOf(row, "firstSeen");
  const lastSeen = textOf(row, "lastSeen");
  return {
    ...record,
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
    attributedTo: textsOf(row, "attributedTo"),
    software: idsOf(row, "software"),
    techniques: idsOf(row, "techniques"),
  };
}

/** Ids stand in one text, parted by blanks. */
function idsOf(row: JsonObject, field: string): string[] {
  return textOf(row, field)?.split(" ") ?? [];
}

function readLinks(row: JsonObject): CatalogueLink[] {
  return objectsOf(row.links).flatMap((link) => {
    const [to, relation, likelihood, assertedBy] = ["to", "relation", "likelihood", "assertedBy"].map((field) =>
      textOf(link, field),
    );
    if (to === undefined || relation === undefined || assertedBy === undefined) return [];
    return [{ to, relation, ...(likelihood === undefined ? {} : { likelihood }), assertedBy }];
  });
}
