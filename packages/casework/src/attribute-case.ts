import type { Assessment } from "@kulla/attribution";
import type { Document, Finding, Instant, Read, StatementId, Store } from "@kulla/core";
import { caseAsOf, endOf } from "./attribute-as-of.ts";
import { indicatorsElsewhere } from "./attribute-elsewhere.ts";
import type { FoldedCase, JudgedBy } from "./attribute-facts.ts";
import { assessCase, foldedCase } from "./attribute-facts.ts";
import type { KnownDocuments } from "./case-file.ts";
import { documentsOfCase, sourceInfo } from "./case-file.ts";
import { currentStatements } from "./current-statements.ts";
import { finding } from "./findings.ts";
import type { Progress } from "./progress.ts";
import type { Tool } from "./tool.ts";

export interface AttributeCaseInput {
  readonly store: Store;
  readonly caseName: string;
  readonly tool: Tool;
  /** Opened with the same `asOf` (`openKnowledge`), so that the past is judged by what was known of groups then. */
  readonly knowledge: JudgedBy;
  readonly now: Instant;
  /** EDTF day, month or year: documents that were out by its end count, and decisions that were made by then. */
  readonly asOf?: string;
  /** Statements to leave out, to see what the answer owes to them. */
  readonly without?: readonly StatementId[];
  /** The user's prior that the actor is unknown, 0.01 to 0.99. */
  readonly prior?: number;
  readonly stopwatch?: () => number;
  /** Documents that were read already, by evidence. */
  readonly documents?: KnownDocuments;
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
}

/** The answer to who did it, with the case that it was computed from. */
export interface CaseAttribution {
  readonly assessment: Assessment;
  readonly folded: FoldedCase;
  /** Those that count. */
  readonly documents: readonly Document[];
}

/**
 * Judges who did it by what the store holds of a case: the assessment that its dossier has, or with `asOf` the one that could be made then, or with `without` the one that
 * would be made without some statements. Writes nothing.
 *
 * @throws Error where the workspace has no such case
 */
export async function attributeCase(input: AttributeCaseInput): Promise<Read<CaseAttribution>> {
  const { store, caseName, tool, knowledge, asOf, without = [], prior } = input;
  if (!(await store.cases()).some(({ name }) => name === caseName))
    throw new Error(`The workspace has no case ${caseName}.`);
  const [evidence, stored, decisions, work] = await Promise.all([
    store.evidence(caseName),
    store.statements(caseName),
    store.decisions(caseName),
    store.work(caseName),
  ]);
  const { documents, failures } = await documentsOfCase(evidence, input);
  const statements = currentStatements(stored, work, tool.name);
  const past =
    asOf === undefined ? { value: { documents, statements }, findings: [] } : caseAsOf(documents, statements, asOf);
  input.onProgress?.({ what: "Weighing", done: 0, total: 1 });
  const decidedBy = asOf === undefined ? undefined : endOf(asOf);
  const standing = decidedBy === undefined ? decisions : decisions.filter(({ decidedAt }) => decidedAt <= decidedBy);
  const folded = foldedCase(past.value.documents, past.value.statements, standing, sourceInfo, without);
  const elsewhere =
    asOf === undefined ? await indicatorsElsewhere(store, caseName, folded.statements, tool.name, tool.catalogue) : [];
  const assessment = assessCase(folded, knowledge, {
    elsewhere,
    ...(prior !== undefined && { prior }),
    ...(decidedBy !== undefined && { decidedBy }),
  });
  const known = new Set(past.value.statements.map(({ id }) => id));
  const strays = without.filter((id) => !known.has(id)).map(strayFinding);
  const value = { assessment, folded, documents: past.value.documents };
  return { value, findings: [...failures, ...past.findings, ...strays] };
}

function strayFinding(id: StatementId): Finding {
  return finding("statement-not-there", `${id} is no statement of the case, so that leaving it out changes nothing.`);
}
