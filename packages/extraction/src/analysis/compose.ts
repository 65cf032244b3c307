import {
  ATTACKER_HEADS,
  ATTACK_HEADS,
  FIRM,
  HARMLESS_MODIFIERS,
  ORGANISATION_HEADS,
  REPORT_HEADS,
  ROLES,
} from "../lexicon/nouns.ts";
import { abstractSentence, matches, pattern, type Match, type Pattern } from "./abstract.ts";
import type { Discourse } from "./discourse.ts";
import type { Mention, MentionClass } from "./mention.ts";
import { mergeMentions } from "./base-mentions.ts";

/** Makes one larger mention out of several, or out of words around one. */
interface Composition {
  readonly rule: string;
  readonly find: Pattern;
  readonly make: (
    match: Match,
    context: CompositionContext,
  ) => (Partial<Mention> & { readonly cls: MentionClass; readonly name: string }) | undefined;
}

export interface CompositionContext {
  readonly text: string;
  readonly discourse: Discourse;
}

const surface = (match: Match, context: CompositionContext): string =>
  context.text.slice(match.start, match.end).replace(/\s+/g, " ");

const countryOf = (mention: Mention | undefined): string | undefined => mention?.country;

/** First round: names become organisations, countries become governments. */
const ORGANISATIONS: readonly Composition[] = [
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
      "(?:the )?(?:(?:federal |central )?government|state|authorities|regime|administration|leadership|leaders) (?:of|in) (?:the )?(?<c>{country}|{capital})",
    ),
    make: (match) => government(countryOf(match.mentionOf("c"))),
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
      "(?:the )?(?<c>{demonym}|{country}(?:'s)?|{capital}(?:'s)?) (?:(?:federal|central|national|fundamentalist|ruling|current|interim) )?(?:governments?|authorities|regime|administration|state|leadership|leaders|officials|government officials|government agencies|state agencies)(?! (?:sponsored|backed|websites?|systems?|networks?|services?|data|sites?|servers?|infrastructure|websites|entities|organi[sz]ations|institutions|bodies|department|portals?|computers?|agenc|threat|actors?|hackers?))",
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
            : qualified(country, organisation.name, surface(match, context)),
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
      "(?:the )?(?<c>{country}|{demonym}|{capital})(?:'s)? (?<w>(?:[a-z-]{2,16} ){0,3}(?:ministry|council of ministers|council|cabinet|parliament|military intelligence(?: service| agency)?|intelligence(?: service| services| agency| agencies| ministry)?|secret services?|security services?|military|army|armed forces|police|embassy|foreign office|central bank|cert|national guard|state department|justice department|treasury)(?: of (?:[a-z]{3,14} ?){1,3})?)(?![\\w\\u00c0-\\u024f-])",
    ),
    make: (match, context) => {
      const country = countryOf(match.mentionOf("c"));
      const span = match.spanOf("w");
      if (country === undefined || span === undefined) return undefined;
      const words = context.text.slice(span.start, span.end).trim();
      if (/\b(?:by|the|a|an|of|and|in|on|to|was|is|that)\b/.test(words.split(" ")[0] ?? "")) return undefined;
      return {
        cls: "organisation",
        name: qualified(country, words, surface(match, context)),
        kind: bodyKind(words),
        country,
      };
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
        name: qualified(country, context.text.slice(name.start, end), surface(match, context)),
        kind: "body",
        country,
      };
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
      const byHead = words.length > 1 && ORGANISATION_HEADS.test(words[words.length - 1] ?? "");
      const byOf = tail !== undefined && ORGANISATION_HEADS.test(words[words.length - 1] ?? "");
      if (!byHead && !byOf) return undefined;
      if (tail !== undefined && !byOf) return undefined;
      return { cls: "organisation", name: context.text.slice(name.start, tail?.end ?? name.end), kind: "body" };
    },
  },
];

function government(country: string | undefined) {
  return country === undefined ? undefined : ({ cls: "government", name: country, country } as const);
}

