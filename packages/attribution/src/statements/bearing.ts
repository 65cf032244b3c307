import type { Contradiction, NodeId, Statement, StatementId } from "@kulla/core";
import { actorKey } from "../actor-key.ts";
import type { Account, Voice } from "../observe/account.ts";
import { chanceOf } from "../observe/chance.ts";
import type { ObservedCase } from "../observe/observed-case.ts";
import { compareText } from "../order.ts";
import type { Proposition } from "./proposition.ts";
import { isAboutLoss, isNothing } from "./proposition.ts";

/** What one other voice tells that bears on a sentence. */
export interface Told {
  readonly voice: string;
  /** Chance that it is true, as far as the voice tells. */
  readonly weight: number;
  readonly because: readonly StatementId[];
}

/** What other voices tell for and against a sentence. One entry for each voice, sorted by it. */
export interface Bearing {
  readonly supporting: readonly Told[];
  readonly against: readonly Told[];
  /** What else a reader must know, one sentence. */
  readonly note?: string;
}

interface Question {
  readonly voice: Voice;
  readonly proposition: Proposition;
  readonly statements: readonly Statement[];
  readonly incident?: NodeId;
  readonly observed: ObservedCase;
  readonly accounts: readonly Account[];
  readonly voiceOf: (statement: Statement) => Voice;
  readonly contradictions: readonly Contradiction[];
}

/** What the other voices of the case tell for and against a sentence. */
export function bearingOn(question: Question): Bearing {
  switch (question.proposition.kind) {
    case "culprit":
      return onCulprit(question);
    case "certainty":
      return onCertainty(question);
    case "denial":
      return onDenial(question);
    case "groups":
      return onGroups(question);
    default:
      return onFacts(question);
  }
}

/** Those who tell what others said and vouch for nothing. */
const REPEATING: ReadonlySet<Voice["kind"]> = new Set(["media", "nobody"]);

/** Other voices that hold the same actor responsible, or say that it was not that one, or that nobody knows. */
function onCulprit({ voice, statements, accounts }: Question): Bearing {
  const ids = new Set(statements.map(({ id }) => id));
  const own = accounts.find((one) => one.kind === "responsible" && one.because.some((id) => ids.has(id)));
  if (own === undefined) return { supporting: [], against: [] };
  const others = accounts.filter((one) => one.voice.key !== voice.key && one.voice.kind !== "persona");
  const supporting = others.filter(
    (one) => one.kind === "responsible" && agrees(one, own) && !REPEATING.has(one.voice.kind),
  );
  const against = others.filter(
    (one) =>
      (one.kind === "not responsible" && agrees(one, own)) ||
      (one.kind === "responsible" && excludes(one, own) && !isAccused(one.voice, own)),
  );
  const denied = accounts.filter((one) => one.kind === "denies" && agrees(one, own));
  const note =
    denied.length === 0 ? {} : { note: `${own.shown} denies it, which the guilty and the innocent do alike.` };
  return { supporting: toldBy(supporting), against: toldBy(against), ...note };
}

/** Nobody else's word shows that evidence is beyond dispute; that somebody who is not accused names another shows that it is not. */
function onCertainty(question: Question): Bearing {
  const { against, note } = onCulprit(question);
  const denied = note === undefined ? "" : ` ${note}`;
  return {
    supporting: [],
    against,
    note: `That others hold the same one responsible does not show it: the evidence itself is not in the case.${denied}`,
  };
}

function onDenial({ voice, accounts }: Question): Bearing {
  const accused = (one: Account): boolean =>
    voice.country !== undefined
      ? (one.actor.kind === "state" || one.actor.kind === "organ") && one.actor.country === voice.country
      : one.actor.kind === "named" && one.actor.name === voice.name;
  const others = accounts.filter((one) => one.voice.key !== voice.key && accused(one));
  return {
    supporting: toldBy(others.filter(({ kind }) => kind === "not responsible")),
    against: toldBy(others.filter(({ kind }) => kind === "responsible")),
  };
}

/** How many groups: other counts, and how many names another voice gives to those who did it. */
function onGroups({ voice, statements, incident, observed, accounts, voiceOf }: Question): Bearing {
  const count = statements.flatMap(({ claim }) => (claim.type === "quantity" ? [claim.value] : []))[0];
  const counted = observed.statements.filter(
    (one) =>
      one.claim.type === "quantity" &&
      one.claim.metric === "attacking groups" &&
      observed.graph.incidentOf.get(one.id) === incident &&
      voiceOf(one).key !== voice.key,
  );
  const isSame = ({ claim }: Statement): boolean => claim.type === "quantity" && claim.value === count;
  const names = new Map<string, Account[]>();
  for (const account of accounts) {
    if (account.kind !== "responsible" || account.actor.kind !== "named" || account.voice.key === voice.key) continue;
    if (observed.names.find(account.actor.name).means === "persona") continue;
    names.set(account.voice.key, [...(names.get(account.voice.key) ?? []), account]);
  }
  const naming = [...names.values()].filter((own) => own.length > 1);
  const told = (own: readonly Account[]): Told[] =>
    own.slice(0, 1).map(({ voice: by, chance }) => ({
      voice: by.name,
      weight: chance,
      because: own.flatMap(({ because }) => because),
    }));
  return {
    supporting: byVoice([
      ...statementsToldBy(counted.filter(isSame), voiceOf),
      ...naming.filter(({ length }) => length === count).flatMap(told),
    ]),
    against: byVoice([
      ...statementsToldBy(
        counted.filter((one) => !isSame(one)),
        voiceOf,
      ),
      ...naming.filter(({ length }) => length > Number(count)).flatMap(told),
    ]),
  };
}

