import { MONTH_ALTERNATION, MONTH_NUMBER } from "./months.ts";
import { B, E, type TimeRule } from "./time-rule.ts";
import type { TimeShape } from "./time-shape.ts";

const PART =
  "(?:(early|mid|late|beginning of|start of|middle of|end of|anfang|mitte|ende|inizio|metà|fine|début|fin|mes|fund)[ -](?:of |in |de |d')?)?";
const YEAR = "((?:19|20)\\d\\d)";
const YEAR_TAIL =
  "(?:,? ?(?:of |de |del |i |të )?(?:(?:vitit )?((?:19|20)\\d\\d)|(this year|the same year|këtij viti|dieses jahres|last year|the previous year)))?";

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
const monthOf = (text: string | undefined): number | undefined =>
  MONTH_NUMBER.get((text ?? "").toLowerCase().replace(/\.$/, ""));

function partOf(words: string | undefined): "early" | "mid" | "late" | undefined {
  if (words === undefined) return undefined;
  const word = words.toLowerCase();
  if (/^(early|beg|start|anfang|inizio|début)/.test(word)) return "early";
  return /^(mid|mitte|metà|mes)/.test(word) ? "mid" : "late";
}

function yearsBackOf(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  return /last|previous/i.test(words) ? 1 : 0;
}

function calendar(fields: {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  part?: "early" | "mid" | "late" | undefined;
  yearsBack?: number | undefined;
  lastDay?: number | undefined;
}): TimeShape | undefined {
  const { year, month, day, part, yearsBack, lastDay } = fields;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > 31)) return undefined;
  if (lastDay !== undefined && (lastDay <= (day ?? 31) || lastDay > 31)) return undefined;
  return {
    kind: "calendar",
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(part === undefined ? {} : { part }),
    ...(yearsBack === undefined ? {} : { yearsBack }),
    ...(lastDay === undefined ? {} : { lastDay }),
  };
}

const SEASON_CODES: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const QUARTERS: Readonly<Record<string, number>> = {
  first: 33,
  second: 34,
  third: 35,
  fourth: 36,
  "1": 33,
  "2": 34,
  "3": 35,
  "4": 36,
};

