import type { QuantityClaim } from "@kulla/core";
import { matches, pattern, type Match, type Pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import { TRANSLATED_HEADS } from "../lexicon/counted-words.ts";
import type { Draft, FactContext } from "./draft.ts";

/** What a duration is: until all was back, since when it was not, how long before something else. */
interface DurationRule {
  readonly name: string;
  readonly metric: string;
  readonly qualifier?: QuantityClaim["qualifier"];
  readonly find: Pattern;
}

/** Up to three words of any kind. */
const FEW = "(?:[^\\s.;:!?]{1,20} ){0,3}?";
const UNIT = "(?<u>minutes?|hours?|days?|weeks?|months?|years?)";
const COUNT = `(?:(?:about|around|nearly|almost|just|only|over|more than|some|roughly) )?(?<n>{number}|several|a few|a couple of|many|an?) ?${UNIT}`;
const BACK =
  "(?:restored|stabili[sz]ed|recovered|resolved|repaired|rebuilt|back (?:online|up|in operation)|operational again|resumed|reopened)";
/** What an attack comes before, as reports tell it. */
const EVENT = "(?<e>invasion|invaded?|invades|war|offensive|elections?|vote|summit|strikes?)";

const DE_UNIT = "(?<u>minuten|stunden|tagen?|wochen?|monaten?)";
const IT_UNIT = "(?<u>minuti|ore|giorni|settimane|mesi)";
const FR_UNIT = "(?<u>minutes|heures|jours|semaines|mois)";
const ES_UNIT = "(?<u>minutos|horas|días|semanas|meses)";
const ZH_COUNT = "(?<n>{number}|几|数|數|幾)个?(?<u>小时|小時|天|周|月)";

const RULES: readonly DurationRule[] = [
  { name: "restored-within", metric: "restore", find: pattern(`${BACK} ${FEW}(?:within|in|after) ${COUNT}`) },
  {
    name: "took-to-restore",
    metric: "restore",
    find: pattern(`\\b(?:took|needed) ${COUNT} (?:to|for) ${FEW}(?:restor|recover|rebuil|repair|return|bring)`),
  },
  {
    name: "before-event",
    metric: "before",
    find: pattern(`${COUNT} before (?:the |its |a )?(?:(?:[a-z]{2,15}|{any})(?:'s)? ){0,3}?${EVENT}\\b`),
  },
  {
    name: "restored-within-de",
    metric: "restore",
    find: pattern(
      `(?:innerhalb von|binnen|nach) (?<n>{number}|wenigen|einigen|mehreren) ${DE_UNIT} ${FEW}(?:wiederhergestellt|wieder)`,
    ),
  },
  {
    name: "restored-within-it",
    metric: "restore",
    find: pattern(
      `(?:ripristinat[oaie]|tornat[oaie]) ${FEW}(?:in|entro|dopo) (?<n>{number}|pochi|poche|alcuni|alcune|diversi|diverse) ${IT_UNIT}`,
    ),
  },
  {
    name: "restored-within-fr",
    metric: "restore",
    find: pattern(
      `(?:rétablie?s?|restaurée?s?) ${FEW}(?:en|après|au bout de) (?<n>{number}|quelques|plusieurs) ${FR_UNIT}`,
    ),
  },
  {
    name: "restored-within-es",
    metric: "restore",
    find: pattern(
      `(?:restablecid[oa]s?|restaurad[oa]s?) ${FEW}(?:en|tras|después de) (?<n>{number}|pocos|pocas|algunos|algunas|varios|varias) ${ES_UNIT}`,
    ),
  },
  {
    name: "restored-within-zh",
    metric: "restore",
    find: pattern(`${ZH_COUNT}(?:内|內|后|後|之内|之后)[^。；]{0,12}?(?:已|全面|完全)?恢复`),
  },
  { name: "before-event-zh", metric: "before", find: pattern(`(?<e>入侵|战争|选举)(?:开始)?(?:之)?前${ZH_COUNT}`) },
];

/** Events by one name, in whatever form they are printed. */
const EVENTS: readonly (readonly [RegExp, string])[] = [
  [/^inva|^入侵|^offensive/, "invasion"],
  [/^war|^战争/, "war"],
  [/^election|^vote|^选举/, "election"],
];

const ZH_UNITS: ReadonlyMap<string, string> = new Map([
  ["小时", "hours"],
  ["小時", "hours"],
  ["天", "days"],
  ["周", "weeks"],
  ["月", "months"],
]);

/** "Three weeks later, the systems are still not restored": the time is a mention, and the words say that it was not enough. */
const STILL_NOT = pattern(
  `(?<t>{time}|(?:several|a few|many) (?:hours|days|weeks|months) (?:later|after)),? [^.;]{0,80}?\\b(?:still not|not yet|still)(?: (?:been|fully|completely|not|yet)){0,3} (?:restored|resolved|recovered|repaired|operational|offline|down)\\b|(?<z>{time}|[几数幾數]个?(?:小时|天|周|月)[后後])(?:[,，]?)[^。；]{0,40}?(?:仍|尚)未(?:完全)?(?:解决|恢复|修复)`,
);
const LATER = /^(\p{L}+|\d{1,3}) (hours?|days?|weeks?|months?|years?) (?:later|after)/iu;
const LATER_ZH = /^(\d{1,3}|[几数幾數])个?(小时|天|周|月)(?:之)?[后後]/u;

function stillNotRestored(sentence: AnalysedSentence): Draft[] {
  return matches(sentence.abstract, STILL_NOT).flatMap((match): Draft[] => {
    const group = match.textOf("t") === undefined ? "z" : "t";
    const printed = match.mentionOf(group)?.name ?? match.textOf(group) ?? "";
    const [, count = "", length = ""] = LATER.exec(printed) ?? LATER_ZH.exec(printed) ?? [];
    const unit = unitOf(length.toLowerCase());
    if (unit === undefined) return [];
    const value = /^\d+$/.test(count) ? Number(count) : (NUMBERS.get(count.toLowerCase()) ?? "several");
    const claim: QuantityClaim = { type: "quantity", metric: "time to restore", value, unit, qualifier: "at least" };
    return [{ claim, span: { start: match.start, end: match.end }, rule: "duration-still-not-restored" }];
  });
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten".split(" ").map((word, index) => [word, index + 1]),
);

/** Durations that reports differ on: how long until all was back, how long before another event. */
export function durationFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const incident = context.incidents.keyOf(sentence);
  const key = incident === undefined ? {} : { incident };
  const told = RULES.flatMap((rule) =>
    matches(sentence.abstract, rule.find).flatMap((match): Draft[] => {
      const value = valueOf(match);
      const unit = unitOf(match.textOf("u") ?? "");
      if (value === undefined || unit === undefined) return [];
      const claim: QuantityClaim = {
        type: "quantity",
        metric: metricOf(rule, match),
        value,
        unit,
        ...(rule.qualifier !== undefined && { qualifier: rule.qualifier }),
        ...key,
      };
      return [{ claim, span: { start: match.start, end: match.end }, rule: `duration-${rule.name}` }];
    }),
  );
  const open = stillNotRestored(sentence).map((draft) => ({ ...draft, claim: { ...draft.claim, ...key } }));
  return [...told, ...open];
}

/** `1` for "an", a number, or the words for some, as the scale of amounts knows them. */
function valueOf(match: Match): number | string | undefined {
  const number = match.mentionOf("n");
  if (number !== undefined) return number.value;
  const printed = match.textOf("n") ?? "";
  if (/^an?$/.test(printed)) return 1;
  return /^(?:a couple of|a few|wenigen|pochi|poche|quelques|pocos|pocas)$/.test(printed) ? "a few" : "several";
}

function unitOf(printed: string): string | undefined {
  const english = ZH_UNITS.get(printed) ?? TRANSLATED_HEADS.get(printed) ?? printed;
  if (!/^(?:minut|hour|day|week|month|year)/.test(english)) return undefined;
  if (english.startsWith("minut")) return "minutes";
  return english.endsWith("s") ? english : `${english}s`;
}

function metricOf({ metric }: DurationRule, match: Match): string {
  const printed = match.textOf("e");
  if (printed === undefined) return `time to ${metric}`;
  return `time ${metric} the ${EVENTS.find(([pattern_]) => pattern_.test(printed))?.[1] ?? printed}`;
}
