/** Whom the attack was aimed at, where somebody says so in as many words. */
import { relatedNames } from "../relatedNames.ts";
import type { CaseView, Disagreement, StatementOf } from "./disagreement.ts";
import { disagree, incidentOf, incidentTopic, linkedSets, positionsBy, statementsOf } from "./disagreement.ts";

type Victim = StatementOf<"victim">;

const AIM = /\b(?:targeted|targeting|aimed at|directed (?:at|against)|intended (?:for|to hit))\b/i;

export function findTargetContradictions(view: CaseView): readonly Disagreement[] {
  const victims = statementsOf(view, "victim").filter(
    ({ claim, stance }) =>
      stance !== "rejects" && (claim.kind === "org" || claim.kind === "event" || claim.kind === "person"),
  );
  const byIncident = linkedSets(
    victims,
    (a, b) => incidentOf(view, a) !== undefined && incidentOf(view, a) === incidentOf(view, b),
  );
  return byIncident.flatMap((own) => compare(view, own));
}

/** A side is one victim as aimed at, the other side another one: both aimed at, or the one that was hit according to others. */
function compare(view: CaseView, own: readonly Victim[]): readonly Disagreement[] {
  const aimedAt = own.filter(isAim);
  if (aimedAt.length === 0) return [];
  const isElsewhere = (victim: Victim) => !aimedAt.some((aim) => relatedNames(aim.claim.name, victim.claim.name));
  const hit = own.filter((victim) => !isAim(victim) && isElsewhere(victim) && victim.claim.kind === "org");
  const positions = [
    ...positionsBy(aimedAt, ({ claim }) => `aimed at ${claim.name}`),
    ...positionsBy(hit, ({ claim }) => `hit ${claim.name}`),
  ];
  const [first] = own;
  return disagree(
    {
      kind: "target",
      nature: "conflict",
      topic: `target of ${incidentTopic(view, first === undefined ? undefined : incidentOf(view, first))}`,
      severity: "medium",
      why: "Whom it was aimed at and whom it hit are different parties in different accounts: the direct victim and the intended one.",
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

function isAim({ citations }: Victim): boolean {
  return AIM.test(citations[0].quote);
}
