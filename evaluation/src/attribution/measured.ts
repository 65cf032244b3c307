// All that is measured, as values: the page and the terminal only show it.
import type { AttributionModel, ModelParameters, Reliability } from "@kulla/attribution";
import { openModel, withhold } from "@kulla/attribution";
import type { Catalogue, Relations } from "@kulla/knowledge";
import { relationsAsOf } from "@kulla/knowledge";
import { annotatedCases } from "./annotated-cases.ts";
import { forecastsOf, reliabilityOf, SURE } from "./answer-figures.ts";
import { campaignCases, withoutVictims } from "./campaign-cases.ts";
import type { PlantedCase } from "./false-flag.ts";
import { exchangedCases, plantedCases } from "./false-flag.ts";
import { casesAfter } from "./frozen-cases.ts";
import type { KnownCase } from "./known-case.ts";
import type { FittedWeights } from "./linear-terms.ts";
import { answerOf, weightsOf, withWeights } from "./linear-terms.ts";
import { namedGroups } from "./naming-trial.ts";
import { FAR_AROUND, reportCases } from "./report-cases.ts";
import type { Outcome, Trial } from "./trial.ts";
import { crossOutcomes, crossWeights, fitTrialOf, outcomeOf, rankIn, sizesOf, trialOf, weightsFor } from "./trial.ts";
import { rankAmong } from "./baselines.ts";

/** The day that knowledge is frozen at where no older release is given. */
export const FROZEN_AT = "2020-07-01";

/** A set of cases with what two models answered to it. */
export interface TestSet {
  readonly name: string;
  readonly trials: readonly Trial[];
  /** With weights that were fitted without the group of the case. */
  readonly ours: readonly Outcome[];
  /** With the weights of METHOD.md. */
  readonly reference: readonly Outcome[];
}

/** What the naming rule did. */
export interface NamingFigures {
  readonly known: number;
  readonly named: number;
  readonly right: number;
  /** Cases with their group taken away, and those of them in which a group was named. */
  readonly outsiders: number;
  readonly outsidersNamed: number;
}

/** What came of another group's malware planted in each case. */
export interface ForgeryFigures {
  readonly cases: number;
  /** The imitated group came first. */
  readonly first: number;
  /** … with at least 0.8. */
  readonly likely: number;
  /** … and was named by the rule. */
  readonly named: number;
}

/** What is left of the ranking where it should be nothing, and what a leak would have reached. */
export interface LeakFigures {
  /** Ranks of the truth with the evidence of another case, by our model. */
  readonly exchanged: readonly number[];
  /** Mean of 1/groups: what guessing reaches. */
  readonly chance: number;
  /** Ranks of the truth by the share of its profile that was taken away, the largest first: a model that saw it would know. */
  readonly fingerprint: readonly number[];
  /** Ranks by the size of what is left. */
  readonly size: readonly number[];
}

export interface Measured {
  readonly reports: TestSet;
  readonly sets: readonly TestSet[];
  readonly reliability: { readonly ours: Reliability; readonly reference: Reliability };
  readonly naming: NamingFigures;
  readonly forgery: ForgeryFigures;
  readonly leak: LeakFigures;
  readonly weights: readonly FittedWeights[];
}

/** What to measure on. */
export interface Inputs {
  readonly catalogue: Catalogue;
  readonly relations: Relations;
  readonly reference: ModelParameters;
  /** An older release, whose knowledge is asked about what was reported later. */
  readonly older?: Relations;
  readonly shared?: string;
}

/** Measures everything. Equal inputs give equal figures. */
export function measure(inputs: Inputs): Measured {
  const { catalogue, relations, reference, older, shared } = inputs;
  const model = openModel(relations, catalogue, { parameters: reference });
  const known = reportCases(relations, catalogue);
  const planted = plantedCases(model, known);
  const exchanged = exchangedCases(known);
  const trials = known.map((one, at) => trialOf(model, one, besidesOf(planted[at], exchanged[at])));
  const far = reportCases(relations, catalogue, FAR_AROUND).map((one) => fitTrialOf(model, one));
  const weights = crossWeights({ near: trials, far }, reference);
  const setOf = (name: string, own: readonly Trial[]): TestSet => ({
    name,
    trials: own,
    ours: crossOutcomes(own, weights, reference),
    reference: own.map((trial) => outcomeOf(trial, weightsOf(reference), reference.floor)),
  });
  const reports = setOf("reports held out, ±90 days", trials);
  const campaigns = campaignCases(relations, catalogue).filter(({ truth }) => truth.length > 0);
  const put = (cases: readonly KnownCase[], to: AttributionModel = model): Trial[] =>
    cases.map((one) => trialOf(to, one));
  const dated = [...known, ...campaigns.map(withoutVictims)];
  const asked = (at: Relations, day: string): Trial[] =>
    put(casesAfter(dated, day), openModel(at, catalogue, { parameters: reference }));
  const sets = [
    setOf("campaigns of ATT&CK", put(campaigns.map(withoutVictims))),
    setOf("campaigns, with victims", put(campaigns)),
    setOf(`knowledge as of ${FROZEN_AT}, later cases`, asked(relationsAsOf(relations, FROZEN_AT), FROZEN_AT)),
    ...(older === undefined ? [] : [setOf(`release of ${older.released}, later cases`, asked(older, older.released))]),
    ...(shared === undefined ? [] : [setOf("TRAM, annotated by others", put(annotatedCases(shared, catalogue)))]),
  ];
  const { prior } = reference;
  return {
    reports,
    sets,
    reliability: {
      ours: reliabilityOf(measuredOn(reports), forecastsOf(reports.ours, prior)),
      reference: reliabilityOf(measuredOn(reports), forecastsOf(reports.reference, prior)),
    },
    naming: namingOf(model, reports.ours, weights),
    forgery: forgeryOf(model, reports.ours, planted, weights),
    leak: leakOf(model, reports.ours, weights),
    weights,
  };
}

