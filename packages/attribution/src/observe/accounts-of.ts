import type { Claim, Sha256, Statement } from "@kulla/core";
import { nameKey } from "@kulla/core";
import { findCountry, findOrgan } from "@kulla/knowledge";
import { actorKey } from "../actor-key.ts";
import type { ActorRef, AttackRole } from "../evidence.ts";
import { compareText, sortedSet } from "../order.ts";
import type { Account, AccountKind, Voice } from "./account.ts";
import { partsInWords, partsOfRoles, sortedRoles } from "./attack-roles.ts";
import { chanceOf, saysSomething, tellsTie } from "./chance.ts";
import { mostUsed } from "./most-used.ts";
import type { NamedActor } from "./named-actors.ts";
import type { ObservedCase } from "./observed-case.ts";
import { countryInName, voiceOf } from "./voice-of.ts";

/** One statement's word on one actor. */
interface Word {
  readonly kind: AccountKind;
  readonly actor: NamedActor;
  readonly name: string;
  readonly to?: ActorRef;
  readonly roles: readonly AttackRole[];
  readonly statement: Statement;
  /** Takes from the chance that voice and words give: people of a country are not their state. */
  readonly share?: number;
  /** A group's part told in passing, and no attribution. */
  readonly isMentioned?: true;
}

/** What is looked up of the case for each of its statements. */
interface Aids {
  /** By name of an actor: the parts that statements give to it. */
  readonly parts: ReadonlyMap<string, readonly AttackRole[]>;
  /** Attributions that cite words of a text, by the evidence they cite first. */
  readonly blames: ReadonlyMap<Sha256, readonly Statement[]>;
}

/** Share of the chance that an accusation of a country's people says something about the state. */
const PEOPLE = 0.45;

/** Share of the chance that a part told in passing is an attribution. */
const MENTIONED = 0.5;

/** Voices that must tell of a group's part where none holds it responsible in so many words. */
const TELLERS = 2;

/**
 * Everything that the statements of a case say of actors: who is held responsible, related, sponsored, who claims and who denies; each with the voice and
 * its words. Statements of one voice that say the same of the same actor are one account, with the words of the surest. Sorted by kind, actor, voice.
 */
export function accountsOf(observed: ObservedCase): readonly Account[] {
  const aids: Aids = { parts: partsByName(observed), blames: blamesByEvidence(observed) };
  const context = contextOf(observed);
  const words = observed.statements.flatMap((statement) => wordsOf(statement, observed, aids));
  const joined = new Map<string, { voice: Voice; spoken: string[]; words: Word[] }>();
  for (const word of words) {
    const voice = speaksItself(word) ?? voiceOf(word.statement, context);
    const actor = word.kind === "denies" && voice.country !== undefined ? stateOf(voice.country) : word.actor;
    const key = JSON.stringify([
      word.kind,
      actor.ref.kind === "unknown" ? `described ${word.name}` : actorKey(actor.ref),
      word.to === undefined ? "" : actorKey(word.to),
      voice.key,
    ]);
    const known = joined.get(key) ?? { voice, spoken: [], words: [] };
    joined.set(key, known);
    known.spoken.push(voice.name);
    known.words.push({ ...word, actor });
  }
  const all = [...joined].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one);
  return all
    .filter((one) => isTold(one, all))
    .map(({ voice, spoken, words: own }) =>
      accountOf({ ...voice, name: mostUsed(spoken) ?? voice.name }, own, observed),
    );
}

function stateOf(country: string): NamedActor {
  return { ref: { kind: "state", country }, means: "state" };
}

/** Whoever claims a deed speaks for itself, whoever reports the claim. */
function speaksItself({ kind, name }: Word): Voice | undefined {
  return kind === "claims" ? { key: `persona:${nameKey(name)}`, name, kind: "persona" } : undefined;
}

/** A group that is only told to have had a part, and is held responsible by nobody, counts where two voices tell so. */
function isTold(
  { words }: { words: readonly Word[] },
  all: readonly { voice: Voice; words: readonly Word[] }[],
): boolean {
  if (words.some(({ isMentioned }) => isMentioned !== true)) return true;
  const actor = actorKey(words[0]?.actor.ref ?? { kind: "unknown" });
  const same = all.filter((one) =>
    one.words.some((word) => word.kind === "responsible" && actorKey(word.actor.ref) === actor),
  );
  const isBlamed = same.some((one) => one.words.some(({ isMentioned }) => isMentioned !== true));
  return isBlamed || new Set(same.map(({ voice }) => voice.key)).size >= TELLERS;
}

