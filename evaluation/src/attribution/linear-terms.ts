// The score of the model is linear in its weights. Asking the engine with one weight at one and the others at zero gives what each weight is multiplied by,
// so that what is fitted and evaluated is the engine itself and no copy of it.
import type { AttributionModel, CaseEvidence, ModelParameters } from "@kulla/attribution";
import { weigh } from "@kulla/attribution";

/** The weights of groups that are fitted. */
export const GROUP_TERMS = ["technique", "inherited", "malware", "tool", "precedent"] as const;
/** The weights of the unknown actor that are fitted. */
export const UNKNOWN_TERMS = ["constant", "techniques", "software", "unusedSoftware"] as const;

/** What the weights are multiplied by for one case. */
export interface LinearTerms {
  /** Ids of the groups with a profile. */
  readonly groups: readonly string[];
  /** By group, in the order of `GROUP_TERMS`. */
  readonly ofGroups: readonly Float64Array[];
  /** In the order of `UNKNOWN_TERMS`. */
  readonly ofUnknown: Float64Array;
  /** What is added to each group whatever the weights: victims. */
  readonly fixed: Float64Array;
}

/** Weights in the order of the terms. */
export interface FittedWeights {
  readonly group: readonly number[];
  readonly unknown: readonly number[];
  /** λ of the nested logit. */
  readonly nest: number;
}

const STILL: ModelParameters = {
  name: "still",
  technique: 0,
  inherited: 0,
  malware: 0,
  tool: 0,
  precedent: 0,
  unknown: { constant: 0, techniques: 0, software: 0, unusedSoftware: 0 },
  nest: 1,
  victims: { country: { weight: 0, hit: 0.5 }, sector: { weight: 0, hit: 0.5 } },
  floor: 0,
  prior: 0.35,
};

/** The terms of a case. */
export function linearTerms(model: AttributionModel, evidence: CaseEvidence): LinearTerms {
  const { groups } = model.profiles;
  const ofGroups = groups.map(() => new Float64Array(GROUP_TERMS.length));
  const ofUnknown = new Float64Array(UNKNOWN_TERMS.length);
  GROUP_TERMS.forEach((term, at) => {
    const other = UNKNOWN_TERMS[at];
    const unknown = other === undefined ? STILL.unknown : { ...STILL.unknown, [other]: 1 };
    const scores = weigh({ ...model, parameters: { ...STILL, [term]: 1, unknown } }, evidence).scorer.scores();
    ofGroups.forEach((terms, group) => {
      terms[at] = scores[group] ?? 0;
    });
    if (other !== undefined) ofUnknown[at] = scores[scores.length - 1] ?? 0;
  });
  const victims = { ...STILL, victims: model.parameters.victims };
  const fixed = weigh({ ...model, parameters: victims }, evidence)
    .scorer.scores()
    .slice(0, groups.length);
  return { groups, ofGroups, ofUnknown, fixed };
}

/** The weights of parameters, in the order of the terms. */
export function weightsOf(parameters: ModelParameters): FittedWeights {
  return {
    group: GROUP_TERMS.map((term) => parameters[term]),
    unknown: UNKNOWN_TERMS.map((term) => parameters.unknown[term]),
    nest: parameters.nest,
  };
}

/** Parameters with fitted weights in place of their own. */
export function withWeights(parameters: ModelParameters, { group, unknown, nest }: FittedWeights): ModelParameters {
  const [technique = 0, inherited = 0, malware = 0, tool = 0, precedent = 0] = group;
  const [constant = 0, techniques = 0, software = 0, unusedSoftware = 0] = unknown;
  const ofUnknown = { constant, techniques, software, unusedSoftware };
  return { ...parameters, technique, inherited, malware, tool, precedent, unknown: ofUnknown, nest };
}

/** What the model answers to a case. */
export interface Answer {
  /** Ids of groups, the most probable first; equals by id. */
  readonly ranking: readonly string[];
  /** Probability of each group, in the order of `ranking`. */
  readonly probabilities: readonly number[];
}

/** The answer that weights give. */
export function answerOf(terms: LinearTerms, weights: FittedWeights, floor: number): Answer {
  const likeness = terms.ofGroups.map((own) => dot(own, weights.group));
  const scores = likeness.map((score, group) => score + (terms.fixed[group] ?? 0));
  const unknown = dot(terms.ofUnknown, weights.unknown) + (1 - weights.nest) * logSumExp(likeness);
  const most = Math.max(unknown, ...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((a, b) => a + b, Math.exp(unknown - most));
  const ranked = terms.groups
    .map((id, group) => ({ id, probability: ((1 - floor) * (shares[group] ?? 0)) / sum, score: scores[group] ?? 0 }))
    .sort((a, b) => Math.round((b.score - a.score) * 1e9) || (a.id < b.id ? -1 : 1));
  return { ranking: ranked.map(({ id }) => id), probabilities: ranked.map(({ probability }) => probability) };
}

/** ln Σ exp. */
export function logSumExp(scores: readonly number[]): number {
  const most = Math.max(...scores);
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
}

/** Sum of products. */
export function dot(terms: ArrayLike<number>, weights: readonly number[]): number {
  let sum = 0;
  weights.forEach((weight, at) => {
    sum += weight * (terms[at] ?? 0);
  });
  return sum;
}
