/** What the checks work on and give, and how a disagreement becomes contradictions within and between documents. */
import type { Standing } from "../apply-decisions.ts";
import type { Claim, ClaimType } from "../claim.ts";
import type { ContradictionKind, ContradictionNature } from "../contradiction.ts";
import type { CaseGraph, NodeId, SourceInfo } from "../graph.ts";
import { Groups } from "../groups.ts";
import { compareText } from "../order.ts";
import { pushTo } from "../push-to.ts";
import type { Statement, StatementId } from "../statement.ts";
import type { DocumentKey } from "../statement-facts.ts";
import { relatedNames } from "../related-names.ts";
import { documentOf, firstSpeaker, offsetOf } from "../statement-facts.ts";

/** The case as the checks see it. */
export interface CaseView {
  /** Statements that count, in the order of the documents and of their places in them. */
  readonly statements: readonly Statement[];
  readonly standing: Standing;
  readonly graph: CaseGraph;
  readonly sources: ReadonlyMap<DocumentKey, SourceInfo>;
  /** Place of each document in the case. */
  readonly order: ReadonlyMap<DocumentKey, number>;
  /** Who said each statement first, as far as that is known. */
  readonly originOf: ReadonlyMap<StatementId, string>;
}

/** A value and the statements that assert it. */
export interface Position {
  readonly value: string;
  readonly statements: readonly Statement[];
}

export type Severity = "high" | "medium" | "low";

/** What is found out about a set of positions on one thing. */
export interface Judgement {
  readonly kind: ContradictionKind;
  readonly nature: ContradictionNature;
  readonly topic: string;
  readonly severity: Severity;
  readonly why: string;
  /** What a document says against itself goes into the disagreement between documents, where there is one. */
  readonly once?: boolean;
}

/** Positions that do not agree, in one document or over several. */
export interface Disagreement extends Judgement {
  readonly scope: "within" | "between";
  readonly positions: readonly Position[];
  /** Whether two of the positions exclude each other. */
  readonly clash: (a: Position, b: Position) => boolean;
}

/** A statement whose claim is of one type. */
export type StatementOf<T extends ClaimType> = Statement & { readonly claim: Extract<Claim, { type: T }> };

/** By how many origins the statements are told: copies count once. */
export function originsIn(view: Pick<CaseView, "originOf">, statements: readonly Statement[]): number {
  return new Set(statements.map((statement) => view.originOf.get(statement.id) ?? documentOf(statement))).size;
}

/** The statements of a type. */
export function statementsOf<T extends ClaimType>(
  view: Pick<CaseView, "statements">,
  type: T,
): readonly StatementOf<T>[] {
  return view.statements.filter((statement): statement is StatementOf<T> => statement.claim.type === type);
}

export function incidentOf(view: CaseView, statement: Statement): NodeId | undefined {
  return view.graph.incidentOf.get(statement.id);
}

/** True where the two may speak of one incident: the same one, or one of them says not which. */
export function mayShareIncident(view: CaseView, a: Statement, b: Statement): boolean {
  const [left, right] = [incidentOf(view, a), incidentOf(view, b)];
  return left === undefined || right === undefined || left === right;
}

/** What to call an incident in a topic. */
export function incidentTopic(view: CaseView, node: NodeId | undefined): string {
  const facts = view.graph.nodes.find(({ id }) => id === node)?.incident;
  if (facts === undefined) return "the attack";
  if (facts.role === "main") return "the main attack";
  if (facts.role === "context") return `the earlier incident ${facts.key}`;
  return facts.role === "second wave" ? "the second wave" : "the hack-and-leak operation";
}

/** When a statement was made, as far as is known: when it was said, else when its document was published. EDTF. */
export function saidAt(view: CaseView, statement: Statement): string | undefined {
  return statement.saidAt ?? view.sources.get(documentOf(statement))?.published;
}

/** Groups statements by a value; those without one are left out. Positions are in the order of their first statement. */
export function positionsBy<S extends Statement>(
  statements: readonly S[],
  valueOf: (statement: S) => string | undefined,
): readonly { readonly value: string; readonly statements: readonly S[] }[] {
  const byValue = new Map<string, S[]>();
  for (const statement of statements) {
    const value = valueOf(statement);
    if (value === undefined) continue;
    const list = byValue.get(value);
    if (list === undefined) byValue.set(value, [statement]);
    else list.push(statement);
  }
  return [...byValue].map(([value, own]) => ({ value, statements: own }));
}

/**
 * Sets of statements, each linked to some other of its set; statements linked to none are sets of one. In order. Statements of
 * one `key` are one for `linked`, so that it is asked once for each pair of keys, and not of pairs that are in one set already.
 *
 * @param blocks which statements may be linked at all: those of blocks whose first ones may, a block with itself too. Without it, all may.
 */
