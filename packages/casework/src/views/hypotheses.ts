import type { Matrix } from "@kulla/attribution";
import type { ViewRow } from "@kulla/core";
import type { AssessmentPart, Sentence, ToldHypothesis } from "@kulla/sharing";
import type { TellingFile } from "./tellings.ts";
import { panelIn, tellings } from "./tellings.ts";

/** Who did it, with likelihood and confidence in fields of their own. */
export type RankingBody = Pick<AssessmentPart, "roles" | "levels" | "confidence" | "gaps"> & {
  readonly version?: number;
  /** The user's prior that the actor is unknown. */
  readonly prior: number;
};

/** What would change the answer, and what changed it last. */
export type ChangesBody = Pick<
  AssessmentPart,
  | "weighings"
  | "leading"
  | "named"
  | "sensitivity"
  | "pivotal"
  | "falseFlag"
  | "next"
  | "similar"
  | "tested"
  | "accounts"
  | "change"
> & {
  /** How many there are of what only the first are listed of; the dossier lists all. */
  readonly all: { readonly tested: number; readonly accounts: number };
};

/** Official sentences, and accounts, that are listed; a case of a thousand reports has thousands. */
const LISTED = 200;

/** Passages and statements that a sentence of those names. */
const NAMED = 40;

export interface MatrixColumn {
  /** Id of the hypothesis. */
  readonly id: string;
  readonly name: string;
  readonly probability: number;
  /** Weighted inconsistency (ACH); 0 is best. */
  readonly inconsistency: number;
}

export interface MatrixRow {
  readonly item: string;
  /** What was seen, with the passages that it rests on. */
  readonly sentence: Sentence;
  readonly channel: string;
  readonly cells: Matrix["rows"][number]["cells"];
  readonly credibility: string;
  readonly relevance: string;
  readonly diagnosticity: number;
}

/** Evidence × hypotheses, with the ids that a person's rating names. */
export interface MatrixBody {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/** Rows of the panel: `ranking`, `matrix`, `changes`, in Albanian of `hypotheses.sq`; none where the case was not assessed. */
export function hypothesesView(file: TellingFile): ViewRow[] {
  return tellings(file).flatMap(([language, { assessment }]) =>
    assessment === undefined ? [] : hypothesisRows(panelIn("hypotheses", language), assessment),
  );
}

function hypothesisRows(panel: string, told: AssessmentPart): ViewRow[] {
  const bodies: readonly [string, RankingBody | MatrixBody | ChangesBody][] = [
    ["ranking", rankingBody(told)],
    ["matrix", matrixBody(told)],
    ["changes", changesBody(told)],
  ];
  return bodies.map(([key, body], position) => ({ panel, key, position, body }));
}

export function rankingBody({ roles, levels, confidence, gaps, version, assessment }: AssessmentPart): RankingBody {
  return { roles, levels, confidence, gaps, prior: assessment.prior, ...(version === undefined ? {} : { version }) };
}

function matrixBody({ assessment, roles, levels, matrix: toldMatrix }: AssessmentPart): MatrixBody {
  const { matrix, items = [] } = assessment;
  const told = new Map(
    [...roles.flatMap((one) => one.hypotheses), ...levels.flatMap((one) => one.hypotheses)].map(
      (one): [string, ToldHypothesis] => [one.id, one],
    ),
  );
  const weighed = new Map(
    [...assessment.roles.flatMap((one) => one.hypotheses), ...Object.values(assessment.levels).flat()].map((one) => [
      one.id,
      one,
    ]),
  );
  const itemById = new Map(items.map((one) => [one.id, one]));
  return {
    columns: matrix.hypotheses.map((id, at) => ({
      id,
      name: told.get(id)?.name ?? toldMatrix.columns[at]?.name ?? id,
      probability: weighed.get(id)?.probability ?? 0,
      inconsistency: matrix.inconsistency[at] ?? 0,
    })),
    rows: matrix.rows.flatMap(({ item, cells, credibility, relevance, diagnosticity }, at) => {
      const sentence = toldMatrix.rows[at]?.sentence; // the dossier tells every row, in this order
      if (sentence === undefined) return [];
      const channel = itemById.get(item)?.channel ?? "";
      return [{ item, sentence, channel, cells, credibility, relevance, diagnosticity }];
    }),
  };
}

export function changesBody(told: AssessmentPart): ChangesBody {
  const { weighings, leading, named, sensitivity, pivotal, falseFlag, next, similar, tested, accounts, change } = told;
  return {
    weighings,
    sensitivity,
    pivotal,
    next,
    similar,
    tested: tested.slice(0, LISTED).map((one) => ({ ...one, sentence: shortened(one.sentence) })),
    accounts: accounts.slice(0, LISTED).map((one) => ({ ...one, sentence: shortened(one.sentence) })),
    all: { tested: tested.length, accounts: accounts.length },
    ...(leading === undefined ? {} : { leading }),
    ...(named === undefined ? {} : { named }),
    ...(falseFlag === undefined ? {} : { falseFlag }),
    ...(change === undefined ? {} : { change }),
  };
}

/** The sentence with the first of what it rests on; by how many it is told it still says. */
function shortened({ text, parts, because }: Sentence): Sentence {
  const cut = parts.map((part) =>
    part.kind === "reference"
      ? { ...part, passages: part.passages.slice(0, NAMED), statements: part.statements.slice(0, NAMED) }
      : part,
  );
  return { text, parts: cut, because: because.slice(0, NAMED) };
}
