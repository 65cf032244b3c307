import { ORGANISATION_HEADS } from "../../lexicon/nouns.ts";
import { pattern } from "../abstract.ts";
import type { Mention } from "../mention.ts";
import { isPublicSystem, surface, type Composition } from "./composition.ts";

const countryOf = (mention: Mention | undefined): string | undefined => mention?.country;

/** First round: names become organisations, countries become governments. */
export const ORGANISATIONS: readonly Composition[] = [
  {
    rule: "name-of-country",
    find: pattern("(?<a>{name}) (?:of |for )(?:the )?(?<c>{country}|{name})"),
    make: (match, context) => {
      const name = surface(match, context);
      const first = match.mentionOf("a")?.name ?? "";
      const head = first.split(" ").pop() ?? "";
      const country = countryOf(match.mentionOf("c"));
      const governs = /^(?:government|republic|state|kingdom|authorities)$/i.test(head);
      if (governs) return country === undefined ? undefined : { cls: "government", name: country, country };
      if (!ORGANISATION_HEADS.test(head) && !ORGANISATION_HEADS.test(first.split(" ")[0] ?? "")) return undefined;
      return { cls: "organisation", name, kind: "body", ...(country === undefined ? {} : { country }) };
    },
  },
  {
    rule: "government-of",
    find: pattern(
      "(?:the )?(?:(?:(?:federal |central )?government|state|authorities|regime|administration|leadership|leaders) (?:of|in)|(?:(?:senior|top|government|security|intelligence|defen[cs]e) ){0,2}officials in) (?:the )?(?<c>{country}|{capital})",
    ),
    make: (match) => government(countryOf(match.mentionOf("c"))),
  },
  {
    // "by the Russians": the nation for its state.
    rule: "the-nation",
    find: pattern(
      '(?<=\\bthe )(?<c>{demonym})(?=[.,;:"]|$| (?:who|that|are|were|have|had|did|of|for|in|to|themselves)(?![a-z]))',
    ),
    make: (match) => {
      const nation = match.mentionOf("c");
      return nation?.country === undefined ||
        (!/(?:s|ese|ish|ch)$/i.test(match.words) && !/(?:s|ese|ish|ch)$/i.test(nation.name))
        ? undefined
        : { cls: "country", name: nation.country, country: nation.country };
    },
  },
  {
    rule: "administration",
    find: pattern("(?:the )?(?<a>{name}|{person})(?:'s)? administration(?![a-z])"),
    make: (match) =>
      /\b(?:Reagan|Clinton|Bush|Obama|Trump|Biden)$/.test(match.mentionOf("a")?.name ?? "")
        ? government("United States")
        : undefined,
  },
  {
    rule: "demonym-government",
    find: pattern(
      "(?:the )?(?<c>{demonym}|{country}(?:'s)?|{capital}(?:'s)?) (?:(?:federal|central|national|ruling|current|interim|senior|top|intelligence|law enforcement|security|defen[cs]e|military|cyber|cybersecurity) ){0,2}(?:governments?|authorities|regime|administration|state|leadership|leaders|officials|government officials|government agencies|state agencies)(?![ -](?:sponsored|backed|affiliated|aligned|linked|owned|run|controlled|media|television|tv|news|railways?|websites?|systems?|networks?|services?|data|sites?|servers?|infrastructure|websites|entities|organi[sz]ations|institutions|bodies|department|portals?|computers?|agenc|threat|actors?|hackers?))",
    ),
    make: (match) => government(countryOf(match.mentionOf("c"))),
  },
  {
    rule: "possessive-organisation",
    find: pattern("(?:the )?(?<c>{country}|{demonym}|{capital})(?:'s)? (?<o>{organisation})"),
    make: (match, context) => {
      const organisation = match.mentionOf("o");
      const country = countryOf(match.mentionOf("c"));
      if (organisation === undefined || country === undefined) return undefined;
      if (organisation.kind === "media" || organisation.kind === "vendor") return undefined;
      return {
        cls: "organisation",
        // A known organ of that state has a name of its own.
        name:
          organisation.country === country && organisation.name.includes(" ")
            ? organisation.name
            : qualified(country, organisation.name, surface(match, context), match.mentionOf("c")),
        kind: organisation.kind ?? "body",
        country,
      };
    },
  },
  {
    rule: "member-country",
    find: pattern(
      "(?:{country}|{organisation}) (?:member state|member|ally|candidate|partner|aspirant) (?<c>{country})(?!'s? {country})",
    ),
    make: (match) => {
      const member = match.mentionOf("c");
      return member === undefined ? undefined : { ...member, cls: "country" };
    },
  },
  {
    rule: "possessive-body",
    find: pattern(
      "(?:the )?(?<c>{country}|{demonym}|{capital})(?:'s)? (?<w>{mods}(?:ministry|council of ministers|council|cabinet|parliament|military intelligence(?: service| agency)?|(?:foreign |domestic )?(?:(?:counter-?)?intelligence|counter-?espionage|spy|security) (?:services?|agency|agencies|ministry|community)|intelligence|secret services?|security services?|military|army|armed forces|police|embassy|foreign office|central bank|cert|national guard|state department|justice department|treasury|(?:public |federal |state |general |chief )?prosecut(?:ors?|ion)(?:'s? office| service)?|(?:supreme|constitutional) court|(?:data protection|cyber ?security|cyber|security|election|electoral|tax|privacy|telecoms?|competition|nuclear|space|energy|customs|border|health|statistics|crime) (?:authority|agency|commission|office|regulator|watchdog|administration|cent(?:er|re)|service|command))(?: of (?!(?:the|its|having|being) |[a-z]{2,14}ing )(?:[a-z]{3,14} ?){1,3})?)(?![\\w\\u00c0-\\u024f-])",
    ),
    make: (match, context) => {
      const country = countryOf(match.mentionOf("c"));
      const span = match.spanOf("w");
      if (country === undefined || span === undefined) return undefined;
      const words = context.text.slice(span.start, span.end).trim();
      if (/\b(?:by|the|a|an|of|and|in|on|to|was|is|that)\b/.test(words.split(" ")[0] ?? "")) return undefined;
      return {
        cls: "organisation",
        name: qualified(country, words, surface(match, context), match.mentionOf("c")),
        kind: bodyKind(words),
        country,
      };
    },
  },
  {
    rule: "mission",
    find: pattern(
      "(?<c>{country}(?:'s)|{demonym}) (?:permanent )?(?:mission|delegation|representation|embassy|consulate|high commission) (?:to|at|in) (?:the )?(?:{organisation}|{country}|{capital}|{name})",
    ),
    make: (match, context) => {
      const country = countryOf(match.mentionOf("c"));
      return country === undefined
        ? undefined
        : { cls: "organisation", name: surface(match, context), kind: "body", country };
    },
  },
  {
    rule: "embassy",
    find: pattern(
      "(?:the )?embassy of (?:the )?(?<c>{country})(?: (?:in|to) (?:the )?(?:{capital}|{country}|{name}))?",
    ),
    make: (match) => {
      const country = countryOf(match.mentionOf("c"));
      return country === undefined
        ? undefined
        : { cls: "organisation", name: `Embassy of ${country}`, kind: "body", country };
    },
  },
  {
    rule: "state-media",
    find: pattern(
      "(?:the )?(?<c>{country}|{demonym})(?:'s)? (?:state|state-run|state-owned|state-controlled|official|semi-official) (?:media|television|tv|news agency|broadcaster|radio|newspaper)(?! report)",
    ),
    make: (match, context) => {
      const country = countryOf(match.mentionOf("c"));
      if (country === undefined) return undefined;
      return { cls: "organisation", name: surface(match, context).replace(/^the /i, ""), kind: "media", country };
    },
  },
  {
    rule: "named-body",
    find: pattern("(?<c>{country}|{demonym}|{capital})(?:'s)? (?<n>{name})(?: of (?:the )?(?<t>{name}))?"),
    make: (match, context) => {
      const name = match.mentionOf("n");
      const country = countryOf(match.mentionOf("c"));
      if (name === undefined || country === undefined) return undefined;
      const head = name.name.split(" ").pop() ?? "";
      const tail = match.mentionOf("t");
      if (
        !ORGANISATION_HEADS.test(head) &&
        !(tail !== undefined && ORGANISATION_HEADS.test(name.name.split(" ")[0] ?? ""))
      )
        return undefined;
      const end = tail?.end ?? name.end;
      return {
        cls: "organisation",
        name: qualified(country, context.text.slice(name.start, end), surface(match, context), match.mentionOf("c")),
        kind: "body",
        country,
      };
    },
  },
  {
    // "JBS USA", "4-Corners Denmark": a branch of a firm.
    rule: "branch-in-country",
    find: pattern(
      "(?<a>{name}|{organisation}) (?<c>{country})(?=[,.;)]|$| (?:{adv})(?:said|says|confirmed|announced|was|is|has|had|paid|suffered|shut|closed|also|customers|stores|systems))",
    ),
    make: (match, context) => {
      const firm = match.mentionOf("a");
      if (firm === undefined || firm.country !== undefined || firm.kind === "media" || firm.kind === "event")
        return undefined;
      if (firm.cls === "name" && !/^(?:\p{Lu}{2,6}|.*\d.*)$/u.test(firm.name)) return undefined;
      return { cls: "organisation", name: surface(match, context), kind: "company" };
    },
  },
  {
    rule: "event-name",
    find: pattern("(?<a>{name}) {country} (?<b>{name})"),
    make: (match, context) => {
      const tail = (match.mentionOf("b")?.name ?? "").split(" ").pop() ?? "";
      return /^(?:summit|games|conference|cup|festival|forum|congress|exercise|olympics)$/i.test(tail)
        ? { cls: "name", name: surface(match, context), kind: "event" }
        : undefined;
    },
  },
  {
    rule: "organisation-by-head",
    find: pattern("(?:the )?(?<n>{name})(?: of (?:the )?(?<t>{name}))?"),
    make: (match, context) => {
      const name = match.mentionOf("n");
      if (name === undefined || name.kind === "event") return undefined;
      const words = name.name.split(" ");
      const tail = match.mentionOf("t");
      const byHead =
        words.length > 1 &&
        !isNetwork(name.name) &&
        (ORGANISATION_HEADS.test(words[words.length - 1] ?? "") || isPublicSystem(name.name) || isBodyOf(name.name));
      const byOf = tail !== undefined && ORGANISATION_HEADS.test(words[words.length - 1] ?? "");
      if (!byHead && !byOf) return undefined;
      if (tail !== undefined && !byOf) return undefined;
      return { cls: "organisation", name: context.text.slice(name.start, tail?.end ?? name.end), kind: "body" };
    },
  },
  {
    // "the Russian Ministry of Foreign Affairs": known as a body by its head alone.
    rule: "body-of-nation",
    find: pattern("(?:the )?(?<c>{country}(?:'s)|{demonym}) (?<o>{organisation})"),
    make: (match, context) => {
      const body = match.mentionOf("o");
      const country = countryOf(match.mentionOf("c"));
      if (body?.rule !== "organisation-by-head" || body.country !== undefined || country === undefined)
        return undefined;
      return {
        cls: "organisation",
        name: qualified(country, body.name, surface(match, context), match.mentionOf("c")),
        kind: "body",
        country,
      };
    },
  },
  {
    // "Ministry of Defence of Cyprus".
    rule: "organisation-of-country",
    find: pattern("(?<o>{organisation}) of (?:the )?(?<c>{country})(?![-'])"),
    make: (match, context) => {
      const body = match.mentionOf("o");
      const country = countryOf(match.mentionOf("c"));
      if (body === undefined || country === undefined || body.kind === "media" || body.kind === "vendor")
        return undefined;
      if (body.country !== undefined && body.country !== country) return undefined;
      return { cls: "organisation", name: surface(match, context), kind: body.kind ?? "body", country };
    },
  },
];