/** "Foreign Ministry" of Iran is named as printed with its country: `Iranian Foreign Ministry`, `Iran Foreign Ministry`. */
function qualified(country: string, body: string, printed: string): string {
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

const SYSTEM_NAME =
  /(?:systems?|networks?|platform|portal|database|register|registry|infrastructure|website|service)$/i;

/** Military and secret services are accused of attacks; ministries speak. */
function bodyKind(words: string): string {
  if (/intelligence|secret|security services?/i.test(words)) return "intelligence";
  return /military|army|armed forces|national guard/i.test(words) ? "military" : "body";
}

/** Second round: acronyms, firms, teams; then persons. */
const FIRMS: readonly Composition[] = [
  {
    rule: "acronym",
    find: pattern("(?<o>{organisation}|{name}) \\((?:the )?(?<a>{organisation}|{name}|{actor})\\)"),
    make: (match, context) => {
      const long = match.mentionOf("o");
      const short = match.mentionOf("a");
      if (long === undefined || short === undefined || !isAcronymOf(short.name, long.name)) return undefined;
      if (SYSTEM_NAME.test(long.name)) {
        const system: Mention = { cls: "system", start: long.start, end: match.end, name: short.name, rule: "acronym" };
        context.discourse.acronyms.set(short.name, system);
        return { cls: "system", name: short.name };
      }
      const known: Mention = { ...long, cls: "organisation", end: match.end, rule: "acronym" };
      context.discourse.acronyms.set(short.name, known);
      return {
        cls: "organisation",
        name: long.name,
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
      `(?<o>{organisation}|{name}), an? (?:(?<c>{demonym}|{country})(?:-based)? )?(?:${FIRM})(?=[,.]| (?:that|which|based|headquartered))`,
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
      return {
        cls: "organisation",
        name: part.name,
        kind: part.kind ?? "body",
        ...countryField(part.country ?? owner.country),
      };
    },
  },
];

function countryField(country: string | undefined): { country?: string } {
  return country === undefined ? {} : { country };
}

function company(named: Mention | undefined, country: Mention | undefined) {
  if (named === undefined) return undefined;
  return {
    cls: "organisation",
    name: named.name,
    kind: named.kind === undefined || named.kind === "body" ? "company" : named.kind,
    ...countryField(named.country ?? country?.country),
  } as const;
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

const TITLED = `(?:former |then-|acting |deputy |senior |chief |lead |principal |us |u\\.s\\. )?(?:${ROLES})`;

/** Third round: persons with whom they speak for. */
const PERSONS: readonly Composition[] = [
  {
    rule: "country-role-name",
    find: pattern(
      `(?:the )?(?<c>{demonym}|{country}(?:'s)?|{government}(?:'s)?|{organisation}(?:'s)?|{name}(?:'s)?) (?:(?:[a-z-]{2,20} ){0,2})(?<r>${TITLED})(?: (?:for|of|to) (?:the )?(?<f>{organisation}|{country}))?,? (?<p>{name}|{person})(?!'s)`,
    ),
    make: (match, context) => titled(match, context, match.mentionOf("f") ?? match.mentionOf("c")),
  },
  {
    rule: "the-country's-role",
    find: pattern(`(?:the|that) country's (?<r>${TITLED}),? (?<p>{name})`),
    make: (match, context) => titled(match, context, undefined),
  },
  {
    rule: "role-name",
    find: pattern(
      `(?<r>${TITLED})(?: (?:for|of|at) (?:the )?(?<f>{organisation}|{country}|{government}))?,? (?<p>{name})`,
    ),
    make: (match, context) => titled(match, context, match.mentionOf("f")),
  },
  {
    rule: "name-role",
    find: pattern(
      `(?<p>{name}), (?:an? |the )?(?:(?<c>{demonym}|{country}(?:'s)?|{organisation}(?:'s)?) )?(?:[a-z-]{2,20} ){0,3}(?<r>${ROLES})(?: and (?:[a-z-]{2,20} ){0,2}(?:${ROLES}))?(?: (?:of|for|at|with|from|in) (?:[a-z]{2,20} ){0,4}?(?<f>{organisation}|{country}|{government}|{name}))?`,
    ),
    make: (match, context) => titled(match, context, match.mentionOf("f") ?? match.mentionOf("c")),
  },
  {
    rule: "organisation-role",
    find: pattern(
      `(?:an? |the )?(?<c>{organisation}|{government}|{country}|{demonym})(?:'s)? (?:[a-z]{2,16} )?(?<r>spokesperson|spokesman|spokeswoman|sprecher|sprecherin|spokespeople)`,
    ),
    make: (match) => {
      const whom = match.mentionOf("c");
      return whom === undefined
        ? undefined
        : {
            cls: "organisation",
            name: whom.name,
            kind: whom.kind ?? "body",
            anaphoric: true,
            ...countryField(whom.country),
          };
    },
  },
  {
    rule: "spokesperson-for",
    find: pattern(
      "(?:an? |the |un |ein |eine )?(?:spokesperson|spokesman|spokeswoman|portavoce|sprecher(?:in)?|zëdhënës) (?:for|of|di|von|des|der|i) (?:the )?(?<c>{organisation}|{government}|{country}|{name})",
    ),
    make: (match) => {
      const whom = match.mentionOf("c");
      return whom === undefined
        ? undefined
        : {
            cls: whom.cls === "name" ? "organisation" : whom.cls,
            name: whom.name,
            anaphoric: true,
            ...(whom.kind === undefined ? {} : { kind: whom.kind }),
            ...countryField(whom.country),
          };
    },
  },
];

function titled(match: Match, context: CompositionContext, whom: Mention | undefined) {
  const named = match.mentionOf("p");
  if (
    named === undefined ||
    !/^\p{Lu}[\p{L}'’.-]*(?: (?:de|al|van|von|bin|el|ben|da|di) ?)?(?: ?\p{Lu}[\p{L}'’.-]*){0,3}$/u.test(named.name)
  )
    return undefined;
  if (ORGANISATION_HEADS.test(named.name.split(" ").pop() ?? "")) return undefined;
  const role = match.textOf("r") ?? "";
  const country =
    whom === undefined
      ? /prime minister|president|minister|kryeminist/.test(role)
        ? (context.discourse.homeCountry ?? context.discourse.lastCountry)
        : undefined
      : whom.country;
  const speaksFor =
    whom === undefined || whom.cls === "demonym" || whom.cls === "government" || whom.cls === "country"
      ? country
      : whom.name;
  return {
    cls: "person",
    name: named.name,
    kind: role.trim(),
    ...(speaksFor === undefined ? {} : { speaksFor }),
    ...countryField(country),
  } as const;
}

const TIE =
  "backed|sponsored|linked|aligned|affiliated|nexus|supported|funded|directed|controlled|run|based|associated|connected|speaking";
const COUNT_WORD =
  "(?<![\\w\\u00c0-\\u024f'-])(?<n>{number} |an? |the |several |multiple |various |these |those |some |both |all |other |such )?";

const BARE_HEADS =
  /^(?:groups?|teams?|units?|crews?|collectives?|clusters?|actors?|grupe|syndicates?|operatives|criminals)$/;
const HOSTILE = /hack|threat|cyber|crim|terror|ransom|extort|notorious|malicious|unknown|apt|hostile|\uE00A/;

const GROUP_WORDS =
  "(?:(?:ransomware|ransomware-as-a-service|raas|hacking|hacker|extortion|cybercrime|cybercriminal|criminal|hacktivist|cyber|threat|espionage|apt|russian|iranian|chinese|north korean|pro-[a-z]{4,12}|notorious|prolific|infamous) ){0,3}";
const GROUP_NOUN =
  "(?:groups?|gangs?|crews?|operators?|actors?|hackers|collective|cartel|syndicate|affiliates?|attackers|criminals|cybercriminals)";

/** "the Conti ransomware gang" is the actor Conti; "Jones Group" is not. */
function namedGroup(match: Match) {
  const named = match.mentionOf("a");
  if (named === undefined) return undefined;
  const plain = /^(?:the |an? )?[\uE006\uE007\uE00F] (?:groups?|actors?|affiliates?)$/.test(match.words);
  if (named.cls === "name" && (plain || named.kind === "event")) return undefined;
  const country = named.country ?? match.mentionOf("s")?.country;
  return {
    ...named,
    cls: "actor",
    kind: named.kind === "persona" || named.kind === "cluster" ? named.kind : "group",
    ...countryField(country),
  } as const;
}

/** Fourth round: attackers without a name, attacks, reports. */
const THREATS: readonly Composition[] = [
  {
    rule: "named-group",
    find: pattern(`(?:the |an? )?(?<a>{actor}|{malware}|{name}) ${GROUP_WORDS}${GROUP_NOUN}{end}`),
    make: (match) => namedGroup(match),
  },
  {
    rule: "group-named",
    find: pattern(
      `(?:the |an? )?(?:(?<s>{demonym}|{country})(?:-based|-linked|-speaking)? )?${GROUP_WORDS}(?:hackers?|hacker |band of hackers|hacking |ransomware |extortion |cybercrime |cyber ?criminal |hacktivist |threat |apt |organised crime |crime ){1,3}(?:groups?|gangs?|crews?|collectives?|cartels?|actors?|band|outfits?)? ?(?:,? (?:known as|called|named|dubbed|tracked as|by the name of|that calls itself|calling itself|self-styled|going by the name) )?(?:the )?["']?(?<a>{actor}|{malware})`,
    ),
    make: (match) => namedGroup(match),
  },
  {
    rule: "state-tied-attackers",
    find: pattern(
      `${COUNT_WORD}{mods}(?<s>{country}|{demonym}|{capital}|{government}|state|nation-state|government)[ -](?<t>${TIE})[ -]{mods}(?<h>${ATTACKER_HEADS})(?![\\w\\u00c0-\\u024f-])`,
    ),
    make: (match, context) => attackers(match, context, match.mentionOf("s"), match.textOf("t")),
  },
  {
    rule: "attackers-tied-to-state",
    find: pattern(
      `${COUNT_WORD}{mods}(?<h>${ATTACKER_HEADS})(?: that (?:is|are|was|were|acted in concert))?,? (?:(?:is|are|was|were|being|allegedly|reportedly|believed to be|likely|directly) ){0,2}(?<t>backed|sponsored|orchestrated|hired|directed|controlled|supported|funded|run|employed|affiliated|linked|tied|associated|working|acting|operating|aligned)(?: (?:by|to|with|for|on behalf of|under)){1,2} (?:the )?(?<s>{country}|{capital}|{government}|{organisation})`,
    ),
    make: (match, context) => attackers(match, context, match.mentionOf("s"), match.textOf("t")),
  },
  {
    rule: "attackers-from",
    find: pattern(
      `${COUNT_WORD}{mods}(?<h>${ATTACKER_HEADS}) (?:from|based in|operating from|located in) (?:the )?(?<s>{country}|{capital})`,
    ),
    make: (match, context) =>
      HARMLESS_MODIFIERS.test(match.words) ? undefined : attackers(match, context, match.mentionOf("s"), undefined),
  },
  {
    rule: "national-attackers",
    find: pattern(
      `${COUNT_WORD}{mods}(?<s>{demonym}|{country}(?:'s)?) {mods}(?<h>${ATTACKER_HEADS}|(?:special |secret |intelligence |security )?services|spies|agents|military intelligence|military hackers|state hackers)(?![\\w\\u00c0-\\u024f-])`,
    ),
    make: (match, context) =>
      HARMLESS_MODIFIERS.test(match.words) ? undefined : attackers(match, context, match.mentionOf("s"), undefined),
  },
  {
    rule: "attackers",
    find: pattern(`${COUNT_WORD}{mods}(?<h>${ATTACKER_HEADS})(?: that acted in concert)?(?![\\w\\u00c0-\\u024f-])`),
    make: (match, context) => {
      if (HARMLESS_MODIFIERS.test(match.words)) return undefined;
      // "group", "team", "unit" alone are attackers only where they are counted or described as such.
      if (BARE_HEADS.test(match.textOf("h") ?? "") && !HOSTILE.test(match.words)) return undefined;
      return attackers(match, context, undefined, undefined);
    },
  },
  {
    rule: "attackers-named",
    find: pattern(
      `(?<h>{attackers}|{organisation}),? (?<w>known as|called|named|dubbed|by the name of|calling (?:itself|themselves)|that calls itself|tracked as|identified as|going by the name(?: of)?|self-styled)(?: the)? ["']?(?<a>{actor}|{malware}|{name})`,
    ),
    make: (match) => {
      const named = match.mentionOf("a");
      const described = match.mentionOf("h");
      if (named === undefined || described?.cls !== "attackers") return undefined;
      const kind = /calling|calls|self-styled/.test(match.textOf("w") ?? "") ? "persona" : (named.kind ?? "group");
      return {
        ...named,
        cls: "actor",
        kind: kind === "group" || kind === "persona" || kind === "cluster" ? kind : "group",
        ...countryField(described.country),
        ...(described.relation === undefined ? {} : { relation: described.relation }),
      } as const;
    },
  },
  {
    rule: "attack",
    find: pattern(
      `(?<![\\w\uE000-\uE00F-])(?:(?:{demonym}|another|second|third|latest|new|first|further|initial|previous|earlier|tjetër|major|massive|large[- ]scale|destructive|disruptive|malicious|deliberate|multifaceted|sophisticated|coordinated|unprecedented|crippling|devastating|suspected|alleged|cyber|ransomware|wiper|malware|reckless|irresponsible|and|global|recent|most recent|same|vermuteten|separate|subsequent) ){0,5}(?:${ATTACK_HEADS})(?![\\w\\u00c0-\\u024f-])`,
    ),
    make: (match, context) => attack(match, context),
  },
  {
    rule: "report",
    find: pattern(
      `(?<![\\w-])(?:(?:the|a|an|its|their|his|her|this|that|in|another) )?${REPORT_HEADS}(?![\\w\\u00c0-\\u024f-])`,
    ),
    make: (match, context) => report(match, context),
  },
];

function attackers(match: Match, context: CompositionContext, state: Mention | undefined, tie: string | undefined) {
  const counted = match.mentionsOf("n").find((mention) => mention.cls === "number");
  const country = state?.country;
  return {
    cls: "attackers",
    name: attackersName(match, context, counted, country, tie),
    ...countryField(country),
    ...(tie === undefined || tie === "based" || tie === "speaking" ? {} : { relation: tie }),
    ...(typeof counted?.value === "number" ? { count: counted.value } : {}),
    ...(state?.cls === "organisation" ? { speaksFor: state.name } : {}),
  } as const;
}

const LOOSE_TIES = /^(?:working|acting|operating|employed|associated|tied|connected|affiliated|based|speaking)$/;

/**
 * One name for the many ways to put it: "an APT backed by Tehran" and "an Iran-backed APT" are both `Iran-backed APT`;
 * "four groups orchestrated by Iran" is `four Iran-orchestrated groups`.
 */
function attackersName(
  match: Match,
  context: CompositionContext,
  counted: Mention | undefined,
  country: string | undefined,
  tie: string | undefined,
): string {
  if (/\bsame\b|njëjt/.test(match.words)) return "same aggressors";
  const head = (match.textOf("h") ?? "")
    .replace(/advanced persistent threats?(?: \(apt\))?/, "APT")
    .replace(/\bapt/, "APT");
  const count = counted === undefined ? "" : `${counted.name.toLowerCase()} `;
  if (country !== undefined && tie !== undefined)
    return `${count}${country}-${LOOSE_TIES.test(tie) ? "linked" : tie} ${head}`;
  if (counted !== undefined && country === undefined) return `${count}${head}`;
  return surface(match, context).replace(
    /^(?:an?|the|several|multiple|various|these|those|some|both|all|other|such) /i,
    "",
  );
}

function attack(match: Match, context: CompositionContext) {
  const words = match.words;
  // A verb, not a noun: "hackers attack", "to breach".
  const before = context.text.slice(Math.max(0, match.start - 8), match.start).toLowerCase();
  if (/\bto $/.test(before) && /^(?:attack|breach|hack|compromise|sabotage)$/.test(words)) return undefined;
  const ordinal = /\b(?:second|another|latest|further|tjetër|third)\b/.test(words)
    ? ("second" as const)
    : /\bsame\b/.test(words)
      ? ("same" as const)
      : undefined;
  return { cls: "attack", name: surface(match, context), ...(ordinal === undefined ? {} : { ordinal }) } as const;
}

function report(match: Match, context: CompositionContext) {
  const words = match.words.replace(/^(?:the|a|an|its|their|his|her|this|that|in|another) /, "");
  if (
    /^(?:reports?|posts?|notes?|alerts?|address|research|releases?|tweets?|analyses)$/.test(words) &&
    /^(?:reports|posts|alerts|tweets|address|releases|report|research)$/.test(match.words)
  )
    return undefined;
  return {
    cls: "report",
    name: surface(match, context),
    ...(context.discourse.lastReporter === undefined
      ? {}
      : { speaksFor: context.discourse.lastReporter.name, ...countryField(context.discourse.lastReporter.country) }),
  } as const;
}

const ROUNDS: readonly (readonly Composition[])[] = [ORGANISATIONS, FIRMS, PERSONS, THREATS];

/** Joins base mentions of one sentence into larger ones, round by round; within a round the earlier rule wins. */
export function composeMentions(
  folded: string,
  sentence: { readonly start: number; readonly end: number },
  base: readonly Mention[],
  context: CompositionContext,
  awake: Uint8Array,
): Mention[] {
  let mentions = [...base];
  let abstracted = abstractSentence(folded, sentence.start, sentence.end, mentions, awake);
  for (const round of ROUNDS) {
    for (const composition of round) {
      const made: Mention[] = [];
      for (const match of matches(abstracted, composition.find)) {
        const result = composition.make(match, context);
        if (result !== undefined) made.push(asMention(result, trimDeterminer(match, context), composition.rule));
      }
      if (made.length === 0) continue;
      mentions = mergeMentions(made, mentions);
      abstracted = abstractSentence(folded, sentence.start, sentence.end, mentions, awake);
    }
  }
  return mentions;
}

/** The mention starts after a determiner, so that what rules see before it stays readable. */
function trimDeterminer(match: Match, context: CompositionContext): { start: number; end: number } {
  const words = /^(?:the|an?|its|their|his|her|this|that) /i.exec(
    context.text.slice(match.start, match.start + 8),
  )?.[0];
  return { start: match.start + (words?.length ?? 0), end: match.end };
}

function asMention(
  made: Partial<Mention> & { readonly cls: MentionClass; readonly name: string },
  span: { start: number; end: number },
  rule: string,
): Mention {
  return { ...made, start: span.start, end: span.end, rule };
}
