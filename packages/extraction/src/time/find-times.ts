import { CALENDAR_RULES } from "./calendar-rules.ts";
import { RELATIVE_RULES } from "./relative-rules.ts";
import type { TimeExpression } from "./time-shape.ts";
import { windowsIn, type Windows } from "./time-windows.ts";

/** Tried in this order at each place; the earlier rule wins where two start together. */
const RULES = [...CALENDAR_RULES, ...RELATIVE_RULES];

const FROM = /(?:\bsince|\bseit|\bdal|\bdepuis|\bdesde|\bqë prej|\bprej|自) (?:at least |about |around )?$/iu;
const UNTIL = /(?:\buntil|\btill|\bup to|\bbefore|\bprior to|\bby) $/iu;

/** Ambiguous words that are months only with a capital. */
const AMBIGUOUS = /^(?:may|march|mar|sep|jan|mars|mai|maj|set|marta|jun|jul)$/i;

/**
 * Finds the time expressions of a text, in order, not overlapping.
 * @param text original case, markup blanked
 * @param windows where each rule looks; the whole text gives the same expressions, more slowly
 */
export function findTimes(text: string, windows: Windows = windowsIn(text)): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const rule of RULES) {
    for (const { from, to } of windows[rule.trigger]) {
      const window = text.slice(from, to);
      rule.find.lastIndex = 0;
      for (let hit = rule.find.exec(window); hit !== null; hit = rule.find.exec(window)) {
        const shape = rule.read(hit.slice(1), hit[0]);
        const start = from + hit.index;
        if (shape === undefined || isLowerCaseWord(hit[0]) || isSurname(text, start, hit[0])) continue;
        const before = text.slice(Math.max(0, start - 24), start);
        const bound = FROM.test(before) ? "from" : UNTIL.test(before) ? "until" : undefined;
        found.push({ start, end: start + hit[0].length, shape, ...(bound === undefined ? {} : { bound }) });
      }
    }
  }
  return withWeekdays(text, longestFirst(found));
}

/** Of expressions that overlap, the one that starts first, and the longer of two that start together. */
function longestFirst(found: TimeExpression[]): TimeExpression[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TimeExpression[] = [];
  for (const expression of found) {
    const last = kept[kept.length - 1];
    if (last === undefined || expression.start >= last.end) kept.push(expression);
    else if (last.start === expression.start && expression.end > last.end) kept[kept.length - 1] = expression;
  }
  return kept;
}

/** "Wednesday (May 19)", "Friday, May 14", "May 7 (Friday)": the weekday belongs to the date beside it. */
function withWeekdays(text: string, expressions: readonly TimeExpression[]): TimeExpression[] {
  const merged: TimeExpression[] = [];
  for (const expression of expressions) {
    const last = merged[merged.length - 1];
    const joined =
      last !== undefined && /^(?:,? ?\(?|,? (?:the|on|den|më) )$/.test(text.slice(last.end, expression.start))
        ? joinWeekday(last, expression)
        : undefined;
    if (joined === undefined) merged.push(expression);
    else merged[merged.length - 1] = joined;
  }
  return merged;
}

function joinWeekday(a: TimeExpression, b: TimeExpression): TimeExpression | undefined {
  const [weekday, date] = a.shape.kind === "weekday" ? [a, b] : [b, a];
  if (weekday.shape.kind !== "weekday" || date.shape.kind !== "calendar") return undefined;
  if (date.shape.day === undefined || date.shape.lastDay !== undefined) return undefined;
  const bound = a.bound ?? b.bound;
  const shape = { ...date.shape, weekday: weekday.shape.weekday };
  return { start: a.start, end: b.end, shape, ...(bound === undefined ? {} : { bound }) };
}

/** "Theresa May last year": a surname, not a month. */
function isSurname(text: string, start: number, words: string): boolean {
  if (!/^May(?![a-z])/.test(words) || /^May \d/.test(words)) return false;
  const before = /(\p{Lu}[\p{L}.]{1,20}) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return (
    before !== undefined &&
    !/^(?:In|On|By|Since|Until|Early|Late|Mid|From|Last|This|During|Between|And|To|Of|The)$/.test(before)
  );
}

function isLowerCaseWord(words: string): boolean {
  return AMBIGUOUS.test(words) && words === words.toLowerCase();
}
