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
  const readings = await workbench.contents.readings(caseName, viewer.clearance, workbench.tool.name, ids);
  return evidence.map((one): EvidenceItem => {
    const findings = { info: 0, warning: 0, error: 0 };
    const { findings: noticed, statements = 0 } = readings.get(one.id) ?? {};
    for (const { severity } of noticed ?? []) findings[severity] += 1;
    const { id, name, size, mediaType, origin, receivedAt, marking } = one;
    const state = noticed === undefined ? "waiting" : findings.error > 0 ? "failed" : "read";
    return { id, name, size, mediaType, origin, receivedAt, marking, state, statements, findings };
  });
}
