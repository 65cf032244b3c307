import type {
  CaseGraph,
  Decision,
  DocumentKey,
  AdmiraltyCode,
  Instant,
  Origins,
  SourceInfo,
  Statement,
} from "@kulla/core";
import { applyDecisions } from "@kulla/core";
import type { Catalogue } from "@kulla/knowledge";
import type { ActorRef } from "../evidence.ts";
import type { Grades } from "./grades.ts";
import { gradesOf } from "./grades.ts";
import type { NamedActors } from "./named-actors.ts";
import { namedActors } from "./named-actors.ts";
import type { Scope } from "./scope.ts";
import { scopeOf } from "./scope.ts";

/** An indicator that another case of the workspace has too, and whom that case names. */
export interface SeenElsewhere {
  readonly case: string;
  /** As in `IndicatorClaim`. */
  readonly kind: string;
  readonly value: string;
  /** Groups and names that are held responsible there. */
  readonly actors: readonly ActorRef[];
}

/** A case as `observe` reads it. */
export interface ObservedCaseInput {
  readonly documents: readonly SourceInfo[];
  readonly statements: readonly Statement[];
  readonly decisions: readonly Decision[];
  readonly graph: Pick<CaseGraph, "nodes" | "incidentOf">;
  readonly origins: Pick<Origins, "originOf">;
  readonly catalogue: Catalogue;
  readonly elsewhere?: readonly SeenElsewhere[];
  /** What people decided counts as it stood then; now where it is left out. */
  readonly asOf?: Instant;
}

/** The case with all that its parts are asked. */
export interface ObservedCase {
  /** Those that stand after the decisions of people, sorted by id. */
  readonly statements: readonly Statement[];
  readonly decisions: readonly Decision[];
  readonly catalogue: Catalogue;
  readonly originOf: Origins["originOf"];
  readonly graph: ObservedCaseInput["graph"];
  readonly elsewhere: readonly SeenElsewhere[];
  readonly ratings: ReadonlyMap<DocumentKey, AdmiraltyCode>;
  readonly names: NamedActors;
  readonly scope: Scope;
  readonly grades: Grades;
  readonly asOf?: Instant;
}

export function observedCase(input: ObservedCaseInput): ObservedCase {
  const { documents, decisions, graph, origins, catalogue, elsewhere = [], asOf } = input;
  const { statements, ratings } = applyDecisions(input.statements, decisions);
  return {
    statements,
    decisions,
    catalogue,
    originOf: origins.originOf,
    graph,
    elsewhere,
    ratings,
    names: namedActors(statements, catalogue),
    scope: scopeOf(graph, statements),
    grades: gradesOf(documents, ratings),
    ...(asOf !== undefined && { asOf }),
  };
}
