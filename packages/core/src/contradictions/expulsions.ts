/** Who had to leave: one ambassador, diplomats, or everybody. */
import { anyRelated, relatedNames } from "../related-names.ts";
import type { CaseView, Disagreement, StatementOf } from "./disagreement.ts";
import { disagree, linkedSets, positionsBy, statementsOf } from "./disagreement.ts";

type Action = StatementOf<"action">;

/** The widest first: "ambassador and staff" means staff. */
const EXTENTS: readonly (readonly [extent: string, words: RegExp])[] = [
  ["all staff", /\b(?:staff|personnel|everybody|everyone|entire embassy|whole embassy|all diplomats)\b/i],
  ["diplomats", /\bdiplomats\b/i],
  ["ambassador", /\bambassador\b/i],
];

export function findExpulsionContradictions(view: CaseView): readonly Disagreement[] {
  const expulsions = statementsOf(view, "action").filter(
    ({ claim, stance }) => claim.class === "expel" && stance !== "rejects",
  );
  const sets = linkedSets(
    expulsions,
    ({ claim }) => [claim.target ?? "", ...claim.by].join("|"),
    (a, b) => anyRelated(a.claim.by, b.claim.by) && haveSameTarget(a, b),
  );
  return sets.flatMap((own) =>
    disagree(
      {
        kind: "action",
        nature: "conflict",
        topic: `who ${own[0]?.claim.by.join(", ") ?? "the state"} expelled`,
        severity: "low",
        once: true,
        why: "An ambassador, some diplomats and a whole staff are different expulsions; all are told of one decision.",
      },
      positionsBy(own, extentOf),
      (a, b) => a.value !== b.value,
    ),
  );
}

function extentOf({ claim, citations }: Action): string | undefined {
  const matches = (text: string) => EXTENTS.find(([, words]) => words.test(text))?.[0];
  return matches(claim.kind) ?? matches(citations[0].quote);
}

function haveSameTarget(a: Action, b: Action): boolean {
  return a.claim.target === undefined || b.claim.target === undefined || relatedNames(a.claim.target, b.claim.target);
}
