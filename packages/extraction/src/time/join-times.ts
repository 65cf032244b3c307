import type { TimeLexicon } from "./time-lexicon.ts";
import type { CalendarShape, TimeExpression, TimeShape } from "./time-shape.ts";

/** Between a weekday and its date: "Wednesday (May 19)", "Friday, May 14", "e premte, 15 korrik". */
const BESIDE = /^(?:,? ?\(?|,? (?:the|on|den|dem|më|le|il|el) )$/iu;
/** Between a date and its time of day. */
const CLOCK_BETWEEN =
  /^(?:,? ?\(?|,? ?(?:at|at about|at around|around|um|gegen|à|vers|alle|alle ore|ore|a las|a la|në|në orën|rreth orës|ora|u|oko|о|об|в|около|близько|by|from|on|of|am|le|il|el|më|,) ?)$/iu;

/** Joins what belongs together: weekdays and times of day to the date beside them, years to lists and ranges, ends to ranges. */
export function joinTimes(
  text: string,
  expressions: readonly TimeExpression[],
  lexicons: readonly TimeLexicon[],
): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const expression of expressions) {
    const last = joined[joined.length - 1];
    if (last === undefined || expression.start - last.end > 24) {
      joined.push(expression);
      continue;
    }
    const between = text.slice(last.end, expression.start);
    const one = joinWeekday(last, expression, between) ?? joinClock(last, expression, between);
    if (one !== undefined) joined[joined.length - 1] = one;
    else joined.push(expression);
  }
  return joinRanges(text, joined, lexicons);
}

function together(a: TimeExpression, b: TimeExpression, shape: TimeShape): TimeExpression {
  const bound = a.bound ?? b.bound;
  return { start: a.start, end: b.end, shape, ...(bound === undefined ? {} : { bound }) };
}

function joinWeekday(a: TimeExpression, b: TimeExpression, between: string): TimeExpression | undefined {
  if (!BESIDE.test(between)) return undefined;
  const [weekday, date] = a.shape.kind === "weekday" ? [a, b] : [b, a];
  if (weekday.shape.kind !== "weekday" || date.shape.kind !== "calendar" || date.shape.day === undefined)
    return undefined;
  return together(a, b, { ...date.shape, weekday: weekday.shape.weekday });
}

function joinClock(a: TimeExpression, b: TimeExpression, between: string): TimeExpression | undefined {
  if (!CLOCK_BETWEEN.test(between) && !/^\. [uу] $/u.test(between)) return undefined;
  const [clock, date] = a.shape.kind === "clock" ? [a, b] : [b, a];
  if (clock.shape.kind !== "clock") return undefined;
  const { shape } = date;
  const isDay =
    (shape.kind === "calendar" && shape.day !== undefined) ||
    shape.kind === "weekday" ||
    (shape.kind === "back" && shape.unit === "day");
  if (!isDay || shape.clock !== undefined) return undefined;
  return together(a, b, { ...shape, clock: clock.shape.clock });
}

/** From the back, so that "May, June and July 2021" gives its year to each. */
function joinRanges(
  text: string,
  expressions: readonly TimeExpression[],
  lexicons: readonly TimeLexicon[],
): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (let index = expressions.length - 1; index >= 0; index -= 1) {
    const [first, second] = [expressions[index], joined[joined.length - 1]];
    if (first === undefined) continue;
    if (second === undefined || second.start - first.end > 12) {
      joined.push(first);
      continue;
    }
    const between = text.slice(first.end, second.start);
    const link = linkBetween(text, between, first.start, lexicons);
    const dated = link === undefined ? first : withYearOf(first, startOf(second));
    const last = link === "range" ? withYearAfter(second, dated) : second;
    if (link === "range" && canRange(dated.shape, last.shape))
      joined[joined.length - 1] = {
        ...together(dated, last, { kind: "range", from: dated, to: last }),
        ...boundOf(first),
      };
    else joined.push(dated);
  }
  return joined.reverse();
}

