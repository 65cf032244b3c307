/** Loss or leak of data: denied, played down, reported. */
import type { QuantityClaim } from "../claim.ts";
import { nameWords } from "../name.ts";
import { relatedNames } from "../relatedNames.ts";
import type { Statement } from "../statement.ts";
import { firstSpeaker } from "../statementFacts.ts";
import type { CaseView, Disagreement, Position } from "./disagreement.ts";
import { disagree, incidentOf, incidentTopic, positionsBy } from "./disagreement.ts";

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
  const byIncident = positionsBy(told, (statement) => incidentOf(view, statement) ?? "");
  return byIncident.flatMap(({ statements }) => {
    const topic = `data leaked in ${incidentTopic(view, statements[0] === undefined ? undefined : incidentOf(view, statements[0]))}`;
    const positions = positionsBy(statements, extentOf);
    return [
      ...disagree(
        {
          kind: "translation",
          nature: "conflict",
          topic: `${topic}: "no leak" against "no serious leak" of one speaker`,
          severity: "high",
          why: "One speaker's words are given once as no leak and once as no serious leak, which leaves room for a lesser one.",
        },
        positions,
        (a, b) => isPair(a, b, "no leak", "no serious leak") && shareSpeaker(a, b),
      ),
      ...disagree(
        {
          kind: "impact",
          nature: "conflict",
          topic,
          severity: "high",
          why: "A leak is denied and reported for the same incident.",
        },
        positions,
        (a, b) => isPair(a, b, "no leak", "leak"),
      ),
    ];
  });
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

function shareSpeaker(a: Position, b: Position): boolean {
  return a.statements.some((left) =>
    b.statements.some((right) => {
      const [one, other] = [firstSpeaker(left), firstSpeaker(right)];
      return one !== undefined && other !== undefined && relatedNames(one, other);
    }),
  );
}
