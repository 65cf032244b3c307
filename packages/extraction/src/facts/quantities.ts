import type { QuantityClaim } from "@kulla/core";
import { matches, pattern, type Match } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { TRANSLATED_HEADS } from "../lexicon/counted-words.ts";
import { COUNTED_HEADS, type CountedKind } from "../lexicon/quantity-words.ts";
import { countMeaning, moneyMeaning } from "./count-meaning.ts";
import type { Draft, FactContext } from "./draft.ts";
import { leakDenials } from "./leak-denials.ts";

const LETTERS = "a-z\\u00c0-\\u024f\\u0400-\\u04ff";
const WORD = `[${LETTERS}'’/-]{2,20}`;
/** Signs that stand between a figure and the thing counted in Chinese: `5800台`. */
const MEASURE = "[台个個家名位座份条所多余餘]{0,2}";
const NOT_IN_PHRASE =
  "(?!(?:in|on|at|by|for|with|from|to|and|or|that|which|who|is|was|were|are|had|has|have|will|could|after|before|than|as|but|when|without|ohne|sans|senza|sin|sem|pa|bez|без|und|oder|im|am|der|die|das|von|mit|wurden|et|dans|qui|que|ont|sont|e|che|nel|nella|sono|con|y|en|los|las|son|dhe|në|që|i|u|je|su|na|и|в|у|на|з|та|що|что|были|було) )";
const HEADS = [...Object.values(COUNTED_HEADS), ...TRANSLATED_HEADS.keys()].join("|");
const COUNTED = pattern(
  `(?<n>{number})${MEASURE} ?(?:of |di |de |d'|d’)?(?:the |its |their |those |these )?(?:other |different |more |additional |its )?(?<u>["'‘’“”„]?(?:(?:${NOT_IN_PHRASE}${WORD}|{demonym}|{country}(?:'s)?|["']?{name}["']?(?:'s)?|{organisation}(?:'s)?) ){0,4}?(?:{system}|{country}(?= of )|${HEADS}))(?![${LETTERS}-]|['’]s )`,
);
const MONEY = pattern("(?<n>{number})");
const GROUPS = pattern("(?<a>{attackers})");
const NO_RANSOM = pattern(
  "no ransom(?: payments?)? (?:{adv})(?:has been|have been|had been|was|were|would be) (?:{adv})(?:paid|made)|(?:did not|didn't|has not|have not|had not|never) (?:{adv})(?:pay|paid) (?:the |a |any )?ransom",
);

const HEAD_KINDS: readonly (readonly [CountedKind, RegExp])[] = (Object.keys(COUNTED_HEADS) as CountedKind[]).map(
  (kind) => [kind, new RegExp(`^(?:${COUNTED_HEADS[kind]})$`)],
);

/** Quantities: what is counted and what became of it, sums of money, and "none" where a loss, a leak or a payment is denied. */
export function quantityFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const incident = context.incidents.keyOf(sentence);
  const key = incident === undefined ? {} : { incident };
  const quantities = [...sums(sentence), ...counts(sentence, context), ...groups(sentence), ...denials(sentence)];
  return quantities.map(({ claim, span, rule }) => ({ claim: { type: "quantity", ...claim, ...key }, span, rule }));
}

interface Quantity {
  readonly claim: Omit<QuantityClaim, "type" | "incident">;
  readonly span: { readonly start: number; readonly end: number };
  readonly rule: string;
}

/** Sums with a currency sign, where the sentence tells what was paid, asked or lost; sizes of data. */
function sums(sentence: AnalysedSentence): Quantity[] {
  return matches(sentence.abstract, MONEY).flatMap((match): Quantity[] => {
    const number = match.mentionOf("n");
    if (number?.kind === undefined || number.value === undefined) return [];
    const { text } = sentence.abstract;
    const isSize = /^[KMGTP]B$/.test(number.kind);
    const metric = isSize ? withMeaning("data", countMeaning(text, match)) : moneyMeaning(text, match);
    return metric === undefined
      ? []
      : [
          {
            claim: { metric, ...amount(number), unit: number.kind },
            span: number,
            rule: isSize ? "quantity-size" : "quantity-money",
          },
        ];
  });
}

function counts(sentence: AnalysedSentence, context: FactContext): Quantity[] {
  return matches(sentence.abstract, COUNTED).flatMap((match): Quantity[] => {
    const number = match.mentionOf("n");
    const span = match.spanOf("u");
    if (number?.value === undefined || number.kind !== undefined || span === undefined) return [];
    const things = thingsOf(context.analysis.masked.slice(span.start, span.end));
    const unit = things.split(" ").pop() ?? things;
    const kind = HEAD_KINDS.find(([, head]) => head.test(unit))?.[0];
    const metric = kind === undefined ? undefined : metricOf(sentence, match, kind, things);
    if (metric === undefined) return [];
    return [
      {
        claim: { metric, ...amount(number), unit: unitName(unit) },
        span: { start: number.start, end: match.end },
        rule: "quantity-count",
      },
    ];
  });
}

function amount({ value, qualifier }: Mention): Pick<QuantityClaim, "value" | "qualifier"> {
  return { value: value ?? "", ...(qualifier === undefined ? {} : { qualifier }) };
}

