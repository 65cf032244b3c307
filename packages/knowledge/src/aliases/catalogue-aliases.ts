import { ATTACK } from "../attack-bundle.ts";
import type { Catalogue, CatalogueActor, CatalogueLink, NameAssertion } from "../catalogue.ts";
import { assertionsOf } from "../find-record.ts";
import { foldName, sortedSet } from "../fold-name.ts";
import type { NameCitation, Relations, TraitRelation } from "../relations.ts";
import type { AliasAssertion, AliasRelation, AliasWork, OwnedName } from "./alias-assertion.ts";
import { MICROSOFT_RENAMED, microsoftStage, vendorOfScheme } from "./naming-schemes.ts";

/** The words of datasets for links between records. Similar is a curator's guess of identity: it joins nothing. */
const LINK_RELATIONS: Readonly<Record<string, AliasRelation>> = {
  similar: "suspected-same",
  "refers-to": "overlaps",
  overlaps: "overlaps",
  "part-of": "subset-of",
  "linked-to": "works-with",
  uses: "works-with",
};

const TRAIT_RELATIONS: Partial<Record<TraitRelation["trait"], AliasRelation>> = {
  distinct: "distinct",
  overlaps: "overlaps",
  "part-of": "subset-of",
  "suspected-same": "suspected-same",
  "works-with": "works-with",
};

/** The assertions of names that stand in the catalogue and in the relations, each with its source; one for each name of each record, link and rename. */
export function catalogueAliases(catalogue: Catalogue, relations: Relations): AliasAssertion[] {
  const reader = new AliasReader(catalogue, relations);
  return catalogue.actors.flatMap((actor) => [
    ...reader.namesOf(actor),
    ...renamesOf(actor),
    ...actor.links.flatMap((link) => reader.link(actor, link)),
    ...reader.replacement(actor),
    ...reader.traits(actor),
  ]);
}

class AliasReader {
  readonly #actors: ReadonlyMap<string, CatalogueActor>;
  readonly #relations: Relations;
  readonly #citations = new Map<string, NameCitation>();
  readonly #traits = new Map<string, TraitRelation[]>();
  /** Record → records of others that it links to: whose names it may have copied. */
  readonly #attackNames = new Map<string, ReadonlySet<string>>();

  constructor(catalogue: Catalogue, relations: Relations) {
    this.#actors = new Map(catalogue.actors.map((actor) => [actor.id, actor]));
    this.#relations = relations;
    for (const citation of relations.names ?? [])
      this.#citations.set(`${citation.of} ${foldName(citation.name)}`, citation);
    for (const trait of relations.traits ?? [])
      this.#traits.set(trait.of, [...(this.#traits.get(trait.of) ?? []), trait]);
    for (const { id, source, names } of catalogue.actors) {
      if (source === ATTACK) this.#attackNames.set(id, new Set(names.map(({ name }) => foldName(name))));
    }
  }

  namesOf(actor: CatalogueActor): AliasAssertion[] {
    const left = ownName(actor);
    return assertionsOf(actor).map((assertion) => {
      const works = this.#worksOf(this.#citations.get(`${actor.id} ${foldName(assertion.name)}`)?.works ?? []);
      const published = earliest(works);
      return {
        left,
        relation: "same",
        right: ownedName(assertion),
        leftRecord: actor.id,
        rightRecord: actor.id,
        assertedBy: assertion.assertedBy,
        source: actor.id,
        works: assertion.assertedBy === ATTACK ? works : [],
        ...(published === undefined || assertion.assertedBy !== ATTACK ? {} : { published }),
        ...this.#derivation(actor, assertion),
        status: "active",
      };
    });
  }

  link(actor: CatalogueActor, { to, relation, likelihood, assertedBy }: CatalogueLink): AliasAssertion[] {
    const other = this.#actors.get(to);
    const kind = LINK_RELATIONS[relation];
    if (other === undefined || kind === undefined) return [];
    return [
      {
        ...between(actor, kind, other),
        assertedBy,
        works: [],
        ...(likelihood === undefined ? {} : { likelihood }),
        derivation: relation === "refers-to" ? "inferred" : "quoted",
        status: "active",
      },
    ];
  }

  /** ATT&CK replaces a retired record by another: from then on its name is an old one. */
  replacement(actor: CatalogueActor): AliasAssertion[] {
    const other = actor.replacedBy === undefined ? undefined : this.#actors.get(actor.replacedBy);
    if (other === undefined) return [];
    const renamed = between(actor, "renamed-to", other);
    return [{ ...renamed, assertedBy: actor.source, works: [], derivation: "quoted", status: "active" }];
  }

