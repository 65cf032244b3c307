import type { LabelledEvidence } from "@kulla/core";
import type { Viewer } from "./access/viewer.ts";
import { notFound } from "./problem.ts";
import { requireCase } from "./require-case.ts";
import type { Workbench } from "./workbench.ts";

interface EvidenceCall {
  readonly viewer: Viewer;
  readonly workbench: Pick<Workbench, "store" | "contents">;
  readonly params: { readonly case: string; readonly evidence: string };
}

/** The evidence that the path names. @throws Problem where there is none that the viewer may see */
export async function requireEvidence(call: EvidenceCall): Promise<LabelledEvidence> {
  const { viewer, workbench, params } = call;
  await requireCase(call, params.case);
  const found = await workbench.contents.oneEvidence(params.case, viewer.clearance, params.evidence);
  if (found === undefined) throw notFound("evidence");
  return found;
}