function boundOf({ bound }: TimeExpression): Pick<TimeExpression, "bound"> {
  return bound === undefined || bound === "from" ? {} : { bound };
}

/** How two expressions are linked: as the ends of a range, or as members of a list. */
function linkBetween(
  text: string,
  between: string,
  start: number,
  lexicons: readonly TimeLexicon[],
): "range" | "list" | undefined {
  // "od 2019. do 2021.": an ordinal's full stop.
  const words = between
    .replace(/^\. (?=\p{Ll})/u, "")
    .trim()
    .toLowerCase();
  if (/^[-–—~至到]$/u.test(words)) return "range";
  if (words === "," || words === "、") return "list";
  const plain = words.replace(/^, ?/, "");
  if (plain === "" || words === "") return undefined;
  const before = text
    .slice(Math.max(0, start - 24), start)
    .toLowerCase()
    .trimEnd();
  for (const { to, and, between: openers } of lexicons) {
    const opened = [...openers].some(
      (opener) => before.endsWith(opener) && !/\p{L}$/u.test(before.slice(0, -opener.length)),
    );
    if (to.has(plain) || to.has(plain.replace(/ (?:the|den|dem|il|le|el|më|data)$/u, ""))) return "range";
    if (and.has(plain)) return opened ? "range" : "list";
  }
  return plain === "和" || plain === "与" ? "list" : undefined;
}

function startOf(expression: TimeExpression): TimeExpression {
  return expression.shape.kind === "range" ? expression.shape.from : expression;
}

/** Gives a date without a year that of the next in its list; December before January lies in the year before. */
function withYearOf(expression: TimeExpression, next: TimeExpression): TimeExpression {
  const { shape } = expression;
  const other = next.shape;
  if (shape.kind === "season" && other.kind === "season" && shape.year === undefined && other.year !== undefined)
    return { ...expression, shape: { ...shape, year: shape.code > other.code ? other.year - 1 : other.year } };
  if (shape.kind !== "calendar" || other.kind !== "calendar" || shape.year !== undefined) return expression;
  if (shape.month === undefined || shape.yearsBack !== undefined || other.month === undefined) return expression;
  if (other.year === undefined)
    return other.yearsBack === undefined
      ? expression
      : { ...expression, shape: { ...shape, yearsBack: other.yearsBack } };
  return { ...expression, shape: { ...shape, year: yearBefore(shape.month, other.month, other.year) } };
}

/** "from December 2021 to March": the end of a range lies in the year of its start, or in the next. */
function withYearAfter(expression: TimeExpression, first: TimeExpression): TimeExpression {
  const { shape } = expression;
  const from = first.shape;
  if (shape.kind !== "calendar" || from.kind !== "calendar" || shape.year !== undefined) return expression;
  if (from.year === undefined || from.month === undefined || shape.month === undefined) return expression;
  return { ...expression, shape: { ...shape, year: from.year + (shape.month < from.month ? 1 : 0) } };
}

const yearBefore = (month: number, next: number, year: number): number => (month > next ? year - 1 : year);

function canRange(from: TimeShape, to: TimeShape): boolean {
  if (from.kind === "calendar" && to.kind === "calendar") return isOrdered(from, to);
  return (from.kind === "season" || from.kind === "decade") && from.kind === to.kind;
}

/** Both as fine as each other, and the second not before the first. */
function isOrdered(from: CalendarShape, to: CalendarShape): boolean {
  if ((from.day === undefined) !== (to.day === undefined)) return false;
  if ((from.month === undefined) !== (to.month === undefined)) return false;
  if (from.year === undefined || to.year === undefined)
    return from.month === undefined || to.month === undefined || from.month <= to.month;
  const order = (shape: CalendarShape): number => (shape.year ?? 0) * 372 + (shape.month ?? 0) * 31 + (shape.day ?? 0);
  return order(from) < order(to);
}
