/** Unit in which times are counted. */
export type TimeUnit = "minute" | "hour" | "day" | "week" | "month" | "quarter" | "half" | "year" | "decade";

/** Part of a year, a month or a decade. */
export type TimePart = "early" | "mid" | "late";

/**
 * How a language writes times. Each text lists words and phrases between commas, in lower case, most of them in every case in which they
 * stand beside a date; `months`, `weekdays` and `seasons` have one text for each, in their order (Monday and spring first).
 */
export interface TimeWords {
  /** Codes of the languages that are written so; its number words in `lexicon/number-words.ts` are those of the first. */
  readonly languages: readonly string[];
  readonly months: readonly string[];
  /** Names of months, weekdays and seasons begin with a capital: without one, "may" and "march" are verbs. */
  readonly hasCapitals: boolean;
  readonly weekdays: readonly string[];
  /** Short names, read only beside a date. */
  readonly shortWeekdays: readonly string[];
  readonly seasons: readonly string[];
  readonly units: Readonly<Partial<Record<TimeUnit, string>>>;
  readonly weekend: string;
  /** Units that are surely more than one: "last months" is not last month. */
  readonly plurals: string;
  /** Words for "year" that stand behind its number (`2021 року`). */
  readonly yearBehind?: string;
  /** An ordinal is printed as a number and a full stop (`15. Juli`). */
  readonly ordinalDot?: boolean;
  /** Years from the year of writing, by word. */
  readonly years?: Readonly<Record<string, number>>;
  /** Days from the day of writing, by word. */
  readonly days: Readonly<Record<string, number>>;
  readonly parts: Readonly<Record<TimePart, string>>;
  /** first, second, third, fourth. */
  readonly ordinals: readonly string[];
  /** last week, past year. */
  readonly last: string;
  readonly current: string;
  readonly next: string;
  /** Behind a length, counted from the day of writing: ago. */
  readonly ago: string;
  /** The same before it: vor, il y a, hace. */
  readonly agoBefore: string;
  /** Behind a length, counted from the last date told: two weeks later. */
  readonly later: string;
  readonly earlier: string;
  /** The same where no more of the phrase follows: "two weeks before." */
  readonly laterAlone: string;
  readonly earlierAlone: string;
  /** Counted from the last date told: the following day, the previous night. */
  readonly following: string;
  readonly preceding: string;
  /** Whole phrases for days counted from the last date told. */
  readonly toldDays: Readonly<Record<string, number>>;
  readonly about: string;
  readonly one: string;
  /** Lengths that are only about known: a few, several. */
  readonly few: string;
  /** Makes a weekday a habit: every. */
  readonly every: string;
  readonly to: string;
  readonly and: string;
  readonly between: string;
  readonly since: string;
  readonly until: string;
  /** Other prepositions that make a month or a year a time. */
  readonly at: string;
  /** Words within a date that say nothing: of, de, të. */
  readonly of: string;
  readonly articles: string;
  /** Stands behind an hour: Uhr. */
  readonly oClock: string;
}
