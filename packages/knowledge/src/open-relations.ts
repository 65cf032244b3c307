import type { CatalogueFinding, Read } from "./findings.ts";
import { catalogueFinding } from "./findings.ts";
import { byCodeUnit } from "./fold-name.ts";
import type { JsonObject } from "./json-fields.ts";
import { isObject, objectsOf, textOf, textsOf } from "./json-fields.ts";
import { RELATIONS_FORMAT } from "./relations-text.ts";
import type {
  CampaignAttribution,
  CitedWork,
  NameCitation,
  Relations,
  Trait,
  TraitRelation,
  UseRelation,
} from "./relations.ts";

/** No relations at all: where the file is missing or unreadable. */
export const NO_RELATIONS: Relations = { builtFrom: [], released: "", works: [], uses: [], attributions: [] };

/** Opens the text that `writeRelations` made. What is malformed is left out with a finding; a text of another form gives no relations. */
export function openRelations(text: string): Read<Relations> {
  const root = parse(text);
  if (root?.format !== RELATIONS_FORMAT) {
    const message = `The text holds no relations of the form ${RELATIONS_FORMAT}.`;
    return { value: NO_RELATIONS, findings: [catalogueFinding("relations-malformed", message)] };
  }
  const reader = new RelationsReader(root);
  const value: Relations = {
    builtFrom: objectsOf(root.builtFrom).map((row) => ({
      name: textOf(row, "name") ?? "",
      version: textOf(row, "version") ?? "",
      sha256: textOf(row, "sha256") ?? "",
      licence: textOf(row, "licence") ?? "",
    })),
    released: textOf(root, "released") ?? "",
    works: reader.works,
    uses: reader.uses(),
    attributions: reader.attributions(),
    names: reader.names(),
    traits: reader.traits(),
  };
  return { value, findings: reader.findings() };
}

function parse(text: string): JsonObject | undefined {
  try {
    const root: unknown = JSON.parse(text);
    return isObject(root) ? root : undefined;
  } catch {
    return undefined;
  }
}

const TRAITS: Readonly<Record<Trait, true>> = {
  "hits country": true,
  "hits sector": true,
  from: true,
  "sponsored by": true,
  "active since": true,
  distinct: true,
  overlaps: true,
  "part-of": true,
  "suspected-same": true,
  "works-with": true,
};

function isTrait(value: unknown): value is Trait {
  return typeof value === "string" && Object.hasOwn(TRAITS, value);
}

class RelationsReader {
  readonly works: readonly CitedWork[];
  readonly #root: JsonObject;
  #lost = 0;

  constructor(root: JsonObject) {
    this.#root = root;
    const publishers = textsOf(root, "publishers");
    // A work that is malformed keeps its place, since relations point to it by number.
    this.works = this.#rows("works").map((row): CitedWork => {
      const [key, published, publisher, knownBy] = row;
      if (typeof key !== "string") {
        this.#lost++;
        return { key: "" };
      }
      const name = typeof publisher === "number" ? publishers[publisher] : undefined;
      return {
        key,
        ...(typeof published === "string" && published !== "" ? { published } : {}),
        ...(typeof knownBy === "string" ? { knownBy } : {}),
        ...(name === undefined ? {} : { publisher: name }),
      };
    });
  }

  uses(): UseRelation[] {
    const targets = textsOf(this.#root, "targets");
    const all: UseRelation[] = [];
    for (const [from, packed] of this.#entries("uses")) {
      const [sets, pairs] = Array.isArray(packed) ? (packed as unknown[]) : [];
      const works = (Array.isArray(sets) ? (sets as unknown[]) : []).map((set) => this.#worksOf(listOf(set)));
      const numbers = Array.isArray(pairs) ? (pairs as unknown[]) : [];
      for (let at = 0; at < numbers.length; at += 2) {
        const to = targets[Number(numbers[at])];
        const cited = works[Number(numbers[at + 1])];
        if (to === undefined || cited === undefined || cited.length === 0) this.#lost++;
        else all.push({ from, to, works: cited });
      }
    }
    return all;
  }

  attributions(): CampaignAttribution[] {
    return this.#rows("attributions").flatMap(([campaign, group, ...numbers]) => {
      const works = this.#worksOf(numbers);
      if (typeof campaign === "string" && typeof group === "string" && works !== undefined) {
        return [{ campaign, group, works }];
      }
      this.#lost++;
      return [];
    });
  }

  names(): NameCitation[] {
    return this.#rowsByRecord("names").flatMap(([of, row]): NameCitation[] => {
      const [name] = row;
      const works = this.#worksOf(row.slice(1));
      if (typeof name === "string" && works !== undefined) return [{ of, name, works }];
      this.#lost++;
      return [];
    });
  }

  traits(): TraitRelation[] {
    return this.#rowsByRecord("traits").flatMap(([of, row]): TraitRelation[] => {
      const [trait, value] = row;
      const works = this.#worksOf(row.slice(2));
      if (isTrait(trait) && typeof value === "string" && works !== undefined) return [{ of, trait, value, works }];
      this.#lost++;
      return [];
    });
  }

  /** Call last: what was lost is counted while the sections are read. */
  findings(): CatalogueFinding[] {
    if (this.#lost === 0) return [];
    const message = `${String(this.#lost)} rows of the relations are malformed and were left out.`;
    return [catalogueFinding("relations-row-malformed", message)];
  }

  #worksOf(numbers: readonly unknown[]): readonly number[] | undefined {
    return numbers.every(this.#isWork) ? numbers : undefined;
  }

  readonly #isWork = (index: unknown): index is number =>
    typeof index === "number" && Number.isInteger(index) && index >= 0 && index < this.works.length;

  #rows(section: string): (readonly unknown[])[] {
    const rows = this.#root[section];
    return Array.isArray(rows) ? (rows as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [])) : [];
  }

  #rowsByRecord(section: string): (readonly [string, readonly unknown[]])[] {
    return this.#entries(section).flatMap(([of, rows]) =>
      (Array.isArray(rows) ? (rows as unknown[]) : []).map(
        (row) => [of, Array.isArray(row) ? (row as unknown[]) : []] as const,
      ),
    );
  }

  #entries(section: string): [string, unknown][] {
    const rows = this.#root[section];
    return isObject(rows) ? Object.entries(rows).sort(([a], [b]) => byCodeUnit(a, b)) : [];
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
