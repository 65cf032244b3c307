import type { ActionClass, SystemStatus } from "@kulla/core";
import type { LanguageRules } from "./language-rules.ts";

/** Statuses that verbs of damage, repair and defence tell. */
type VerbStatus = Exclude<SystemStatus, "unaffected" | "other">;

/**
 * The words of a Romance language. The order of words is nearly the same in all of them, so that the patterns are written once, here;
 * a language gives alternations (`a|b|c`), in lower case. Elided articles (`l'`, `dell'`) end in their apostrophe, others in a space.
 */
export interface RomanceLexicon {
  readonly language: string;
  /** Articles, possessives and quantifiers, each with what follows it up to the noun: `le |la |l'`. */
  readonly det: string;
  /** Prepositions with the articles that melt into them: of, to, by, in. */
  readonly of: string;
  readonly to: string;
  readonly by: string;
  readonly inside: string;
  /** What stands between an attack and its target: `contre |visant `. */
  readonly against: string;
  readonly and: string;
  /** Auxiliaries and adverbs between a subject and its participle. */
  readonly mid: string;
  /** Finite forms of to have, to be. */
  readonly have: string;
  readonly be: string;
  readonly attack: string;
  readonly second: string;
  readonly attackers: string;
  /** `groupe de hackers`, before the name of a group; and of a group in general. */
  readonly gang: string;
  readonly group: string;
  readonly called: string;
  /** Participles for what a state does for attackers: `soutenu`. */
  readonly backed: string;
  /** What ties an actor to a state: `lié à`, with the words up to the name. */
  readonly tied: string;
  readonly systems: string;
  readonly systemAdjectives: string;
  readonly ownerNouns: string;
  /** Heads of the names of bodies (`mairie de`), with what follows up to the name; of companies. */
  readonly bodies: string;
  readonly companies: string;
  readonly ministries: string;
  /** Bodies named by common nouns alone: `assemblée nationale`. */
  readonly officialBodies: string;
  /** What ministries are for. */
  readonly portfolios: string;
  readonly intelligence: string;
  readonly government: string;
  /** Short forms for the company or the body last named, and for the home government. */
  readonly theCompany: string;
  readonly theGovernment: string;
  readonly roles: string;
  readonly spokesperson: string;
  readonly says: string;
  readonly that: string;
  readonly accordingTo: string;
  readonly denying: RegExp;
  readonly doubt: RegExp;
  readonly negation: RegExp;
  /** victim/target; participles for being hit; verbs of hitting (`a touché`); verbs of suffering (`a subi`). */
  readonly victim: string;
  readonly hit: string;
  readonly hits: string;
  readonly suffered: string;
  /** What spares a system, behind it; participles and verbs of each status. */
  readonly spared: string;
  readonly done: Readonly<Record<VerbStatus, string>>;
  readonly does: Readonly<Record<VerbStatus, string>>;
  /** Attributing: finite verbs and participles; accusing; to hold X responsible: verb and complement. */
  readonly attributes: string;
  readonly attributed: string;
  readonly accuses: string;
  readonly accused: string;
  readonly holds: string;
  readonly responsible: string;
  /** `est derrière`, `est à l'origine de`. */
  readonly behind: string;
  readonly behindFirst: string;
  /** What stands between the attack and who is behind it: `si nasconde`. */
  readonly stands: string;
  readonly ledBy: string;
  readonly comesFrom: string;
  readonly suspects: string;
  /** Nominal: the noun for attributing, and `by` behind it (`da parte di`); to lay the blame; who points which way. */
  readonly attribution: string;
  readonly onBehalf: string;
  readonly blames: string;
  readonly points: string;
  /** Relative pronouns of a subject. */
  readonly who: string;
  /** What accusations are called, with the verb before: `definito`, `accuse`, `infondate`; and what has nothing to do with it. */
  readonly calls: string;
  readonly accusations: string;
  readonly baseless: string;
  readonly nothing: string;
  /** Stealing, and what stands before whom it was stolen from; `nessun`, before what was not stolen; being forced to close. */
  readonly stolen: string;
  readonly from: string;
  readonly none: string;
  readonly forced: string;
  /** Constructions that only this language has. */
  readonly moreAttributions?: readonly string[];
  /** Short forms for the group last named. */
  readonly theGroup: string;
  readonly denies: string;
  readonly denied: string;
  readonly claims: string;
  readonly claimed: string;
  readonly malware: string;
  readonly malwareKinds: Readonly<Record<string, string>>;
  readonly actions: readonly {
    readonly class: ActionClass;
    readonly kind: string;
    /** The verb and all behind it up to the target, which is group `t` where there is one. */
    readonly verb: string;
    readonly speaker?: boolean;
    readonly negative?: boolean;
  }[];
  readonly openers: string;
  readonly places: Readonly<Record<string, string>>;
}

