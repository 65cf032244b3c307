import type { Speaker, Statement, StatementId } from "@kulla/core";
import { nameKey, nameWords } from "@kulla/core";
import { COUNTRIES, findCountry, findOrgan, findOrganisation } from "@kulla/knowledge";
import type { Voice } from "./account.ts";

/** What tells which statements are one voice. */
export interface VoiceContext {
  /** Who said each statement first (`Origins.originOf`). */
  readonly originOf: ReadonlyMap<StatementId, string>;
  /** Keys of names (`nameKey`) that the case or the catalogue has for personas and for those who claim the attack. */
  readonly personas: ReadonlySet<string>;
  /** Codes of the states that the statement itself holds responsible: nobody speaks for the state that they accuse. */
  accusedBy(statement: Statement): ReadonlySet<string>;
}

/** Offices that are held for a state. */
const OFFICE =
  /\b(?:president|prime minister|minister|secretary of|attorney general|ambassador|spokes\p{L}{3,10} for the (?:government|ministry|white house)|chancellor|embassy)\b/iu;

/**
 * Whose word a statement is. All organs and officials of a state are one voice, all teams of a vendor are one; another counts by the origin of what it says.
 * A statement that names no speaker is the word of nobody known, in the document that has it.
 */
export function voiceOf(statement: Statement, context: VoiceContext): Voice {
  const { author, speakers, id } = statement;
  if (author.kind === "person") return { key: `analyst:${nameKey(author.name)}`, name: author.name, kind: "analyst" };
  const [speaker] = speakers;
  const origin = context.originOf.get(id) ?? id;
  if (speaker === undefined) return { key: `nobody:${origin}`, name: "a source that names nobody", kind: "nobody" };
  const { name } = speaker;
  if (context.personas.has(nameKey(name))) return { key: `persona:${nameKey(name)}`, name, kind: "persona" };
  const vendor = vendorOf(speaker);
  if (vendor !== undefined) return { key: vendor, name, kind: "vendor" };
  const country = stateOf(speaker);
  if (country !== undefined && !context.accusedBy(statement).has(country))
    return { key: `state:${country}`, name, kind: "state", country };
  // An official whose country is not known, or was read wrongly: still a state's voice, by the name.
  if (country !== undefined || OFFICE.test(speaker.role ?? ""))
    return { key: `official:${origin}`, name, kind: "state" };
  const kind = findOrganisation(name).some((one) => one.kind === "media") || isPublisher(statement) ? "media" : "other";
  return { key: `${kind}:${origin}`, name, kind };
}

/** The one who published says it in their own words, and passes nobody's on. */
function isPublisher({ speakers }: Statement): boolean {
  return speakers.length === 1 && speakers[0]?.role === undefined && speakers[0]?.for === undefined;
}

function vendorOf({ name, for: party }: Speaker): string | undefined {
  return [name, party ?? ""].flatMap(findOrganisation).find(({ kind }) => kind === "vendor")?.id;
}

/** Code of the state that a speaker is, is an organ of, or holds an office of. */
function stateOf({ name, state, for: party }: Speaker): string | undefined {
  const own = countryOfParty(name);
  if (own !== undefined) return own;
  return [state, party].flatMap((one) => (one === undefined ? [] : (countryOfParty(one) ?? []))).at(0);
}

/** Code of the country that a state, a government or one of its organs belongs to: `Iran`, `US National Security Council`, `FBI`. */
export function countryOfParty(name: string): string | undefined {
  const country = findCountry(name) ?? findCountry(name.replace(/^(?:the )?government of (?:the )?/iu, ""));
  if (country !== undefined) return country.code;
  const countries = new Set(findOrgan(name).flatMap((organ) => organ.country ?? []));
  if (countries.size === 1) return [...countries][0];
  return ORGAN_WORD.test(name) ? countryInName(name) : undefined;
}

/** Words of the names of organs of states, in the languages of most reports on them. */
const ORGAN_WORD =
  /\b(?:government|ministry|minister|council|agency|administration|department|parliament|police|military|army|embassy|intelligence|services?|security|secret|regime|kremlin|white house|authorit\p{L}{0,6}|officials?|ministère|services|ministerium|regierung|governo|gobierno|vlada)\b|ministar|služb|служб|спецслужб|министерств|міністерств/iu;

const COUNTRY_OF_WORDS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, names, demonyms, capitals }) =>
    [...names, ...demonyms, ...capitals].map(({ name }) => [nameWords(name).join(" "), code] as const),
  ).reverse(),
);

/** The country whose name, people or capital stands in a name: `Iranian hackers`, `Tehran Foreign Ministry`. Undefined for two countries. */
export function countryInName(name: string): string | undefined {
  const words = nameWords(name);
  const found = new Set<string>();
  for (let start = 0; start < Math.min(words.length, 12); start++) {
    for (let length = Math.min(4, words.length - start); length > 0; length--) {
      const code = COUNTRY_OF_WORDS.get(words.slice(start, start + length).join(" "));
      if (code === undefined) continue;
      found.add(code);
      start += length - 1;
      break;
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}