/** Dates of the calendar: days, months, years, seasons and quarters. */
export const CALENDAR_RULES: readonly TimeRule[] = [
  {
    trigger: "month",
    // "July 14-15, 2022", "July 14 to 15"
    find: new RegExp(
      `${B}(${MONTH_ALTERNATION})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?| to )(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?!\\.\\d)${YEAR_TAIL}`,
      "giu",
    ),
    read: ([month, day, last, year, back]) =>
      calendar({
        month: monthOf(month),
        day: number(day),
        lastDay: number(last),
        year: number(year),
        yearsBack: yearsBackOf(back),
      }),
  },
  {
    trigger: "month",
    // "14-15 July 2022"
    find: new RegExp(
      `${B}(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: ?[-–] ?| to )(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of| de)? (${MONTH_ALTERNATION})${E}\\.?${YEAR_TAIL}`,
      "giu",
    ),
    read: ([day, last, month, year, back]) =>
      calendar({
        month: monthOf(month),
        day: number(day),
        lastDay: number(last),
        year: number(year),
        yearsBack: yearsBackOf(back),
      }),
  },
  {
    trigger: "year",
    find: new RegExp(`${B}${YEAR}-(\\d\\d)(?:-(\\d\\d))?(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d{1,9})?Z?)?${E}`, "giu"),
    read: ([year, month, day]) => calendar({ year: number(year), month: number(month), day: number(day) }),
  },
  {
    trigger: "year",
    find: new RegExp(`${YEAR}年(?:(\\d{1,2})月(?:份)?(?:(\\d{1,2})[日号])?)?`, "giu"),
    read: ([year, month, day]) => calendar({ year: number(year), month: number(month), day: number(day) }),
  },
  {
    trigger: "moon",
    find: /(?<!\d)(\d{1,2})月(?:份|(\d{1,2})[日号])?/giu,
    read: ([month, day]) => calendar({ month: number(month), day: number(day) }),
  },
  {
    trigger: "month",
    find: new RegExp(
      `${B}(\\d{1,2})(?:st|nd|rd|th|\\.|er|º|-го|-е)?(?: of| de| d')? (${MONTH_ALTERNATION})${E}\\.?${YEAR_TAIL}`,
      "giu",
    ),
    read: ([day, month, year, back]) =>
      calendar({ day: number(day), month: monthOf(month), year: number(year), yearsBack: yearsBackOf(back) }),
  },
  {
    trigger: "month",
    find: new RegExp(
      `${B}(${MONTH_ALTERNATION})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?!\\.\\d)${YEAR_TAIL}`,
      "giu",
    ),
    read: ([month, day, year, back]) =>
      calendar({ day: number(day), month: monthOf(month), year: number(year), yearsBack: yearsBackOf(back) }),
  },
  {
    trigger: "month",
    find: new RegExp(`${B}${PART}(${MONTH_ALTERNATION})\\.?,? ?(?:of |de |del |të |të vitit )?${YEAR}${E}`, "giu"),
    read: ([part, month, year]) => calendar({ month: monthOf(month), year: number(year), part: partOf(part) }),
  },
  {
    trigger: "month",
    find: new RegExp(
      `${B}${PART}(${MONTH_ALTERNATION}),? (?:of |i |të )?(this year|the same year|këtij viti|dieses jahres|last year|the previous year)`,
      "giu",
    ),
    read: ([part, month, back]) =>
      calendar({ month: monthOf(month), part: partOf(part), yearsBack: yearsBackOf(back) }),
  },
  {
    trigger: "month",
    // A month alone needs a word before it that makes it a time, and a capital where the language has one.
    find: new RegExp(
      `(?<=${B}(?:in|since|during|until|by|of|from|and|to|last|this|next|early|mid|late|between|im|seit|ab|bis|nel|nello|en|em|në|prej|gjatë|u|od|do|у|в|з|с|the)[ -])${PART}(${MONTH_ALTERNATION})${E}(?! ?\\d)`,
      "giu",
    ),
    read: ([part, month], matched) =>
      /\p{Lu}|[а-яіїє]/u.test(matched) ||
      /^(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|korrik|gusht|shtator|tetor|nëntor|dhjetor|qershor|janar|shkurt)/.test(
        matched,
      )
        ? calendar({ month: monthOf(month), part: partOf(part) })
        : undefined,
  },
  {
    trigger: "month",
    find: new RegExp(`${B}(?:(early|mid|late)[ -])(${MONTH_ALTERNATION})${E}(?! ?\\d)`, "giu"),
    read: ([part, month]) => calendar({ month: monthOf(month), part: partOf(part) }),
  },
  {
    trigger: "year",
    find: new RegExp(`${B}(\\d{1,2})\\. ?(\\d{1,2})\\. ?${YEAR}${E}`, "gu"),
    read: ([day, month, year]) => calendar({ day: number(day), month: number(month), year: number(year) }),
  },
  {
    trigger: "year",
    find: new RegExp(`${B}(\\d{1,2})/(\\d{1,2})/${YEAR}${E}`, "gu"),
    read: ([a, b, year]) => slashed(Number(a), Number(b), Number(year)),
  },
  {
    trigger: "year",
    find: new RegExp(`${B}(?:(?:the )?(first|second|third|fourth) quarter|q([1-4]))(?: of)? ?${YEAR}${E}`, "giu"),
    read: ([word, digit, year]) => ({
      kind: "season",
      code: QUARTERS[(word ?? digit ?? "").toLowerCase()] ?? 33,
      year: Number(year),
    }),
  },
  {
    trigger: "year",
    find: new RegExp(`${B}(?:the )?(spring|summer|autumn|fall|winter) (?:of )?${YEAR}${E}`, "giu"),
    read: ([season, year]) => ({
      kind: "season",
      code: SEASON_CODES[(season ?? "").toLowerCase()] ?? 21,
      year: Number(year),
    }),
  },
  {
    trigger: "year",
    find: new RegExp(
      `(?<=${B}(?:in|since|during|until|by|of|from|and|to|year|early|mid|late|between|after|before|jahr|nel|dal|en|në|vitin|viti|em|au|у|в|году|році|the|for) )${PART}${YEAR}${E}(?![.,]\\d|[ -]?%)`,
      "giu",
    ),
    read: ([part, year]) => calendar({ year: number(year), part: partOf(part) }),
  },
  {
    trigger: "year",
    find: new RegExp(`${B}(early|mid|late)[ -]${YEAR}${E}`, "giu"),
    read: ([part, year]) => calendar({ year: number(year), part: partOf(part) }),
  },
];

function slashed(a: number, b: number, year: number): TimeShape | undefined {
  if (a > 12) return calendar({ day: a, month: b, year });
  if (b > 12 || a === b) return calendar({ day: b, month: a, year });
  // Either could be the month: only the year is certain.
  return calendar({ year });
}
