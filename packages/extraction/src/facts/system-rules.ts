import type { SystemStatus } from "@kulla/core";
import { pattern, type Pattern } from "../analysis/abstract.ts";
import { CONTAINING, DAMAGE_ORDER, RESTORING, SPARED, STATUS_WORDS } from "../lexicon/system-status.ts";

/** How the words that were found bear on the system. */
type StatusSense =
  /** The rule itself holds a negation. */
  | "negative"
  /** The subject decides: who owns the system contains, who attacks it takes it down. */
  | "by-subject"
  /** A participle behind the system: the purpose told in the sentence decides. */
  | "by-purpose"
  /** Only of supplies: one goes without power, but not without files. */
  | "utility"
  | "plain";

/** A pattern whose group `s` holds the systems that it tells of. */
export interface StatusRule {
  readonly status: SystemStatus;
  readonly find: Pattern;
  readonly sense: StatusSense;
}

/** "thousands of", "100 gigabytes of", "80 percent of its", "a string of". */
const SHARE =
  "(?:(?:a |an |the )?(?:(?:large |small |significant |huge |massive |vast |undisclosed )?(?:string|number|series|range|part|parts|portion|variety|majority|trove|cache|amounts?|copy|copies|some|most|all|many|much|several|both|dozens|percent|gigabytes|terabytes|gb|tb|types?|types)(?: worth)?)(?: of)? )";
const QTY = `(?:(?:about|around|nearly|roughly|almost|over|more than|at least|up to|some|as many as|an estimated) )?(?:{number} ?(?:%|percent |per cent |gigabytes |terabytes |gb |tb )?(?:worth )?(?:of )?|${SHARE})?(?:the |its |their |our |his |her |some |all |several |many |most |both |a |an |those |these |any |key |other |them and )?(?:other )?(?:{number} )?`;
/** "the operations of", "the ministry and": what stands before the system with the same verb. */
const JOINED =
  "(?:(?:the |its |their |all |both )?(?:[\uE000\uE003\uE004\uE00F]|[a-z-]{3,16}(?: [a-z-]{3,16})?) and )?";
/** "the operations of over 50 turbines": which of the two is meant, the caller decides. */
const PART_OF = `(?:{system} (?:of|at) ${QTY})?`;
/** Participles and adverbs between a determiner and the system. */
const FILL = "(?:[a-z-]{2,16}(?:ed|ing|ly|en) ){0,2}?";
/** Behind a system, before its verb: where it stands, whose it is, what it holds. */
const TAIL =
  '"?(?: (?:in|of|at|on|across|throughout|for|from|used|owned|operated|stolen|taken|seized|hacked|obtained|run|belonging|located|containing|and|that (?:run|runs|control|controls|manage|manages|handle|handles|host|hosts|hold|holds|store|stores|contain|contains|process|processes|serve|serves)) [^.;:!?"]{1,70}?)??';
const INCLUDING =
  "(?:,? (?:including|such as|among them|like|particularly|especially|along with|together with) [^.;:!?]{1,60}?,?| \\((?:and|including|such as) [^.;()]{1,60}\\))?";
/** Behind the object: what it includes. */
const EXAMPLES = `(?:,? (?:including|such as|among them|especially|particularly) ${QTY}{list:system}(?:,? and ${QTY}{system})?)?`;
const PAST =
  "(?:{adv})(?:was|were|is|are|been|being|remain(?:s|ed)?|remaining|got|get|became|become|seem to have been|appear to have been|have been|has been|had been|wurden?|sono state|sono stati|è stato|è stata) (?:{adv})";
/** The verb starts a word; whether it tells or describes, `describes` decides. */
const TELLING = "\\b";
/**
 * True for what stands before a participle that describes ("the affected sites", "of stolen data") and does not tell. Looked at in
 * the words before a match: as a lookbehind it would be tried at every place of every sentence.
 */
export function describes(before: string): boolean {
  return DESCRIBES.test(before);
}
const DESCRIBES =
  /\b(?:the|its|their|of|these|those|this|any|all|some|an?|with|from|for|on|in|more|most|previously|already|newly|recently|thousands|many|several|no|his|her|our|decrypt|recover|restore|unlock|publish|sell|return|delete) $/;
