import type { Catalogue, CatalogueRecord } from "./catalogue.ts";
import { assertionsOf } from "./find-record.ts";
import type { NameEntry, NameKind } from "./name-index.ts";
import { foldName } from "./fold-name.ts";
import { isOrdinaryName, isOrdinaryPlace, isOrdinaryWord, isWrittenAsWord } from "./ordinary-words.ts";
import { ORGANISATIONS } from "./organisations.ts";
import { COUNTRIES } from "./places/country.ts";
import { ORGANS } from "./places/organ.ts";
import { SECTORS } from "./sectors.ts";

/** The entries of actors, campaigns, software and techniques for `buildNameIndex`. Retired techniques are left out: their names live on in others. */
export function* catalogueEntries(catalogue: Catalogue): Generator<NameEntry> {
  for (const actor of catalogue.actors) yield* recordEntries(actor, "actor");
  for (const campaign of catalogue.campaigns) yield* recordEntries(campaign, "campaign");
  for (const software of catalogue.software) yield* recordEntries(software, software.type);
  for (const technique of catalogue.techniques) {
    if (technique.status !== undefined) continue;
    const { name, id, tactics } = technique;
    // One word (`Phishing`) and what is gathered or acquired before an attack (`IP Addresses`, `Social Media`) are ordinary words.
    const preparation = tactics.every((tactic) => tactic === "reconnaissance" || tactic === "resource-development");
    const ordinary = /\s/.test(name) && !preparation ? {} : { ordinary: true as const };
    yield { name, kind: "technique", id, anyCase: true, ...ordinary };
  }
}

/** The entries of countries, organs, vendors, media and sectors for `buildNameIndex`. */
export function* referenceEntries(): Generator<NameEntry> {
  for (const { code, names, demonyms, capitals } of COUNTRIES) {
    for (const { name, language } of names) yield placeEntry(name, "country", code, language);
    for (const { name, language } of demonyms) yield placeEntry(name, "demonym", code, language);
    for (const { name, language } of capitals) yield placeEntry(name, "capital", code, language);
  }
  for (const { id, names } of ORGANS) for (const name of names) yield namedEntry(name, "organ", id);
  for (const { id, kind, names } of ORGANISATIONS) for (const name of names) yield namedEntry(name, kind, id);
  for (const { id, names } of SECTORS) {
    for (const name of names) {
      // A sector in one word (`banking`) is one only where somebody is hit in it.
      const ordinary = /[ -]/.test(name) ? {} : { ordinary: true as const };
      yield { name, kind: "sector", id, anyCase: true, ...ordinary };
    }
  }
}

/** Words after which the rest of a name stands for the whole: `Cuba Ransomware` is also called `Cuba`. */
const GENERIC_SUFFIX = / (?:APT|Ransomware|Group|Gang|Team|Backdoor|Stealer|Loader|RAT|Trojan|Malware|Botnet)$/i;

function* recordEntries(record: CatalogueRecord, kind: NameKind): Generator<NameEntry> {
  const seen = new Set<string>();
  for (const { name } of assertionsOf(record)) {
    const short = name.replace(GENERIC_SUFFIX, "");
    for (const one of [name, short]) {
      if (foldName(one).length < 2 || seen.has(one)) continue;
      seen.add(one);
      // The short form is an inference of ours: it needs context unless it could be nothing else.
      const ordinary = isOrdinaryName(one) || isWrittenAsWord(one) || (one !== name && !/[\d ]|[a-z][A-Z]/.test(one));
      yield { name: one, kind, id: record.id, ...(ordinary ? { ordinary: true as const } : {}) };
    }
  }
}

function placeEntry(name: string, kind: NameKind, id: string, language: string): NameEntry {
  return { name, kind, id, language, ...(isOrdinaryPlace(name) ? { ordinary: true as const } : {}) };
}

/** Names of organs and organisations: an acronym needs no context, an ordinary word does. */
function namedEntry(name: string, kind: NameKind, id: string): NameEntry {
  const ordinary = isOrdinaryWord(name) || (name !== name.toUpperCase() && isOrdinaryName(name));
  return { name, kind, id, ...(ordinary ? { ordinary: true as const } : {}) };
}
