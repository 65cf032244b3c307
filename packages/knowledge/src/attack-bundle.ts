import type {
  CatalogueActor,
  CatalogueCampaign,
  CatalogueRecord,
  CatalogueSoftware,
  CatalogueTactic,
  CatalogueTechnique,
} from "./catalogue.ts";
import type { CatalogueFinding } from "./findings.ts";
import { catalogueFinding } from "./findings.ts";
import { sortedSet } from "./fold-name.ts";
import type { JsonObject } from "./json-fields.ts";
import { isObject, objectsOf, textOf, textsOf } from "./json-fields.ts";
import { distinctKinds, kindsOfName, kindsOfTechniques } from "./software-kinds.ts";

export const ATTACK = "MITRE ATT&CK";

/** What an ATT&CK bundle says, and how its STIX ids map to ATT&CK ids (`malware--<uuid>` → `<uuid>` → `S0002`). */
export interface AttackFacts {
  readonly tactics: CatalogueTactic[];
  readonly techniques: CatalogueTechnique[];
  readonly software: CatalogueSoftware[];
  readonly actors: CatalogueActor[];
  readonly campaigns: CatalogueCampaign[];
  readonly idOfUuid: ReadonlyMap<string, string>;
  readonly findings: CatalogueFinding[];
}

/** Reads the facts of an enterprise ATT&CK bundle (STIX 2.1 as parsed JSON). Deprecated relations are left out, revoked ends are followed. */
export function readAttackBundle(bundle: unknown): AttackFacts {
  const findings: CatalogueFinding[] = [];
  const objects = isObject(bundle) ? objectsOf(bundle.objects) : [];
  if (objects.length === 0) {
    findings.push(catalogueFinding("catalogue-attack-unreadable", "The ATT&CK bundle has no list of objects."));
  }
  const graph = new AttackGraph(objects, findings);
  return {
    tactics: graph.of("x-mitre-tactic").map((object) => graph.tactic(object)),
    techniques: graph.of("attack-pattern").map((object) => graph.technique(object)),
    software: [...graph.of("malware"), ...graph.of("tool")].map((object) => graph.software(object)),
    actors: graph.of("intrusion-set").map((object) => graph.actor(object)),
    campaigns: graph.of("campaign").map((object) => graph.campaign(object)),
    idOfUuid: graph.idOfUuid,
    findings,
  };
}

const KEPT = new Set(["x-mitre-tactic", "attack-pattern", "malware", "tool", "intrusion-set", "campaign"]);

class AttackGraph {
  readonly idOfUuid = new Map<string, string>();
  readonly #byType = new Map<string, JsonObject[]>();
  readonly #idOfStix = new Map<string, string>();
  readonly #retired = new Set<string>();
  readonly #replacement = new Map<string, string>();
  /** `uses source` → STIX ids of targets. */
  readonly #targets = new Map<string, string[]>();

  constructor(objects: readonly JsonObject[], findings: CatalogueFinding[]) {
    for (const object of objects) if (KEPT.has(textOf(object, "type") ?? "")) this.#addObject(object, findings);
    for (const object of objects) if (object.type === "relationship") this.#addRelation(object);
  }

  of(type: string): JsonObject[] {
    return this.#byType.get(type) ?? [];
  }