/** Where a participle without auxiliary ends its clause: "networks crippled by the attack". */
const REDUCED_END = "(?=[,.;)]|$| (?:by|in|during|as|after|following|when|at|across|with|through|worldwide|last)\\b)";

const rule = (status: SystemStatus, sense: StatusSense, source: string): StatusRule => ({
  status,
  sense,
  find: pattern(source),
});

/** What was not hit comes first: a negation changes the meaning of the verbs of damage. */
const UNAFFECTED: readonly StatusRule[] = [
  `(?:did not|didn't|does not|has not|have not|had not|without|not) (?!(?:{adv})(?:have|has|had|get|gain|gained|given|yet) )(?:{adv})${SPARED.verbs} (?!by |in |because )(?:the )?(?:{far})??(?<s>{list:system})`,
  `(?<s>{list:system}${INCLUDING})(?: (?!and )[a-z-]{2,16}){0,4}? (?:was|were|is|are|has|have|had|remained|remain) (?:{adv})(?:(?:not|never) (?:at all )?(?:{adv})${SPARED.done}|un(?:affected|harmed|touched|damaged))`,
  `(?<s>{list:system})${TAIL} (?:(?:was|were|is|are|remain(?:s|ed)?|stayed) )(?:{adv})${SPARED.is}`,
  "(?:was|were|is) not (?:an attack )?(?:on|against|in) the (?<s>{system} itself)",
  `(?<s>{system}).{0,60}?not permanently (?:unusable|damaged)`,
  `(?<s>{list:system})${TAIL} (?:{adv})(?:${SPARED.works})`,
  `(?:no (?:evidence|indication|sign|indications|signs|suggestion)|not seen any (?:evidence|indication)) (?:{far})??(?<s>{list:system}) (?:{adv})(?:was|were|is|are|has been|have been|had been) (?:{adv})${SPARED.done}`,
  `(?:no|zero) (?:impact|effect|damage|disruption) (?:{far})??(?:on|to|of) ${QTY}(?<s>{list:system})`,
  `(?<![a-z])(?:no|none of (?:the|its|their|our|his|her)|no part of (?:the|its|their|our)) (?<s>{list:system})${TAIL} ${PAST}${SPARED.done}`,
  `(?:did not|didn't|has not|have not|had not|without) (?:{adv})(?:caus(?:ed?|ing)|result(?:ed|ing)? in|le(?:d|ad|ading) to|involv(?:ed?|ing)) (?:any )?(?:exposure|loss|theft|leak(?:age)?|compromise|breach|disclosure|disruption|damage|interruption|outages?) (?:of|to|in) ${QTY}(?<s>{list:system})`,
].map((source) => rule("unaffected", "negative", source));

const RESTORED: readonly StatusRule[] = [
  `(?<s>{list:system})${TAIL} (?:{adv})(?:is|are|was|were|been|being|be|came|come|comes|went|brought|janë|është|ishin|sono state|wurden) (?:{adv})(?:${RESTORING.done}|${RESTORING.is})(?![a-z])`,
  `${TELLING}(?:${RESTORING.does}|${RESTORING.noun}) (?:access to )?${QTY}(?<s>{list:system})`,
  `(?:brought|bring|bringing|got|get|getting) ${QTY}(?<s>{list:system}) back (?:online|up|into|to)`,
  `(?<s>{list:system})${TAIL} (?:{adv})(?:${RESTORING.alone}|shipped to|sono state sostituite)(?![a-z])`,
  "(?<s>{list:system}) (?:were|was) (?:{adv})(?:shipped|delivered|provided) to",
].map((source) => rule("restored", "plain", source));

