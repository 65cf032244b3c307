import type { Decision } from "../decision.ts";
import type { Evidence } from "../evidence.ts";
import type { Tlp } from "../tlp.ts";

/** Evidence with the label that it has now. */
export interface LabelledEvidence extends Evidence {
  readonly marking: Tlp;
}

/** What a clearance sees of a case's short lists. Always current: it reads what is stored, not what was computed. */
export interface CaseContents {
  /** By name, then id. */
  evidence(caseName: string, clearance: Tlp): Promise<readonly LabelledEvidence[]>;
  /** One piece; undefined where there is none at this clearance. */
  oneEvidence(caseName: string, clearance: Tlp, id: string): Promise<LabelledEvidence | undefined>;
  /** By time, then id. */
  decisions(caseName: string, clearance: Tlp): Promise<readonly Decision[]>;
}
