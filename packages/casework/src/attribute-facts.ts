import type { Assessment, SeenElsewhere } from "@kulla/attribution";
import { assess, observe, openModel, testStatements, worksOf } from "@kulla/attribution";
import type {
  CaseGraph,
  Contradiction,
  Decision,
  Document,
  Instant,
  Origins,
  SourceInfo,
  Statement,
  StatementId,
} from "@kulla/core";
import { findContradictions, findOrigins, foldCase, hypothesesByHand, printOfDocument } from "@kulla/core";
import type { Catalogue, Relations } from "@kulla/knowledge";
import { openRelations } from "@kulla/knowledge";
import { KeptSteps } from "./kept-steps.ts";
import type { KnowledgeText } from "./knowledge.ts";
import type { Tool } from "./tool.ts";

/** What a case is judged by. `Knowledge` fits. */
export interface JudgedBy {
  readonly catalogue: Catalogue;
  readonly relations: Relations;
  /** EDTF day, month or year that the relations are of. */
  readonly asOf?: string;
}

/** What the tool's own catalogue and the relations beside it give. */
export function judgedBy({ catalogue }: Pick<Tool, "catalogue">, text: Pick<KnowledgeText, "relations">): JudgedBy {
  return { catalogue, relations: openRelations(text.relations).value };
}

/** A case as computed from what the store holds. */
export interface FoldedCase {
  readonly sources: readonly SourceInfo[];
  readonly statements: readonly Statement[];
  readonly decisions: readonly Decision[];
  readonly origins: Origins;
  readonly graph: CaseGraph;
  readonly contradictions: readonly Contradiction[];
}

export interface AssessOptions {
  /** The user's prior that the actor is unknown. */
  readonly prior?: number;
  /** What other cases of the workspace have of this one. */
  readonly elsewhere?: readonly SeenElsewhere[];
  /** Decisions count as they stood then. */
  readonly decidedBy?: Instant;
}

/** Folds a case, without some of its statements where that is asked. `steps` is what an earlier fold of the same case left. */
export function foldedCase(
  documents: readonly Document[],
  statements: readonly Statement[],
  decisions: readonly Decision[],
  sourceOf: (document: Document) => SourceInfo,
  without: readonly StatementId[] = [],
  steps = new KeptSteps(),
): FoldedCase {
  const left = new Set(without);
  const kept = left.size === 0 ? statements : statements.filter(({ id }) => !left.has(id));
  const sources = steps.step("sources", [documents], () => documents.map(sourceOf));
  const prints = steps.step("prints", [documents], () => documents.map(printOfDocument));
  const origins = steps.step("origins", [sources, prints, kept], () =>
    findOrigins({ documents: sources, prints, statements: kept }),
  );
  const facts = { documents: sources, statements: kept, decisions, origins };
  const graph = steps.step("graph", Object.values(facts), () => foldCase(facts));
  const contradictions = steps.step("contradictions", [...Object.values(facts), graph], () =>
    findContradictions({ ...facts, graph }),
  );
  return { sources, statements: kept, decisions, origins, graph, contradictions };
}

/**
 * Who did it, by all that a folded case gives. The works that the knowledge has the very attack from are left out of it, so that no report counts once in the case and once more as the
 * past of a group. Equal inputs give equal assessments.
 */
export function assessCase(
  folded: FoldedCase,
  { catalogue, relations, asOf }: JudgedBy,
  { prior, elsewhere, decidedBy }: AssessOptions = {},
): Assessment {
  const { sources, contradictions, decisions, ...facts } = folded;
  const observed = {
    ...facts,
    documents: sources,
    decisions,
    catalogue,
    ...(elsewhere !== undefined && { elsewhere }),
    ...(decidedBy !== undefined && { asOf: decidedBy }),
  };
  const { evidence, accounts, ownCampaigns } = observe(observed);
  const byHand = hypothesesByHand(decisions, decidedBy);
  const model = openModel(relations, catalogue, { without: worksOf(ownCampaigns, relations) });
  const assessment = assess(model, evidence, {
    tested: testStatements({ ...observed, contradictions }),
    considered: byHand.added,
    matrix: byHand,
    ...(prior !== undefined && { prior }),
    ...(asOf !== undefined && { asOf }),
  });
  return { ...assessment, accounts };
}