  traits(actor: CatalogueActor): AliasAssertion[] {
    return (this.#traits.get(actor.id) ?? []).flatMap((trait): AliasAssertion[] => {
      const relation = TRAIT_RELATIONS[trait.trait];
      const other = this.#actors.get(trait.value);
      if (relation === undefined || other === undefined) return [];
      const works = this.#worksOf(trait.works);
      const published = earliest(works);
      return [
        {
          ...between(actor, relation, other),
          assertedBy: ATTACK,
          works,
          ...(published === undefined ? {} : { published }),
          derivation: "quoted",
          status: "active",
        },
      ];
    });
  }

  /** A name that a record repeats from the page of ATT&CK that it cites is a copy, no second voice. */
  #derivation(
    actor: CatalogueActor,
    { name, assertedBy }: NameAssertion,
  ): Pick<AliasAssertion, "derivation" | "derivedFrom"> {
    if (assertedBy === "Kulla") return { derivation: "inferred" };
    if (assertedBy.startsWith(`${ATTACK} (`)) return { derivation: "dataset-copy", derivedFrom: ATTACK };
    const copied = actor.links.find(
      ({ to, relation }) => relation === "refers-to" && this.#attackNames.get(to)?.has(foldName(name)),
    );
    return copied === undefined ? { derivation: "quoted" } : { derivation: "dataset-copy", derivedFrom: copied.to };
  }

  #worksOf(indexes: readonly number[]): AliasWork[] {
    return indexes.flatMap((index) => {
      const work = this.#relations.works[index];
      // The page of the record itself is the dataset's own word.
      if (work === undefined || work.key.startsWith("page:")) return [];
      return [work];
    });
  }
}

/**
 * Microsoft's change of its names, where a record holds former and present ones: in April 2023 `DEV-0842` became `Storm-0842` and STRONTIUM became Forest
 * Blizzard; a `Storm-####` gets a name of weather when Microsoft has made up its mind, on a day that the catalogue does not know.
 */
function renamesOf(actor: CatalogueActor): AliasAssertion[] {
  const names = assertionsOf(actor).map(({ name }) => name);
  const staged = (stage: string): string[] => sortedSet(names.filter((name) => microsoftStage(name) === stage));
  const provisional = staged("provisional");
  const [present, ...others] = staged("present");
  const final = others.length === 0 ? present : undefined;
  const renames = [
    ...staged("former").map((name) => {
      const number = /^DEV-(\d{4})$/i.exec(name)?.[1];
      const kept = number === undefined ? undefined : provisional.find((one) => one.endsWith(`-${number}`));
      return { name, to: kept ?? final, validFrom: MICROSOFT_RENAMED };
    }),
    ...provisional.map((name) => ({ name, to: final, validFrom: undefined })),
  ];
  return renames.flatMap(({ name, to, validFrom }): AliasAssertion[] => {
    if (to === undefined) return [];
    return [
      {
        left: { name, vendor: "Microsoft" },
        relation: "renamed-to",
        right: { name: to, vendor: "Microsoft" },
        leftRecord: actor.id,
        rightRecord: actor.id,
        assertedBy: "Kulla",
        source: actor.id,
        works: [],
        ...(validFrom === undefined ? {} : { validFrom }),
        derivation: "inferred",
        status: "active",
      },
    ];
  });
}

function between(
  left: CatalogueActor,
  relation: AliasRelation,
  right: CatalogueActor,
): Pick<AliasAssertion, "left" | "relation" | "right" | "leftRecord" | "rightRecord" | "source"> {
  return {
    left: ownName(left),
    relation,
    right: ownName(right),
    leftRecord: left.id,
    rightRecord: right.id,
    source: left.id,
  };
}

function ownName({ name, names }: CatalogueActor): OwnedName {
  return ownedName(names.find((one) => one.name === name) ?? { name });
}

function ownedName({ name, usedBy }: { readonly name: string; readonly usedBy?: readonly string[] }): OwnedName {
  const vendor = usedBy?.[0] ?? vendorOfScheme(name);
  return vendor === undefined ? { name } : { name, vendor };
}

function earliest(works: readonly AliasWork[]): string | undefined {
  const [published] = works.flatMap((work) => work.published ?? []).sort();
  const [knownBy] = works.flatMap((work) => work.knownBy ?? []).sort();
  return published ?? (knownBy === undefined ? undefined : `../${knownBy}`);
}
