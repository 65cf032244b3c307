import { MONTH_ALTERNATION, MONTH_NUMBER, WEEKDAY_ALTERNATION, WEEKDAY_NUMBER } from "./months.ts";
import type { TimeExpression, TimeShape } from "./time-shape.ts";

const B = "(?<![\\p{L}\\p{N}])";
const E = "(?![\\p{L}\\p{N}])";
const PART =
  "(?:(early|mid|late|beginning of|start of|middle of|end of|anfang|mitte|ende|inizio|metà|fine|début|fin|mes|fund)[ -](?:of |in |de |d')?)?";
const YEAR = "((?:19|20)\\d\\d)";
const YEAR_TAIL =
  "(?:,? ?(?:of |de |del |i |të )?(?:(?:vitit )?((?:19|20)\\d\\d)|(this year|the same year|këtij viti|dieses jahres|last year|the previous year)))?";

type Reader = (groups: readonly (string | undefined)[], matched: string) => TimeShape | undefined;

interface Rule {
  readonly find: RegExp;
  readonly read: Reader;
}

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

const COUNT_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  një: 1,
  dy: 2,
  tre: 3,
  tri: 3,
  katër: 4,
  pesë: 5,
  gjashtë: 6,
  shtatë: 7,
  tetë: 8,
  nëntë: 9,
  dhjetë: 10,
  "a few": 3,
  several: 3,
  "a couple of": 2,
};
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

const DAYS_BACK: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  "this morning": 0,
  "this afternoon": 0,
  "this evening": 0,
  "earlier today": 0,
  yesterday: 1,
  "last night": 1,
  "the previous night": 1,
  "the night before": 1,
  overnight: 1,
  "the day before yesterday": 2,
  pardje: 2,
  sot: 0,
  "këtë mëngjes": 0,
  "mëngjesit të sotëm": 0,
  "sot në mëngjes": 0,
  mbrëmë: 1,
  dje: 1,
  heute: 0,
  gestern: 1,
  oggi: 0,
  ieri: 1,
  "aujourd'hui": 0,
  hier: 1,
  hoy: 0,
  ayer: 1,
  danas: 0,
  juče: 1,
  jučer: 1,
  сьогодні: 0,
  вчора: 1,
  сегодня: 0,
  вчера: 1,
  今天: 0,
  昨天: 1,
  昨晚: 1,
};

