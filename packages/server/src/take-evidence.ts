import type { EvidenceItem } from "@kulla/api";
import { detectMediaType } from "@kulla/casework";
import type { Evidence, Tlp } from "@kulla/core";
import { mostRestrictive } from "@kulla/core";
import { afterWrite } from "./after-write.ts";
import { evidenceItems } from "./evidence-items.ts";
import type { CaseCall } from "./evidence-items.ts";
import { Problem } from "./problem.ts";

/** Nobody adds what they may not see afterwards. @throws Problem */
export function requireOwnLabel({ viewer }: Pick<CaseCall, "viewer">, marking: Tlp | undefined): void {
  if (mostRestrictive([marking, viewer.clearance]) === viewer.clearance) return;
  const label = marking ?? "without a label, which counts as TLP:AMBER+STRICT";
  const message = `You cannot add what you may not see: ${label}. Name a label up to ${viewer.clearance}.`;
  throw new Problem("server-request-invalid", message, { errors: [{ pointer: "marking", message }] });
}

/** Makes evidence of an upload whose bytes have all come, and asks for it to be read. */
export async function takeEvidence(
  call: CaseCall,
  upload: string,
): Promise<{ evidence: EvidenceItem; isNew: boolean }> {
  const { viewer, workbench } = call;
  const caseName = call.params.case;
  const evidence = await workbench.uploads.finish(upload, viewer.account, detectMediaType);
  const seen = await workbench.contents.oneEvidence(caseName, viewer.clearance, evidence.id);
  // The case has the bytes under a label above the viewer's: the reply is that of bytes that it did not have.
  if (seen === undefined) return { evidence: unread(evidence), isNew: true };
  await workbench.jobs.ask({ kind: "process", caseName, evidence: seen.id }, seen.marking, viewer.name);
  await afterWrite(workbench, viewer, caseName);
  const [item = unread(evidence)] = await evidenceItems(call, [seen]);
  return { evidence: item, isNew: seen.receivedAt === evidence.receivedAt && seen.name === evidence.name };
}

function unread({ id, name, size, mediaType, origin, receivedAt, marking }: Evidence): EvidenceItem {
  const told = { id, name, size, mediaType, origin, receivedAt, marking: mostRestrictive([marking]) };
  return { ...told, state: "waiting", statements: 0, findings: { info: 0, warning: 0, error: 0 } };
}
