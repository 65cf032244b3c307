/** Whom the attack was aimed at, where somebody says so in as many words. */
import { relatedNames } from "../relatedNames.ts";
import type { CaseView, Disagreement, Position, StatementOf } from "./disagreement.ts";
import { disagree, incidentOf, incidentTopic, positionsBy, statementsOf } from "./disagreement.ts";

type Victim = StatementOf<"victim">;

const AIM = /\b(?:targeted|targeting|aimed at|directed (?:at|against)|intended (?:for|to hit))\b/i;

export function findTargetContradictions(view: CaseView): readonly Disagreement[] {
  const victims = statementsOf(view, "victim").filter(
    ({ claim, stance }) =>
      stance !== "rejects" && (claim.kind === "org" || claim.kind === "event" || claim.kind === "person"),
  );
  const byIncident = positionsBy(victims, (statement) => incidentOf(view, statement));
  return byIncident.flatMap(({ statements }) => compare(view, statements));
}

/** A side is one victim as aimed at, the other side another one: both aimed at, or the one that was hit according to others. */
function compare(view: CaseView, own: readonly Victim[]): readonly Disagreement[] {
  const aimedAt = own.filter(isAim);
  if (aimedAt.length === 0) return [];
  const isElsewhere = (victim: Victim) => !aimedAt.some((aim) => relatedNames(aim.claim.name, victim.claim.name));
  const hit = own.filter((victim) => !isAim(victim) && isElsewhere(victim) && victim.claim.kind === "org");
  const positions = [
    ...positionsBy(aimedAt, ({ claim }) => `aimed at ${claim.name}`),
    ...mostTold(positionsBy(hit, ({ claim }) => `hit ${claim.name}`)),
  ];
  const [first] = own;
  return disagree(
    {
      kind: "target",
      nature: "compatible",
      topic: `target of ${incidentTopic(view, first === undefined ? undefined : incidentOf(view, first))}`,
      severity: "low",
      why: "Whom it was aimed at and whom it hit are different parties: the intended victim and the direct one, which can both be true.",
    },
    positions,
    (a, b) =>
      a.value.startsWith("aimed") !== b.value.startsWith("aimed") &&
      !a.statements.some((left) =>
        b.statements.some(
          (right) =>
            left.claim.type === "victim" &&
            right.claim.type === "victim" &&
            relatedNames(left.claim.name, right.claim.name),
        ),
      ),
  );
}

/** Of the victims that were hit the one that most statements name: the direct victim. */
function mostTold(positions: readonly Position[]): readonly Position[] {
  return [...positions].sort((a, b) => b.statements.length - a.statements.length).slice(0, 1);
}

function isAim({ citations }: Victim): boolean {
  return AIM.test(citations[0].quote);
}
