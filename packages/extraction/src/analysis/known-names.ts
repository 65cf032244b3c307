import type { Catalogue, NameEntry, NameIndex } from "@kulla/knowledge";
import {
  buildNameIndex,
  catalogueEntries,
  findCountry,
  ORGANISATIONS,
  ORGANS,
  referenceEntries,
} from "@kulla/knowledge";

/** What a known name stands for, ready for a mention. */
export type KnownName =
  | { readonly is: "place"; readonly as: "country" | "demonym" | "capital"; readonly country: string }
  | {
      readonly is: "organisation";
      readonly name: string;
      readonly kind: string;
      readonly id: string;
      readonly country?: string;
    }
  | {
      readonly is: "threat";
      readonly as: "actor" | "malware";
      readonly id: string;
      readonly kind?: string;
      readonly ordinary: boolean;
    };

export interface KnownHit {
  readonly start: number;
  readonly end: number;
  readonly names: readonly KnownName[];
}

/** Finds names of the catalogue, of places and of organisations in a text, and tells what they stand for. */
export interface KnownNames {
  /** @param languages of the text: names that belong to other languages are left out */
  scan(text: string, languages: readonly string[]): KnownHit[];
}

const ORGAN_BY_ID = new Map(ORGANS.map((organ) => [organ.id, organ]));
const ORGANISATION_BY_ID = new Map(ORGANISATIONS.map((organisation) => [organisation.id, organisation]));

/** Builds the index once for all documents. */
export function knownNames(catalogue: Catalogue): KnownNames {
  const index: NameIndex = buildNameIndex([...catalogueEntries(catalogue), ...referenceEntries()]);
  const kinds = new Map<string, string>();
  for (const software of catalogue.software) {
    const kind = software.kinds[0]?.kind ?? (software.type === "tool" ? "tool" : undefined);
    if (kind !== undefined) kinds.set(software.id, kind);
  }
  for (const actor of catalogue.actors) kinds.set(actor.id, actor.kind);
  return {
    scan: (text, languages) =>
      index.scan(text, languages).flatMap((hit): KnownHit[] => {
        const names = hit.entries.flatMap((entry) => describe(entry, kinds));
        return names.length === 0 ? [] : [{ start: hit.start, end: bracketEnd(text, hit), names }];
      }),
  };
}

/** "NoName057(16)": the closing bracket belongs to the name. */
function bracketEnd(text: string, { start, end }: { readonly start: number; readonly end: number }): number {
  return text[end] === ")" && /\([^()]{1,12}$/.test(text.slice(Math.max(start, end - 13), end)) ? end + 1 : end;
}

function describe(entry: NameEntry, kinds: ReadonlyMap<string, string>): KnownName[] {
  switch (entry.kind) {
    case "country":
    case "demonym":
    case "capital": {
      const country = findCountry(entry.id);
      return country === undefined ? [] : [{ is: "place", as: entry.kind, country: country.name }];
    }
    case "organ": {
      const organ = ORGAN_BY_ID.get(entry.id);
      const country = organ?.country === undefined ? undefined : findCountry(organ.country)?.name;
      if (organ === undefined) return [];
      return [
        {
          is: "organisation",
          name: organ.name,
          kind: organ.kind,
          id: organ.id,
          ...(country === undefined ? {} : { country }),
        },
      ];
    }
    case "vendor":
    case "media": {
      const organisation = ORGANISATION_BY_ID.get(entry.id);
      return organisation === undefined
        ? []
        : [{ is: "organisation", name: organisation.name, kind: entry.kind, id: organisation.id }];
    }
    case "actor":
    case "malware":
    case "tool": {
      const kind = kinds.get(entry.id);
      return [
        {
          is: "threat",
          as: entry.kind === "actor" ? "actor" : "malware",
          id: entry.id,
          ...(kind === undefined ? {} : { kind }),
          ordinary: entry.ordinary === true,
        },
      ];
    }
    case "campaign":
    case "sector":
    case "technique":
      return [];
  }
}
