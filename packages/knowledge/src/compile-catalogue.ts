import type { AttackFacts } from "./attack-bundle.ts";
import { ATTACK, readAttackBundle } from "./attack-bundle.ts";
import type { Catalogue, CatalogueActor, CatalogueLink, CatalogueSoftware, CatalogueSource } from "./catalogue.ts";
import type { CatalogueFinding, Read } from "./findings.ts";
import { catalogueFinding } from "./findings.ts";
import { byCodeUnit, foldName, sortedSet } from "./fold-name.ts";
import type { Galaxy, GalaxyFile, GalaxyRelation, GalaxyValue } from "./galaxy.ts";
import { readGalaxy } from "./galaxy.ts";
import { ACTOR_GALAXIES, galaxyActor } from "./galaxy-actors.ts";
import { galaxySoftware, SOFTWARE_GALAXIES } from "./galaxy-software.ts";
import { textOf } from "./json-fields.ts";
import { PERSONA_TABLE } from "./personas.ts";
import { findCountry } from "./places/country.ts";
import { PRODUCERS } from "./producer.ts";
import { distinctKinds } from "./software-kinds.ts";

/** ATT&CK as the MISP galaxy copies it: often a newer release than the bundle. */
const ATTACK_COPY = "MITRE ATT&CK (MISP copy)";

/** Relations of a galaxy that say that an actor uses software, and those that say so the other way round. */
const USES = new Set(["uses", "deploys", "delivers"]);
const USED_BY = new Set(["used-by", "is-deployed-by"]);

/**
 * Compiles the catalogue from an enterprise ATT&CK bundle and MISP galaxy files (both as parsed JSON). Facts only: no description is
 * copied. Records of two datasets stay two; curated relations become links. Same input, same catalogue: all lists are sorted.
 */
export function compileCatalogue(input: {
  readonly attack: unknown;
  readonly galaxies: readonly GalaxyFile[];
  readonly builtFrom: readonly CatalogueSource[];
}): Read<Catalogue> {
  const attack = readAttackBundle(input.attack);
  const compiler = new Compiler(attack);
  const files = input.galaxies.map(readGalaxy);
  for (const finding of files.flatMap(({ findings }) => findings)) compiler.findings.push(finding);
  const galaxies = files.flatMap(({ galaxy }) => (galaxy === undefined ? [] : [galaxy]));
  galaxies.sort((a, b) => byCodeUnit(a.type, b.type));
  compiler.addRecords(galaxies);
  compiler.addPersonas();
  compiler.addRelations(galaxies);
  compiler.shareKinds();
  return { value: compiler.catalogue(input.builtFrom), findings: compiler.findings };
}

type Changing<T> = { -readonly [K in keyof T]: T[K] };

class Compiler {
  readonly findings: CatalogueFinding[];
  readonly #attack: AttackFacts;
  readonly #actors = new Map<string, Changing<CatalogueActor>>();
  readonly #software = new Map<string, Changing<CatalogueSoftware>>();
  readonly #techniques: ReadonlySet<string>;
  readonly #idOfUuid: Map<string, string>;
  readonly #unknownPlaces = new Set<string>();

  constructor(attack: AttackFacts) {
    this.#attack = attack;
    this.findings = [...attack.findings];
    this.#idOfUuid = new Map(attack.idOfUuid);
    this.#techniques = new Set(attack.techniques.map(({ id }) => id));
    for (const actor of attack.actors) this.#add(this.#actors, actor);
    for (const software of attack.software) this.#add(this.#software, software);
  }

  addRecords(galaxies: readonly Galaxy[]): void {
    const producers = producersOf(galaxies);
    for (const { type, values } of galaxies) {
      const actors = ACTOR_GALAXIES[type];
      const software = SOFTWARE_GALAXIES[type];
      for (const value of values) {
        if (actors !== undefined) {
          this.#addGalaxyRecord(this.#actors, galaxyActor(value, actors, producers, this.#unknownPlaces), value);
        } else if (software !== undefined) {
          this.#addGalaxyRecord(this.#software, galaxySoftware(value, type, software), value);
        } else if (type === "mitre-intrusion-set") this.#addAttackCopy(value);
      }
      if (actors === undefined && software === undefined && !["mitre-intrusion-set", "producer"].includes(type)) {
        const message = `The galaxy ${type} describes neither actors nor software and was left out.`;
        this.findings.push(catalogueFinding("catalogue-galaxy-unknown", message));
      }
    }
  }