const ORDER: readonly VerbStatus[] = [
  "restored",
  "contained_by_defender",
  "destroyed",
  "leaked",
  "infected",
  "offline",
  "disrupted",
  "compromised",
];

/** The rules of a Romance language from its words. */
export function romanceRules(lexicon: RomanceLexicon): LanguageRules {
  const openers = new Set(lexicon.openers.split(" "));
  return {
    languages: [lexicon.language],
    words: wordsOf(lexicon),
    and: lexicon.and,
    places: lexicon.places,
    // Words that only open sentences; a name of several words keeps them ("La Poste" is cut, which does no harm).
    noName: { test: (word) => openers.has(word.toLowerCase()) },
    mentions: mentionsOf(lexicon),
    speech: SPEECH,
    denying: lexicon.denying,
    doubt: lexicon.doubt,
    negation: lexicon.negation,
    victims: VICTIMS,
    systems: systemsOf(lexicon),
    attributions: [...ATTRIBUTIONS, ...(lexicon.moreAttributions ?? []).map((find) => ({ find }))],
    denials: [
      "(?<b>{list:voice}) {mid}(?:{denies}){end}",
      "(?:{denied}) {by}{det}(?<b>{list:voice})",
      "(?<b>{list:voice})(?:,[^.;]{1,60},)? {mid}(?:{calls}) (?:{few})?(?:{accusations})(?: [^.;,]{0,40}?)? [\"']?(?:{few})?(?:{baseless}){end}",
      "(?<b>{list:voice})(?:,[^.;]{1,60},)? {mid}(?:{calls}) [\"']?(?:{few})?(?:{baseless})[\"']? (?:{few})?(?:{accusations}){end}",
      "(?<b>{list:voice})(?:,[^.;]{1,60},)? {mid}(?:{nothing}) (?:{few})?{attack}",
    ],
    claims: [
      "(?<b>{claimant})(?: [^.;]{0,40}?)? {mid}(?:{claims}){end}",
      "(?:{claimed}) (?:{few})?{by}{det}(?:{few})?(?<b>{claimant})",
    ],
    sponsors: [
      "(?<a>{list:actor}|{attackers})(?:,| \\([^)]{1,60}\\),?)? (?:{few})?(?<r>{tied}) ?(?:{of}|{to}|{by})?{det}(?:{few})?(?<s>{organisation}|{country}|{government}|{capital}|{demonym})",
    ],
    actors: [],
    malware: ["(?<m>{malware}|{name}), (?:{det})(?<k>{malwarekind}){end}"],
    malwareKinds: lexicon.malwareKinds,
    actions: lexicon.actions.map(({ verb, ...action }) => ({
      ...action,
      find: `(?<b>{list:voice})(?:,[^.;]{1,80},)? {mid}(?:${verb})`,
    })),
  };
}