/** "Bureau of Investigation", "Office for Civil Rights": the head stands before the preposition. */
function isBodyOf(name: string): boolean {
  return /^(?:\p{Lu}[\p{L}-]+ ){0,3}(?:Bureau|Office|Department|Ministry|Agency|Institute|Council|Centre|Center|Commission|Authority|Board|University|College|Bank|Directorate|Committee|School|Association) (?:of|for) /u.test(
    name,
  );
}

/** "Secure National Data Transfer Network": no body. */
function isNetwork(name: string): boolean {
  return /\b(?:Data|Computer|IT|Satellite|Mobile|Phone|Telephone|Transfer|Communications?|Payments?|Banking|Internet|Power|Cell(?:ular)?) (?:\p{L}+ )?Networks?$/u.test(
    name,
  );
}

function government(country: string | undefined) {
  return country === undefined ? undefined : ({ cls: "government", name: country, country } as const);
}

/** "Foreign Ministry" of Iran is named as printed with its country: `Iranian Foreign Ministry`; with a capital, that is the country: `Iran Foreign Ministry`. */
function qualified(country: string, body: string, printed: string, by?: Mention): string {
  if (by?.cls === "capital" && body !== "" && !body.toLowerCase().includes(country.toLowerCase()))
    return `${country} ${body}`;
  const named = printed
    .replace(/^the /i, "")
    .replace(/['’]s /, " ")
    .replace(/\s+/g, " ");
  return named.length > body.length
    ? named
    : body.toLowerCase().includes(country.toLowerCase())
      ? body
      : `${country} ${body}`;
}

/** Military and secret services are accused of attacks; ministries speak. */
function bodyKind(words: string): string {
  if (/intelligence|secret|security services?/i.test(words)) return "intelligence";
  return /military|army|armed forces|national guard/i.test(words) ? "military" : "body";
}
