/** A state according to some, a gang of criminals according to others. */
import { nameKey } from "../name.ts";
import { relatedNames } from "../related-names.ts";
import type { Statement } from "../statement.ts";
import { isChange } from "./change-over-time.ts";
import type { CaseView, Disagreement, Position, StatementOf } from "./disagreement.ts";
import { disagree, incidentOf, incidentTopic, positionsBy, statementsOf } from "./disagreement.ts";

type Attribution = StatementOf<"attribution">;

const CRIMINAL =
  /\b(?:ransomware|extortion|cyber-?criminals?|criminals?|crime)[ -](?:[\p{L}-]{1,20} ){0,2}(?:gangs?|groups?|actors?|hackers?|operators?|syndicate|organi[sz]ation)\b|\bgang\b/iu;
/** Who acts on their own, also where the words name their country: `Chinese activist hackers`. */
const PRIVATE = /\b(?:activists?|hacktivists?|cyber-?criminals|criminals|teenagers?|amateurs?|insiders?)\b/iu;
const LOOSE_TIE = /link|tied|ties|align|based|speaking|associat/i;

export function findCulpritContradictions(view: CaseView): readonly Disagreement[] {
  const told = statementsOf(view, "attribution").filter(
    ({ claim, stance }) => claim.about === "actor" && (stance === "asserts" || stance === "hedges"),
  );
  const culpritOf = culprits(view);
  return positionsBy(told, (statement) => incidentOf(view, statement)).flatMap(({ value, statements }) => {
    const finding = {
      kind: "attribution" as const,
      severity: "high" as const,
      topic: `who is behind ${incidentTopic(view, value)}`,
      once: true,
    };
    const positions = positionsBy(statements, (statement) => culpritOf(statement)?.name);
    const differ = (a: Position, b: Position) => areRivals(view, culpritIn(a, culpritOf), culpritIn(b, culpritOf));
    return [
      ...disagree(
        {
          ...finding,
          nature: "conflict",
          why: "One attributes it to a state, the other to a gang of criminals that nobody says works for that state.",
        },
        positions,
        (a, b) => differ(a, b) && !isChange(view, a, b),
      ),
      ...disagree(
        { ...finding, nature: "development", why: "A state was named at one time, a gang of criminals at another." },
        positions,
        (a, b) => differ(a, b) && isChange(view, a, b),
      ),
    ];
  });
}

interface Culprit {
  readonly name: string;
  /** gang: criminals or activists, with or without a name. */
  readonly kind: "state" | "gang";
}

type CulpritOf = (statement: Attribution) => Culprit | undefined;

/** What an attribution names: one of the states of the case, or a group that somebody calls a gang; undefined for both and neither. */
function culprits(view: CaseView): CulpritOf {
  const states = [...new Set(statementsOf(view, "sponsor").map(({ claim }) => claim.state))];
  const organs = new Map(
    statementsOf(view, "sponsor").flatMap(({ claim, stance }) =>
      claim.organ === undefined || stance === "rejects" ? [] : [[nameKey(claim.organ), claim.state] as const],
    ),
  );
  const gangs = new Set(view.statements.flatMap((statement) => gangsIn(statement).map(nameKey)));
  return ({ claim }) => {
    const gang = claim.to.find((to) => gangs.has(nameKey(to)) || PRIVATE.test(to));
    const official = claim.to.filter((to) => !PRIVATE.test(to));
    const named = [
      ...states.filter((state) => official.some((to) => relatedNames(to, state))),
      ...official.flatMap((to) => organs.get(nameKey(to)) ?? []),
    ];
    if (named.length > 0)
      return gang === undefined && named[0] !== undefined ? { name: named[0], kind: "state" } : undefined;
    return gang === undefined ? undefined : { name: gang, kind: "gang" };
  };
}

/** Named groups that a statement calls criminal. A front that speaks for itself may be anybody's. */
function gangsIn({ claim, citations }: Statement): readonly string[] {
  const isNamed = (name: string) => /^\p{Lu}/u.test(name);
  if (claim.type === "actor" && claim.kind === "group" && isNamed(claim.name) && CRIMINAL.test(citations[0].quote)) {
    return [claim.name];
  }
  if (claim.type !== "attribution" || claim.to.length !== 1) return [];
  return claim.to.filter(
    (name) => isNamed(name) && [citations[0].quote, ...(claim.printed ?? [])].some((words) => CRIMINAL.test(words)),
  );
}

function areRivals(view: CaseView, a: Culprit | undefined, b: Culprit | undefined): boolean {
  if (a === undefined || b === undefined || a.kind === b.kind) return false;
  const [state, gang] = a.kind === "state" ? [a, b] : [b, a];
  return !statementsOf(view, "sponsor").some(
    ({ claim, stance }) =>
      stance !== "rejects" &&
      nameKey(claim.actor) === nameKey(gang.name) &&
      relatedNames(claim.state, state.name) &&
      !LOOSE_TIE.test(claim.relation ?? ""),
  );
}

function culpritIn({ statements }: Position, culpritOf: CulpritOf): Culprit | undefined {
  return statements
    .filter((statement): statement is Attribution => statement.claim.type === "attribution")
    .map(culpritOf)
    .find((culprit) => culprit !== undefined);
}
