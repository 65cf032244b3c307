import { byCodeUnit, foldName } from "../fold-name.ts";
import { ADJECTIVE_TABLE } from "./adjectives.ts";
import { COUNTRY_NAMES } from "./country-names.ts";
import { ALBANIAN_TABLE, COUNTRY_TABLE } from "./country-table.ts";
import { adjectiveForms, nounForms } from "./inflection.ts";
import { LOCAL_NAME_TABLE } from "./local-names.ts";
import { serbianCyrillic } from "./serbian-cyrillic.ts";

/** A word for a country, with the language it belongs to (BCP 47 language: `en`, `sq`, `zh`). */
export interface PlaceName {
  readonly name: string;
  readonly language: string;
}

/** A state, the European Union or NATO. */
export interface Country {
  /** ISO 3166-1 alpha-2, `XK` for Kosovo; `EU` and `NATO` stand for themselves. */
  readonly code: string;
  /** The usual English name: `Iran`. */
  readonly name: string;
  /** Names and short forms, the usual English one first: `United States`, `U.S.`, `SHBA`. */
  readonly names: readonly PlaceName[];
  /** Adjectives and names of its people: `Iranian`, `Iranians`, `iranisch`. */
  readonly demonyms: readonly PlaceName[];
  /** Capitals and metonyms of its government: `Tehran`, `Kremlin`, `White House`. */
  readonly capitals: readonly PlaceName[];
}

/** All countries, by code. */
export const COUNTRIES: readonly Country[] = readCountries();

const BY_CODE = new Map(COUNTRIES.map((country) => [country.code, country]));
const BY_NAME = indexCountries();

/** The country with this code (`IR`) or one of these names, demonyms excluded: `Iran`, `Islamic Republic of Iran`, `Irani`, `伊朗`. */
export function findCountry(codeOrName: string): Country | undefined {
  return BY_CODE.get(codeOrName) ?? BY_NAME.get(foldName(codeOrName));
}

function indexCountries(): Map<string, Country> {
  const index = new Map<string, Country>();
  for (const country of COUNTRIES) {
    for (const { name } of country.names) if (!index.has(foldName(name))) index.set(foldName(name), country);
  }
  return index;
}

interface Draft {
  readonly code: string;
  readonly name: string;
  readonly names: PlaceName[];
  readonly demonyms: PlaceName[];
  readonly capitals: PlaceName[];
}

function readCountries(): Country[] {
  const drafts = new Map<string, Draft>();
  for (const row of rowsOf(COUNTRY_TABLE)) {
    const [code = "", names = "", demonyms = "", capitals = ""] = row.split("|");
    const english = split(names, ";");
    drafts.set(code, {
      code,
      name: english[0] ?? code,
      names: inLanguage(english, "en"),
      demonyms: inLanguage(split(demonyms, ",").flatMap(withPlural), "en"),
      capitals: inLanguage(split(capitals, ";"), "en"),
    });
  }
  addCldrNames(drafts);
  addAlbanian(drafts);
  addLocalNames(drafts);
  addAdjectives(drafts);
  return [...drafts.values()].map(withoutDoubles).sort((a, b) => byCodeUnit(a.code, b.code));
}

function addCldrNames(drafts: ReadonlyMap<string, Draft>): void {
  for (const [tag, table] of Object.entries(COUNTRY_NAMES)) {
    const language = tag.split("-")[0] ?? tag;
    for (const entry of table.split(";")) {
      const [code = "", names = ""] = entry.split("=");
      const forms = split(names, "/").flatMap((name) => [name, ...nounForms(name, tag)]);
      drafts.get(code)?.names.push(...inLanguage(forms, language));
    }
  }
}

function addAlbanian(drafts: ReadonlyMap<string, Draft>): void {
  for (const row of rowsOf(ALBANIAN_TABLE)) {
    const [code = "", rest = ""] = row.split("|");
    const [names = "", capitals = ""] = rest.split(";;");
    drafts.get(code)?.names.push(...inLanguage(split(names, ","), "sq"));
    drafts.get(code)?.capitals.push(...inLanguage(split(capitals, ","), "sq"));
  }
}

function addLocalNames(drafts: ReadonlyMap<string, Draft>): void {
  for (const row of rowsOf(LOCAL_NAME_TABLE)) {
    const [code = "", language = "", names = "", capitals = ""] = row.split("|");
    for (const local of language === "sr" ? ["sr", "hr"] : [language]) {
      drafts.get(code)?.names.push(...inLanguage(inScripts(split(names, ","), local), local));
      drafts.get(code)?.capitals.push(...inLanguage(inScripts(split(capitals, ","), local), local));
    }
  }
}

/** Serbian is written in two scripts. */
function inScripts(names: readonly string[], language: string): string[] {
  return language === "sr" ? [...names, ...names.map(serbianCyrillic)] : [...names];
}

function addAdjectives(drafts: ReadonlyMap<string, Draft>): void {
  for (const row of rowsOf(ADJECTIVE_TABLE)) {
    const [code = "", ...cells] = row.split("|");
    for (const cell of cells) {
      const [language = "", stems = ""] = cell.split(":").map((part) => part.trim());
      const forms = split(stems, ",").flatMap((stem) =>
        stem.endsWith("*") ? adjectiveForms(stem.slice(0, -1), language) : [stem],
      );
      drafts.get(code)?.demonyms.push(...inLanguage(inScripts(forms, language), language));
    }
  }
}

/** `Iranian` → `Iranians`; words in -ese, -ish, -ch and -ss have no such plural. */
function withPlural(demonym: string): string[] {
  return /(?:ese|sh|ch|ss|men|ic|z)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

function withoutDoubles(draft: Draft): Country {
  const distinct = (list: readonly PlaceName[]): PlaceName[] => [
    ...new Map(list.map((item) => [`${item.language} ${item.name}`, item])).values(),
  ];
  return {
    ...draft,
    names: distinct(draft.names),
    demonyms: distinct(draft.demonyms),
    capitals: distinct(draft.capitals),
  };
}

function rowsOf(table: string): string[] {
  return table.trim().split("\n");
}

function split(cell: string, by: string): string[] {
  return cell
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function inLanguage(names: readonly string[], language: string): PlaceName[] {
  return names.map((name) => ({ name, language }));
}
