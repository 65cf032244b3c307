import type { Statement } from "@kulla/core";
import { addAll } from "@kulla/core";
import { actorKey } from "../actor-key.ts";
import type { ActorRef, EvidenceItem } from "../evidence.ts";
import { compareText, sortedSet } from "../order.ts";
import type { ObservedCase, SeenElsewhere } from "./observed-case.ts";

/**
 * Likelihood ratios of an indicator that an earlier case of the same actor had too, by how exclusive its kind is. Addresses are let to the next customer, file names
 * recur; kinds that are not here tell nothing.
 */
const SHARED_INDICATOR: Readonly<Record<string, number>> = {
  "certificate-serial": 40,
  onion: 40,
  cryptocurrency: 40,
  sha256: 25,
  sha1: 25,
  md5: 25,
  sha512: 25,
  email: 25,
  domain: 20,
  url: 20,
  mutex: 10,
  ipv6: 8,
  ipv4: 5,
};

/** Indicators of the attack that another case of the workspace has too point to whoever is held responsible there. */
export function infrastructureItems(observed: ObservedCase): readonly EvidenceItem[] {
  const own = indicatorsOf(observed);
  const pointers = new Map<string, { actor: ActorRef; seen: SeenElsewhere[]; statements: Statement[] }>();
  for (const seen of observed.elsewhere) {
    const statements = own.get(`${seen.kind}:${seen.value}`);
    if (statements === undefined || SHARED_INDICATOR[seen.kind] === undefined) continue;
    for (const actor of seen.actors) {
      const key = JSON.stringify([seen.case, actor.kind, actorKey(actor)]);
      const known = pointers.get(key) ?? { actor, seen: [], statements: [] };
      pointers.set(key, known);
      known.seen.push(seen);
      addAll(known.statements, statements);
    }
  }
  return [...pointers]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { actor, seen, statements }]) => itemOf(actor, seen, statements, observed));
}

/** Malicious indicators of the attack with the statements that give them. */
function indicatorsOf({ statements, scope }: ObservedCase): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { claim } = statement;
    if (claim.type !== "indicator" || claim.polarity !== "malicious" || !scope.mayTellOfAttack(statement)) continue;
    const key = `${claim.kind}:${claim.value}`;
    found.set(key, [...(found.get(key) ?? []), statement]);
  }
  return found;
}

/** One item for one other case: its indicators are one finding, and the most exclusive of them weighs. */
function itemOf(
  actor: ActorRef,
  seen: readonly SeenElsewhere[],
  statements: readonly Statement[],
  { grades }: ObservedCase,
): EvidenceItem {
  const other = seen[0]?.case ?? "";
  const values = sortedSet(seen.map(({ value }) => value));
  const shown = values.slice(0, 3).join(", ");
  return {
    id: `infrastructure:${other}>${actor.kind}:${actorKey(actor)}`,
    channel: "infrastructure",
    observed: { kind: "pointer", to: actor, ratio: Math.max(...seen.map(({ kind }) => SHARED_INDICATOR[kind] ?? 1)) },
    roles: ["whole"],
    origins: [`case:${other}`],
    sources: grades.sources(statements),
    grade: grades.of(statements),
    because: sortedSet(statements.map(({ id }) => id)),
    text: `The case ${other} has ${values.length === 1 ? "an indicator" : `${values.length} indicators`} of this one too: ${shown}.`,
  };
}