/** Tried in this order at each place; the earlier rule wins where two start together. */
const RULES: readonly Rule[] = [
  {
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
    find: new RegExp(`${B}${YEAR}-(\\d\\d)(?:-(\\d\\d))?(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d{1,9})?Z?)?${E}`, "giu"),
    read: ([year, month, day]) => calendar({ year: number(year), month: number(month), day: number(day) }),
  },
  {
    find: new RegExp(`${YEAR}年(?:(\\d{1,2})月(?:份)?(?:(\\d{1,2})[日号])?)?`, "giu"),
    read: ([year, month, day]) => calendar({ year: number(year), month: number(month), day: number(day) }),
  },
  {
    find: /(?<!\d)(\d{1,2})月(?:份|(\d{1,2})[日号])?/giu,
    read: ([month, day]) => calendar({ month: number(month), day: number(day) }),
  },
  {
    find: new RegExp(
      `${B}(\\d{1,2})(?:st|nd|rd|th|\\.|er|º|-го|-е)?(?: of| de| d')? (${MONTH_ALTERNATION})${E}\\.?${YEAR_TAIL}`,
      "giu",
    ),
    read: ([day, month, year, back]) =>
      calendar({ day: number(day), month: monthOf(month), year: number(year), yearsBack: yearsBackOf(back) }),
  },
  {
    find: new RegExp(
      `${B}(${MONTH_ALTERNATION})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?!\\.\\d)${YEAR_TAIL}`,
      "giu",
    ),
    read: ([month, day, year, back]) =>
      calendar({ day: number(day), month: monthOf(month), year: number(year), yearsBack: yearsBackOf(back) }),
  },
  {
    find: new RegExp(`${B}${PART}(${MONTH_ALTERNATION})\\.?,? ?(?:of |de |del |të |të vitit )?${YEAR}${E}`, "giu"),
    read: ([part, month, year]) => calendar({ month: monthOf(month), year: number(year), part: partOf(part) }),
  },
  {
    find: new RegExp(
      `${B}${PART}(${MONTH_ALTERNATION}),? (?:of |i |të )?(this year|the same year|këtij viti|dieses jahres|last year|the previous year)`,
      "giu",
    ),
    read: ([part, month, back]) =>
      calendar({ month: monthOf(month), part: partOf(part), yearsBack: yearsBackOf(back) }),
  },
  {
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
    find: new RegExp(`${B}(?:(early|mid|late)[ -])(${MONTH_ALTERNATION})${E}(?! ?\\d)`, "giu"),
    read: ([part, month]) => calendar({ month: monthOf(month), part: partOf(part) }),
  },
  {
    find: new RegExp(`${B}(\\d{1,2})\\. ?(\\d{1,2})\\. ?${YEAR}${E}`, "gu"),
    read: ([day, month, year]) => calendar({ day: number(day), month: number(month), year: number(year) }),
  },
  {
    find: new RegExp(`${B}(\\d{1,2})/(\\d{1,2})/${YEAR}${E}`, "gu"),
    read: ([a, b, year]) => slashed(Number(a), Number(b), Number(year)),
  },
  {
    find: new RegExp(`${B}(?:(?:the )?(first|second|third|fourth) quarter|q([1-4]))(?: of)? ?${YEAR}${E}`, "giu"),
    read: ([word, digit, year]) => ({
      kind: "season",
      code: QUARTERS[(word ?? digit ?? "").toLowerCase()] ?? 33,
      year: Number(year),
    }),
  },
  {
    find: new RegExp(`${B}(?:the )?(spring|summer|autumn|fall|winter) (?:of )?${YEAR}${E}`, "giu"),
    read: ([season, year]) => ({
      kind: "season",
      code: SEASON_CODES[(season ?? "").toLowerCase()] ?? 21,
      year: Number(year),
    }),
  },
  {
    find: new RegExp(
      `(?<=${B}(?:in|since|during|until|by|of|from|and|to|year|early|mid|late|between|after|before|jahr|nel|dal|en|në|vitin|viti|em|au|у|в|году|році|the|for) )${PART}${YEAR}${E}(?![.,]\\d|[ -]?%)`,
      "giu",
    ),
    read: ([part, year]) => calendar({ year: number(year), part: partOf(part) }),
  },
  {
    find: new RegExp(`${B}(early|mid|late)[ -]${YEAR}${E}`, "giu"),
    read: ([part, year]) => calendar({ year: number(year), part: partOf(part) }),
  },
  {
    find: new RegExp(
      `(?:${B}(?:${Object.keys(DAYS_BACK)
        .filter((word) => !/[\u4e00-\u9fff]/.test(word))
        .sort((a, b) => b.length - a.length)
        .join("|")})${E})|今天|昨天|昨晚`,
      "giu",
    ),
    read: (_groups, matched) => ({ kind: "back", unit: "day", count: DAYS_BACK[matched.toLowerCase()] ?? 0 }),
  },
  {
    find: new RegExp(`${B}(?:earlier |later )?(this|last|the past|the previous|past) (week|month|year)${E}`, "giu"),
    read: ([which, unit]) => back(unit, which?.toLowerCase() === "this" ? 0 : 1),
  },
  {
    find: new RegExp(
      `${B}(?:vor|letzte|letzten|vergangene|vergangenen|letztes|vergangenes) (woche|monat|jahr)${E}`,
      "giu",
    ),
    read: ([unit]) => back(unit, 1),
  },
  {
    find: new RegExp(`${B}(javën|muajin|vitin) (?:e kaluar|e shkuar|që shkoi|që kaloi)${E}`, "giu"),
    read: ([unit]) => back(unit, 1),
  },
  {
    find: new RegExp(`${B}(?:këtë|kësaj|këtij) (javë|muaj|vit|jave|muaji|viti)${E}`, "giu"),
    read: ([unit]) => back(unit, 0),
  },
  {
    // "dy javë më parë", "para dy javësh"
    find: new RegExp(
      `${B}(?:(?:para )(\\d{1,3}|një|dy|tre|tri|katër|pesë|gjashtë|shtatë|tetë|nëntë|dhjetë) (ditësh|javësh|muajsh|vitesh|vjetësh|viti|muaji|jave|dite)|(\\d{1,3}|një|dy|tre|tri|katër|pesë|gjashtë|shtatë|tetë|nëntë|dhjetë) (ditë|javë|muaj|vjet|vite|vit) më parë)${E}`,
      "giu",
    ),
    read: ([before, unitBefore, after, unitAfter]) => {
      const count = (before ?? after ?? "").toLowerCase();
      return back(unitBefore ?? unitAfter, COUNT_WORDS[count] ?? Number(count));
    },
  },
  {
    find: new RegExp(
      `${B}(?:(about|around|nearly|some|almost|more than|over) )?(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|several|a couple of) (day|week|month|year)s? ago${E}`,
      "giu",
    ),
    read: ([about, count, unit]) =>
      back(
        unit,
        COUNT_WORDS[(count ?? "").toLowerCase()] ?? Number(count),
        about !== undefined || /few|several|couple/i.test(count ?? ""),
      ),
  },
  {
    // "next Monday" lies ahead: it dates nothing that happened.
    find: new RegExp(
      `(?<!(?:next|coming|following|every|each|ardhshme|nächsten|kommenden|prossimo) )${B}(?:last |this |past |vergangenen |letzten |am )?(${WEEKDAY_ALTERNATION})${E}`,
      "giu",
    ),
    read: ([weekday]) => {
      const iso = WEEKDAY_NUMBER.get((weekday ?? "").toLowerCase());
      return iso === undefined ? undefined : { kind: "weekday", weekday: iso };
    },
  },
];

