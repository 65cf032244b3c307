import { ATTACKER_HEADS, ATTACK_HEADS, HARMLESS_MODIFIERS, REPORT_HEADS } from "../../lexicon/nouns.ts";
import { pattern, type Match } from "../abstract.ts";
import type { Mention } from "../mention.ts";
import { countryField, surface, type Composition, type CompositionContext } from "./composition.ts";

const TIE =
  "backed|sponsored|linked|aligned|affiliated|nexus|supported|funded|directed|controlled|run|based|associated|connected|speaking";
const COUNT_WORD =
  "(?<![\\w\\u00c0-\\u024f'-])(?<n>{number} |an? |the |several |multiple |various |these |those |some |both |all |other |such )?";

const BARE_HEADS =
  /^(?:groups?|teams?|units?|crews?|collectives?|clusters?|actors?|grupe|syndicates?|operatives|criminals)$/;
const HOSTILE =
  /hack|pro-|state-|threat|cyber|crim|terror|ransom|extort|notorious|malicious|unknown|apt|hostile|\uE00A/;

const GROUP_WORDS =
  "(?:(?:ransomware|ransomware-as-a-service|raas|hacking|hacker|extortion|cybercrime|cybercriminal|criminal|hacktivist|cyber|threat|espionage|apt|russian|iranian|chinese|north korean|pro-[a-z]{4,12}|notorious|prolific|infamous) ){0,3}";
const GROUP_NOUN =
  "(?:groups?|(?:hacking |criminal |cybercrime )organi[sz]ations?|(?:cyber)?gangs?|crews?|ransomware operation|operators?|actors?|hackers|collective|cartel|syndicate|affiliates?|attackers|criminals|cybercriminals)";

