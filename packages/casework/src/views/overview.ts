import type { Severity, Tlp, ViewRow } from "@kulla/core";
import { mostRestrictive } from "@kulla/core";
import type { CaseFile } from "../case-file.ts";

/** What the head of every panel tells of the case. */
export interface OverviewBody {
  readonly name: string;
  readonly title: string;
  readonly openedAt: string;
  /** Most restrictive label of the evidence that the clearance sees. */
  readonly marking: Tlp;
  readonly counts: {
    readonly evidence: number;
    readonly documents: number;
    readonly statements: number;
    readonly decisions: number;
    readonly contradictions: number;
    readonly findings: Readonly<Record<Severity, number>>;
  };
}

/** Row `overview/case`. */
export function overviewView(file: CaseFile): ViewRow[] {
  return [{ panel: "overview", key: "case", position: 0, body: overviewOf(file) }];
}

function overviewOf({ opened, evidence, documents, statements, decisions, contradictions, findings }: CaseFile) {
  const severities: Record<Severity, number> = { info: 0, warning: 0, error: 0 };
  for (const { severity } of findings) severities[severity] += 1;
  const body: OverviewBody = {
    ...opened,
    marking: mostRestrictive(evidence.map(({ marking }) => marking)),
    counts: {
      evidence: evidence.length,
      documents: documents.length,
      statements: statements.length,
      decisions: decisions.length,
      contradictions: contradictions.length,
      findings: severities,
    },
  };
  return body;
}
