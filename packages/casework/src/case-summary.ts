import type { Case, Store } from "@kulla/core";

/** A case and the size of what it holds. */
export interface CaseSummary extends Case {
  readonly evidence: number;
  readonly statements: number;
  readonly decisions: number;
}

export async function caseSummary(store: Store, opened: Case): Promise<CaseSummary> {
  const [evidence, statements, decisions] = await Promise.all([
    store.evidence(opened.name),
    store.statements(opened.name),
    store.decisions(opened.name),
  ]);
  return { ...opened, evidence: evidence.length, statements: statements.length, decisions: decisions.length };
}
