import type {
  Case,
  CaseGraph,
  Contradiction,
  Decision,
  Document,
  Evidence,
  Finding,
  Instant,
  Origins,
  Statement,
  Tlp,
} from "@kulla/core";

import type { AssessedInput } from "./assessment/tell-assessment.ts";

/** An entry of the reference catalogue, as far as a dossier shows it. */
export interface KnownName {
  /** Name and id of the entry: `HEXANE (G1001)`. */
  readonly label: string;
  readonly aliases: readonly { readonly name: string; readonly assertedBy: readonly string[] }[];
}

export interface KnownTechnique {
  readonly name: string;
  readonly tactics: readonly string[];
}

/** What a dossier asks of the reference catalogue. */
export interface DossierCatalogue {
  actor(id: string): KnownName | undefined;
  technique(id: string): KnownTechnique | undefined;
}

/** All that a dossier is made of. The same input gives the same dossier. */
export interface DossierInput {
  readonly case: Case;
  readonly evidence: readonly Evidence[];
  readonly documents: readonly Document[];
  readonly statements: readonly Statement[];
  readonly decisions: readonly Decision[];
  /** The fold of the same statements and decisions. */
  readonly graph: CaseGraph;
  readonly contradictions: readonly Contradiction[];
  /** Who said what first; without it every document is an origin of its own. */
  readonly origins?: Origins;
  /** What reading, extraction and the fold noticed. */
  readonly findings: readonly Finding[];
  readonly catalogue?: DossierCatalogue;
  /** What attribution says of the same statements and decisions. */
  readonly assessed?: AssessedInput;
  readonly now: Instant;
  /** Name and version of the engine: `Kulla 0.1.0`. */
  readonly engine: string;
  /** Label of the dossier; without it the most restrictive of its evidence. */
  readonly marking?: Tlp;
}
