/** Counts of one thing in one incident that cannot all be right. */
import type { CaseView, Disagreement, Position, StatementOf } from "./disagreement.ts";
import { disagree, incidentOf, positionsBy, statementsOf } from "./disagreement.ts";
import type { Measure } from "./measure.ts";
import { excludeEachOther, measureOf } from "./measure.ts";

type Quantity = StatementOf<"quantity">;

const GROWTH = /\b(?:rose|risen|raised|increased|doubled|tripled|grew|grown|climbed|dropped|lowered|reduced)\b/i;

/** Smaller equal figures are often chance. */
const TELLING_FIGURE = 100;

export function findCountContradictions(view: CaseView): readonly Disagreement[] {
  const counts = statementsOf(view, "quantity").filter(({ stance }) => stance !== "rejects");
  return [...compareCounts(view, counts), ...findSameFigures(view, counts)];
}

function compareCounts(view: CaseView, counts: readonly Quantity[]): readonly Disagreement[] {
  const things = positionsBy(counts, (statement) => {
    const measure = measureOf(statement.claim);
    // That there was none of it is for the check of leaks and of impact.
    if (measure === undefined || measure.amount.to === 0) return undefined;
    return [measure.unit, measure.meaning, measure.rest, incidentOf(view, statement) ?? ""].join("|");
  });
  return things.flatMap(({ statements }) => {
    const hasGrown = statements.some(({ citations }) => GROWTH.test(citations[0].quote));
    return disagree(
      {
        kind: "count",
        nature: hasGrown ? "development" : "conflict",
        topic: `number: ${statements[0]?.claim.metric ?? ""}`,
        severity: "medium",
        why: hasGrown
          ? "The figures differ, and the text says that the number changed."
          : "The same thing is counted, and the figures exclude each other even as rounded.",
      },
      positionsBy(statements, printed),
      (a, b) => {
        const [left, right] = [measuresOf(a)[0], measuresOf(b)[0]];
        return left !== undefined && right !== undefined && excludeEachOther(left.amount, right.amount);
      },
    );
  });
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

function printed({ claim }: Quantity): string {
  return [claim.qualifier, String(claim.value), claim.unit]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
}
