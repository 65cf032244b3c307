import type { AttributionModel, ModelParameters } from "@kulla/attribution";
import { withhold } from "@kulla/attribution";
import { baselineRanks } from "./baselines.ts";
import type { FitExample } from "./fit-weights.ts";
import { fitWeights } from "./fit-weights.ts";
import type { KnownCase } from "./known-case.ts";
import { evidenceOf } from "./known-case.ts";
import type { Answer, FittedWeights, LinearTerms } from "./linear-terms.ts";
import { answerOf, linearTerms, weightsOf } from "./linear-terms.ts";

/** A case put before the model, without what it must not know: as far as the fit sees it. */
export interface FitTrial {
  readonly known: KnownCase;
  /** The true groups that have a profile still; empty where the actor is one that nobody described. */
  readonly present: readonly string[];
  readonly terms: LinearTerms;
  /** The same with the true groups taken away. */
  readonly removed?: LinearTerms;
}

/** The same, with all that is measured. */
export interface Trial extends FitTrial {
  /** Terms of other evidence before the same model, as asked. */
  readonly besides: readonly LinearTerms[];
  /** Rank of the truth by each of the methods of `BASELINES`. */
  readonly baselines: readonly number[];
  /** How many techniques and software each group has left, in the order of the groups of `terms`. */
  readonly sizes: Float64Array;
}

/**
 * Prepares a trial; the model with its true groups taken away too, where it has any.
 *
 * @param besides Other cases whose evidence is put before the model of this case.
 */
export function trialOf(model: AttributionModel, known: KnownCase, besides: readonly KnownCase[] = []): Trial {
  const own = ownModel(model, known);
  const trial = fitTrialOf(model, known, own);
  return {
    ...trial,
    besides: besides.map((other) => linearTerms(own, evidenceOf(other))),
    baselines: baselineRanks(own, known, trial.present),
    sizes: sizesOf(own),
  };
}

/** Prepares what the fit sees of a trial. */
export function fitTrialOf(model: AttributionModel, known: KnownCase, own = ownModel(model, known)): FitTrial {
  const evidence = evidenceOf(known);
  const present = known.truth.filter((id) => own.profiles.indexOf.has(id));
  const trial = { known, present, terms: linearTerms(own, evidence) };
  if (present.length === 0) return trial;
  const removed = withhold(model, { works: known.without, groups: known.truth });
  return { ...trial, removed: linearTerms(removed, evidence) };
}

function ownModel(model: AttributionModel, { without }: KnownCase): AttributionModel {
  return without.length > 0 ? withhold(model, { works: without }) : model;
}

/** Number of techniques and software of each group. */
export function sizesOf({ profiles: { groups, techniques, software } }: AttributionModel): Float64Array {
  const sizes = new Float64Array(groups.length);
  for (const users of [...techniques.values(), ...software.values()]) {
    for (const group of users.keys()) sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return sizes;
}

/** What came of a trial. */
export interface Outcome {
  readonly trial: Trial;
  readonly answer: Answer;
  /** Rank of the first true group; Infinity where there is none. */
  readonly rank: number;
  /** Highest probability of a group. */
  readonly top: number;
  /** The same with the true groups taken away; undefined where there were none. */
  readonly topWithout?: number;
}

/** The answers that weights give to a trial. */
export function outcomeOf(trial: Trial, weights: FittedWeights, floor: number): Outcome {
  const answer = answerOf(trial.terms, weights, floor);
  const without = trial.removed && answerOf(trial.removed, weights, floor);
  return {
    trial,
    answer,
    rank: rankIn(answer, trial.present),
    top: answer.probabilities[0] ?? 0,
    ...(without === undefined ? {} : { topWithout: without.probabilities[0] ?? 0 }),
  };
}

/** Rank of the first of some groups; Infinity where none is in the answer. */
export function rankIn({ ranking }: Answer, groups: readonly string[]): number {
  const ranks = groups.map((id) => ranking.indexOf(id) + 1).filter((rank) => rank > 0);
  return Math.min(Infinity, ...ranks);
}

/** METHOD's double entry: a known case counts as it is (1 − prior) and with its group taken away as the unknown actor's (prior). */
export function examplesOf(trials: readonly FitTrial[], prior: number, weight = 1): FitExample[] {
  return trials.flatMap(({ present, terms, removed }) => {
    const [truth] = present;
    if (truth === undefined || removed === undefined) return [{ terms, actor: -1, weight }];
    return [
      { terms, actor: terms.groups.indexOf(truth), weight: weight * (1 - prior) },
      { terms: removed, actor: -1, weight: weight * prior },
    ];
  });
}

/** What the weights are fitted on: every report twice, without what came around it within 90 days, and without what came within two years. */
export interface FitTrials {
  readonly near: readonly FitTrial[];
  readonly far: readonly FitTrial[];
}

/** Share of a report that is fitted without what came within two years, and the pull to the published weights: as decided in docs/decisions/042. */
const [FAR_SHARE, PULL] = [0.25, 10];

/** The weights as `npm run fit` ships them, of these trials. */
export function fittedWeights({ near, far }: FitTrials, reference: ModelParameters): FittedWeights {
  const { prior, floor } = reference;
  const examples = [...examplesOf(near, prior, 1 - FAR_SHARE), ...examplesOf(far, prior, FAR_SHARE)];
  return fitWeights(examples, { l2: PULL, towards: weightsOf(reference), floor });
}

/** Folds by group, so that no group is both fitted and tested on. */
export const FOLDS = 5;

/** The fold of a case, by a hash of its group's id: 0 to 4. */
export function foldOf({ truth, id }: KnownCase): number {
  const key = truth[0] ?? id;
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
  return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS;
}

/** For each fold the weights fitted on the trials of all others. */
export function crossWeights({ near, far }: FitTrials, reference: ModelParameters): FittedWeights[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = (trials: readonly FitTrial[]) => trials.filter(({ known }) => foldOf(known) !== fold);
    return fittedWeights({ near: others(near), far: others(far) }, reference);
  });
}

/** Weights that were fitted without the group of the case. */
export function weightsFor(known: KnownCase, weights: readonly FittedWeights[]): FittedWeights {
  const own = weights[foldOf(known)];
  if (own === undefined) throw new Error("there are no weights for the fold of the case");
  return own;
}

/** Outcomes with weights that were fitted without the group of the case. */
export function crossOutcomes(
  trials: readonly Trial[],
  weights: readonly FittedWeights[],
  { floor }: ModelParameters,
): Outcome[] {
  return trials.map((trial) => outcomeOf(trial, weightsFor(trial.known, weights), floor));
}