export function linkedSets<S extends Statement>(
  statements: readonly S[],
  key: (statement: S) => string,
  linked: (a: S, b: S) => boolean,
  blocks: Blocks<S> = { of: () => "", may: () => true },
): readonly (readonly S[])[] {
  const keys = positionsBy(statements, key);
  const groups = new Groups();
  const firsts = keys.flatMap(({ value, statements: [first] }) => (first === undefined ? [] : [{ value, first }]));
  for (const { value } of firsts) groups.add(value);
  const parts = [...groupedBy(firsts, ({ first }) => blocks.of(first)).values()];
  for (const [index, part] of parts.entries())
    for (const other of parts.slice(0, index + 1)) {
      const [a, b] = [other[0], part[0]];
      if (a !== undefined && b !== undefined && blocks.may(a.first, b.first)) joinLinked(groups, other, part, linked);
    }
  return positionsBy(statements, (statement) => groups.nameOf(key(statement))).map((position) => position.statements);
}

/** Which statements may be linked, told by few values of many statements. */
export interface Blocks<S extends Statement> {
  readonly of: (statement: S) => string;
  readonly may: (a: S, b: S) => boolean;
}

interface Keyed<S extends Statement> {
  readonly value: string;
  readonly first: S;
}

function joinLinked<S extends Statement>(
  groups: Groups,
  left: readonly Keyed<S>[],
  right: readonly Keyed<S>[],
  linked: (a: S, b: S) => boolean,
): void {
  for (const [index, one] of right.entries()) {
    const members = left === right ? left.slice(0, index) : left;
    for (const other of members)
      if (groups.nameOf(other.value) !== groups.nameOf(one.value) && linked(other.first, one.first))
        groups.join(other.value, one.value);
  }
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) pushTo(groups, keyOf(item), item);
  return groups;
}

/**
 * Splits positions into disagreements: one for each document that disagrees with itself, and one between documents. Of each, only
 * positions that clash with another one in the same scope are kept. Of what is told `once` there is one for the whole case, or where
 * no two documents disagree, one for each document.
 */
export function disagree(
  judgement: Judgement,
  positions: readonly Position[],
  clash: (a: Position, b: Position) => boolean,
): readonly Disagreement[] {
  const split = positions.map((position) => byDocument(position.statements));
  const documents = [...new Set(split.flatMap((own) => [...own.keys()]))].sort(compareText);
  const within = documents.flatMap((document) => {
    const own = positions.flatMap(({ value }, index) => {
      const statements = split[index]?.get(document);
      return statements === undefined ? [] : [{ value, statements }];
    });
    const kept = own.filter((one) => own.some((other) => other !== one && clash(one, other)));
    return kept.length < 2 ? [] : [{ ...judgement, scope: "within" as const, positions: kept, clash }];
  });
  const areInTwo = (a: number, b: number): boolean => areInTwoDocuments(split[a], split[b]);
  const kept = positions.filter((one, at) =>
    positions.some((other, index) => other !== one && areInTwo(at, index) && clash(one, other)),
  );
  if (kept.length < 2) return within;
  if (judgement.once !== true) return [...within, { ...judgement, scope: "between", positions: kept, clash }];
  const all = positions.filter((one) => positions.some((other) => other !== one && clash(one, other)));
  return [{ ...judgement, scope: "between", positions: all, clash }];
}

type ByDocument = ReadonlyMap<DocumentKey, readonly Statement[]>;

function byDocument(statements: readonly Statement[]): ByDocument {
  const found = new Map<DocumentKey, Statement[]>();
  for (const statement of statements) {
    const document = documentOf(statement);
    const list = found.get(document);
    if (list === undefined) found.set(document, [statement]);
    else list.push(statement);
  }
  return found;
}

/** A statement of the one and one of the other stand in different documents. */
function areInTwoDocuments(a: ByDocument | undefined, b: ByDocument | undefined): boolean {
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return false;
  if (a.size > 1 || b.size > 1) return true;
  const [[one], [other]] = [[...a.keys()], [...b.keys()]];
  return one !== other;
}

/** One speaker stands on both sides. */
export function shareSpeaker(a: Position, b: Position): boolean {
  return a.statements.some((left) => b.statements.some((right) => haveOneSpeaker(left, right)));
}

export function haveOneSpeaker(a: Statement, b: Statement): boolean {
  const [one, other] = [firstSpeaker(a), firstSpeaker(b)];
  return one !== undefined && other !== undefined && relatedNames(one, other);
}

/** The statements in the order of the documents, then of their places, then of their ids. */
export function inOrder(
  statements: readonly Statement[],
  order: ReadonlyMap<DocumentKey, number>,
): readonly Statement[] {
  const placed = statements.map((statement) => {
    const document = documentOf(statement);
    return { statement, document, place: order.get(document) ?? Number.MAX_SAFE_INTEGER, offset: offsetOf(statement) };
  });
  return placed
    .sort(
      (a, b) =>
        a.place - b.place ||
        compareText(a.document, b.document) ||
        a.offset - b.offset ||
        compareText(a.statement.id, b.statement.id),
    )
    .map(({ statement }) => statement);
}
