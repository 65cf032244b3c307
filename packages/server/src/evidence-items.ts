import type { EvidenceItem } from "@kulla/api";
import type { LabelledEvidence } from "@kulla/core";
import type { Viewer } from "./access/viewer.ts";
import type { Workbench } from "./workbench.ts";

/** What handlers of evidence need of their call. */
export interface CaseCall {
  readonly viewer: Viewer;
  readonly workbench: Workbench;
  readonly params: { readonly case: string };
}

/** What a list tells of pieces of evidence. */
export async function evidenceItems(call: CaseCall, evidence: readonly LabelledEvidence[]): Promise<EvidenceItem[]> {
  const { viewer, workbench, params } = call;
  const caseName = params.case;
  if (evidence.length === 0) return [];
  const ids = evidence.map(({ id }) => id);
  const [work, counts] = await Promise.all([
    workbench.store.work(caseName),
    workbench.search.counts({ caseName, clearance: viewer.clearance, limit: 1 }, "evidence"),
  ]);
  const wanted = new Set(ids);
  const done = new Map(
    work
      .filter((one) => one.tool === workbench.tool.name && wanted.has(one.evidence))
      .map((one) => [one.evidence, one]),
  );
  return evidence.map((one): EvidenceItem => {
    const findings = { info: 0, warning: 0, error: 0 };
    const finished = done.get(one.id);
    for (const { severity } of finished?.findings ?? []) findings[severity] += 1;
    const { id, name, size, mediaType, origin, receivedAt, marking } = one;
    const state = finished === undefined ? "waiting" : findings.error > 0 ? "failed" : "read";
    return { id, name, size, mediaType, origin, receivedAt, marking, state, statements: counts.get(id) ?? 0, findings };
  });
}