const CONTAINED: readonly StatusRule[] = [
  rule(
    "contained_by_defender",
    "plain",
    `${TELLING}(?:${CONTAINING.sure}|${CONTAINING.noun}) (?:public )?(?:access to )?${JOINED}${QTY}${FILL}(?<s>{list:system})`,
  ),
  rule(
    "contained_by_defender",
    "plain",
    `(?:forced|forcing|prompted|prompting|led|leading|had|decided|opted|chose|moved|caused|causing|required|ordered|obliged|compelled|necessary) (?:{far})?to (?:{adv})(?:${CONTAINING.does}|close|pull|bring) (?:down )?${QTY}(?<s>{list:system})`,
  ),
  rule(
    "contained_by_defender",
    "plain",
    `(?<s>{list:system})${TAIL} (?:${PAST}|ha(?:d|s|ve) (?:had )?to be )(?:${CONTAINING.done})(?![a-z])`,
  ),
  ...CONTAINING.split.map(([verb, particle]) =>
    rule(
      "contained_by_defender",
      "by-subject",
      `${TELLING}(?:${verb}) (?:{adv})${JOINED}${QTY}(?<s>{list:system}) (?:${particle})(?![a-z])`,
    ),
  ),
  rule(
    "contained_by_defender",
    "by-subject",
    `${TELLING}(?:${CONTAINING.does}) ${JOINED}${QTY}${FILL}(?<s>{list:system})`,
  ),
];

/** A product with a hole in it: "a zero-day in Acme FileMover", "flaws in its mail servers". */
export const EXPLOITED = `(?:exploit(?:ed|ing|s|ation of)?|abus(?:ed|ing)|leverag(?:ed|ing)|us(?:ed|ing)|through|via|thanks to|because of) (?:[a-z\uE00A\uE009-]{1,20} ){0,7}?(?:vulnerabilit(?:y|ies)|flaws?|bugs?|weakness(?:es)?|zero-days?|(?:security )?holes?|loopholes?|backdoor)(?: \\([^)]{1,60}\\))?(?: [a-z-]{2,16}){0,2}? (?:in|of|affecting|within) (?:(?:the|its|their|a|an|some|popular|widely|widely-used|used|[a-z-]{3,16}) ){0,5}?`;

