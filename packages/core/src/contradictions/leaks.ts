/** Loss or leak of data: denied, played down, reported. */
import type { QuantityClaim } from "../claim.ts";
import type { NodeId } from "../graph.ts";
import { nameWords } from "../name.ts";
import type { Statement } from "../statement.ts";
import type { CaseView, Disagreement, Position } from "./disagreement.ts";
import { disagree, incidentOf, incidentTopic, positionsBy, haveOneSpeaker, mayShareIncident } from "./disagreement.ts";
import { incidentMeant } from "./incident-meant.ts";

type Extent = "no leak" | "no serious leak" | "leak";

const LEAK_WORDS = /^(?:leak|leaks|leaked|leakage|exfiltrat|stolen|theft|loss|lost|rrjedhje|humbje)/;
const GRADE_WORDS =
  /^(?:serious|significant|major|important|sensitive|critical|large|substantial|serioze|rendesishme|ndjeshme)/;
const NO_WORDS = new Set(["no", "none", "not", "nothing", "zero", "0", "asnje", "nuk", "without"]);

/** A quantity that says whether, or how much, data was lost or leaked. */
export function isAboutLeak({ metric, unit }: Pick<QuantityClaim, "metric" | "unit">): boolean {
  return nameWords(`${metric} ${unit}`).some((word) => LEAK_WORDS.test(word));
}

export function findLeakContradictions(view: CaseView): readonly Disagreement[] {
  const told = view.statements.filter((statement) => extentOf(statement) !== undefined);
  const byIncident = positionsBy(told, (statement) => meantBy(view, statement) ?? "");
  const strengths = compareStrengths(view, told);
  const disputed = byIncident.flatMap(({ value, statements }) => compareExtents(view, value, statements));
  // Where one attack's leak is disputed, that another one leaked needs no more telling.
  return [...strengths, ...(disputed.length > 0 ? disputed : compareAttacks(view, told))];
}

function compareExtents(view: CaseView, incident: string, statements: readonly Statement[]): readonly Disagreement[] {
  return disagree(
    {
      kind: "impact",
      nature: "conflict",
      topic: `data leaked in ${incidentTopic(view, incident === "" ? undefined : incident)}`,
      severity: "high",
      once: true,
      why: "A leak is denied and reported for the same incident.",
    },
    positionsBy(statements, extentOf),
    (a, b) => isPair(a, b, "no leak", "leak"),
  );
}

/** One speaker's denial in two strengths. */
function compareStrengths(view: CaseView, told: readonly Statement[]): readonly Disagreement[] {
  const isOfOneAttack = (a: Statement, b: Statement) =>
    mayShareIncident(view, a, b) || meantBy(view, a) === meantBy(view, b);
  return disagree(
    {
      kind: "translation",
      nature: "conflict",
      topic: "what one speaker says on a leak",
      severity: "high",
      why: "One speaker's words are given once as no leak and once as no serious leak, which leaves room for a lesser one.",
    },
    positionsBy(told, extentOf),
    (a, b) =>
      isPair(a, b, "no leak", "no serious leak") &&
      a.statements.some((left) =>
        b.statements.some((right) => isOfOneAttack(left, right) && haveOneSpeaker(left, right)),
      ),
  );
}

/** A leak is denied for one attack and reported of another one. */
function compareAttacks(view: CaseView, told: readonly Statement[]): readonly Disagreement[] {
  const valueOf = (statement: Statement) => {
    const [extent, incident] = [extentOf(statement), meantBy(view, statement)];
    return incident === undefined || extent === "no serious leak"
      ? undefined
      : `${extent ?? ""} in ${incidentTopic(view, incident)}`;
  };
  return disagree(
    {
      kind: "scope",
      nature: "compatible",
      topic: "of which attack a leak is denied, and of which it is reported",
      severity: "medium",
      once: true,
      why: "The denial is about one attack and the leak about another one: both can be true.",
    },
    positionsBy(told, valueOf),
    (a, b) => a.value.startsWith("no leak") !== b.value.startsWith("no leak"),
  );
}

/** A denial that names no attack follows on the newest one; a leak belongs where it is told. */
function meantBy(view: CaseView, statement: Statement): NodeId | undefined {
  return extentOf(statement) === "leak" ? incidentOf(view, statement) : incidentMeant(view, statement);
}

/** What a statement says of a leak; undefined where it says nothing of one. */
function extentOf(statement: Statement): Extent | undefined {
  const { claim } = statement;
  if (claim.type === "system" && claim.status === "leaked") return statement.stance === "rejects" ? "no leak" : "leak";
  if (claim.type === "denial" && claim.of !== undefined && nameWords(claim.of).some((word) => LEAK_WORDS.test(word))) {
    return nameWords(claim.of).some((word) => GRADE_WORDS.test(word)) ? "no serious leak" : "no leak";
  }
  if (claim.type !== "quantity" || !isAboutLeak(claim)) return undefined;
  const words = nameWords(String(claim.value));
  const isDenied = words.some((word) => NO_WORDS.has(word)) !== (statement.stance === "rejects");
  if (!isDenied) return "leak";
  return words.some((word) => GRADE_WORDS.test(word)) ? "no serious leak" : "no leak";
}

function isPair(a: Position, b: Position, one: Extent, other: Extent): boolean {
  return (a.value === one && b.value === other) || (a.value === other && b.value === one);
}