  tactic(object: JsonObject): CatalogueTactic {
    return { id: this.#id(object), name: nameOf(object), shortName: textOf(object, "x_mitre_shortname") ?? "" };
  }

  technique(object: JsonObject): CatalogueTechnique {
    const parent = this.#linked(object, "subtechnique-of")[0];
    const phases = objectsOf(object.kill_chain_phases).flatMap((phase) => textsOf(phase, "phase_name"));
    return { ...this.#record(object, []), tactics: phases, ...(parent === undefined ? {} : { parent }) };
  }

  software(object: JsonObject): CatalogueSoftware {
    const techniques = this.#linked(object, "uses");
    const type = object.type === "tool" ? "tool" : "malware";
    const kinds = [...kindsOfName(nameOf(object)), ...(type === "malware" ? kindsOfTechniques(techniques) : [])];
    return {
      ...this.#record(object, textsOf(object, "x_mitre_aliases")),
      type,
      kinds: distinctKinds(kinds),
      platforms: sortedSet(textsOf(object, "x_mitre_platforms")),
      techniques,
      links: [],
    };
  }

  actor(object: JsonObject): CatalogueActor {
    return {
      ...this.#record(object, textsOf(object, "aliases")),
      kind: "group",
      countries: [],
      sponsors: [],
      victims: { countries: [], sectors: [], others: [] },
      motives: [],
      ...this.#uses(object),
      links: [],
    };
  }

  campaign(object: JsonObject): CatalogueCampaign {
    const firstSeen = textOf(object, "first_seen")?.slice(0, 7);
    const lastSeen = textOf(object, "last_seen")?.slice(0, 7);
    return {
      ...this.#record(object, textsOf(object, "aliases")),
      ...(firstSeen === undefined ? {} : { firstSeen }),
      ...(lastSeen === undefined ? {} : { lastSeen }),
      attributedTo: this.#linked(object, "attributed-to"),
      ...this.#uses(object),
    };
  }

  #addObject(object: JsonObject, findings: CatalogueFinding[]): void {
    const stix = textOf(object, "id");
    const id = attackId(object);
    if (stix === undefined || id === undefined || textOf(object, "name") === undefined) {
      findings.push(catalogueFinding("catalogue-record-skipped", `ATT&CK object ${stix ?? "?"} has no id or no name.`));
      return;
    }
    const type = textOf(object, "type") ?? "";
    this.#byType.set(type, [...(this.#byType.get(type) ?? []), object]);
    this.#idOfStix.set(stix, id);
    this.idOfUuid.set(stix.slice(stix.indexOf("--") + 2), id);
    if (object.revoked === true || object.x_mitre_deprecated === true) this.#retired.add(stix);
  }

  #addRelation(relation: JsonObject): void {
    const source = textOf(relation, "source_ref");
    const target = textOf(relation, "target_ref");
    const type = textOf(relation, "relationship_type");
    if (source === undefined || target === undefined || type === undefined) return;
    if (relation.revoked === true || relation.x_mitre_deprecated === true) return;
    if (type === "revoked-by") this.#replacement.set(source, target);
    const key = `${type} ${source}`;
    this.#targets.set(key, [...(this.#targets.get(key) ?? []), target]);
  }

  #uses(object: JsonObject): { software: string[]; techniques: string[] } {
    const used = this.#linked(object, "uses");
    return { software: used.filter((id) => id.startsWith("S")), techniques: used.filter((id) => id.startsWith("T")) };
  }

  /** ATT&CK ids of the active targets of an object's relations, revoked ones replaced, in order. */
  #linked(object: JsonObject, type: string): string[] {
    const targets = this.#targets.get(`${type} ${String(object.id)}`) ?? [];
    return sortedSet(
      targets.flatMap((target) => {
        const live = this.#live(target);
        const id = this.#idOfStix.get(live);
        return id === undefined || this.#retired.has(live) ? [] : [id];
      }),
    );
  }

  #live(stix: string): string {
    let live = stix;
    for (let hops = 0; hops < 5 && this.#replacement.has(live); hops++) live = this.#replacement.get(live) ?? live;
    return live;
  }

  #id(object: JsonObject): string {
    return this.#idOfStix.get(String(object.id)) ?? "";
  }

  #record(object: JsonObject, aliases: readonly string[]): CatalogueRecord {
    const id = this.#id(object);
    const stix = String(object.id);
    const live = this.#live(stix);
    const replacedBy = live === stix ? undefined : this.#idOfStix.get(live);
    const names = [...new Set([nameOf(object), ...aliases])];
    return {
      id,
      source: ATTACK,
      name: nameOf(object),
      names: names.map((name) => ({ name, assertedBy: ATTACK, of: id })),
      ...(object.revoked === true
        ? { status: "revoked" as const }
        : object.x_mitre_deprecated === true
          ? { status: "deprecated" as const }
          : {}),
      ...(replacedBy === undefined ? {} : { replacedBy }),
    };
  }
}

function nameOf(object: JsonObject): string {
  return textOf(object, "name") ?? "";
}

/** `G0007` of a group: the id that ATT&CK prints, as its first reference gives it. */
export function attackId(object: JsonObject): string | undefined {
  const reference = objectsOf(object.external_references).find((item) => item.source_name === "mitre-attack");
  return reference === undefined ? undefined : textOf(reference, "external_id");
}
