import type { AliasClaim, AliasRelation, Statement } from "@kulla/core";
import { nameKey } from "@kulla/core";
import { actorKey } from "../actor-key.ts";
import type { ActorRef, EvidenceItem } from "../evidence.ts";
import { compareText, sortedSet } from "../order.ts";
import type { Account, Voice } from "./account.ts";
import { voicesOf } from "./accounts-of.ts";
import { sortedRoles } from "./attack-roles.ts";
import { chanceOf, ratioOf, saysSomething } from "./chance.ts";
import type { ObservedCase } from "./observed-case.ts";
import { accountText } from "./statement-items.ts";

/** Share of the chance that what one of two names did, the other did: those that stay two are not each other. Judged, not fitted. */
const SHARE: Readonly<Partial<Record<AliasRelation, number>>> = {
  same: 1,
  "renamed-to": 1,
  variant: 1,
  "uses-persona": 0.9,
  "subset-of": 0.8,
  "suspected-same": 0.6,
};

/** Relations in which only the right name leads to the left one, or the left to the right: a front to its user, a part to the whole. */
const LEADS: Readonly<Partial<Record<AliasRelation, "to left" | "to right">>> = {
  "uses-persona": "to left",
  "subset-of": "to right",
};

const WORDS: Readonly<Partial<Record<AliasRelation, string>>> = {
  same: "is",
  "renamed-to": "is now called",
  variant: "is also written",
  "uses-persona": "uses the name",
  "subset-of": "is part of",
  "suspected-same": "may be",
};

type Alias = Statement & { readonly claim: AliasClaim };

/**
 * Names that a case sets side by side: where a voice says that a name that somebody holds responsible is another name of a known group, its front or a part of it, the
 * group is pointed to, as far as both are true. One step, by the word of one voice, never on from there; a pair that somebody calls two leads nowhere.
 */
export function aliasItems(accounts: readonly Account[], observed: ObservedCase): readonly EvidenceItem[] {
  const aliases = observed.statements.filter(isOnActors);
  if (aliases.length === 0) return [];
  const voiceOf = voicesOf(observed);
  const apart = new Set(aliases.filter(saysTwo).map(({ claim }) => pairOf(claim)));
  const strongest = new Map<string, { readonly chance: number; readonly item: EvidenceItem }>();
  for (const statement of aliases) {
    const { claim, stance } = statement;
    if (stance === "rejects" || apart.has(pairOf(claim)) || !saysSomething(statement)) continue;
    const voice = voiceOf(statement);
    for (const [from, to] of stepsOf(claim, observed)) {
      const best = strongestOn(from, accounts);
      if (best === undefined || actorKey(from) === actorKey(to)) continue;
      const share = SHARE[claim.relation] ?? 0;
      const chance = best.chance * chanceOf(statement, voice.kind, false) * share;
      const id = `name:${voice.key}>${actorKey(from)}>${to.kind}:${actorKey(to)}`;
      if ((strongest.get(id)?.chance ?? 0) < chance)
        strongest.set(id, { chance, item: itemOf(id, statement, voice, best, to, chance, observed) });
    }
  }
  return [...strongest.values()].map(({ item }) => item);
}

function isOnActors(statement: Statement): statement is Alias {
  return statement.claim.type === "alias" && statement.claim.of === "actor";
}

function saysTwo({ claim, stance }: Alias): boolean {
  if (claim.relation === "distinct") return stance !== "rejects";
  return stance === "rejects" && (SHARE[claim.relation] ?? 0) === 1;
}

function pairOf({ left, right }: AliasClaim): string {
  return [nameKey(left), nameKey(right)].sort(compareText).join(" ");
}

/** From which name to which known group the statement leads. */
function stepsOf(
  { left, right, relation }: AliasClaim,
  { names }: ObservedCase,
): readonly (readonly [ActorRef, ActorRef])[] {
  if (SHARE[relation] === undefined) return [];
  const [one, other] = [names.find(left).ref, names.find(right).ref];
  const both = [
    [one, other, "to right"],
    [other, one, "to left"],
  ] as const;
  return both
    .filter(([from, to, way]) => from.kind === "named" && to.kind === "group" && (LEADS[relation] ?? way) === way)
    .map(([from, to]) => [from, to] as const);
}

/** The surest word that the name did it, claims it, or is tied to those who did. */
function strongestOn(name: ActorRef, accounts: readonly Account[]): Account | undefined {
  const own = accounts.filter(
    ({ kind, actor }) =>
      (kind === "responsible" || kind === "related" || kind === "claims") && actorKey(actor) === actorKey(name),
  );
  return own.sort((a, b) => b.chance - a.chance || compareText(a.voice.key, b.voice.key))[0];
}

function itemOf(
  id: string,
  statement: Alias,
  voice: Voice,
  best: Account,
  to: ActorRef,
  chance: number,
  { grades }: ObservedCase,
): EvidenceItem {
  const { left, right, relation } = statement.claim;
  const speaker = voice.name.charAt(0).toUpperCase() + voice.name.slice(1);
  return {
    id,
    channel: voice.kind === "state" ? "state's statement" : voice.kind === "analyst" ? "analyst" : "vendor's statement",
    observed: { kind: "pointer", to, ratio: Math.max(1, ratioOf(chance, to.kind)) },
    roles: sortedRoles(best.roles),
    origins: [`${voice.key} on groups`],
    sources: sortedSet([...grades.sources([statement]), ...best.sources]),
    grade: grades.of([statement]),
    because: sortedSet([statement.id, ...best.because]),
    text: `${speaker} says that ${left} ${WORDS[relation] ?? "is"} ${right}. ${accountText(best)}`,
  };
}
