import type { SystemStatus } from "@kulla/core";
import type { LanguageRules, MentionSource } from "./language-rules.ts";

/**
 * Words of a Slavic language for constructions that all of them share, as alternations in lower case. The language's own rules give
 * `{det}` (words before a name), `{adv}`, `{hackers}` and `{attack}`; what stands here is built on them.
 */
export interface SlavicLexicon {
  /** To have nothing to do with the attack, with the preposition: `непричетн… до`, `не имеет отношения к`. */
  readonly notInvolved: string;
  /** The preposition of being involved, and the word: `до`, `причетн…`. */
  readonly toAttack: string;
  readonly involved: string;
  /** `вважає`, `відповідальн…`: holds somebody responsible. */
  readonly considers: string;
  readonly responsible: string;
  /** `за`, `стоїть`: what stands behind a group. */
  readonly behind: string;
  readonly stands: string;
  /** Relative pronouns; ties of attackers to a state, with what stands before the state. */
  readonly who: string;
  readonly ties: string;
  /** `було`, and participles without a subject by what they tell of a system: `викрадено`. */
  readonly was: string;
  readonly done: Readonly<Partial<Record<SystemStatus, string>>>;
  /** `жодних`, before what was not taken; `не було викрадено`. */
  readonly none: string;
  readonly notTaken: string;
  /** Before a leak that did not happen, and what says so behind it. */
  readonly leak: string;
  readonly avoided: string;
  /** `серед постраждалих`. */
  readonly among: string;
  /** To become a target in other words than the language's own: `опинився під`. */
  readonly hitBy: string;
  /** To be aimed at, with the preposition: `націлилися на`. */
  readonly aimed: string;
  /** `працюють`, `фахівці`: experts of a body work on it. */
  readonly work: string;
  readonly experts: string;
  /** To refuse what attackers want, all of it. */
  readonly refuses: string;
  /** `опроверг`, `заявил о непричастности`: the noun of not being involved, behind a verb of saying. */
  readonly innocence: string;
  /** Names of an attacking state that need no name: `держава-агресор`. */
  readonly aggressor?: string;
}

/** A Slavic language's rules with the constructions that it shares with the others. The language's own rules come first. */
export function withSlavicShapes(rules: LanguageRules, lexicon: SlavicLexicon): LanguageRules {
  return {
    ...rules,
    words: { ...rules.words, ...wordsOf(lexicon) },
    mentions: [...stateOf(lexicon), ...rules.mentions, tiedAttackers(lexicon)],
    victims: [...rules.victims, ...VICTIMS],
    systems: [...SPARED, ...rules.systems, ...passives(lexicon)],
    attributions: [...rules.attributions, ...ATTRIBUTIONS],
    denials: [...rules.denials, ...DENIALS],
    sponsors: [
      ...rules.sponsors,
      "{sbehind} (?<a>{attackers}|{actor})(?:,[^.;]{1,90},)? (?<r>{stands}) (?:{det})(?<s>{organisation}|{government}|{country})",
    ],
    actions: [
      ...rules.actions,
      {
        class: "respond",
        kind: "incident response",
        find: "{swork} (?:{sexperts} )(?<b>{list:organisation})",
      },
      {
        class: "refuse_to_pay",
        kind: "refuse to pay",
        negative: true,
        find: '(?<b>{list:voice})(?:, [^.;"]{1,60},)? (?:{adv})(?:{srefuses})',
      },
    ],
  };
}

function wordsOf(lexicon: SlavicLexicon): Record<string, string> {
  const word = (alternation: string): string => `(?:${alternation})`;
  return {
    snotinvolved: word(lexicon.notInvolved),
    sto: word(lexicon.toAttack),
    sinvolved: word(lexicon.involved),
    sconsiders: word(lexicon.considers),
    sresponsible: word(lexicon.responsible),
    sbehind: word(lexicon.behind),
    stands: word(lexicon.stands),
    snone: word(lexicon.none),
    snottaken: word(lexicon.notTaken),
    sleak: word(lexicon.leak),
    savoided: word(lexicon.avoided),
    samong: word(lexicon.among),
    shitby: word(lexicon.hitBy),
    saimed: word(lexicon.aimed),
    swork: word(lexicon.work),
    sexperts: word(lexicon.experts),
    srefuses: lexicon.refuses,
    sinnocence: word(lexicon.innocence),
  };
}

