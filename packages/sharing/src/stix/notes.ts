import type { Claim, Statement } from "@kulla/core";
import type { StixId } from "@kulla/stix";
import type { Assembly } from "./assembly.ts";
import { confidenceOf } from "./confidence.ts";
import { headline } from "./headline.ts";
import { compareText, sorted } from "./order.ts";
import { fileOf } from "./sources.ts";
import { authorsOf, sayings } from "./words.ts";

/** Names that a claim mentions, with the kinds of node that they can be. */
function mentioned(claim: Claim): readonly (readonly [name: string, ...kinds: string[]])[] {
  switch (claim.type) {
    case "victim":
    case "system":
    case "malware":
    case "actor":
      return [[claim.name, claim.type]];
    case "indicator":
      return [[claim.value, "indicator"]];
    case "technique":
      return [[claim.tid, "technique"]];
    case "sponsor":
      return [
        [claim.actor, "actor"],
        [claim.state, "party", "actor"],
      ];
    case "attribution":
      return [...claim.by, ...claim.to].map((name) => [name, "actor", "party"] as const);
    case "denial":
    case "claim":
      return [[claim.by, "actor", "party"]];
    case "action":
      return [...claim.by, ...(claim.target === undefined ? [] : [claim.target])].map(
        (name) => [name, "actor", "party"] as const,
      );
    case "alias":
      return [claim.left, claim.right].map((name) => [name, "actor", "malware", "system", "victim", "party"] as const);
    case "sign":
      return claim.of === "language" ? [] : [[claim.to, claim.of === "country" ? "party" : claim.of, "actor"]];
    default:
      return [];
  }
}

/** What a note on a statement is about: what it names and its incident; where neither is an object, the source itself. */
function subjectsOf(assembly: Assembly, statement: Statement): readonly StixId[] {
  const named = mentioned(statement.claim).flatMap(
    ([name, ...kinds]) => assembly.ofName(name, statement, ...kinds) ?? [],
  );
  const incident = assembly.ofIncident(statement);
  const subjects = sorted([...named, ...(incident === undefined ? [] : [incident])]);
  return subjects.length > 0 ? subjects : [fileOf(statement.citations[0].evidence).id];
}

/** Does STIX have no better place for what the statement says? */
function needsNote(assembly: Assembly, statement: Statement): boolean {
  const { claim, stance } = statement;
  if (stance === "rejects") return true;
  switch (claim.type) {
    case "denial":
    case "action":
    case "quantity":
    case "event":
    case "system":
    case "sign":
      return true;
    case "attribution":
      return claim.about !== "actor" || isWithoutIncident(assembly, statement);
    case "claim":
      return isWithoutIncident(assembly, statement);
    case "alias":
      return claim.relation === "distinct";
    case "indicator":
      return claim.polarity !== "malicious" || assembly.ofName(claim.value, statement, "indicator") === undefined;
    default:
      return false;
  }
}

function isWithoutIncident(assembly: Assembly, statement: Statement): boolean {
  const missing = assembly.ofIncident(statement) === undefined;
  if (missing) assembly.note("stix-export-no-incident", `${headline(statement.claim)}: a note.`, statement);
  return missing;
}

/** Notes for what STIX has no relation or property for; statements that say the same of the same share one. */
export function addNotes(assembly: Assembly): void {
  const groups = new Map<string, { abstract: string; refs: readonly StixId[]; statements: Statement[] }>();
  for (const statement of assembly.statements) {
    if (!needsNote(assembly, statement)) continue;
    const denied = statement.stance === "rejects" ? "Rejected: " : "";
    const abstract = `${denied}${headline(statement.claim)}`;
    const refs = subjectsOf(assembly, statement);
    const key = [abstract, ...refs].join("|");
    const group = groups.get(key) ?? { abstract, refs, statements: [] };
    groups.set(key, group);
    group.statements.push(statement);
  }
  for (const [key, { abstract, refs, statements }] of [...groups].sort(([a], [b]) => compareText(a, b))) {
    const [only] = statements;
    assembly.add({
      type: "note",
      key,
      properties: {
        abstract,
        content: `${abstract}.\n${sayings(statements)}`,
        object_refs: refs,
        ...authorsOf(statements),
        ...(statements.length === 1 && only !== undefined ? confidenceOf(only) : {}),
      },
      because: statements.map(({ id }) => id),
    });
  }
}