function accountOf(voice: Voice, words: readonly Word[], observed: ObservedCase): Account {
  const chances = words
    .map((word) => ({ word, chance: chanceOfWord(word, voice) }))
    .sort((a, b) => b.chance - a.chance || compareText(a.word.statement.id, b.word.statement.id));
  const { word, chance } = chances[0] as (typeof chances)[number];
  const statements = words.map(({ statement }) => statement);
  // The surest words; of equals, those that say how sure, and of these the commonest.
  const surest = chances.filter((one) => one.chance === chance).map((one) => one.word.statement);
  const printed = mostUsed(surest.flatMap((one) => one.wording?.words.trim() ?? []));
  const { wording, stance } = surest.find((one) => one.wording?.words.trim() === printed) ?? word.statement;
  const name = mostUsed(words.map((one) => one.name)) ?? word.name;
  return {
    kind: word.kind,
    voice,
    actor: word.actor.ref,
    name,
    shown: shownName(word.actor.ref, name),
    ...(word.to !== undefined && { to: word.to }),
    roles: sortedRoles(words.flatMap(({ roles }) => roles)),
    hedged: stance === "hedges",
    ...(wording !== undefined && { words: wording.words.trim() }),
    ...(wording?.likelihood !== undefined && { likelihood: wording.likelihood }),
    ...(wording?.confidence !== undefined && { confidence: wording.confidence }),
    chance,
    grade: observed.grades.of(statements),
    sources: observed.grades.sources(statements),
    because: sortedSet(statements.map(({ id }) => id)),
  };
}

/** The state or organ by its usual name, another as printed. */
function shownName(actor: ActorRef, printed: string): string {
  if (actor.kind === "organ") return actor.organ;
  return actor.kind === "state" ? (findCountry(actor.country)?.name ?? printed) : printed;
}

function chanceOfWord({ kind, statement, share = 1 }: Word, voice: Voice): number {
  return chanceOf(statement, voice.kind, kind === "related") * share;
}

/** Whose word each statement of the case is. */
export function voicesOf(observed: ObservedCase): (statement: Statement) => Voice {
  const context = contextOf(observed);
  return (statement) => voiceOf(statement, context);
}

function contextOf(observed: ObservedCase) {
  return {
    originOf: observed.originOf,
    personas: observed.names.personas,
    accusedBy: ({ claim }: Statement) => new Set(accused(claim, observed)),
  };
}

/** Codes of the states that a claim holds responsible. */
function accused(claim: Claim, { names }: ObservedCase): readonly string[] {
  if (claim.type === "sponsor") return [findCountry(claim.state)?.code ?? countryInName(claim.state) ?? ""];
  if (claim.type !== "attribution") return [];
  return claim.to.flatMap((name) => {
    const { ref } = names.find(name);
    return ref.kind === "state" || ref.kind === "organ" ? [ref.country] : [];
  });
}

function wordsOf(statement: Statement, observed: ObservedCase, aids: Aids): readonly Word[] {
  switch (statement.claim.type) {
    case "attribution":
      return attributionWords(statement, statement.claim, observed, aids.parts);
    case "sponsor":
      return sponsorWords(statement, statement.claim, observed, aids);
    case "actor":
      return partWords(statement, statement.claim, observed);
    case "claim":
      return observed.scope.mayTellOfAttack(statement) && statement.stance !== "rejects"
        ? [claimed(statement, statement.claim.by, observed)]
        : [];
    case "denial":
      return deniesDeed(statement.claim.of) ? [said("denies", statement, statement.claim.by, observed, ["whole"])] : [];
    default:
      return [];
  }
}

/** Denials of having done it; others (that nothing was lost, that a reaction was fair) are no word on the actor. */
function deniesDeed(of: string | undefined): boolean {
  return of === undefined || /\b(?:responsib|involve|role|part in|attack|hack|accus|alleg|behind|link|tie)/iu.test(of);
}

/** A front that claims an attack has done the part of a front; a group that claims it says that it did it. */
function claimed(statement: Statement, name: string, observed: ObservedCase): Word {
  const isFront = observed.names.find(name).means === "persona";
  return said("claims", statement, name, observed, isFront ? ["persona"] : ["whole", "persona"]);
}

function said(
  kind: AccountKind,
  statement: Statement,
  name: string,
  { names }: ObservedCase,
  roles: readonly AttackRole[],
): Word {
  return { kind, statement, name, actor: names.find(name), roles };
}

function attributionWords(
  statement: Statement,
  claim: Extract<Claim, { type: "attribution" }>,
  observed: ObservedCase,
  parts: Aids["parts"],
): readonly Word[] {
  if (!observed.scope.mayTellOfAttack(statement)) return [];
  if (claim.about === "none" || (claim.about === "actor" && !saysSomething(statement)))
    return [
      {
        kind: "undetermined",
        statement,
        name: "",
        actor: { ref: { kind: "unknown" }, means: "description" },
        roles: ["whole"],
      },
    ];
  if (claim.about !== "actor") return [];
  const tie = tellsTie(statement);
  return claim.to.map((name): Word => {
    const actor = observed.names.find(name);
    // Whoever links an attack to a state or its people blames them; to link it to a group leaves open who did it.
    const isTie = tie && (actor.means === "name" || actor.means === "persona");
    const word: Word = {
      kind: kindOf(statement, isTie),
      statement,
      name,
      actor,
      roles: rolesOf(statement, name, isTie, parts),
    };
    return actor.means === "people" ? { ...word, share: PEOPLE } : word;
  });
}