function stateOf({ aggressor }: SlavicLexicon): LanguageRules["mentions"] {
  return aggressor === undefined
    ? []
    : [{ cls: "government", country: "Russia", find: `{start}(?:${aggressor}){end}` }];
}

/** Attackers with a relative clause that ties them to a state; bodies must have been found before. */
function tiedAttackers({ who, ties }: SlavicLexicon): MentionSource {
  return {
    cls: "attackers",
    find: `{start}(?:{number} )?(?:{hackers}|{attackers}),? (?:(?:${who}) )(?:[^\\s,.;:\\uE000-\\uE00F]{2,18} ){0,3}?(?<t>${ties}) (?:[^\\s,.;:\\uE000-\\uE00F]{2,18} ){0,3}?(?<c>{country}|{government}|{organisation}|{capital})`,
  };
}

const VICTIMS: readonly string[] = [
  "{samong}(?: [^.;:\\uE000-\\uE00F]{0,40}?)?(?: -|:)? (?:{det})(?<v>{list:target})",
  '(?<v>{list:target})(?: \\([^)]{1,40}\\))?(?:, [^.;"]{1,60},)? (?:{adv})(?:{shitby}) (?:[^\\s,.;:\\uE000-\\uE00F]{2,18} ){0,3}?(?:(?<a>{attack})|{attackers})',
  "(?:{attackers}|{actor}|{attack})(?: [^.;:,]{1,30}?)? (?:{adv})(?:{saimed}) (?:{det})(?<v>{list:target})",
];

const SPARED: LanguageRules["systems"] = [
  { status: "unaffected", find: "{snone} (?:{det})(?<s>{system}) (?:{adv})(?:{snottaken})" },
  { status: "unaffected", find: "{sleak} (?:{det})(?<s>{system})(?: [^.;:,]{1,40}?)? (?:{adv})(?:{savoided})" },
];

function passives({ was, done }: SlavicLexicon): LanguageRules["systems"] {
  return Object.entries(done).flatMap(([status, participles]) => [
    {
      status: status as SystemStatus,
      find: `(?:${participles}) (?:{det})(?:{number} )?(?:{det})(?<s>{list:system})`,
    },
    {
      status: status as SystemStatus,
      find: `(?<s>{list:system})(?: [^.;:,]{1,40}?)? (?:${was}) (?:{adv})(?:${participles})`,
    },
    {
      status: status as SystemStatus,
      find: `(?<s>{list:system})(?: [^.;:,]{1,40}?)? (?:${participles}) (?:${was}){end}`,
    },
  ]);
}

const ATTRIBUTIONS: LanguageRules["attributions"] = [
  {
    find: '{sto} (?:{det})?{attack}(?:,? [^.;:"]{1,80}?)? (?:{adv})(?:{sinvolved}) (?:{det})(?<c>{list:culprit})',
  },
  {
    find: '(?<b>{list:voice})(?:, [^.;"]{1,60},)? (?:{adv})(?:{sconsiders}) (?:{det})(?<c>{list:culprit})(?:,[^.;"]{1,80},|,)? (?:{sresponsible})',
  },
  {
    find: "{sbehind} (?:{attackers}|{actor})(?:,[^.;]{1,90},)? (?:{stands}) (?:{det})(?<c>{list:culprit})",
  },
  {
    find: '(?<b>{list:voice})(?:, [^.;"]{1,60},)? (?:{adv})(?:{sconsiders}) (?:{sresponsible}) (?:{det})(?<c>{list:culprit})',
  },
];

const DENIALS: readonly string[] = [
  '(?<b>{list:voice})(?:, [^.;"]{1,60},)? (?:{adv})(?:{snotinvolved}) (?:{det})?(?:{attack}|[^\\s,.;]{1,3} )',
  '(?<b>{voice})(?:, [^.;"]{1,60},)? (?:{adv})(?:{sinnocence}) (?:[^.;"]{1,60}? )?{attack}',
];
