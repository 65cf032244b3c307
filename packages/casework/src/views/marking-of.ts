import type { Evidence, Statement, StatementId, Tlp } from "@kulla/core";
import { mostRestrictive } from "@kulla/core";

/** Tells the label of what rests on statements: the most restrictive of the evidence that they cite. */
export function markingOf(
  evidence: readonly Evidence[],
  statements: readonly Statement[],
): (because: readonly StatementId[]) => Tlp {
  const labels = new Map(evidence.map(({ id, marking }) => [id, marking]));
  const byId = new Map(
    statements.map(({ id, citations }) => [id, mostRestrictive(citations.map((one) => labels.get(one.evidence)))]),
  );
  return (because) => mostRestrictive(because.map((id) => byId.get(id)));
}
