/** Counts of one thing in one incident that cannot all be right. */
import { documentOf, offsetOf } from "../statement-facts.ts";
import type { CaseView, Disagreement, Position, StatementOf } from "./disagreement.ts";
import { disagree, incidentOf, linkedSets, mayShareIncident, positionsBy, statementsOf } from "./disagreement.ts";
import type { Measure } from "./measure.ts";
import { excludeEachOther, measureOf, timesApart } from "./measure.ts";

type Quantity = StatementOf<"quantity">;

const GROWTH = /\b(?:rose|risen|raised|increased|doubled|tripled|grew|grown|climbed|dropped|lowered|reduced)\b/i;

// Who is counted can be counted by place, by contract or by employer, which the metric does not say.
const PEOPLE =
  /^(?:customer|user|people|person|patient|employee|client|subscriber|victim|citizen|organi[sz]ation|company|companie|compan|institution|member|account)/;

const MONEY = /^(?:dollar|usd|euro|eur|pound|gbp|franc|krona|lek|bitcoin|btc)$/;

/** Of these one report counts those that were used, another those that are known. */
const KINDS_OF = /^(?:vulnerabilit|variant|type|famil)/;

/** Sums that are more times apart are those of one victim and of all, of one demand and of years. */
const SUMS_APART = 5;

/** Costs are told of one victim, of several and of all. */
const COSTS_APART = 2;

/** Characters between two counts of one sentence, more or less. */
const ONE_BREATH = 200;

/** Smaller equal figures are often chance. */
const TELLING_FIGURE = 100;

export function findCountContradictions(view: CaseView): readonly Disagreement[] {
  const counts = statementsOf(view, "quantity").filter(({ stance }) => stance !== "rejects");
  return [...compareCounts(view, counts), ...findSameFigures(view, counts)];
}

function compareCounts(view: CaseView, counts: readonly Quantity[]): readonly Disagreement[] {
  // That there was none of it is for the check of leaks and of impact.
  const counted = counts.filter(({ claim }) => {
    const measure = measureOf(claim);
    return measure !== undefined && measure.amount.to > 0 && !KINDS_OF.test(measure.unit);
  });
  const things = linkedSets(
    counted,
    (statement) => keyOf(view, statement),
    (a, b) => mayCountOneThing(view, a, b),
  );
  return things.flatMap((statements) => {
    const isGrowth = hasGrown(statements);
    return disagree(
      {
        kind: "count",
        nature: isGrowth ? "development" : "conflict",
        topic: `number: ${statements[0]?.claim.metric ?? ""}`,
        severity: "medium",
        once: true,
        why: isGrowth
          ? "The figures differ, and the text says that the number changed."
          : "The same thing is counted, and the figures exclude each other even as rounded.",
      },
      positionsBy(statements, printed),
      (a, b) => countsOf(a).some((left) => countsOf(b).some((right) => clash(view, left, right))),
    );
  });
}

/** Counts of one key count one thing. */
function keyOf(view: CaseView, statement: Quantity): string {
  const measure = measureOf(statement.claim);
  return [measure?.unit, measure?.meaning, measure?.rest, incidentOf(view, statement)].join("|");
}

/**
 * One unit, and what is said of the things goes together. Of things, one count may name them with more words than the other
 * (`satellite modems`, `modems`); of people, more words are a part of them.
 */
function mayCountOneThing(view: CaseView, a: Quantity, b: Quantity): boolean {
  const [left, right] = [measureOf(a.claim), measureOf(b.claim)];
  if (left === undefined || right?.unit !== left.unit || !mayShareIncident(view, a, b)) return false;
  const meanings = new Set([left.meaning, right.meaning]);
  if (meanings.size > 1 && !(meanings.has("harm") && meanings.has("other"))) return false;
  if (left.rest === right.rest) return true;
  const [own, others] = [left.rest, right.rest].map((rest) => rest.split(" ").filter((word) => word !== ""));
  if (own === undefined || others === undefined || PEOPLE.test(left.unit)) return false;
  return own.every((word) => others.includes(word)) || others.every((word) => own.includes(word));
}

/** The words say that the number changed. */
function hasGrown(statements: readonly Quantity[]): boolean {
  return statements.some(({ citations }) => GROWTH.test(citations[0].quote));
}

/** Two counts of one breath are counts of two parts: "several thousand customers in one country and tens of thousands elsewhere". */
function clash(view: CaseView, a: Quantity, b: Quantity): boolean {
  const [left, right] = [measureOf(a.claim), measureOf(b.claim)];
  if (left === undefined || right === undefined || !mayCountOneThing(view, a, b)) return false;
  const isOneBreath = documentOf(a) === documentOf(b) && Math.abs(offsetOf(a) - offsetOf(b)) < ONE_BREATH;
  if ((isOneBreath && !hasGrown([a, b])) || !excludeEachOther(left.amount, right.amount)) return false;
  const apart = left.meaning === "cost" ? COSTS_APART : SUMS_APART;
  return !MONEY.test(left.unit) || timesApart(left.amount, right.amount) <= apart;
}

function countsOf({ statements }: Position): readonly Quantity[] {
  return statements.filter((statement): statement is Quantity => statement.claim.type === "quantity");
}

/** One figure that is told of different things: units hit, units shipped. */
function findSameFigures(view: CaseView, counts: readonly Quantity[]): readonly Disagreement[] {
  const figures = counts.filter(({ claim }) => Number(claim.value) >= TELLING_FIGURE);
  const equal = positionsBy(figures, (statement) => `${statement.claim.value}|${incidentOf(view, statement) ?? ""}`);
  return equal.flatMap(({ statements }) =>
    disagree(
      {
        kind: "count",
        nature: "conflict",
        topic: `what the figure ${statements[0]?.claim.value ?? ""} counts`,
        severity: "medium",
        why: "One figure is given once for what was hit and once for what was shipped or replaced.",
      },
      positionsBy(statements, ({ claim }) => `${claim.value} ${claim.metric}`),
      (a, b) => {
        const meanings = [...measuresOf(a), ...measuresOf(b)].map(({ meaning }) => meaning);
        return meanings.includes("harm") && meanings.includes("replacement");
      },
    ),
  );
}

function measuresOf({ statements }: Position): readonly Measure[] {
  return statements.flatMap(({ claim }) => (claim.type === "quantity" ? (measureOf(claim) ?? []) : []));
}

/** `over 5,600 turbines`, `tens of thousands of modems`. */
function printed({ claim }: Quantity): string {
  const value = typeof claim.value === "number" ? withCommas(claim.value) : claim.value;
  const isBare = typeof claim.value === "number" || claim.unit === "";
  return [claim.qualifier, value, isBare ? undefined : "of", claim.unit]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
}

function withCommas(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return [groups.join(","), fraction].filter((part) => part !== undefined).join(".");
}
