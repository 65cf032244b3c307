import type { AssessmentPart } from "../dossier/assessment/part.ts";
import type { CaseGraph, Contradiction, Decision, Instant, SourceInfo, Statement, Tlp } from "@kulla/core";

/** What the export asks of the reference catalogue: how a technique is called. */
export interface StixCatalogue {
  technique(id: string): { readonly name: string; readonly tactics: readonly string[] } | undefined;
}

/** What a STIX bundle is made of. The same input gives the same bundle, down to the byte. */
export interface StixExportInput {
  readonly caseName: string;
  readonly title: string;
  readonly documents: readonly SourceInfo[];
  readonly statements: readonly Statement[];
  readonly decisions?: readonly Decision[];
  /** The fold of the same documents, statements and decisions; computed where it is not given. */
  readonly graph?: CaseGraph;
  readonly contradictions?: readonly Contradiction[];
  readonly catalogue?: StixCatalogue;
  /** The assessment as the dossier tells it. */
  readonly assessment?: AssessmentPart;
  readonly now: Instant;
  /** Label of every object; without it the objects carry none. */
  readonly marking?: Tlp;
}
