import type { SignClaim, SignKind, Statement } from "@kulla/core";
import { findCountry } from "@kulla/knowledge";
import { actorKey } from "../actor-key.ts";
import type { ActorRef, Channel, EvidenceItem } from "../evidence.ts";
import { compareText, sortedSet } from "../order.ts";
import type { Account, Voice } from "./account.ts";
import { voicesOf } from "./accounts-of.ts";
import { chanceOf } from "./chance.ts";
import { softwareRecord } from "./observation-items.ts";
import type { ObservedCase } from "./observed-case.ts";
import type { OwnCampaign } from "./own-campaigns.ts";
import { MOST_USERS, usersOf } from "./similar-items.ts";

/**
 * How many times likelier a sign is if whom it points to did it than if another did, where it is told rightly. Judged, by how exclusive a sign of its kind is and how easily it is
 * put there: hours and languages are shared by many and cost nothing to fake; what was not meant to be seen says more; code is sold and copied; servers are an actor's own.
 */
const RATIO: Readonly<Record<SignKind, number>> = {
  "working hours": 2.5,
  language: 2.5,
  "operator's mistake": 6,
  code: 6,
  infrastructure: 20,
};

const CHANNEL: Readonly<Record<SignKind, Channel>> = {
  "working hours": "working hours",
  language: "language",
  "operator's mistake": "operator's mistake",
  code: "code",
  infrastructure: "infrastructure",
};

/** States whose people mostly write a language; one that many states have is nobody's. */
const STATE_OF_LANGUAGE: Readonly<Record<string, string>> = {
  Farsi: "IR",
  Chinese: "CN",
  Russian: "RU",
  Korean: "KP",
  Ukrainian: "UA",
  Belarusian: "BY",
  Hebrew: "IL",
  Turkish: "TR",
  Vietnamese: "VN",
  Urdu: "PK",
  Hindi: "IN",
};

interface Told {
  readonly claim: SignClaim;
  readonly statement: Statement;
  readonly voice: Voice;
  readonly chance: number;
}

/**
 * Signs that investigators report, as pointers to whom they point to. One finding is one item, whoever repeats it. Where the one who reports it holds the same one responsible, it is their
 * reason: it is told, and adds nothing to their word.
 */
export function signItems(
  observed: ObservedCase,
  accounts: readonly Account[],
  own: readonly OwnCampaign[],
): readonly EvidenceItem[] {
  const voiceOf = voicesOf(observed);
  const piles = new Map<string, Pile & { readonly told: Told[] }>();
  for (const statement of observed.statements) {
    const { claim, stance } = statement;
    if (claim.type !== "sign" || stance === "rejects" || !observed.scope.mayTellOfAttack(statement)) continue;
    const voice = voiceOf(statement);
    const { to: targets, finding } = targetsOf(claim, observed, own);
    for (const to of targets) {
      const key = `${claim.kind}>${to.kind}:${actorKey(to)}`;
      const findings = finding === undefined ? [] : [finding];
      const pile = piles.get(key) ?? { to, share: 1 / targets.length, findings, told: [] };
      piles.set(key, pile);
      pile.told.push({ claim, statement, voice, chance: chanceOf(statement, voice.kind, false) });
    }
  }
  return [...piles]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, pile]) => itemOf(`sign:${key}`, pile, observed, accounts));
}

/** All that is told of one sign. */
interface Pile {
  readonly to: ActorRef;
  /** Of whom it points to, where it points to several. */
  readonly share: number;
  /** What other items may tell too. */
  readonly findings: readonly string[];
  readonly told: readonly Told[];
}

interface Targets {
  readonly to: readonly ActorRef[];
  readonly finding?: string;
}

/** Whom a sign points to; nobody where it is a language of many states, a name that means nobody, or a program that many use or that the attack itself used. */
function targetsOf({ of, to }: SignClaim, observed: ObservedCase, own: readonly OwnCampaign[]): Targets {
  if (of === "language") return stateRef(STATE_OF_LANGUAGE[to]);
  if (of === "country") return stateRef(findCountry(to)?.code);
  const { ref, means } = observed.names.find(to);
  if (ref.kind === "group" || (of === "actor" && means === "name" && softwareRecord(observed, to) === undefined))
    return { to: ref.kind === "unknown" ? [] : [ref] };
  const software = softwareRecord(observed, to)?.id;
  if (software === undefined || wasUsed(software, observed)) return { to: [] };
  const users = usersOf(software, observed, own);
  if (users.length > MOST_USERS) return { to: [] };
  // That the program is like this one is one finding with what `similarItems` tells.
  return { to: users.map((id) => ({ kind: "group", id })), finding: `similar:${software}` };
}

function stateRef(country: string | undefined): Targets {
  return { to: country === undefined ? [] : [{ kind: "state", country }] };
}

function wasUsed(software: string, observed: ObservedCase): boolean {
  return observed.statements.some(
    (statement) =>
      statement.claim.type === "malware" &&
      statement.claim.polarity === "used" &&
      observed.scope.tellsOfAttack(statement) &&
      softwareRecord(observed, statement.claim.name, statement.claim.catalogue)?.id === software,
  );
}

function itemOf(
  id: string,
  { to, share, findings, told }: Pile,
  { grades }: ObservedCase,
  accounts: readonly Account[],
): EvidenceItem {
  const [best] = [...told].sort((a, b) => b.chance - a.chance || compareText(a.statement.id, b.statement.id));
  const { claim, voice } = best as Told;
  const statements = told.map(({ statement }) => statement);
  const isReason = told.every((one) => accounts.some((account) => isBlame(account, one.voice, to)));
  const chance = isReason ? 0 : Math.max(...told.map((one) => one.chance));
  const suffix = to.kind === "group" ? " on groups" : "";
  return {
    id,
    channel: CHANNEL[claim.kind],
    observed: { kind: "pointer", to, ratio: 1 + chance * (RATIO[claim.kind] - 1) * share },
    roles: ["whole"],
    // Not independent of what the same voice says of them.
    origins: sortedSet([...findings, ...told.map((one) => `${one.voice.key}${suffix}`)]),
    sources: grades.sources(statements),
    grade: grades.of(statements),
    because: sortedSet(statements.map((one) => one.id)),
    text: textOf(claim, voice, isReason),
  };
}

function isBlame({ kind, voice, actor }: Account, { key }: Voice, to: ActorRef): boolean {
  if (voice.key !== key || (kind !== "responsible" && kind !== "related")) return false;
  if (to.kind === "state") return (actor.kind === "state" || actor.kind === "organ") && actor.country === to.country;
  return actorKey(actor) === actorKey(to);
}

function textOf({ kind, name, of, to }: SignClaim, voice: Voice, isReason: boolean): string {
  const subject = voice.name.charAt(0).toUpperCase() + voice.name.slice(1);
  const target = of === "language" ? `speakers of ${to}` : to;
  const reason = isReason ? ", as a reason for what it says already" : "";
  return `${subject} tells of ${KIND_WORDS[kind]} that points to ${target}: “${name}”${reason}.`;
}

const KIND_WORDS: Readonly<Record<SignKind, string>> = {
  "working hours": "a sign of working hours",
  language: "a sign of language",
  "operator's mistake": "a slip of the operators",
  code: "a likeness of code",
  infrastructure: "infrastructure",
};