/** Losses, states of systems, outcomes, ransoms: who says the same of the attack, and who is in conflict with it. */
function onFacts({ voice, proposition, statements, incident, observed, voiceOf, contradictions }: Question): Bearing {
  const own = new Set(statements.map(({ id }) => id));
  const byId = new Map(observed.statements.map((statement) => [statement.id, statement]));
  const isOther = (statement: Statement): boolean => {
    const { key, kind } = voiceOf(statement);
    // Whoever claims an attack has reasons of their own to say that it did harm.
    return key !== voice.key && kind !== "persona";
  };
  const touching = contradictions.filter(({ sides }) =>
    sides.some((side) => side.statements.some((id) => own.has(id))),
  );
  const opposed = touching
    .filter(({ nature, kind }) => nature === "conflict" && kind === "impact")
    .flatMap(({ sides }) => sides.filter((side) => !side.statements.some((id) => own.has(id))))
    .flatMap((side) => side.statements)
    .flatMap((id) => byId.get(id) ?? [])
    .filter((statement) => isOther(statement) && opposes(proposition, statement));
  const isElsewhere = touching.some(({ nature, kind }) => nature === "compatible" && kind === "scope");
  const supporting = observed.statements.filter(
    (statement) =>
      isOther(statement) &&
      observed.graph.incidentOf.get(statement.id) === incident &&
      saysSame(proposition, statement),
  );
  const direct = observed.statements.filter(
    (statement) =>
      !isElsewhere &&
      isOther(statement) &&
      incident !== undefined &&
      observed.graph.incidentOf.get(statement.id) === incident &&
      statement.stance === "asserts" &&
      saysContrary(proposition, statement),
  );
  return {
    supporting: statementsToldBy(supporting, voiceOf),
    against: statementsToldBy([...opposed, ...direct], voiceOf),
    ...(isElsewhere && { note: "A leak is told of another attack, which does not bear on it." }),
  };
}

/** Of a conflict's other sides those that say the contrary, and not only less. */
function opposes({ kind }: Proposition, { claim, stance }: Statement): boolean {
  if (stance === "rejects") return false;
  return !(kind === "no loss" && claim.type === "quantity" && isNothing(claim.value));
}

function saysSame({ kind, key }: Proposition, { claim, stance }: Statement): boolean {
  if (stance === "rejects") return false;
  if (kind === "no loss") return claim.type === "quantity" && isAboutLoss(claim) && isNothing(claim.value);
  if (kind === "failed") return claim.type === "incident" && claim.outcome === "failed";
  if (kind === "no ransom") return claim.type === "quantity" && claim.unit === "ransom" && isNothing(claim.value);
  return (
    kind === "unaffected" &&
    claim.type === "system" &&
    claim.status === "unaffected" &&
    key.endsWith(` ${claim.name.toLowerCase()}`)
  );
}

function saysContrary({ kind, key }: Proposition, { claim }: Statement): boolean {
  if (kind === "no loss" && claim.type === "quantity") return isAboutLoss(claim) && !isNothing(claim.value);
  if (kind === "no loss")
    return (
      claim.type === "system" &&
      (claim.status === "leaked" ||
        (claim.status === "compromised" && STOLEN.test(claim.words ?? "")) ||
        // A denial of leaks alone is not met by what was destroyed.
        (claim.status === "destroyed" && key.includes("gone")))
    );
  if (kind === "no ransom")
    return claim.type === "quantity" && claim.metric.startsWith("ransom paid") && !isNothing(claim.value);
  if (kind === "failed") return claim.type === "system" && (claim.status === "destroyed" || claim.status === "leaked");
  return (
    kind === "unaffected" &&
    claim.type === "system" &&
    HARMED.has(claim.status) &&
    key.endsWith(` ${claim.name.toLowerCase()}`)
  );
}

const STOLEN = /\b(?:st(?:ole|olen|eal)|exfiltrat|theft|leak)/iu;
const HARMED: ReadonlySet<string> = new Set(["destroyed", "leaked", "infected", "offline", "disrupted", "compromised"]);

/** The same actor, or a state and an organ of it. */
function agrees({ actor: a }: Account, { actor: b }: Account): boolean {
  if ("country" in a && "country" in b) return a.country === b.country;
  return a.kind !== "unknown" && a.kind === b.kind && actorKey(a) === actorKey(b);
}

/** Another state; of groups and states neither excludes the other. */
function excludes({ actor: a }: Account, { actor: b }: Account): boolean {
  return "country" in a && "country" in b && a.country !== b.country;
}

function isAccused(voice: Voice, { actor }: Account): boolean {
  return "country" in actor && voice.country === actor.country;
}

function toldBy(accounts: readonly Account[]): readonly Told[] {
  return byVoice(accounts.map(({ voice, chance, because }) => ({ voice: voice.name, weight: chance, because })));
}

function statementsToldBy(statements: readonly Statement[], voiceOf: (statement: Statement) => Voice): readonly Told[] {
  return byVoice(
    statements.map((statement) => {
      const voice = voiceOf(statement);
      return { voice: voice.name, weight: chanceOf(statement, voice.kind, false), because: [statement.id] };
    }),
  );
}

/** One entry for each voice, with the greater weight and all statements. */
function byVoice(told: readonly Told[]): readonly Told[] {
  const joined = new Map<string, Told>();
  for (const one of told) {
    const known = joined.get(one.voice);
    joined.set(one.voice, {
      voice: one.voice,
      weight: Math.max(one.weight, known?.weight ?? 0),
      because: [...new Set([...(known?.because ?? []), ...one.because])].sort(compareText),
    });
  }
  return [...joined.values()].sort((a, b) => compareText(a.voice, b.voice));
}