function wordsOf(lexicon: RomanceLexicon): Record<string, string> {
  const word = (alternation: string): string => `(?:${alternation})`;
  return {
    det: `(?:${lexicon.det}){0,2}`,
    of: word(lexicon.of),
    to: word(lexicon.to),
    by: word(lexicon.by),
    in: word(lexicon.inside),
    mid: `(?:(?:${lexicon.mid}|${lexicon.have}|${lexicon.be}|{time}) ){0,5}`,
    have: word(lexicon.have),
    be: word(lexicon.be),
    few: "(?:[^\\s,;:!?\\uE000-\\uE00F]{1,30} ){0,5}?(?:[dl]'|dell'|all'|dall'|un'|nell'|sull'|quest')?",
    qty: "(?:[^\\s,.;:!?\\uE00B]{1,20} ){0,6}?(?:[dl]'|dell')?",
    been: `(?:${lexicon.be}|été|stat[oaie]|sido|vist[oa]s?) (?:(?:${lexicon.mid}) ){0,3}`,
    adj: "(?:[^\\s,.;:!?\\uE000-\\uE00F]{3,20} ){0,3}?",
    far: "(?:[^\\s;:!?]{1,34} ){0,10}?",
    against: word(lexicon.against),
    says: word(lexicon.says),
    that: word(lexicon.that),
    accordingto: word(lexicon.accordingTo),
    victim: word(lexicon.victim),
    hit: word(lexicon.hit),
    hits: word(lexicon.hits),
    suffered: word(lexicon.suffered),
    attributes: word(lexicon.attributes),
    attributed: word(lexicon.attributed),
    accuses: word(lexicon.accuses),
    accused: word(lexicon.accused),
    holds: word(lexicon.holds),
    responsible: word(lexicon.responsible),
    behind: word(lexicon.behind),
    behindfirst: word(lexicon.behindFirst),
    stands: lexicon.stands,
    ledby: word(lexicon.ledBy),
    comesfrom: word(lexicon.comesFrom),
    suspects: word(lexicon.suspects),
    attribution: word(lexicon.attribution),
    onbehalf: word(lexicon.onBehalf),
    blames: word(lexicon.blames),
    points: word(lexicon.points),
    who: word(lexicon.who),
    calls: lexicon.calls,
    accusations: lexicon.accusations,
    baseless: lexicon.baseless,
    nothing: lexicon.nothing,
    stolen: word(lexicon.stolen),
    from: word(lexicon.from),
    none: word(lexicon.none),
    forced: word(lexicon.forced),
    proper: "[\\uE000\\uE002\\uE00F]",
    when: "(?:(?:[^\\s,;:!?\\uE000-\\uE00F]{1,12} ){0,3}{time},? )?",
    denies: lexicon.denies,
    denied: lexicon.denied,
    claims: lexicon.claims,
    claimed: lexicon.claimed,
    claimant: "(?:{actor}|{attackers}|{malware}|{name}|{organisation})",
    called: lexicon.called,
    tied: lexicon.tied,
    malwarekind: word(lexicon.malware),
    role: word(lexicon.roles),
    spokesperson: word(lexicon.spokesperson),
  };
}

