import { FIRM } from "../../lexicon/nouns.ts";
import { pattern } from "../abstract.ts";
import type { Mention } from "../mention.ts";
import { countryField, isPublicSystem, type Composition } from "./composition.ts";

const SYSTEM_NAME =
  /(?:systems?|networks?|platform|portal|database|register|registry|infrastructure|website|service)$/i;

/** Services that are bodies. */
const PUBLIC_SERVICE =
  /\b(?:Security|Secret|Intelligence|Health|Police|Postal|Prison|Prosecution|Revenue|Civil|Rescue) Service$/;

/** Second round: acronyms, firms, teams. */
export const FIRMS: readonly Composition[] = [
  {
    rule: "acronym",
    find: pattern("(?<o>{organisation}|{name}) \\((?:the )?(?<a>{organisation}|{name}|{actor})\\)"),
    make: (match, context) => {
      const long = match.mentionOf("o");
      const short = match.mentionOf("a");
      if (long === undefined || short === undefined || !isAcronymOf(short.name, long.name)) return undefined;
      if (SYSTEM_NAME.test(long.name) && !PUBLIC_SERVICE.test(long.name) && !isPublicSystem(long.name)) {
        const system: Mention = { cls: "system", start: long.start, end: match.end, name: short.name, rule: "acronym" };
        context.discourse.acronyms.set(short.name, system);
        return { cls: "system", name: short.name };
      }
      // Where the catalogue knows the short form alone, that is the body's name: elsewhere it stands without the long one.
      const name = isKnownByShort(short, long) ? short.name : long.name;
      const known: Mention = { ...long, cls: "organisation", name, end: match.end, rule: "acronym" };
      context.discourse.acronyms.set(short.name, known);
      return {
        cls: "organisation",
        name,
        kind: long.kind ?? short.kind ?? "body",
        ...countryField(long.country ?? short.country),
      };
    },
  },
  {
    rule: "firm",
    find: pattern(
      `(?:the |an? )?(?:(?<c>{demonym}|{country})(?:-based)? )?(?:${FIRM})(?:,| called| named)? (?:the )?(?<o>{organisation}|{name})(?! (?:said|says) (?:it|he|she))`,
    ),
    make: (match) => company(match.mentionOf("o"), match.mentionOf("c")),
  },
  {
    rule: "firm-after",
    find: pattern(`the (?<o>{organisation}|{name}) (?:${FIRM})`),
    make: (match) => company(match.mentionOf("o"), undefined),
  },
  {
    rule: "apposed-firm",
    find: pattern(
      `(?<o>{organisation}|{name}), an? (?:(?<c>{demonym}|{country})(?:-based)? )?(?:${FIRM})(?: (?:based|headquartered) in [^,;.]{1,40}(?=,)|(?=[,.]| (?:that|which|based|headquartered)))`,
    ),
    make: (match) => company(match.mentionOf("o"), match.mentionOf("c")),
  },
  {
    rule: "team",
    find: pattern(
      "(?<o>{organisation})(?:'s)? (?:(?:threat intelligence|threat|incident response|security|detection and response|digital crimes|research|cyber|own) ){0,2}(?:teams?|researchers?|units?|division|analysts?|experts?|arm|specialists?)(?: (?<n>{organisation}|{name}))?",
    ),
    make: (match) => {
      const organisation = match.mentionOf("o");
      return organisation === undefined ? undefined : { ...organisation, cls: "organisation" };
    },
  },
  {
    rule: "researchers-from",
    find: pattern(
      "(?:the )?(?:security |cybersecurity |threat |malware )?(?:researchers|analysts|experts|specialists|investigators) (?:from|at|with|of) (?:the )?(?:security (?:firm|company|vendor) )?(?<o>{organisation}|{name})",
    ),
    make: (match) => company(match.mentionOf("o"), undefined),
  },
  {
    rule: "apposed-organisation",
    find: pattern("(?<a>{organisation}) (?<b>{organisation})"),
    make: (match) => {
      const described = match.mentionOf("a");
      const named = match.mentionOf("b");
      if (described?.rule !== "possessive-body" || named === undefined) return undefined;
      return { ...named, cls: "organisation", ...countryField(named.country ?? described.country) };
    },
  },
  {
    rule: "joined-organisation",
    find: pattern("(?<a>{organisation})'s (?<b>{organisation})(?: \\((?<c>{organisation}|{name})\\))?"),
    make: (match) => {
      const owner = match.mentionOf("a");
      const part = match.mentionOf("b");
      if (owner === undefined || part === undefined) return undefined;
      // "Microsoft's Threat Intelligence Center" speaks for the firm.
      if (owner.kind === "vendor" && part.kind === "body") return { ...owner, cls: "organisation" };
      return {
        cls: "organisation",
        name: part.name,
        kind: part.kind ?? "body",
        ...countryField(part.country ?? owner.country),
      };
    },
  },
];

function company(named: Mention | undefined, country: Mention | undefined) {
  if (named === undefined) return undefined;
  return {
    cls: "organisation",
    name: named.name,
    kind: named.kind === undefined || named.kind === "body" ? "company" : named.kind,
    ...countryField(named.country ?? country?.country),
  } as const;
}

/** "National Security Agency (ANB)": letters that the catalogue has for a body of this country, where it lacks the long form. */
function isKnownByShort(short: Mention, long: Mention): boolean {
  if (short.cls !== "organisation" || short.rule !== "catalogue" || long.rule === "catalogue") return false;
  return /^\p{Lu}{2,8}$/u.test(short.name) && (long.country === undefined || long.country === short.country);
}

function isAcronymOf(short: string, long: string): boolean {
  if (!/^[\p{Lu}\d&/-]{2,10}$/u.test(short.replace(/ .*/, "")) && !/^\p{Lu}\p{L}{1,9}$/u.test(short)) return false;
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, "");
  const words = long
    .toLowerCase()
    .split(/[\s/-]+/)
    .filter((word) => word.length > 0);
  const initials = words.map((word) => word[0] ?? "").join("");
  const content = words
    .filter((word) => !/^(?:of|the|and|for|on|in|de|la|du|von)$/.test(word))
    .map((word) => word[0] ?? "")
    .join("");
  return initials.includes(letters) || content.includes(letters) || (letters.length >= 2 && !short.includes(" "));
}