/** What hackers do; "attacked by" tells of what was done to them. */
const DEED_BEHIND =
  /^["']? (?:[a-z]+ly |then |also |later |first |had |has |have ){0,2}(?:attacked|hacked|breached|defaced|encrypted|infiltrated|wiped|stole(?! (?:a march|the show))|broke into|hijacked|sabotaged|compromised|claimed (?:responsibility|credit)|took credit|(?:was|is|were) behind|carried out (?:the|a|an|this) (?:[a-z]+ )?(?:cyber-?attacks?|attacks?|hack|breach|intrusion|theft)|(?:posted|published|leaked|dumped) [^.;]{0,50}(?:stolen|leak site))(?! by)(?![a-z-])/;

/** What is done by hackers. */
const DEED_BEFORE =
  /(?:(?:attacked|hacked|breached|defaced|encrypted|infiltrated|wiped|stolen|hijacked|sabotaged|compromised|(?:cyber-?)?attacks?|hack|breach|intrusion|(?:carried out|launched|conducted|perpetrated|orchestrated|committed)) by|(?:attributed|attributes|attribute) (?:[a-z]+ ){0,3}to|blamed on|hackers (?:from|of)) (?:the |an? |(?:hackers|members) (?:of|from) (?:the )?)?$/;

/** "the RiverWolf group attacked": a group that nobody knows yet is one of hackers by its deed; "the Volkswagen group" is told of otherwise. */
function isByDeed(match: Match, { text }: CompositionContext): boolean {
  const printed = text.slice(match.start, match.end);
  if (!/(?:^| )(?:group|collective|actor)s?(?: |$)/.test(printed)) return false;
  return (
    DEED_BEHIND.test(text.slice(match.end, match.end + 90).toLowerCase()) ||
    DEED_BEFORE.test(text.slice(Math.max(0, match.start - 70), match.start).toLowerCase())
  );
}

/** "the Conti ransomware gang" is the actor Conti; "Jones Group" is not. */
function namedGroup(match: Match, context: CompositionContext) {
  const named = match.mentionOf("a");
  if (named === undefined) return undefined;
  const plain = /^(?:the |an? )?[\uE006\uE007\uE00F] (?:groups?|actors?|affiliates?)$/.test(match.words);
  if (named.cls === "name" && (named.kind === "event" || (plain && !isByDeed(match, context)))) return undefined;
  const country = named.country ?? match.mentionOf("s")?.country;
  return {
    ...named,
    cls: "actor",
    kind: named.kind === "persona" || named.kind === "cluster" ? named.kind : "group",
    ...countryField(country),
  } as const;
}

/** Fourth round: attackers without a name, attacks, reports. */
export const THREATS: readonly Composition[] = [
  {
    rule: "named-group",
    find: pattern(
      `(?:the |an? )?(?<a>{actor}|{malware}|{name})(?: \\((?:aka |a\\.k\\.a\\. |also (?:known|tracked) as )?(?:{actor}|{malware}|{name})\\))? ${GROUP_WORDS}${GROUP_NOUN}{end}`,
    ),
    make: (match, context) => namedGroup(match, context),
  },
  {
    rule: "group-named",
    find: pattern(
      `(?:the |an? )?(?:(?<s>{demonym}|{country})(?:-based|-linked|-speaking)? )?${GROUP_WORDS}(?:hackers?|hacker |band of hackers|hacking |ransomware |extortion |cybercrime |cyber ?criminal |hacktivist |threat |apt |organised crime |crime ){1,3}(?:groups?|gangs?|crews?|collectives?|cartels?|actors?|band|outfits?)? ?(?:,? (?:known as|called|named|dubbed|tracked as|by the name of|that calls itself|calling itself|self-styled|going by the name) )?(?:the )?["']?(?<a>{actor}|{malware}|{name}(?! (?:calls?|called|tracks?|tracked|names?|named|dubs?|dubbed|refers?|identif|monitors?|follows?|has|have|says?|said)(?![a-z])))`,
    ),
    make: (match, context) => namedGroup(match, context),
  },
  {
    // "by the group RiverWolf": as with "the RiverWolf group".
    rule: "group-before-name",
    find: pattern(`(?:the |an? )?(?:group|collective) ["']?(?<a>{actor}|{malware}|{name})`),
    make: (match, context) => (isByDeed(match, context) ? namedGroup(match, context) : undefined),
  },
  {
    // "RiverWolf, a ransomware gang that": the name is told to be a group's.
    rule: "name-apposed-group",
    find: pattern(
      `(?<a>{name})(?=,? (?:which is |who are |is )?(?:an? |the )(?:[a-z-]{2,16} ){0,3}(?:hacker|hacking|hacktivist|ransomware|extortion|cybercrime|cyber-?espionage|espionage|threat|apt) (?:group|gang|crew|collective|cartel|actor)(?![a-z'-]))`,
    ),
    make: (match, context) => namedGroup(match, context),
  },
  {
    rule: "affiliate-of",
    find: pattern(
      `(?:the |an? |several |one of the )?(?:(?:affiliates?|members?) of|hackers (?:of|from)) (?:the )?(?:(?:ransomware|hacking|hacker|extortion|criminal) (?:group|gang|crew|collective) )?["']?(?<a>{actor}|{malware})(?! (?:malware|ransomware|trojan))`,
    ),
    make: (match, context) => namedGroup(match, context),
  },
  {
    rule: "state-tied-attackers",
    find: pattern(
      `${COUNT_WORD}{mods}(?<s>{country}|{demonym}|{capital}|{government}|(?:{demonym}|{country}(?:'s)?) (?:state|government|military)|state|nation-state|government)[ -](?<t>${TIE})[ -]{mods}(?<h>${ATTACKER_HEADS})(?![\\w\\u00c0-\\u024f-])`,
    ),
    make: (match, context) => attackers(match, context, match.mentionOf("s"), match.textOf("t")),
  },
  {
    rule: "attackers-tied-to-state",
    find: pattern(
      `${COUNT_WORD}{mods}(?<h>${ATTACKER_HEADS})(?: that (?:is|are|was|were))?,? (?:(?:is|are|was|were|being|allegedly|reportedly|believed to be|likely|directly) ){0,2}(?<t>backed|sponsored|orchestrated|hired|directed|controlled|supported|funded|run|employed|affiliated|linked|tied|associated|working|acting|operating|aligned)(?: (?:by|to|with|for|on behalf of|under)){1,2} (?:the )?(?<s>{country}|{capital}|{government}|{organisation})`,
    ),
    make: (match, context) => attackers(match, context, match.mentionOf("s"), match.textOf("t")),
  },
  {
    rule: "attackers-from",
    find: pattern(
      `${COUNT_WORD}{mods}(?<h>${ATTACKER_HEADS}) (?:from|in|inside|out of|based in|operating from|located in) (?:the )?(?<s>{country}|{capital})`,
    ),
    make: (match, context) =>
      HARMLESS_MODIFIERS.test(match.words) ? undefined : attackers(match, context, match.mentionOf("s"), undefined),
  },
  {
    rule: "attackers-operating-from",
    find: pattern(
      "(?<h>{attackers}),? (?:that (?:is|are) |which (?:is|are) |believed to be |thought to be |allegedly |reportedly )?(?:operating|working|based|located|acting) (?:out of|from|in|within) (?:the )?(?<s>{country}|{capital})",
    ),
    make: (match) => {
      const described = match.mentionOf("h");
      const state = match.mentionOf("s");
      return described === undefined || described.country !== undefined
        ? undefined
        : { ...described, cls: "attackers", ...countryField(state?.country) };
    },
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
    find: pattern(`${COUNT_WORD}{mods}(?<h>${ATTACKER_HEADS})(?![\\w\\u00c0-\\u024f-])`),
    make: (match, context) => {
      if (HARMLESS_MODIFIERS.test(match.words)) return undefined;
      // "group", "team", "unit" alone are attackers only where they are counted or described as such.
      if (BARE_HEADS.test(match.textOf("h") ?? "") && !HOSTILE.test(match.words)) return undefined;
      return attackers(match, context, undefined, undefined);
    },
  },
  {
    // "the Russian group Fancy Bear": one actor, with what the phrase tells of it.
    rule: "attackers-apposed",
    find: pattern("(?<h>{attackers}),? [\"']?(?<a>{actor}|{malware})[\"']?(?! (?:malware|ransomware|trojan|backdoor))"),
    make: (match) => {
      const described = match.mentionOf("h");
      const named = match.mentionOf("a");
      if (named === undefined || described === undefined || described.count !== undefined) return undefined;
      if (!/(?:group|gang|crew|unit|team|collective|actor|outfit|syndicate|ring)$/.test(described.name))
        return undefined;
      if (named.cls === "malware" && match.words.includes(",")) return undefined;
      return {
        ...named,
        cls: "actor",
        kind: named.kind === "cluster" || named.kind === "persona" ? named.kind : "group",
        ...countryField(named.country ?? described.country),
        ...(described.relation === undefined ? {} : { relation: described.relation }),
        ...(described.speaksFor === undefined ? {} : { speaksFor: described.speaksFor }),
      } as const;
    },
  },
  {
    rule: "attackers-named",
    find: pattern(
      `(?<h>{attackers}|{organisation}),? (?<w>known as|called|named|dubbed|by the name of|calling (?:itself|themselves)|(?:that|which|who) calls? (?:itself|themselves)|tracked as|identified as|going by the name(?: of)?|self-styled)(?: the)? ["']?(?<a>{actor}|{malware}|{name})`,
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
  // "sophisticated Russian hackers" are Russian hackers.
  const nation = match.mentionOf("s");
  const named =
    nation?.cls === "demonym" ? context.text.slice(nation.start, match.end).replace(/\s+/g, " ") : undefined;
  return (named ?? surface(match, context)).replace(
    /^(?:(?:an?|the|several|multiple|various|these|those|some|both|all|other|such) )?["“”]?/i,
    "",
  );
}

function attack(match: Match, context: CompositionContext) {
  const words = match.words;
  // A verb, not a noun: "hackers attack", "to breach".
  const before = context.text.slice(Math.max(0, match.start - 8), match.start).toLowerCase();
  if (/\bto $/.test(before) && /^(?:attack|breach|hack|compromise|sabotage)$/.test(words)) return undefined;
  const ordinal =
    /\b(?:second|another|latest|further|tjetër|third)\b/.test(words) || isOfSecondWave(match, context)
      ? ("second" as const)
      : /\bsame\b/.test(words)
        ? ("same" as const)
        : undefined;
  return { cls: "attack", name: surface(match, context), ...(ordinal === undefined ? {} : { ordinal }) } as const;
}

/** "a second wave of attacks": the attacks are the wave. */
function isOfSecondWave(match: Match, context: CompositionContext): boolean {
  const before = context.text.slice(Math.max(0, match.start - 40), match.start).toLowerCase();
  return /\b(?:second|another|new|further|third) (?:wave|round|series|string|spate) of $/.test(before);
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