function kindOf({ stance }: Statement, tie: boolean): AccountKind {
  if (stance === "rejects") return "not responsible";
  if (stance === "counter-accusation") return "accuses";
  return tie ? "related" : "responsible";
}

/** The parts that the actor is told to have done; the attack as such where the statement is about the attack. */
function rolesOf(
  { author, citations }: Statement,
  name: string,
  tie: boolean,
  parts: Aids["parts"],
): readonly AttackRole[] {
  if (tie) {
    const inWords = partsInWords(citations[0].quote.slice(0, 400));
    return inWords.length > 0 ? inWords : ["whole"];
  }
  const own = parts.get(name) ?? [];
  const deed = author.kind === "tool" && author.rule.endsWith("-deed");
  return deed && own.length > 0 ? own : sortedRoles(["whole", ...own]);
}

function blamesByEvidence({ statements }: ObservedCase): Aids["blames"] {
  const found = new Map<Sha256, Statement[]>();
  for (const statement of statements) {
    const [{ evidence, at }] = statement.citations;
    if (statement.claim.type !== "attribution" || at.kind !== "text") continue;
    const list = found.get(evidence);
    if (list === undefined) found.set(evidence, [statement]);
    else list.push(statement);
  }
  return found;
}

function partsByName({ statements, scope }: ObservedCase): Aids["parts"] {
  const parts = new Map<string, readonly AttackRole[]>();
  for (const statement of statements) {
    const { claim } = statement;
    if (claim.type !== "actor" || !scope.tellsOfAttack(statement)) continue;
    const specific = partsOfRoles(claim.roles).filter((role) => role !== "whole");
    parts.set(claim.name, sortedRoles([...(parts.get(claim.name) ?? []), ...specific]));
  }
  return parts;
}

/**
 * A sponsorship of attackers that are only described (`Iran-backed groups`) holds the state responsible; one of a name says what that name is, which is a link and
 * no word on the attack.
 */
function sponsorWords(
  statement: Statement,
  claim: Extract<Claim, { type: "sponsor" }>,
  observed: ObservedCase,
  { blames }: Aids,
): readonly Word[] {
  if (statement.stance === "counter-accusation" || !saysSomething(statement)) return [];
  if (isOfAnother(statement, observed, blames)) return [];
  const country = findCountry(claim.state)?.code ?? countryInName(claim.state);
  if (country === undefined) return [];
  const behind = organBehind(country, claim.organ);
  const actor = observed.names.find(claim.actor);
  const rejected = statement.stance === "rejects";
  if (actor.means === "name" || actor.means === "persona")
    return rejected ? [] : [{ kind: "sponsored", statement, name: claim.actor, actor, to: behind, roles: ["whole"] }];
  const kind = rejected ? "not responsible" : "responsible";
  return [
    {
      kind,
      statement,
      name: behind.kind === "organ" ? behind.organ : claim.state,
      actor: { ref: behind, means: "state" },
      roles: ["whole"],
    },
  ];
}

/** True where the same words blame somebody for another incident than the attack. */
function isOfAnother(
  { citations: [{ evidence, at }] }: Statement,
  { scope }: ObservedCase,
  blames: Aids["blames"],
): boolean {
  if (at.kind !== "text") return false;
  const beside = (blames.get(evidence) ?? []).filter(
    ({ citations: [{ at: other }] }) => other.kind === "text" && other.start < at.end && at.start < other.end,
  );
  return beside.length > 0 && !beside.some((one) => scope.mayTellOfAttack(one));
}

/** The organ where the reference data know it by this name, else the state. */
function organBehind(country: string, printed: string | undefined): ActorRef {
  const organ = printed === undefined ? undefined : findOrgan(printed).find((one) => one.country === country);
  return organ === undefined ? { kind: "state", country } : { kind: "organ", country, organ: organ.name };
}

/** Actors that statements give a part in the attack, without an attribution in so many words. */
function partWords(
  statement: Statement,
  claim: Extract<Claim, { type: "actor" }>,
  observed: ObservedCase,
): readonly Word[] {
  if (!observed.scope.tellsOfAttack(statement) || statement.stance === "rejects") return [];
  const roles = partsOfRoles(claim.roles);
  const actor = observed.names.find(claim.name);
  if (roles.length === 0 || (actor.means !== "name" && actor.means !== "persona")) return [];
  if (claim.roles.includes("claims responsibility")) return [claimed(statement, claim.name, observed)];
  const word: Word = { kind: "responsible", statement, name: claim.name, actor, roles };
  return claim.kind === "cluster" ? [word] : [{ ...word, share: MENTIONED, isMentioned: true }];
}
