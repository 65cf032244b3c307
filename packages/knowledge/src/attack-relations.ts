import { attackId } from "./attack-bundle.ts";
import type { CatalogueSource } from "./catalogue.ts";
import { publicationDate, retrievalDate } from "./citation-date.ts";
import type { Cited } from "./description-facts.ts";
import { readDescription } from "./description-facts.ts";
import { byCodeUnit, sortedSet } from "./fold-name.ts";
import type { JsonObject } from "./json-fields.ts";
import { isObject, objectsOf, textOf, textsOf } from "./json-fields.ts";
import { organisationOfHost } from "./organisations.ts";
import type { CitedWork, Relations, Trait } from "./relations.ts";

/** Object types whose relations are kept, and the kinds of records that they are. */
const KINDS: Readonly<Record<string, "group" | "campaign" | "software" | "technique">> = {
  "intrusion-set": "group",
  campaign: "campaign",
  malware: "software",
  tool: "software",
  "attack-pattern": "technique",
};

/** Who uses what, where both are active. */
const USES = new Set([
  "group technique",
  "group software",
  "software technique",
  "campaign technique",
  "campaign software",
]);

/**
 * Reads all relations of an enterprise ATT&CK bundle (STIX 2.1 as parsed JSON) with what they cite: the references of the relation and the marks
 * `(Citation: …)` within its text. Retired records are followed to what replaced them, retired relations left out.
 */
export function readAttackRelations(bundle: unknown, builtFrom: readonly CatalogueSource[]): Relations {
  const reader = new RelationReader(isObject(bundle) ? objectsOf(bundle.objects) : []);
  return reader.relations(builtFrom);
}

interface Row {
  readonly from: string;
  readonly to: string;
  readonly keys: Set<string>;
}

interface ActiveRecord {
  readonly id: string;
  readonly kind: string;
  readonly object: JsonObject;
}

class RelationReader {
  readonly #active = new Map<string, ActiveRecord>();
  readonly #replacement = new Map<string, string>();
  readonly #works = new Map<string, CitedWork>();
  readonly #firstCited = new Map<string, string>();
  readonly #uses = new Map<string, Row>();
  readonly #attributions = new Map<string, Row>();
  readonly #names: Row[] = [];
  readonly #traits: (Row & { readonly trait: Trait })[] = [];
  #released = "";

  constructor(objects: readonly JsonObject[]) {
    for (const object of objects) this.#addObject(object);
    for (const object of objects) if (object.type === "relationship") this.#addRelation(object);
    for (const record of this.#active.values()) {
      this.#addNames(record);
      this.#addTraits(record);
    }
  }

  relations(builtFrom: readonly CatalogueSource[]): Relations {
    const rows = [...this.#uses.values(), ...this.#attributions.values(), ...this.#names, ...this.#traits];
    const keys = sortedSet(rows.flatMap((row) => [...row.keys]));
    const index = new Map(keys.map((key, position) => [key, position]));
    const worksOf = (row: Row): number[] => [...row.keys].map((key) => index.get(key) ?? 0).sort((a, b) => a - b);
    const sorted = (list: Iterable<Row>): Row[] =>
      [...list].sort((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to));
    return {
      builtFrom: [...builtFrom].sort((a, b) => byCodeUnit(a.name, b.name)),
      released: this.#released,
      works: keys.map((key) => this.#work(key)),
      uses: sorted(this.#uses.values()).map((row) => ({ from: row.from, to: row.to, works: worksOf(row) })),
      attributions: sorted(this.#attributions.values()).map((row) => ({
        campaign: row.from,
        group: row.to,
        works: worksOf(row),
      })),
      names: sorted(this.#names).map((row) => ({ of: row.from, name: row.to, works: worksOf(row) })),
      traits: [...this.#traits]
        .sort((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.trait, b.trait) || byCodeUnit(a.to, b.to))
        .map((row) => ({ of: row.from, trait: row.trait, value: row.to, works: worksOf(row) })),
    };
  }

  #addObject(object: JsonObject): void {
    const stix = textOf(object, "id");
    const kind = KINDS[textOf(object, "type") ?? ""];
    const id = attackId(object);
    const day = textOf(object, "modified")?.slice(0, 10) ?? "";
    if (day > this.#released) this.#released = day;
    for (const reference of objectsOf(object.external_references)) this.#addWork(reference);
    if (object.type === "relationship" && object.relationship_type === "revoked-by") {
      this.#replacement.set(textOf(object, "source_ref") ?? "", textOf(object, "target_ref") ?? "");
    }
    if (stix === undefined || id === undefined || kind === undefined || isRetired(object)) return;
    this.#active.set(stix, { id, kind, object });
  }

  /** Facts of a reference. The first that prints a date counts: curators copy references from object to object. */
  #addWork(reference: JsonObject): void {
    const key = textOf(reference, "source_name");
    if (key === undefined || key.startsWith("mitre-") || "external_id" in reference) return;
    const known = this.#works.get(key);
    if (known?.published !== undefined) return;
    const printed = textOf(reference, "description") ?? "";
    const published = publicationDate(printed);
    const knownBy = published === undefined ? (known?.knownBy ?? retrievalDate(printed)) : undefined;
    const publisher = known?.publisher ?? publisherOf(textOf(reference, "url") ?? "");
    this.#works.set(key, {
      key,
      ...(published === undefined ? {} : { published }),
      ...(knownBy === undefined ? {} : { knownBy }),
      ...(publisher === undefined ? {} : { publisher }),
    });
  }