/** Rules that no list of words makes. */
const PARTICULAR: readonly StatusRule[] = [
  rule("compromised", "plain", `${EXPLOITED}(?<s>{list:system})`),
  rule(
    "destroyed",
    "plain",
    `(?:render|render(?:ed|s|ing)|leav(?:es|ing)|left|ma(?:de|kes|king)) ${QTY}(?<s>{list:system}) (?:{adv})(?:permanently )?(?:unusable|useless|inoperable|unbootable|unrecoverable|irrecoverable)`,
  ),
  rule(
    "offline",
    "plain",
    `(?:knock|knocks|knocked|knocking|t(?:ook|ake|akes|aken|aking)|brought|bring|bringing|forc(?:ed|ing)|drove|left|leaving) ${QTY}(?:{gap})??(?<s>{list:system})(?:'s)? ?(?:offline|off-?line|down|dark|off the air|out of (?:service|action|operation)|inaccessible|unavailable)(?![a-z])`,
  ),
  rule("offline", "utility", `${TELLING}(?:without|los(?:t|es?|ing)|cut(?:s|ting)?) (?:{adv})${QTY}(?<s>{system})`),
  rule(
    "disrupted",
    "plain",
    `br(?:ought|ing|ings|inging) ${QTY}(?<s>{list:system})(?:{gap})?? to (?:a|an) (?:complete |near |virtual )?(?:standstill|halt)`,
  ),
  rule(
    "compromised",
    "plain",
    `(?:been|lurk(?:ed|ing)|hid(?:den|ing)?|remained|mov(?:ed|ing) (?:laterally|undetected|freely|around)|foothold|presence|persistence) (?:undetected |laterally )?(?:inside|within|in|through|across) ${QTY}(?<s>{list:system})`,
  ),
  rule(
    "leaked",
    "plain",
    `(?<![a-z])put(?:ting)? (?:up )?${QTY}(?<s>{list:system}) (?:up )?(?:on|online|for sale|up)(?![a-z])`,
  ),
  rule(
    "infected",
    "plain",
    `(?:{malware}|malware|virus|ransomware|spyware|trojan|worm|backdoor|wiper|web ?shells?|malicious (?:code|software))(?: (?!not |no )[^.;:\\s]{1,20}){0,9}? (?:inserted|installed|planted|implanted|deployed|detected|found|discovered|uploaded|executed|loaded|spread|placed) (?:on|onto|in|into|inside|to|through|across|throughout) ${QTY}(?<s>{list:system})`,
  ),
  rule(
    "infected",
    "plain",
    `(?:deploy(?:ed|ing)|install(?:ed|ing)|plant(?:ed|ing)|insert(?:ed|ing)|implant(?:ed|ing)|execut(?:ed|ing)|plac(?:ed|ing)|dropp(?:ed|ing)|unleash(?:ed|ing)) (?:{gap})(?:{malware}|malware|virus|ransomware|spyware|trojan|worm|backdoor|wiper|web ?shells?|malicious (?:code|software)) (?:on|onto|in|into|inside|to|across|throughout) ${QTY}(?<s>{list:system})`,
  ),
  rule(
    "infected",
    "plain",
    `(?:{malware}|malware|virus|ransomware|spyware|trojan|backdoor|implant|(?:malicious|harmful) (?:code|software)) (?:{adv})(?:sat|resided|lurked|hid|ran|running|persisted|was present|lay dormant) (?:undetected |unnoticed )?(?:on|in|inside|within) ${QTY}(?<s>{list:system})`,
  ),
  rule(
    "disrupted",
    "plain",
    `(?:disruptions?|outages?|problems|failures|interruptions|delays|glitches) (?:{adv})(?:reported|registered|recorded|seen|noticed|felt|observed) (?:at|in|on|with|across) ${QTY}(?<s>{list:system})`,
  ),
  rule(
    "offline",
    "plain",
    `(?<![a-z])with (?:all |most |some )?(?:of )?(?:its|their|the|his|her) (?<s>{list:system}) (?:still )?(?:dead|down|offline|out of (?:service|action)|dark|unavailable|inaccessible|knocked out)`,
  ),
  rule(
    "offline",
    "plain",
    `(?<![a-z])neither (?:the )?(?<s>{list:system})(?: nor [^.;]{1,40})? (?:worked|functioned|operated|responded|(?:was|were) (?:available|accessible|reachable|working))`,
  ),
  rule(
    "compromised",
    "plain",
    `{attack}(?: [a-z-]{2,20}){0,2} (?:(?:on|against|at|into|targeting|in|of|upon|mbi|ndaj|në) (?:[a-z-]{2,12} )?|to )${QTY}(?<s>{list:system})`,
  ),
  rule(
    "compromised",
    "plain",
    `(?:st(?:ole|olen|eal|eals|ealing)|exfiltrated|siphoned|downloaded|copied|theft of) [^.;:"]{2,60}? from ${QTY}(?<s>{list:system})`,
  ),
  rule(
    "compromised",
    "plain",
    `(?:attempt(?:ed|s)?|tried|bid) to (?:destroy|disable|disrupt|damage|paraly[sz]e|wipe|sabotage) ${QTY}(?<s>{list:system})`,
  ),
  rule(
    "compromised",
    "plain",
    `(?:recorded|registered|detected|shënuar)(?: {time})? (?:on|in|against|mbi|në) ${QTY}(?<s>{list:system})`,
  ),
];

const DAMAGED: readonly StatusRule[] = DAMAGE_ORDER.flatMap((status): StatusRule[] => {
  const { does, done, is, noun } = STATUS_WORDS[status];
  const sense: StatusSense = status === "offline" ? "by-purpose" : "plain";
  const predicates = [`${PAST}(?:${done})(?! off)`, ...(is === undefined ? [] : [`(?:{adv})${is}`])];
  return [
    ...PARTICULAR.filter((particular) => particular.status === status),
    rule(
      status,
      "plain",
      `${TELLING}(?:${does}${noun === undefined ? "" : `|${noun}`}) (?:up )?${JOINED}${QTY}${FILL}(?<s>${PART_OF}{list:system}${EXAMPLES})`,
    ),
    rule(
      status,
      sense,
      `(?<s>{list:system}${INCLUDING})${TAIL}(?:,(?= (?:which |was |were |has |have |had )))? (?:(?:that|which) )?(?:${predicates.join("|")})(?![a-z])`,
    ),
    rule(status, sense, `(?<s>{list:system})"? (?:{adv})(?:${done})${REDUCED_END}`),
  ];
});

/** In the order in which they are tried; the first to tell of a system holds. */
export const STATUS_RULES: readonly StatusRule[] = [...UNAFFECTED, ...RESTORED, ...CONTAINED, ...DAMAGED];