function besidesOf(planted: PlantedCase | undefined, exchanged: KnownCase | undefined): KnownCase[] {
  if (planted === undefined || exchanged === undefined) throw new Error("a case has no forgery or no exchange");
  return [planted.known, exchanged];
}

function measuredOn({ ours }: TestSet): string {
  const known = ours.filter(({ topWithout }) => topWithout !== undefined).length;
  return `${known} reports held out, each also with its group taken away, and ${ours.length - known} on groups that nothing else describes`;
}

/** The rule is asked only where a group is sure enough; elsewhere it names no group. */
function namingOf(
  model: AttributionModel,
  outcomes: readonly Outcome[],
  weights: readonly FittedWeights[],
): NamingFigures {
  const namedIn = ({ trial: { known } }: Outcome, withoutTruth: boolean): string[] =>
    namedGroups(model, known, { parameters: withWeights(model.parameters, weightsFor(known, weights)), withoutTruth });
  const known = outcomes.filter(({ topWithout }) => topWithout !== undefined);
  const named = known.filter(({ top }) => top >= SURE).map((outcome) => ({ outcome, ids: namedIn(outcome, false) }));
  const sureOutsiders = outcomes.filter(({ top, topWithout }) => (topWithout ?? top) >= SURE);
  return {
    known: known.length,
    named: named.filter(({ ids }) => ids.length > 0).length,
    right: named.filter(({ ids, outcome }) => ids.some((id) => outcome.trial.known.truth.includes(id))).length,
    outsiders: outcomes.length,
    outsidersNamed: sureOutsiders.filter((outcome) => namedIn(outcome, true).length > 0).length,
  };
}

function forgeryOf(
  model: AttributionModel,
  outcomes: readonly Outcome[],
  planted: readonly PlantedCase[],
  weights: readonly FittedWeights[],
): ForgeryFigures {
  const { floor } = model.parameters;
  const answers = outcomes.flatMap(({ trial }, at) => {
    const [terms, forgery] = [trial.besides[0], planted[at]];
    if (terms === undefined || forgery === undefined || trial.present.length === 0) return [];
    const own = weightsFor(trial.known, weights);
    const { ranking, probabilities } = answerOf(terms, own, floor);
    return [{ forgery, own, isFirst: ranking[0] === forgery.imitated, top: probabilities[0] ?? 0 }];
  });
  const first = answers.filter(({ isFirst }) => isFirst);
  const named = first.filter(({ top, forgery, own }) => {
    if (top < SURE) return false;
    return namedGroups(model, forgery.known, { parameters: withWeights(model.parameters, own) }).length > 0;
  });
  return {
    cases: answers.length,
    first: first.length,
    likely: first.filter(({ top }) => top >= 0.8).length,
    named: named.length,
  };
}

function leakOf(model: AttributionModel, outcomes: readonly Outcome[], weights: readonly FittedWeights[]): LeakFigures {
  const { floor } = model.parameters;
  const whole = withhold(model, {});
  const fullSize = new Map(whole.profiles.groups.map((id, at) => [id, sizesOf(whole)[at] ?? 0]));
  const known = outcomes.filter(({ trial }) => trial.present.length > 0);
  const ranksBy = (scoreOf: (trial: Trial) => ArrayLike<number>): number[] =>
    known.map(({ trial }) => rankAmong(trial.terms.groups, scoreOf(trial), trial.present));
  return {
    exchanged: known.flatMap(({ trial }) => {
      const terms = trial.besides[1];
      return terms === undefined
        ? []
        : [rankIn(answerOf(terms, weightsFor(trial.known, weights), floor), trial.present)];
    }),
    chance: known.reduce((sum, { trial }) => sum + 1 / trial.terms.groups.length, 0) / Math.max(1, known.length),
    fingerprint: ranksBy(({ sizes, terms }) =>
      terms.groups.map((id, at) => 1 - (sizes[at] ?? 0) / Math.max(1, fullSize.get(id) ?? 1)),
    ),
    size: ranksBy(({ sizes }) => sizes),
  };
}
