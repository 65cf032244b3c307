/** Who is accused, and denies it. */
import { anyRelated, relatedNames } from "../relatedNames.ts";
import type { Statement } from "../statement.ts";
import type { CaseView, Disagreement, StatementOf } from "./disagreement.ts";
import { disagree, incidentOf, incidentTopic, mayShareIncident, statementsOf } from "./disagreement.ts";

type Denial = StatementOf<"denial">;
type Attribution = StatementOf<"attribution">;

const RESPONSIBILITY = /respons|attack|involv|accus|claim|role|behind|hack|intru|allegation/i;
const OTHER_MATTER = /leak|exfiltrat|loss|stolen|ransom|move|decision|expulsion/i;

export function findDenialContradictions(view: CaseView): readonly Disagreement[] {
  const denials = statementsOf(view, "denial").filter(
    (statement) => statement.stance !== "rejects" && deniesResponsibility(statement),
  );
  const accusations = statementsOf(view, "attribution").filter(
    ({ claim, stance }) => claim.about === "actor" && (stance === "asserts" || stance === "hedges"),
  );
  const accused = [...new Set(denials.map(({ claim }) => claim.by))];
  const groups: Denial[][] = [];
  for (const by of accused) {
    const own = denials.filter(({ claim }) => claim.by === by);
    const group = groups.find((others) => others.some(({ claim }) => relatedNames(claim.by, by)));
    if (group === undefined) groups.push(own);
    else group.push(...own);
  }
  return groups.flatMap((own) => compare(view, own, accusations));
}

function compare(
  view: CaseView,
  denials: readonly Denial[],
  accusations: readonly Attribution[],
): readonly Disagreement[] {
  const by = denials[0]?.claim.by ?? "";
  const against = accusations.filter(
    (accusation) =>
      accusation.claim.to.some((to) => relatedNames(to, by)) &&
      !anyRelated(accusation.claim.by, [by]) &&
      denials.some((denial) => mayShareIncident(view, accusation, denial)),
  );
  const [first] = against;
  if (first === undefined) return [];
  const positions = [
    ...groupBySpeaker(against).map(({ speaker, statements }) => ({ value: `${speaker}: ${by} did it`, statements })),
    { value: `${by} denies it`, statements: denials },
  ];
  return disagree(
    {
      kind: "attribution",
      nature: "conflict",
      topic: `responsibility of ${by} for ${incidentTopic(view, incidentOf(view, first))}`,
      severity: "high",
      why: "The accused denies what others say that they did.",
    },
    positions,
    (a, b) => a.value.endsWith("denies it") !== b.value.endsWith("denies it"),
  );
}

function groupBySpeaker(
  accusations: readonly Attribution[],
): readonly { speaker: string; statements: readonly Statement[] }[] {
  const groups: { speaker: string; statements: Attribution[] }[] = [];
  for (const accusation of accusations) {
    const speaker = accusation.claim.by.join(", ") || (accusation.speakers[0]?.name ?? "unknown");
    const group = groups.find((other) => other.speaker === speaker || relatedNames(other.speaker, speaker));
    if (group === undefined) groups.push({ speaker, statements: [accusation] });
    else group.statements.push(accusation);
  }
  return groups;
}

function deniesResponsibility({ claim }: Denial): boolean {
  if (claim.of === undefined) return true;
  return RESPONSIBILITY.test(claim.of) && !OTHER_MATTER.test(claim.of);
}
