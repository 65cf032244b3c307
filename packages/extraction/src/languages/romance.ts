import type { LanguageRules } from "./language-rules.ts";
import type { RomanceLexicon, VerbStatus } from "./romance-lexicon.ts";
import { romanceMentions } from "./romance-mentions.ts";

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
    mentions: romanceMentions(lexicon),
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
    actors: [
      {
        kind: "group",
        find: "(?:se (?:fait|font|faisant|hace|hacen) (?:appeler|llamar)|si (?:fa|fanno) chiamare|se (?:nomme|nomment)) [\"']?(?<a>{name}|{actor})",
      },
    ],
    malware: ["(?<m>{malware}|{name}), (?:{det})(?<k>{malwarekind}){end}"],
    malwareKinds: lexicon.malwareKinds,
    actions: lexicon.actions.map(({ verb, ...action }) => ({
      ...action,
      find: `(?<b>{list:voice})(?:,[^.;]{1,80},)? {mid}(?:${verb.replaceAll("{few}", "{fewcounted}")})`,
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
    // A number is among them: "six officiers du GRU".
    fewcounted:
      "(?:[^\\s,;:!?\\uE000-\\uE009\\uE00B-\\uE00F]{1,30} ){0,5}?(?:[dl]'|dell'|all'|dall'|un'|nell'|sull'|quest')?",
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

const SPEECH: LanguageRules["speech"] = [
  { scope: "before", find: '(?:,|"|,"|-|\\)) (?:{that} )?{mid}(?<verb>{says}) (?:{time} )?{det}(?<v>{list:speaker})' },
  { scope: "whole", find: "{start}{accordingto} {det}(?:[^\\s,.;:\\uE000-\\uE00F]{2,16} ){0,2}?(?<v>{speaker})" },
  {
    scope: "after",
    find: '(?<v>{list:speaker})(?:,[^.;"]{1,80},| \\([^)]{1,40}\\))? {mid}(?<verb>{says}){end}(?: {time})?(?: {few}| )?(?:{that}|:|,|")',
  },
];

const VICTIMS: readonly string[] = [
  "(?<a>{attack}) (?!{mid}{attributed})(?:{few})?(?:(?:{time} )?){against}{det}{adj}(?<v>{list:target})",
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
    { status: "offline", negative: true, find: NOT_WORKING },
    ...ORDER.flatMap((status) => [
      { status, find: `(?<s>{list:system})(?: \\([^)]{1,30}\\))? (?:{few})?{mid}(?:${done[status]}){end}` },
      { status, find: `(?:${does[status]}) {qty}(?<s>{list:system})` },
    ]),
  ];
}

/** "Non era raggiungibile", "no funciona", "ne fonctionne plus": the negation is the outage. */
const NOT_WORKING =
  "(?<s>{list:system})(?: \\([^)]{1,30}\\))? (?:{few})?(?:non (?:(?:era|erano|è|sono|risulta|risultano|risultava|risultavano) (?:più )?(?:raggiungibil[ei]|accessibil[ei]|disponibil[ei]|funzionant[ei]|operativ[oiae])|funzion(?:a|ano|ava|avano))|n'(?:est|étaient|était|sont|étaient) (?:plus|pas) (?:accessible|disponible|joignable|consultable|opérationnel|opérationnelle)s?|ne (?:fonctionn|répond)(?:e|ent|ait|aient|ant) (?:plus|pas)|no (?:est(?:á|án|aba|aban|uvo|uvieron) (?:disponibles?|accesibles?|operativ[oa]s?)|funcion(?:a|an|aba|aban|ó|aron)|respond(?:e|en|ía|ían)|carga(?:ba|n|ban)?))";

const ATTRIBUTIONS: LanguageRules["attributions"] = [
  {
    find: "{attributed} (?:{few})?{to}{det}(?:{few})?(?<c>{list:culprit}) (?:{few})?{by}{det}(?:{few})?(?<b>{list:voice})",
  },
  { find: "(?<b>{list:voice})(?:,[^.;]{1,60},)? {mid}{attributes} (?:{far})?{to}{det}(?:{few})?(?<c>{list:culprit})" },
  {
    find: "(?:{attack}|{malware}|{system}|{actor}) {mid}(?:{few})?{attributed} (?:{few})?(?:{by}{det}(?<b>{list:voice}) )?{to}{det}(?:{few})?(?<c>{list:culprit})",
  },
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
