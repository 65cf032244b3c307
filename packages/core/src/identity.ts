/** Names made from content: the same statement has the same id on every machine and at every time. */
import { canonicalJson } from "./canonical-json.ts";
import type { Decision, DecisionId } from "./decision.ts";
import { sha256OfText } from "./sha256.ts";
import type { Statement, StatementId } from "./statement.ts";

/** What makes a statement the one that it is: all but its id and the time it was recorded. */
export type StatementContent = Omit<Statement, "id" | "madeAt">;

/** What makes a decision the one that it is, its time included: accepting again after a rejection is a decision of its own. */
export type DecisionContent = Omit<Decision, "id">;

/** `s-` and the first 32 hexadecimal digits of the SHA-256 of the canonical JSON of the content. */
export function statementId(content: StatementContent): StatementId {
  const { claim, speakers, stance, wording, saidAt, citations, author } = content;
  return `s-${digest({ author, citations, claim, saidAt, speakers, stance, wording })}`;
}

/** `d-` and 32 hexadecimal digits, in the same way. */
export function decisionId(content: DecisionContent): DecisionId {
  const { about, verdict, author, reason, because, decidedAt, sight } = content;
  return `d-${digest({ about, verdict, author, reason, because, decidedAt, sight })}`;
}

/** A statement with its id. */
export function makeStatement(content: Omit<Statement, "id">): Statement {
  return { id: statementId(content), ...content };
}

/** A decision with its id. The two statements of a pair are put in order, so that a pair is the same from either side. */
export function makeDecision(content: Omit<Decision, "id">): Decision {
  const { about } = content;
  const ordered = "pair" in about ? { ...content, about: { pair: orderedPair(about.pair) } } : content;
  return { id: decisionId(ordered), ...ordered };
}

function orderedPair([a, b]: readonly [StatementId, StatementId]): readonly [StatementId, StatementId] {
  return a <= b ? [a, b] : [b, a];
}

/** First 32 hexadecimal digits of the SHA-256 of a value's canonical JSON. */
export function digest(value: unknown): string {
  return sha256OfText(canonicalJson(value)).slice(0, 32);
}