  #work(key: string): CitedWork {
    const work = this.#works.get(key) ?? { key };
    const cited = this.#firstCited.get(key);
    if (work.published !== undefined || work.knownBy !== undefined) return work;
    return cited === undefined ? work : { ...work, knownBy: cited };
  }

  #addRelation(relation: JsonObject): void {
    if (isRetired(relation)) return;
    const from = this.#live(textOf(relation, "source_ref"));
    const to = this.#live(textOf(relation, "target_ref"));
    if (from === undefined || to === undefined) return;
    const pair = `${from.kind} ${to.kind}`;
    const table =
      relation.relationship_type === "uses" && USES.has(pair)
        ? this.#uses
        : relation.relationship_type === "attributed-to" && pair === "campaign group"
          ? this.#attributions
          : undefined;
    if (table === undefined) return;
    const name = `${from.id} ${to.id}`;
    const row = table.get(name) ?? { from: from.id, to: to.id, keys: new Set() };
    table.set(name, row);
    const cited = citedIn(relation);
    for (const key of cited) this.#cite(row, key, relation);
    if (row.keys.size === 0) this.#cite(row, `page:${from.id}`, relation);
    else if (cited.length > 0) row.keys.delete(`page:${from.id}`);
  }

  #cite(row: Row, key: string, relation: JsonObject): void {
    row.keys.add(key);
    const day = textOf(relation, "created")?.slice(0, 10);
    const known = this.#firstCited.get(key);
    if (day !== undefined && (known === undefined || day < known)) this.#firstCited.set(key, day);
  }

  /** References named like an alias say where the alias comes from. */
  #addNames({ id, kind, object }: ActiveRecord): void {
    if (kind === "technique") return;
    const names = new Set([
      ...textsOf(object, "name"),
      ...textsOf(object, "aliases"),
      ...textsOf(object, "x_mitre_aliases"),
    ]);
    for (const reference of objectsOf(object.external_references)) {
      const name = textOf(reference, "source_name");
      const keys = new Set(marksIn(textOf(reference, "description") ?? ""));
      if (name !== undefined && names.has(name) && keys.size > 0) this.#names.push({ from: id, to: name, keys });
    }
  }

  /** Of a campaign only whom it hit counts: its description tells of others too. */
  #addTraits({ id, kind, object }: ActiveRecord): void {
    const description = textOf(object, "description");
    if (description === undefined || (kind !== "group" && kind !== "campaign")) return;
    const facts = readDescription(description, id);
    const add = (trait: Trait, { value, keys }: Cited): void => {
      const row = { from: id, trait, to: value, keys: new Set<string>() };
      this.#traits.push(row);
      for (const key of keys.length === 0 ? [`page:${id}`] : keys) this.#cite(row, key, object);
    };
    for (const fact of facts.countries) add("hits country", fact);
    for (const fact of facts.sectors) add("hits sector", fact);
    if (kind === "campaign") return;
    for (const fact of facts.origins) add("from", fact);
    for (const fact of facts.sponsors) add("sponsored by", fact);
    for (const fact of facts.relatives) add(fact.relation, fact);
    if (facts.since !== undefined) add("active since", facts.since);
  }

  #live(stix: string | undefined): ActiveRecord | undefined {
    let live = stix ?? "";
    for (let hops = 0; hops < 5 && this.#replacement.has(live); hops++) live = this.#replacement.get(live) ?? live;
    return this.#active.get(live);
  }
}

function isRetired(object: JsonObject): boolean {
  return object.revoked === true || object.x_mitre_deprecated === true;
}

function citedIn(relation: JsonObject): string[] {
  const references = objectsOf(relation.external_references).flatMap((reference) => {
    const key = textOf(reference, "source_name");
    return key === undefined || key.startsWith("mitre-") || "external_id" in reference ? [] : [key];
  });
  return [...references, ...marksIn(textOf(relation, "description") ?? "")];
}

/** Keys in marks of the form `(Citation: Kaspersky Sofacy)`. */
function marksIn(text: string): string[] {
  return [...text.matchAll(/\(Citation: ([^)]{1,300})\)/g)]
    .map(([, key = ""]) => key.trim())
    .filter((key) => key !== "");
}

/** Of a page in an archive, the publisher of what is archived. */
function publisherOf(url: string): string | undefined {
  const hosts = [...url.slice(0, 2_000).matchAll(/https?:\/\/([^/:?#\s]{1,253})/gi)].map(([, host = ""]) =>
    host.toLowerCase(),
  );
  const host = hosts.at(-1);
  return host === undefined ? undefined : (organisationOfHost(host)?.name ?? host.replace(/^www\./, ""));
}