function slashed(a: number, b: number, year: number): TimeShape | undefined {
  if (a > 12) return calendar({ day: a, month: b, year });
  if (b > 12 || a === b) return calendar({ day: b, month: a, year });
  // Either could be the month: only the year is certain.
  return calendar({ year });
}

const UNITS: Readonly<Record<string, "day" | "week" | "month" | "year">> = {
  ditë: "day",
  dite: "day",
  ditësh: "day",
  javë: "week",
  jave: "week",
  javën: "week",
  javësh: "week",
  muaj: "month",
  muaji: "month",
  muajin: "month",
  muajsh: "month",
  vit: "year",
  viti: "year",
  vitin: "year",
  vite: "year",
  vjet: "year",
  vitesh: "year",
  vjetësh: "year",
  woche: "week",
  monat: "month",
  jahr: "year",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
};

function back(unit: string | undefined, count: number, approximate = false): TimeShape | undefined {
  const known = UNITS[(unit ?? "").toLowerCase()];
  if (known === undefined) return undefined;
  return { kind: "back", unit: known, count, ...(approximate ? { approximate } : {}) };
}

const FROM = /(?:\bsince|\bseit|\bdal|\bdepuis|\bdesde|\bqë prej|\bprej|自) (?:at least |about |around )?$/iu;
const UNTIL = /(?:\buntil|\btill|\bup to|\bbefore|\bprior to|\bby) $/iu;

/** Ambiguous words that are months only with a capital. */
const AMBIGUOUS = /^(?:may|march|mar|sep|jan|mars|mai|maj|set|marta|jun|jul)$/i;

/**
 * Finds the time expressions of a text, in order, not overlapping.
 * @param text original case, markup blanked
 */
export function findTimes(text: string): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const rule of RULES) {
    rule.find.lastIndex = 0;
    for (let hit = rule.find.exec(text); hit !== null; hit = rule.find.exec(text)) {
      const shape = rule.read(hit.slice(1), hit[0]);
      if (shape === undefined || isLowerCaseWord(hit[0]) || isSurname(text, hit.index, hit[0])) continue;
      const start = hit.index;
      const before = text.slice(Math.max(0, start - 24), start);
      const bound = FROM.test(before) ? "from" : UNTIL.test(before) ? "until" : undefined;
      found.push({ start, end: start + hit[0].length, shape, ...(bound === undefined ? {} : { bound }) });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TimeExpression[] = [];
  for (const expression of found) {
    const last = kept[kept.length - 1];
    if (last === undefined || expression.start >= last.end) kept.push(expression);
    else if (last.start === expression.start && expression.end > last.end) kept[kept.length - 1] = expression;
  }
  return withWeekdays(text, kept);
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