function mentionsOf(lexicon: RomanceLexicon): LanguageRules["mentions"] {
  const { attackers, systems, systemAdjectives, gang, group } = lexicon;
  const owner = "(?<o>{organisation}|{government}|{country}|{name}|{capital})";
  const system = `(?:${systems})(?: (?:${systemAdjectives})){0,2}`;
  return [
    { cls: "government", find: `{start}(?:${lexicon.government}) (?:(?:{of})(?<c>{country}|{capital})){end}` },
    { cls: "government", find: `{start}(?:${lexicon.government}) (?<c>{demonym}){end}` },
    {
      cls: "organisation",
      kind: "intelligence",
      find: `{start}(?:${lexicon.intelligence}) (?:{of})(?:la |l')?(?<c>{country})(?:,? \\(?(?<n>{organisation}|{name})\\)?)?`,
    },
    {
      cls: "organisation",
      kind: "intelligence",
      find: `{start}(?:${lexicon.intelligence}) (?<c>{demonym})(?:,? \\(?(?<n>{organisation}|{name})\\)?)?`,
    },
    {
      cls: "organisation",
      kind: "body",
      find: `{start}(?:${lexicon.ministries})(?: (?:{of})?{det}(?:{name}|[a-z\\u00c0-\\u024f]{4,20})(?: [a-z\\u00c0-\\u024f]{5,14}(?=[ ,.]))??)?(?: (?<c>{demonym})| (?:{of})(?<d>{country}))(?: (?:à|a|in|en) {capital})?{end}`,
    },
    {
      cls: "organisation",
      kind: "body",
      find: `{start}(?:${lexicon.ministries}) (?:{of}){det}(?:{name}|${lexicon.portfolios}){end}`,
    },
    { cls: "organisation", kind: "body", find: `{start}(?:${lexicon.bodies}){proper}(?: {of}{proper})?` },
    {
      cls: "organisation",
      kind: "company",
      find: `{start}(?:${lexicon.companies}) (?:(?<c>{demonym}) )?(?:(?:{called}) )?(?<n>{name}|{organisation})`,
    },
    { cls: "organisation", kind: "body", find: `{start}(?:${lexicon.officialBodies}){end}` },
    {
      cls: "malware",
      find: `{start}{malwarekind}(?: (?:${lexicon.called}))? ["']?(?<m>(?<n>{name}|{malware}))["']?`.replace(
        "{malwarekind}",
        `(?<k>${lexicon.malware})`,
      ),
    },
    { cls: "organisation", standsFor: "company", find: `{start}(?:${lexicon.theCompany}){end}` },
    { cls: "government", standsFor: "country", find: `{start}(?:${lexicon.theGovernment}){end}` },
    {
      cls: "actor",
      standsFor: "actor",
      find: `{start}(?:${lexicon.theGroup}){end}(?! (?:{of}|{called}|[a-z\\u00c0-\\u024f]{3,14} )?[\\uE001\\uE006\\uE007\\uE00F])`,
    },
    { cls: "actor", kind: "group", find: `{start}(?:${group}),? (?:{called}) ["']?(?<n>{name})["']?` },
    {
      cls: "person",
      find: "{start}(?<r>{role})(?: (?:(?<c>{demonym})|{of}{det}(?<d>{organisation}|{country}|{government}|{name}|{system})))?,? (?<n>{name}){end}",
    },
    {
      cls: "person",
      find: "(?<n>{name}), (?:{det})?(?:[a-z\\u00c0-\\u024f]{3,16} ){0,1}?(?<r>{role})(?: (?:(?<d>{demonym})|{of}{det}(?<c>{organisation}|{country}|{government}|{name})))?",
    },
    { cls: "organisation", find: "{start}(?<m>(?:{spokesperson}) {of}{det}(?<n>{organisation}|{name}|{government}))" },
    {
      cls: "actor",
      kind: "group",
      find: `{start}(?:${group}|${gang})(?: (?:(?<c>{demonym})|[a-z\\u00c0-\\u024f-]{3,16})){0,2}?,?(?: (?:{called}))? ["']?(?<n>{actor}|{malware})["']?`,
    },
    // "le gang Cuba" is named like a country.
    {
      cls: "actor",
      kind: "group",
      find: `{start}(?:${gang}|gang) ["']?(?<n>{country})["']?{end}`,
    },
    {
      cls: "actor",
      kind: "group",
      find: `{start}(?:${gang})(?: (?:(?<c>{demonym})|[a-z\\u00c0-\\u024f-]{3,16})){0,2}?,?(?: (?:{called}))? ["']?(?<n>{name})["']?`,
    },
    { cls: "attack", find: `{start}(?:(?<second>${lexicon.second}) )?(?:${lexicon.attack}){end}` },
    {
      cls: "attackers",
      find: `{start}(?:${attackers})(?: [a-z\\u00c0-\\u024f-]{3,16})? (?<t>${lexicon.backed}) (?:{by}|{to}|{of})?{det}(?:(?:${lexicon.government}) )?(?:{of})?(?<c>{country}|{government}|{organisation}|{capital}|{demonym})`,
    },
    { cls: "attackers", find: `{start}(?:${attackers}) (?<c>{demonym}){end}` },
    { cls: "attackers", find: `{start}(?:${attackers}) (?:{of})(?:la |l')?(?<c>{country}){end}` },
    { cls: "attackers", find: `{start}(?:${attackers}){end}` },
    { cls: "system", find: `{start}${system} (?:{of})(?:la |l')?${owner}{end}` },
    { cls: "system", find: `{start}${system} (?:{of}){det}(?:${lexicon.ownerNouns}){end}` },
    { cls: "system", find: `{start}${system}(?: (?<o>{demonym}))?{end}` },
  ];
}

const SPEECH: LanguageRules["speech"] = [
  { scope: "before", find: '(?:,|"|,"|-|\\)) (?:{that} )?{mid}(?<verb>{says}) (?:{time} )?{det}(?<v>{list:speaker})' },
  { scope: "whole", find: "{start}{accordingto} {det}(?:[^\\s,.;:\\uE000-\\uE00F]{2,16} ){0,2}?(?<v>{speaker})" },
  {
    scope: "after",
    find: '(?<v>{list:speaker})(?:,[^.;"]{1,80},| \\([^)]{1,40}\\))? {mid}(?<verb>{says}){end}(?: {time})?(?: {few}| )?(?:{that}|:|,|")',
  },
];

