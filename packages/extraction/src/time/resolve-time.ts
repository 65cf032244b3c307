import { isoDay, parseEdtf } from "@kulla/core";
import type { ResolvedTime } from "../analysis/mention.ts";
import { resolveCalendar, resolveDecade, resolveSeason } from "./resolve-calendar.ts";
import { resolveBack, resolveLately, resolveTold, resolveWeekday, resolveWeekend } from "./resolve-relative.ts";
import type { TimeAnchor } from "./time-anchor.ts";
import type { TimeExpression, TimeShape } from "./time-shape.ts";
import type { TimeUnit } from "./words/time-words.ts";

/** "two weeks later" counts from a date that was told no more characters before. */
const TOLD_REACH = 1200;

/**
 * Sets the time expressions of a document against its date, to the past unless they say otherwise; in order, undefined where the
 * document gives too little, and for lengths and times of day, which are no dates.
 */
export function resolveTimes(expressions: readonly TimeExpression[], anchor: TimeAnchor): (ResolvedTime | undefined)[] {
  let told: { readonly edtf: string; readonly end: number } | undefined;
  return expressions.map((expression) => {
    const near = told !== undefined && expression.start - told.end <= TOLD_REACH ? told.edtf : undefined;
    const resolved = resolveShape(expression.shape, anchor, near);
    if (resolved === undefined) return undefined;
    if (isTold(expression.shape, resolved)) told = { edtf: resolved.edtf, end: expression.end };
    const clock = "clock" in expression.shape ? expression.shape.clock : undefined;
    const isUntil = expression.bound === "until" && !resolved.edtf.includes("/");
    return {
      ...resolved,
      ...(expression.bound === "from" ? { isSince: true } : {}),
      ...(isUntil ? { edtf: `../${resolved.edtf}` } : {}),
      ...(clock === undefined ? {} : { clock }),
    };
  });
}

/** A date to the day or month that a later "two weeks later" may mean. */
function isTold({ kind }: TimeShape, { edtf }: ResolvedTime): boolean {
  return kind !== "lately" && kind !== "decade" && edtf.length >= 7;
}

function resolveShape(shape: TimeShape, anchor: TimeAnchor, told: string | undefined): ResolvedTime | undefined {
  switch (shape.kind) {
    case "calendar":
      return resolveCalendar(shape, anchor, anchor.exact ? undefined : told);
    case "season":
      return resolveSeason(shape, anchor);
    case "decade":
      return resolveDecade(shape);
    case "weekday":
      return resolveWeekday(shape, anchor);
    case "weekend":
      return resolveWeekend(shape, anchor);
    case "back":
      return resolveBack(shape, anchor);
    case "lately":
      return resolveLately(shape, anchor);
    case "told":
      return resolveTold(shape, told ?? (shape.count < 0 ? exactDay(anchor) : undefined));
    case "range":
      return resolveRange(shape, anchor);
    case "duration":
    case "clock":
      return undefined;
  }
}

/** "the previous month" may count from the document; "two weeks later" never does. */
function exactDay({ day, exact }: TimeAnchor): string | undefined {
  return exact && day !== undefined ? isoDay(day) : undefined;
}

function resolveRange(shape: Extract<TimeShape, { kind: "range" }>, anchor: TimeAnchor): ResolvedTime | undefined {
  const from = resolveShape(shape.from.shape, anchor, undefined);
  const to = resolveShape(shape.to.shape, anchor, undefined);
  if (from === undefined || to === undefined) return from ?? to;
  const edtf = `${from.edtf.split("/")[0] ?? ""}/${to.edtf.split("/").at(-1) ?? ""}`;
  return parseEdtf(edtf) === undefined ? to : { edtf, basis: from.basis === "explicit" ? to.basis : from.basis };
}

const DURATION_SIGNS: Readonly<Record<TimeUnit, string>> = {
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  month: "M",
  quarter: "M",
  half: "M",
  year: "Y",
  decade: "Y",
};

/** A length as ISO 8601 writes it: `P14M`, `PT3H`. EDTF has no lengths. */
export function isoDuration({ unit, count }: Extract<TimeShape, { kind: "duration" }>): string {
  const times = unit === "quarter" ? 3 : unit === "half" ? 6 : unit === "decade" ? 10 : 1;
  const clock = unit === "minute" || unit === "hour" ? "T" : "";
  return `P${clock}${String(count * times)}${DURATION_SIGNS[unit]}`;
}

/** Whether an expression dates what has happened: lengths and times of day alone do not, nor what lies ahead ("next week"). */
export function datesPast({ shape }: TimeExpression): boolean {
  if (shape.kind === "duration" || shape.kind === "clock") return false;
  if (shape.kind === "back") return shape.count >= 0;
  return shape.kind !== "weekday" || shape.isNext !== true;
}