/** The things counted, in English where the table knows them, without quotation marks. */
function thingsOf(printed: string): string {
  const words = printed
    .toLowerCase()
    .replace(/["“”„‘]+|['’]+(?![\p{L}\p{M}])/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  return translated(words) ?? words;
}

/** The English word for the last words of a phrase of another language; the words before it say nothing to compare. */
function translated(words: string): string | undefined {
  const all = words.split(" ");
  for (let start = 0; start < all.length; start++) {
    const english = TRANSLATED_HEADS.get(all.slice(start).join(" "));
    if (english !== undefined) return english;
  }
  return undefined;
}

/** One word for one unit: plural, save for sizes and shares. */
function unitName(unit: string): string {
  if (/^(?:%|percent|per cent|cent)$/.test(unit)) return "percent";
  if (unit === "btc") return "bitcoin";
  if (/^(?:usd|dollars)$/.test(unit)) return "dollars";
  if (/(?:s|bitcoin|people|staff|gb|tb|mb|gw|mw)$/.test(unit)) return unit;
  return unit.endsWith("y") ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

/** "30 of the 90 systems", "60 % of the firm's 900 customers": the figure behind is that of all, of which the one before it tells. */
const WHOLE_BEFORE =
  /(?:%|\bper ?cent|\b(?:most|half|third|quarter|some|many|part|none|majority|one|two|three)|\uE00A) of (?:(?:the|its|their|his|her|our|all|those|these) )?(?:(?:[a-z]{2,20}|[\uE000-\uE00F])(?:'s|’s|s'|s’)? ){0,2}$/;

/** What the number tells, as the metric of the claim; undefined where it tells nothing of the attack. */
function metricOf(sentence: AnalysedSentence, match: Match, kind: CountedKind, things: string): string | undefined {
  const { text } = sentence.abstract;
  if (WHOLE_BEFORE.test(text.slice(Math.max(0, match.from - 60), match.from))) return `${things} in total`;
  const meaning = countMeaning(text, match);
  switch (kind) {
    case "money":
      return moneyMeaning(text, match);
    case "time":
      return isDuration(text, match) ? `time ${wordsBefore(sentence, match)}` : undefined;
    case "people":
      return meaning === undefined && !text.includes("\uE008") && !/victims?$/.test(things)
        ? undefined
        : withMeaning(things, meaning === undefined || !TAKEN.has(meaning) ? meaning : "affected");
    case "share":
      // "97 percent of the stolen data": a share of systems or data.
      return meaning === undefined || !/^ of [^.;,]{0,30}\uE00B/.test(text.slice(match.to, match.to + 40))
        ? undefined
        : withMeaning("share", meaning);
    case "things":
      if (/^(?:bitcoins?|btc)$/.test(things)) return moneyMeaning(text, match) ?? things;
      return withMeaning(/^(?:g|t|m)b$|bytes?$/.test(things) ? "data" : things, meaning);
    default:
      return withMeaning(things, meaning);
  }
}

/** What is told of the data of people, not of the people. */
const TAKEN: ReadonlySet<string> = new Set(["stolen", "leaked", "encrypted", "destroyed"]);

/** What stands between the verb and its duration: "was down for up to". */
const BEFORE_COUNT =
  /^(?:for|within|throughout|up|to|about|around|nearly|more|than|over|at|least|almost|some|the|next)$/;

/** The last words of the clause before a duration: what lasted. */
function wordsBefore({ abstract }: AnalysedSentence, { from }: Match): string {
  const clause = /[^,;:.()]*$/.exec(abstract.text.slice(Math.max(0, from - 60), from))?.[0] ?? "";
  const start = from - clause.length;
  const words = [...clause.matchAll(/[a-z][a-z'-]*|[\uE000-\uE00F]/g)].map(
    ({ 0: word, index }) => abstract.mentions.get(start + index)?.name ?? word,
  );
  while (BEFORE_COUNT.test(words.at(-1) ?? "")) words.pop();
  return words
    .slice(-4)
    .join(" ")
    .replace(/^(?:an?|the|its|their) /, "");
}

function withMeaning(things: string, meaning: string | undefined): string {
  return meaning === undefined ? things : `${things} ${meaning}`;
}

/** "for six days", "within 24 hours"; not "four days later", "the past two years". */
function isDuration(text: string, { from, to }: Match): boolean {
  return (
    /\b(?:for|within|lasted|lasting|took|taking|throughout|up to)(?: (?:about|around|nearly|more than|over|at least|almost|some|the next))? $/.test(
      text.slice(Math.max(0, from - 40), from),
    ) && !/^ (?:later|ago|earlier|before|old|prior)\b/.test(text.slice(to, to + 10))
  );
}

function groups(sentence: AnalysedSentence): Quantity[] {
  return matches(sentence.abstract, GROUPS).flatMap((match): Quantity[] => {
    const attackers = match.mentionOf("a");
    if (attackers?.count === undefined || attackers.count < 2) return [];
    return [
      {
        claim: { metric: "attacking groups", value: attackers.count, unit: "groups" },
        span: attackers,
        rule: "quantity-groups",
      },
    ];
  });
}

function denials(sentence: AnalysedSentence): Quantity[] {
  const ransoms = matches(sentence.abstract, NO_RANSOM).map((match): Quantity => ({
    claim: { metric: "ransom paid", value: "none", unit: "ransom" },
    span: { start: match.start, end: match.end },
    rule: "quantity-no-ransom",
  }));
  return [...leakDenials(sentence), ...ransoms];
}
