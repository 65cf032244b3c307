import type { Decision } from "../decision.ts";
import type { Evidence, Sha256 } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import type { Tlp } from "../tlp.ts";

/** Evidence with the label that it has now. */
export interface LabelledEvidence extends Evidence {
  readonly marking: Tlp;
}

/** How far a piece of evidence is. */
export interface EvidenceReading {
  /** What the tool noticed; absent where it has not finished. */
  readonly findings?: readonly Finding[];
  /** Statements that cite it, at the clearance. */
  readonly statements: number;
}

/** What a clearance sees of a case's short lists. Always current: it reads what is stored, not what was computed. */
export interface CaseContents {
  /** By name, then id. */
  evidence(caseName: string, clearance: Tlp): Promise<readonly LabelledEvidence[]>;
  /** One piece; undefined where there is none at this clearance. */
  oneEvidence(caseName: string, clearance: Tlp, id: string): Promise<LabelledEvidence | undefined>;
  /** How many pieces there are, and the most restrictive of their labels. */
  summary(caseName: string, clearance: Tlp): Promise<{ readonly evidence: number; readonly marking: Tlp }>;
  /** How far a tool is with these pieces; those that are not there at this clearance are left out. */
  readings(
    caseName: string,
    clearance: Tlp,
    tool: string,
    ids: readonly Sha256[],
  ): Promise<ReadonlyMap<Sha256, EvidenceReading>>;
  /** By time, then id. */
  decisions(caseName: string, clearance: Tlp): Promise<readonly Decision[]>;
}
