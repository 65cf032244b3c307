import type { TimeShape } from "../time-shape.ts";
import type { TimePart, TimeUnit } from "../words/time-words.ts";
import { countOf, rule, type TimeMatch, type TimeRule } from "./time-rule.ts";

const unitOf = (match: TimeMatch): TimeUnit => (match.first("Uar")?.value ?? "day") as TimeUnit;

function weekday(match: TimeMatch): TimeShape | undefined {
  const before = match.lexemes[match.from - 1]?.cls;
  if (before === "n") return undefined;
  const isNext = match.first("V") !== undefined;
  return { kind: "weekday", weekday: Number(match.first("Ww")?.value), ...(isNext ? { isNext } : {}) };
}

const isPlural = (match: TimeMatch): boolean => match.first("Uar")?.isPlural === true;
const TOO_FINE = new Set<TimeUnit>(["minute", "hour", "half"]);

function weekend(match: TimeMatch): TimeShape | undefined {
  if (match.lexemes[match.from - 1]?.cls === "n") return undefined;
  return { kind: "weekend", ...(match.first("L") === undefined ? {} : { isLast: true }) };
}

/** "last week", "this month", "next year"; not "in the last months", which tells no time. */
function stretch(match: TimeMatch): TimeShape | undefined {
  const word = match.first("LHV");
  const unit = unitOf(match);
  if (TOO_FINE.has(unit) || (unit === "day" && word?.cls !== "L") || isPlural(match)) return undefined;
  const part = match.first("P")?.value as TimePart | undefined;
  return { kind: "back", unit, count: Number(word?.value ?? 0), ...(part === undefined ? {} : { part }) };
}

function lately(match: TimeMatch): TimeShape | undefined {
  const { count } = countOf(match);
  return unitOf(match) === "half" ? undefined : { kind: "lately", unit: unitOf(match), count };
}

function ago(match: TimeMatch): TimeShape | undefined {
  const { count, approximate } = countOf(match);
  const unit = unitOf(match);
  if (unit === "half" || (match.first("CcND") === undefined && isPlural(match))) return undefined;
  // "half a year ago"
  if (match.lexemes[match.from - 1]?.value === "half")
    return unit === "year" ? { kind: "back", unit: "month", count: 6 } : undefined;
  return { kind: "back", unit, count, ...(approximate ? { approximate } : {}) };
}

/** "two weeks later", "the following day": counted from the last date that was told. */
function told(match: TimeMatch): TimeShape | undefined {
  const { count, approximate } = countOf(match);
  const unit = unitOf(match);
  const sign = Number(match.first("GEgeJjV")?.value) < 0 ? -1 : 1;
  if (unit === "half" || (match.first("CcND") === undefined && isPlural(match)) || isPreposition(match))
    return undefined;
  return { kind: "told", unit, count: sign * count, ...(approximate ? { approximate } : {}) };
}

/** "due giorni dopo l'attacco", "dos días después del ataque": counted from what is no date. */
function isPreposition({ text, lexemes, to }: TimeMatch): boolean {
  const last = lexemes[to - 1];
  if (last === undefined || !/^(?:dopo|prima|después|antes)$/i.test(text.slice(last.start, last.end))) return false;
  return /^ (?:de|del|di|dell|che|que|il|lo|la|l|gli|le|un|una|aver|essere)(?!\p{L})/u.test(
    text.slice(last.end, last.end + 8),
  );
}

/** "two weeks before." ends its clause: "two weeks before the attack" counts from what is no date. */
function toldAlone(match: TimeMatch): TimeShape | undefined {
  const end = match.lexemes[match.to - 1]?.end ?? 0;
  return /^\s{0,2}(?:[.,;:)»”"]|$)/u.test(match.text.slice(end, end + 3)) ? told(match) : undefined;
}

function duration(match: TimeMatch): TimeShape | undefined {
  const { count, approximate } = countOf(match);
  const unit = unitOf(match);
  const before = match.lexemes[match.from - 1]?.cls ?? "";
  if (unit === "half" || (count < 2 && before !== "i")) return undefined;
  return { kind: "duration", unit, count, ...(approximate ? { approximate } : {}) };
}

/** Times that are counted from the day of writing or from the last date told, weekdays, lengths and times of day. */
export const RELATIVE_RULES: readonly TimeRule[] = [
  rule("T", "T", (match) => ({ kind: "back", unit: "day", count: -Number(match.first("T")?.value) })),
  rule("z", "z", (match) => ({ kind: "back", unit: "year", count: -Number(match.first("z")?.value) })),
  rule("d", "d", (match) => ({ kind: "told", unit: "day", count: Number(match.first("d")?.value) })),
  rule("LHVjW", "[LHVj]?W[LV]?", weekday),
  rule("LHb", "[LH]?t?b|bL", weekend),
  rule("w", "w(?=,?t?D?[-R]?D?M|,?K|,?MD)", weekday),
  rule("PLHVUar", "(?:P[ot]{0,2})?[LHV]t?[Uar](?!ot?[OYMQF])|[Uar]o?[LHV]", stretch),
  rule("LVCcND", "[LV]q?[CcND][Uar]|[CcND][LV][Uar]|[CcND][Uar][L]", lately),
  rule("qCcNDUarB", "q?[CcND][Uar]A|[Uar]A|Bq?[CcND][Uar]|B[ar]", ago),
  rule("qCcNDUar", "q?[CcND]?[Uar][GE]", told),
  rule("JjUar", "[Jj]t?[Uar]|[Uar]o?[Jj]", told),
  rule("qCcND", "q?[CcND][Uar][ge]", toldAlone),
  rule("qCcND", "q?[CcND]-?[Uar]", duration),
  rule("k", "k", (match) => {
    const clock = match.first("k")?.clock;
    return clock === undefined ? undefined : { kind: "clock", clock };
  }),
];
