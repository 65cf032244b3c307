/** A party is said to have stopped the attack in time, and to have been harmed by it. */
import type { SystemStatus } from "../claim.ts";
import { nameWords } from "../name.ts";
import { relatedNames, tellingWords } from "../related-names.ts";
import type { CaseView, Disagreement, StatementOf } from "./disagreement.ts";
import { disagree, incidentOf, incidentTopic, mayShareIncident, positionsBy, statementsOf } from "./disagreement.ts";

type Action = StatementOf<"action">;
type System = StatementOf<"system">;

const PREVENTING = /\b(?:prevent|avert|thwart|foil|repel|block|stop)/i;
const HARM: ReadonlySet<SystemStatus> = new Set<SystemStatus>(["destroyed", "leaked", "infected"]);

export function findPreventionContradictions(view: CaseView): readonly Disagreement[] {
  const preventions = statementsOf(view, "action").filter(
    ({ claim, stance }) => claim.class === "contain" && stance === "asserts" && PREVENTING.test(claim.kind),
  );
  const harms = statementsOf(view, "system").filter(
    ({ claim, stance }) => HARM.has(claim.status) && stance === "asserts",
  );
  return positionsBy(preventions, ({ claim }) => claim.by.join(", ")).flatMap(({ value: party, statements: told }) => {
    const own = harms.filter((harm) =>
      told.some((prevention) => mayShareIncident(view, prevention, harm) && belongsTo(harm, prevention)),
    );
    const incident = [...told, ...own].map((one) => incidentOf(view, one)).find((node) => node !== undefined);
    return disagree(
      {
        kind: "impact",
        nature: "conflict",
        topic: `whether ${party} stopped ${incidentTopic(view, incident)} in time`,
        severity: "medium",
        once: true,
        why: "Damage is said to have been prevented, and told of the same party's systems or data.",
      },
      [
        { value: "damage prevented", statements: told },
        ...positionsBy(own, ({ claim }) => `${claim.name} ${claim.status}`),
      ],
      (a, b) => (a.value === "damage prevented") !== (b.value === "damage prevented"),
    );
  });
}

/** The words that tell of the harm name the party, as the owner of what was harmed. */
function belongsTo({ claim, citations }: System, { claim: { by } }: Action): boolean {
  const words = new Set(nameWords(`${claim.name} ${citations[0].quote}`));
  return by.some((name) => relatedNames(claim.name, name) || tellingWords(name).every((word) => words.has(word)));
}