const VICTIMS: readonly string[] = [
  "(?<a>{attack}) (?:{few})?(?:(?:{time} )?){against}{det}{adj}(?<v>{list:target})",
  "(?<v>{list:target})(?: \\([^)]{1,40}\\))?(?:,[^.;]{1,60},)? {mid}{det}{victim} {when}(?:{few})?(?<a>{attack})",
  "(?<v>{list:target}),? {victim} {when}(?:{few})?(?<a>{attack})",
  "(?<v>{list:target})(?: \\([^)]{1,40}\\))?(?:,[^.;]{1,60},)? {mid}(?:{suffered}) {when}(?:{few})?(?<a>{attack})",
  "{stolen}(?: [^.;]{0,60}?)? {from}{det}(?<v>{organisation}|{government})",
  "(?<v>{list:target})(?: [^.;,]{0,40}?)? {mid}(?:{forced})[^.;]{0,80}?(?<a>{attack})",
  "(?<a>{attack})(?:,? [^\\s,.;]{2,12})? (?:{mid}){hits}(?:,? {time}(?: [^,.;\uE000-\uE00F]{1,20})?,?)? {det}{adj}(?<v>{list:target})",
  "(?<a>{attack}) (?:{suffered}) {by}{det}{adj}(?<v>{list:target})",
  "(?<v>{list:target}) {mid}{been}{hit}{end}(?: (?:{time} )?{by}(?:{few})(?<a>{attack}))?",
  "(?:{attackers}|{actor}) {mid}{hits}(?:,? {time}(?: [^,.;\uE000-\uE00F]{1,20})?,?)? {det}{adj}(?<v>{list:target})",
];

function systemsOf({ spared, done, does }: RomanceLexicon): LanguageRules["systems"] {
  return [
    {
      status: "unaffected",
      find: `(?<s>{list:system})(?: [^\\s,.;:\\uE000-\\uE00F]{1,16})?(?:,[^.;]{1,90},|,)? (?:${spared}){end}`,
    },
    {
      status: "unaffected",
      find: `{none} (?:[^\\s,.;:\\uE000-\\uE00F]{2,16} )?(?<s>{system}) (?:{few})?{mid}(?:${done.leaked}|${done.compromised}|${done.disrupted}){end}`,
    },
    ...ORDER.flatMap((status) => [
      { status, find: `(?<s>{list:system})(?: \\([^)]{1,30}\\))? (?:{few})?{mid}(?:${done[status]}){end}` },
      { status, find: `(?:${does[status]}) {qty}(?<s>{list:system})` },
    ]),
  ];
}

const ATTRIBUTIONS: LanguageRules["attributions"] = [
  { find: "(?<b>{list:voice})(?:,[^.;]{1,60},)? {mid}{attributes} (?:{far})?{to}{det}(?:{few})?(?<c>{list:culprit})" },
  {
    find: "(?:{attack}|{malware}|{system}|{actor}) {mid}(?:{few})?{attributed} (?:{few})?(?:{by}{det}(?<b>{list:voice}) )?{to}{det}(?:{few})?(?<c>{list:culprit})",
  },
  { find: "{attributed} {to}{det}(?:{few})?(?<c>{list:culprit}) {by}{det}(?<b>{list:voice})" },
  { find: "(?<b>{list:voice})(?:,[^.;]{1,60},)? {mid}{accuses} (?:{time} )?{det}(?:{few})?(?<c>{list:culprit})" },
  { find: "(?<c>{list:culprit}) {mid}{been}{accused} (?:{by}{det}(?<b>{list:voice}) )?(?:{of}|{to})" },
  { find: "(?<b>{list:voice}) {mid}{holds} {det}(?<c>{list:culprit}) (?:{few})?{responsible}" },
  { find: "(?<b>{list:voice}) {mid}{suspects} {det}(?:{few})?(?<c>{list:culprit})" },
  { find: "(?<c>{list:culprit})(?: \\([^)]{1,40}\\))?,? (?:{who})?{mid}(?:{few})?{behind}" },
  { find: "{attribution} (?:{few})?{to}{det}(?:{few})?(?<c>{list:culprit})(?: {onbehalf}{det}(?<b>{list:voice}))?" },
  { find: "{blames} (?:{few})?{to}{det}(?<c>{list:culprit})" },
  { find: "{points} ?[\"']?{det}(?:{few})?(?<c>{list:culprit})", stance: "hedges" },
  {
    find: "{behindfirst} (?:{det})(?:{adj})(?:{attack})(?: [^.;]{0,40}?)? (?:{stands}) (?:{few})?{det}(?<c>{list:culprit})",
  },
  { find: "{attack} (?:{far})?{ledby} (?:{few})?{by}{det}(?:{few})?(?<c>{list:culprit})" },
  { find: "{attack} (?:{few})?{comesfrom}{det}(?:{few})?(?<c>{list:culprit})" },
  { find: "{attack} {by}{det}(?:{few})?(?<c>{actor}|{government}|{organisation}|{attackers})" },
];