  addPersonas(): void {
    for (const row of PERSONA_TABLE.trim().split("\n")) {
      const [printed = "", codes = ""] = row.split("|");
      const names = printed.split(",").map((name) => name.trim());
      const id = `kulla:persona-${foldName(names[0] ?? "")}`;
      this.#add(this.#actors, {
        ...emptyActor(id, "Kulla", names),
        kind: "persona",
        countries: sortedSet(codes.split(",").filter((code) => code !== "")),
      });
    }
  }

  addRelations(galaxies: readonly Galaxy[]): void {
    let dangling = 0;
    const others = namesOfOthers(galaxies);
    for (const { type, values } of galaxies) {
      for (const value of values) {
        const from = this.#idOfUuid.get(value.uuid);
        if (from === undefined) continue;
        const assertedBy = type === "mitre-intrusion-set" ? ATTACK_COPY : (this.#record(from)?.source ?? type);
        for (const relation of value.related) {
          const known = this.#relate(from, relation, assertedBy) || this.#addTarget(from, relation, others);
          if (!known && type !== "mitre-intrusion-set") dangling++;
        }
      }
    }
    if (dangling > 0) {
      const message = `${String(dangling)} relations of the galaxies point to records that the given files lack.`;
      this.findings.push(catalogueFinding("catalogue-relation-dangling", message));
    }
  }

  /** A record takes over the kinds of records that curators call similar, or that bear exactly its name. */
  shareKinds(): void {
    const byName = new Map<string, string[]>();
    for (const { id, source, name } of this.#software.values()) {
      if (source.startsWith("MISP ")) byName.set(foldName(name), [...(byName.get(foldName(name)) ?? []), id]);
    }
    const own = new Map(
      [...this.#software].map(([id, { kinds }]) => [id, kinds.filter((kind) => kind.basis !== "Kulla")]),
    );
    const linked = this.#similar();
    for (const software of this.#software.values()) {
      const folded = foldName(software.name);
      const namesakes = software.type === "malware" && folded.length >= 5 ? (byName.get(folded) ?? []) : [];
      const others = sortedSet([...(linked.get(software.id) ?? []), ...namesakes]);
      software.kinds = distinctKinds([...software.kinds, ...others.flatMap((id) => own.get(id) ?? [])]);
    }
  }

  catalogue(builtFrom: readonly CatalogueSource[]): Catalogue {
    if (this.#unknownPlaces.size > 0) {
      const message = `Names that are no country, kept as printed: ${sortedSet(this.#unknownPlaces).join("; ")}.`;
      this.findings.push(catalogueFinding("catalogue-place-unknown", message));
    }
    return {
      builtFrom: [...builtFrom].sort((a, b) => byCodeUnit(a.name, b.name)),
      tactics: sortedRecords(this.#attack.tactics),
      techniques: sortedRecords(this.#attack.techniques),
      software: sortedRecords([...this.#software.values()].map(withSortedLinks)),
      actors: sortedRecords([...this.#actors.values()].map(withSortedLinks)),
      campaigns: sortedRecords(this.#attack.campaigns),
    };
  }

  #record(id: string): CatalogueActor | CatalogueSoftware | undefined {
    return this.#actors.get(id) ?? this.#software.get(id);
  }

  #add<T extends { readonly id: string; readonly name: string }>(records: Map<string, Changing<T>>, record: T): void {
    if (records.has(record.id)) {
      const message = `The id ${record.id} (${record.name}) was there already; the second record was left out.`;
      this.findings.push(catalogueFinding("catalogue-record-skipped", message));
    } else records.set(record.id, { ...record });
  }

  #addGalaxyRecord<T extends { readonly id: string; readonly name: string }>(
    records: Map<string, Changing<T>>,
    record: T,
    value: GalaxyValue,
  ): void {
    this.#add(records, record);
    this.#idOfUuid.set(value.uuid, record.id);
  }

  /** A newer copy of ATT&CK adds groups that the bundle lacks, and names to those that it has. */
  #addAttackCopy(value: GalaxyValue): void {
    const id = textOf(value.meta, "external_id");
    if (id === undefined || !/^G\d{4}$/.test(id)) return;
    const name = value.value.replace(/ - G\d{4}$/, "");
    const known = this.#actors.get(id);
    this.#idOfUuid.set(value.uuid, id);
    if (known === undefined) this.#add(this.#actors, emptyActor(id, ATTACK_COPY, [name, ...value.synonyms]));
    else {
      const fresh = value.synonyms.filter((synonym) => !known.names.some((one) => one.name === synonym));
      known.names = [...known.names, ...fresh.map((one) => ({ name: one, assertedBy: ATTACK_COPY, of: id }))];
    }
  }

  /** Enters one relation; false where the catalogue has no such target. */
  #relate(from: string, relation: GalaxyRelation, assertedBy: string): boolean {
    const to = this.#idOfUuid.get(relation.to);
    if (to === undefined) return false;
    const type = relation.type.trim();
    const actor = this.#actors.get(from);
    const software = this.#software.get(from);
    if (this.#techniques.has(to)) {
      if (software !== undefined && type === "uses") software.techniques = sortedSet([...software.techniques, to]);
      else if (actor?.source === ATTACK_COPY) actor.techniques = sortedSet([...actor.techniques, to]);
    } else if (actor !== undefined && USES.has(type) && this.#software.has(to)) {
      // The relations of ATT&CK's own groups come from the bundle; the copy would mix two releases.
      if (actor.source !== ATTACK) actor.software = sortedSet([...actor.software, to]);
    } else if (software !== undefined && USED_BY.has(type) && this.#actors.has(to)) {
      const user = this.#actors.get(to);
      if (user !== undefined) user.software = sortedSet([...user.software, from]);
    } else if (this.#record(to) !== undefined && type !== "revoked-by") this.#link(from, to, relation, assertedBy);
    return true;
  }

  #link(from: string, to: string, { type, likelihood }: GalaxyRelation, assertedBy: string): void {
    const record = this.#actors.get(from) ?? this.#software.get(from);
    if (record === undefined || from === to) return;
    const link = { to, relation: type.trim(), ...(likelihood === undefined ? {} : { likelihood }), assertedBy };
    record.links = [...record.links, link];
  }

  /** `targets` a country or a sector of a galaxy. */
  #addTarget(from: string, relation: GalaxyRelation, others: ReadonlyMap<string, readonly [string, string]>): boolean {
    const target = others.get(relation.to);
    const actor = this.#actors.get(from);
    if (target === undefined || actor === undefined || relation.type !== "targets") return target !== undefined;
    const [galaxy, name] = target;
    const { countries, sectors } = actor.victims;
    const code = galaxy === "sector" ? undefined : findCountry(name)?.code;
    actor.victims = {
      ...actor.victims,
      countries: code === undefined ? countries : sortedSet([...countries, code]),
      sectors: galaxy === "sector" ? sortedSet([...sectors, name]) : sectors,
    };
    return true;
  }

  /** Software id → ids that are linked to it as similar, in both directions. */
  #similar(): Map<string, string[]> {
    const linked = new Map<string, string[]>();
    for (const { id, links } of this.#software.values()) {
      for (const { to, relation } of links) {
        if (relation !== "similar") continue;
        linked.set(id, [...(linked.get(id) ?? []), to]);
        linked.set(to, [...(linked.get(to) ?? []), id]);
      }
    }
    return linked;
  }
}

function emptyActor(id: string, source: string, names: readonly string[]): CatalogueActor {
  return {
    id,
    source,
    name: names[0] ?? id,
    names: [...new Set(names)].map((name) => ({ name, assertedBy: source, of: id })),
    kind: "group",
    countries: [],
    sponsors: [],
    victims: { countries: [], sectors: [], others: [] },
    motives: [],
    software: [],
    techniques: [],
    links: [],
  };
}

function producersOf(galaxies: readonly Galaxy[]): Map<string, string> {
  const given = galaxies.filter(({ type }) => type === "producer").flatMap(({ values }) => values);
  return new Map([...given.map(({ uuid, value }): [string, string] => [uuid, value]), ...Object.entries(PRODUCERS)]);
}

/** uuid → galaxy and name of countries and sectors. */
function namesOfOthers(galaxies: readonly Galaxy[]): Map<string, readonly [string, string]> {
  const others = galaxies.filter(({ type }) => ["country", "sector", "target-information"].includes(type));
  return new Map(others.flatMap(({ type, values }) => values.map(({ uuid, value }) => [uuid, [type, value] as const])));
}

function sortedRecords<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => byCodeUnit(a.id, b.id));
}

function withSortedLinks<T extends { readonly links: readonly CatalogueLink[] }>(record: T): T {
  const byKey = new Map(record.links.map((link) => [`${link.to} ${link.relation} ${link.assertedBy}`, link]));
  const links = [...byKey].sort(([a], [b]) => byCodeUnit(a, b)).map(([, link]) => link);
  return { ...record, links };
}
