/** Whom the attack was aimed at, where somebody says so in as many words. */
import { nameWords } from "../name.ts";
import { relatedNames } from "../related-names.ts";
import type { CaseView, Disagreement, Position, StatementOf } from "./disagreement.ts";
import { disagree, incidentOf, incidentTopic, originsIn, positionsBy, statementsOf } from "./disagreement.ts";

type Victim = StatementOf<"victim">;

const AIM = /\b(?:targeted|targeting|targets|aimed at|directed (?:at|against)|intended (?:for|to hit))\b/i;
// One of several aims, of which the others are told elsewhere.
const ONE_OF_SEVERAL = /\b(?:also|among others|as well as|including|first)\b/i;
const ATTACK = /\b(?:attack|cyber-?attack|hack|breach)/i;
const ATTACK_ON = /attacks? (?:against|on|at)\b/i;

export function findTargetContradictions(view: CaseView): readonly Disagreement[] {
  const victims = statementsOf(view, "victim").filter(
    ({ claim, stance }) =>
      stance !== "rejects" && (claim.kind === "org" || claim.kind === "event" || claim.kind === "person"),
  );
  const byIncident = positionsBy(victims, (statement) => incidentOf(view, statement));
  return byIncident.flatMap(({ value, statements }) => compare(view, value, statements));
}

/**
 * On one side the victims that were aimed at, on the other the one that was hit according to most. Who was aimed at and is told to
 * have been hit as well stands on neither side.
 */
function compare(view: CaseView, incident: string, own: readonly Victim[]): readonly Disagreement[] {
  const hit = own.filter((victim) => !isAim(victim) && victim.claim.kind === "org");
  const aimedAt = own.filter(
    (victim) =>
      isAim(victim) &&
      !ONE_OF_SEVERAL.test(victim.citations[0].quote) &&
      !hit.some(({ claim }) => isOneParty(claim.name, victim.claim.name)),
  );
  if (aimedAt.length === 0) return [];
  return disagree(
    {
      kind: "target",
      nature: "compatible",
      topic: `target of ${incidentTopic(view, incident)}`,
      severity: "low",
      once: true,
      why: "Whom it was aimed at and whom it hit are different parties: the intended victim and the direct one, which can both be true.",
    },
    [
      ...positionsBy(aimedAt, ({ claim }) => `aimed at ${claim.name}`),
      ...mostTold(
        view,
        positionsBy(hit, ({ claim }) => `hit ${claim.name}`),
      ),
    ],
    (a, b) => a.value.startsWith("aimed") !== b.value.startsWith("aimed"),
  );
}

/** Of the victims that were hit the one that most statements name, with those first that tell of the attack itself. */
function mostTold(view: CaseView, positions: readonly Position[]): readonly Position[] {
  const rank = ({ citations: [{ quote }] }: Position["statements"][number]) =>
    ATTACK_ON.test(quote) ? 0 : ATTACK.test(quote) ? 1 : 2;
  return [...positions]
    .sort(
      (a, b) =>
        originsIn(view, b.statements) - originsIn(view, a.statements) || b.statements.length - a.statements.length,
    )
    .slice(0, 1)
    .map(({ value, statements }) => ({ value, statements: [...statements].sort((a, b) => rank(a) - rank(b)) }));
}

/** Related names, or one is made of the first letters of the other: `HSE`. */
function isOneParty(a: string, b: string): boolean {
  const initials = (name: string) =>
    nameWords(name)
      .map((word) => word.slice(0, 1))
      .join("");
  const isAcronym = (short: string, long: string) => short.length >= 2 && initials(long).endsWith(short.toLowerCase());
  return relatedNames(a, b) || isAcronym(a, b) || isAcronym(b, a);
}

function isAim({ citations }: Victim): boolean {
  return AIM.test(citations[0].quote);
}
