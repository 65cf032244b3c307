import { addAll } from "@kulla/core";
import { chineseTimes } from "./chinese-times.ts";
import { joinTimes } from "./join-times.ts";
import { lexTimes } from "./lex-times.ts";
import type { LexedStretch, Lexeme } from "./lexeme.ts";
import { CALENDAR_RULES } from "./rules/calendar-rules.ts";
import { RELATIVE_RULES } from "./rules/relative-rules.ts";
import { SEASON_RULES } from "./rules/season-rules.ts";
import type { TimeMatch, TimeRule } from "./rules/time-rule.ts";
import { compileTimeWords, type TimeLexicon } from "./time-lexicon.ts";
import type { TimeExpression } from "./time-shape.ts";
import { createScanner, type TimeScanner } from "./time-windows.ts";
import { ENGLISH_TIMES } from "./words/en.ts";
import { ALBANIAN_TIMES } from "./words/sq.ts";
import { GERMAN_TIMES } from "./words/de.ts";
import { FRENCH_TIMES } from "./words/fr.ts";
import { ITALIAN_TIMES } from "./words/it.ts";
import { SPANISH_TIMES } from "./words/es.ts";
import { SERBIAN_TIMES } from "./words/sr.ts";
import { UKRAINIAN_TIMES } from "./words/uk.ts";
import { RUSSIAN_TIMES } from "./words/ru.ts";

const LEXICONS: readonly TimeLexicon[] = [
  ENGLISH_TIMES,
  ALBANIAN_TIMES,
  GERMAN_TIMES,
  FRENCH_TIMES,
  ITALIAN_TIMES,
  SPANISH_TIMES,
  SERBIAN_TIMES,
  UKRAINIAN_TIMES,
  RUSSIAN_TIMES,
].map(compileTimeWords);

const CHINESE = "zh";
const ALL: readonly string[] = [...LEXICONS.flatMap(({ languages }) => languages), CHINESE];

/** The rules by the class of lexeme that a match begins with. */
const RULES_BY_CLASS: ReadonlyMap<string, readonly TimeRule[]> = byFirstClass([
  ...CALENDAR_RULES,
  ...SEASON_RULES,
  ...RELATIVE_RULES,
]);

function byFirstClass(rules: readonly TimeRule[]): ReadonlyMap<string, readonly TimeRule[]> {
  const classes = new Set(rules.flatMap(({ starts }) => [...starts]));
  return new Map([...classes].map((cls) => [cls, rules.filter(({ starts }) => starts.includes(cls))]));
}

interface Reader {
  readonly lexicons: readonly TimeLexicon[];
  readonly scanner: TimeScanner;
  readonly readsChinese: boolean;
}

const readers = new Map<string, Reader>();

function readerOf(languages: readonly string[]): Reader {
  const key = languages.join(" ");
  const known = readers.get(key);
  if (known !== undefined) return known;
  const chosen = LEXICONS.filter((lexicon) => lexicon.languages.some((code) => languages.includes(code)));
  const lexicons = chosen.length === 0 ? LEXICONS.slice(0, 1) : chosen;
  const reader = { lexicons, scanner: createScanner(lexicons), readsChinese: languages.includes(CHINESE) };
  if (readers.size < 64) readers.set(key, reader);
  return reader;
}

/**
 * Finds the time expressions of a text, in order, not overlapping: dates, relative times, lengths and times of day, ranges as one.
 * One scan finds the words and figures that times are made of; the rules run only around these. Linear.
 * @param text original case, markup blanked
 * @param languages codes of the languages whose words are read; all that there are, if not given
 */
export function findTimes(text: string, languages: readonly string[] = ALL): TimeExpression[] {
  const { lexicons, scanner, readsChinese } = readerOf(languages);
  const windows = scanner.windowsIn(text);
  const found: TimeExpression[] = [];
  lexicons.forEach((lexicon, index) => {
    for (const window of windows[index] ?? []) readStretch(text, lexTimes(text, window, lexicon), found);
  });
  if (readsChinese) for (const window of windows[lexicons.length] ?? []) addAll(found, chineseTimes(text, window));
  return joinTimes(text, longestFirst(found), lexicons);
}

/** Reads a stretch from left to right; at each place the longest match counts. */
function readStretch(text: string, stretch: LexedStretch, found: TimeExpression[]): void {
  const { classes, lexemes } = stretch;
  for (let at = 0; at < classes.length;) {
    const best = bestMatch(text, stretch, at);
    if (best === undefined) {
      at += 1;
      continue;
    }
    const [first, last] = [lexemes[at], lexemes[best.to - 1]];
    if (first !== undefined && last !== undefined) {
      const bound = boundBefore(lexemes, at);
      found.push({ start: first.start, end: last.end, shape: best.shape, ...(bound === undefined ? {} : { bound }) });
    }
    at = best.to;
  }
}

function bestMatch(
  text: string,
  { classes, lexemes }: LexedStretch,
  from: number,
): { readonly to: number; readonly shape: TimeExpression["shape"] } | undefined {
  let best: { to: number; shape: TimeExpression["shape"] } | undefined;
  for (const { find, read } of RULES_BY_CLASS.get(classes.charAt(from)) ?? []) {
    find.lastIndex = from;
    const hit = find.exec(classes);
    const to = from + (hit?.[0].length ?? 0);
    if (hit === null || to <= (best?.to ?? from)) continue;
    const shape = read(matchOf(text, lexemes, from, to));
    if (shape !== undefined) best = { to, shape };
  }
  return best;
}

function matchOf(text: string, lexemes: readonly Lexeme[], from: number, to: number): TimeMatch {
  return {
    text,
    lexemes,
    from,
    to,
    first(classes) {
      for (let at = from; at < to; at += 1) {
        const lexeme = lexemes[at];
        if (lexeme !== undefined && classes.includes(lexeme.cls)) return lexeme;
      }
      return undefined;
    },
  };
}

/** since, until, before: the word in front of an expression, articles aside. */
function boundBefore(lexemes: readonly Lexeme[], at: number): TimeExpression["bound"] {
  let before = at - 1;
  while (before > at - 3 && "tqo".includes(lexemes[before]?.cls ?? "_")) before -= 1;
  const lexeme = lexemes[before];
  if (lexeme === undefined) return undefined;
  if (lexeme.cls === "s") return "from";
  return lexeme.cls === "u" || lexeme.value === "until" ? "until" : undefined;
}

/** Of expressions that overlap, the one that starts first, the longer of two that start together, the one whose bound is known of two that are equal. */
function longestFirst(found: TimeExpression[]): TimeExpression[] {
  const unbound = ({ bound }: TimeExpression): number => (bound === undefined ? 1 : 0);
  found.sort((a, b) => a.start - b.start || b.end - a.end || unbound(a) - unbound(b));
  const kept: TimeExpression[] = [];
  for (const expression of found) {
    const last = kept[kept.length - 1];
    if (last === undefined || expression.start >= last.end) kept.push(expression);
    else if (expression.start <= last.start + 4 && expression.end - expression.start > last.end - last.start)
      kept[kept.length - 1] = expression;
  }
  return kept;
}
