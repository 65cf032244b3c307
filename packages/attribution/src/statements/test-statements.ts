import type { Contradiction, NodeId, Statement, StatementId } from "@kulla/core";
import type { TestedStatement } from "../assessment.ts";
import type { Account, Voice } from "../observe/account.ts";
import { accountsOf, voicesOf } from "../observe/accounts-of.ts";
import { mostUsed } from "../observe/most-used.ts";
import type { ObservedCaseInput } from "../observe/observed-case.ts";
import { observedCase } from "../observe/observed-case.ts";
import { compareText, sortedSet } from "../order.ts";
import type { Bearing } from "./bearing.ts";
import { bearingOn } from "./bearing.ts";
import type { Proposition } from "./proposition.ts";
import { propositionsOf } from "./proposition.ts";

/** An official sentence, however often the voice said it. */
interface Said {
  readonly voice: Voice;
  readonly proposition: Proposition;
  readonly incident?: NodeId;
  readonly statements: readonly Statement[];
}

/**
 * Tests what states, their officials and other named parties say of an attack as claims: whether what others say of the same attack, each voice by itself, supports it, contradicts it, or
 * neither. Nobody supports themselves, and an accused who denies contradicts nobody. Sorted by voice, then by what is said.
 *
 * @param contradictions of the case (`findContradictions`): they know which attack a sentence is about
 */
export function testStatements(
  input: ObservedCaseInput & { readonly contradictions: readonly Contradiction[] },
): readonly TestedStatement[] {
  const observed = observedCase(input);
  const accounts = accountsOf(observed);
  const voiceOf = voicesOf(observed);
  const officials = sayings(observed.statements, voiceOf, accounts, input.graph.incidentOf);
  return officials.map((said) => {
    const { voice, proposition, statements, incident } = said;
    const bearing = bearingOn({
      ...said,
      observed,
      accounts,
      voiceOf,
      contradictions: input.contradictions,
      ...(incident !== undefined && { incident }),
    });
    return {
      statement: statements[0]?.id ?? "",
      verdict: verdictOf(proposition, bearing),
      because: sortedSet([...bearing.supporting, ...bearing.against].flatMap(({ because }) => because)),
      text: textOf(voice, proposition, bearing),
    };
  });
}

/** Voices whose sentences are tested: papers and unnamed sources tell, they do not vouch. */
const OFFICIAL: ReadonlySet<Voice["kind"]> = new Set(["state", "other"]);

function sayings(
  statements: readonly Statement[],
  voiceOf: (statement: Statement) => Voice,
  accounts: readonly Account[],
  incidentOf: ReadonlyMap<StatementId, NodeId>,
): readonly Said[] {
  const culpritsOf = culpritNames(accounts);
  const found = new Map<
    string,
    { voice: Voice; spoken: string[]; proposition: Proposition; incident?: NodeId; statements: Statement[] }
  >();
  for (const statement of statements) {
    const voice = voiceOf(statement);
    if (!OFFICIAL.has(voice.kind)) continue;
    const incident = incidentOf.get(statement.id);
    for (const proposition of propositionsOf(statement, incident, culpritsOf.get(statement.id) ?? [])) {
      const key = `${voice.key} ${proposition.key}`;
      const known = found.get(key) ?? {
        voice,
        spoken: [],
        proposition,
        ...(incident !== undefined && { incident }),
        statements: [],
      };
      found.set(key, known);
      known.spoken.push(voice.name);
      known.statements.push(statement);
    }
  }
  return [...found]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { spoken, voice, ...said }]) => ({ ...said, voice: { ...voice, name: mostUsed(spoken) ?? voice.name } }));
}

/** By statement: names of those whom it holds responsible. */
function culpritNames(accounts: readonly Account[]): ReadonlyMap<StatementId, readonly string[]> {
  const names = new Map<StatementId, string[]>();
  for (const account of accounts) {
    if (account.kind !== "responsible" || account.actor.kind === "unknown" || account.hedged) continue;
    for (const id of account.because) names.set(id, [...(names.get(id) ?? []), account.shown]);
  }
  return names;
}

/** Weight that one side must have more than the other. */
const CLEAR = 1.2;

function verdictOf({ kind }: Proposition, { supporting, against }: Bearing): TestedStatement["verdict"] {
  // Nobody else's word shows that evidence is beyond dispute; that it is disputed shows that it is not.
  if (kind === "certainty") return against.length > 0 ? "contradicted" : "not decidable";
  const weight = (accounts: Bearing["supporting"]): number => accounts.reduce((sum, one) => sum + one.weight, 0);
  const [pro, contra] = [weight(supporting), weight(against)];
  // One voice's word against an accused's denial is word against word.
  if (kind === "denial" && new Set(against.map(({ voice }) => voice)).size < 2) return "not decidable";
  if (pro > 0 && pro >= contra * CLEAR) return "supported";
  return contra > 0 && contra >= pro * CLEAR ? "contradicted" : "not decidable";
}

function textOf({ name }: Voice, { text, kind }: Proposition, { supporting, against, note }: Bearing): string {
  const sentences = [`${capital(name)} says ${text}.`];
  if (supporting.length > 0) sentences.push(`Supported by ${named(supporting)}.`);
  if (against.length > 0) sentences.push(`Contradicted by ${named(against)}.`);
  if (supporting.length + against.length === 0 && kind !== "certainty")
    sentences.push("Nobody else in the case says anything that bears on it.");
  if (note !== undefined) sentences.push(note);
  return sentences.join(" ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `Microsoft, Mandiant and 2 others`. */
function named(told: Bearing["supporting"]): string {
  const names = [...new Set(told.map(({ voice }) => voice))];
  const [first = "", ...rest] = names;
  if (rest.length === 0) return first;
  if (names.length <= 4) return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
  return `${names.slice(0, 3).join(", ")} and ${names.length - 3} others`;
}
