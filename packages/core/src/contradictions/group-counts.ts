/** How many groups are said to be behind an incident: one, or several that acted together. */
import { amountOf } from "../amount.ts";
import { nameWords } from "../name.ts";
import type { Statement } from "../statement.ts";
import type { CaseView, Disagreement } from "./disagreement.ts";
import { disagree, incidentOf, incidentTopic, mayShareIncident, positionsBy } from "./disagreement.ts";

const ACTOR_WORDS = new Set("group groups actor actors team teams gang gangs cluster clusters apt apts".split(" "));
const NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const SEVERAL =
  /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:[\p{L}-]{1,30} ){0,3}(?:groups|actors|gangs|clusters|teams|APTs)\b/iu;
const SINGLE = /\b(?:an?|one|a single) (?:[\p{L}-]{1,30} ){0,5}(?:APT|actor|group|gang)\b/iu;
/** A name with what it is: `Viper, a group that has been linked to Vostria`. */
const APPOSED = /\p{Lu}[^\s,]{2,40}, (?:an?|one) (?:[\p{L}-]{1,30} ){0,5}(?:APT|actor|group|gang)\b/u;
const ONE_MORE = /\b(?:separate|another|other|second|third)\b/i;

export function findGroupCountContradictions(view: CaseView): readonly Disagreement[] {
  const about = view.statements.filter(({ stance }) => stance !== "rejects" && stance !== "counter-accusation");
  const several = about.filter((statement) => numberOfGroups(statement) !== undefined);
  const single = about.filter(
    (statement) => isSingleGroup(statement) && several.some((other) => mayShareIncident(view, statement, other)),
  );
  const incident = several.map((statement) => incidentOf(view, statement)).find((node) => node !== undefined);
  const singles = new Set(single.map(({ id }) => id));
  return disagree(
    {
      kind: "count",
      nature: "conflict",
      topic: `number of groups behind ${incidentTopic(view, incident)}`,
      severity: "medium",
      once: true,
      why: "Some speak of a single group, others of several that acted together.",
    },
    positionsBy([...several, ...single], (statement) =>
      singles.has(statement.id) ? "one group" : `${numberOfGroups(statement) ?? ""} groups`,
    ),
    (a, b) => (a.value === "one group") !== (b.value === "one group"),
  );
}

/** A number of attackers above one: counted as a quantity, or in the words that name them. */
function numberOfGroups({ claim, citations }: Statement): number | undefined {
  if (claim.type === "quantity") {
    const count = amountOf(claim);
    return countsActors(claim) && count !== undefined && count.from > 1 && count.from === count.to
      ? count.from
      : undefined;
  }
  if (claim.type !== "actor" && claim.type !== "sponsor" && claim.type !== "attribution") return undefined;
  const word = SEVERAL.exec(citations[0].quote)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  const count = NUMBERS.includes(word) ? NUMBERS.indexOf(word) + 2 : Number(word);
  return count > 1 ? count : undefined;
}

function countsActors({ metric, unit }: { readonly metric: string; readonly unit: string }): boolean {
  return (
    nameWords(unit).some((word) => ACTOR_WORDS.has(word)) ||
    nameWords(metric).some((word) => ACTOR_WORDS.has(word) && word.endsWith("s"))
  );
}

/** An unnamed single attacker: `an APT backed by Tehran`. A group with a name may be one of several. */
function isSingleGroup({ claim, citations }: Statement): boolean {
  const { quote } = citations[0];
  if (ONE_MORE.test(quote) || SEVERAL.test(quote) || !SINGLE.test(quote) || APPOSED.test(quote)) return false;
  switch (claim.type) {
    case "actor":
      return (
        claim.kind !== "persona" && claim.kind !== "person" && claim.catalogue === undefined && !/\d/.test(claim.name)
      );
    case "sponsor":
      return !/\d/.test(claim.actor);
    case "attribution":
      return claim.about === "actor" && !claim.to.some((to) => /\d/.test(to));
    default:
      return false;
  }
}
