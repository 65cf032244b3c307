import { WEEKDAY_ALTERNATION, WEEKDAY_NUMBER } from "./months.ts";
import { DAYS_BACK } from "./days-back.ts";
import { B, E, type TimeRule } from "./time-rule.ts";
import type { TimeShape } from "./time-shape.ts";

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

/** Times that are counted from the day of writing: days, weeks, months and years back, days of the week. */
export const RELATIVE_RULES: readonly TimeRule[] = [
  {
    trigger: "day",
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
    trigger: "unit",
    find: new RegExp(`${B}(?:earlier |later )?(this|last|the past|the previous|past) (week|month|year)${E}`, "giu"),
    read: ([which, unit]) => back(unit, which?.toLowerCase() === "this" ? 0 : 1),
  },
  {
    trigger: "unit",
    find: new RegExp(
      `${B}(?:vor|letzte|letzten|vergangene|vergangenen|letztes|vergangenes) (woche|monat|jahr)${E}`,
      "giu",
    ),
    read: ([unit]) => back(unit, 1),
  },
  {
    trigger: "unit",
    find: new RegExp(`${B}(javën|muajin|vitin) (?:e kaluar|e shkuar|që shkoi|që kaloi)${E}`, "giu"),
    read: ([unit]) => back(unit, 1),
  },
  {
    trigger: "unit",
    find: new RegExp(`${B}(?:këtë|kësaj|këtij) (javë|muaj|vit|jave|muaji|viti)${E}`, "giu"),
    read: ([unit]) => back(unit, 0),
  },
  {
    trigger: "unit",
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
    trigger: "ago",
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
    trigger: "weekday",
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

/** Units of time, in the languages that the rules read. */
export const TIME_UNITS: Readonly<Record<string, "day" | "week" | "month" | "year">> = {
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
  const known = TIME_UNITS[(unit ?? "").toLowerCase()];
  if (known === undefined) return undefined;
  return { kind: "back", unit: known, count, ...(approximate ? { approximate } : {}) };
}
