import type { ClusterParameters, PairTable } from "@kulla/attribution";
import { joinParts, likenessOf, pairTable, rarityOf } from "@kulla/attribution";
import type { RepositoryIncident } from "./eurepoc.ts";
import type { FittedParameters } from "./fit-clusters.ts";
import { fitClusters } from "./fit-clusters.ts";
import type { LabelledReport } from "./report-set.ts";
import { halves } from "./report-set.ts";
import type { ClusterScore } from "./score-clusters.ts";
import { scoreClusters } from "./score-clusters.ts";

/** What one way of clustering reaches on the groups that its parameters were not fitted on. */
export interface ScoredMethod {
  readonly method: string;
  readonly score: ClusterScore;
  /** Pairs by tenths of the probability that they were given: mean of it, share that is of one group, how many. */
  readonly calibration?: readonly { readonly said: number; readonly so: number; readonly pairs: number }[];
}

/** Fits on one half of the groups and scores on the other, both ways; beside it what simpler rules reach on the same halves. */
export function crossValidate(
  reports: readonly LabelledReport[],
  incidents: readonly RepositoryIncident[],
  withFitted: (fitted: FittedParameters) => ClusterParameters,
): readonly ScoredMethod[] {
  const [first, second] = halves(reports);
  const parameters = [withFitted(fitClusters(second, incidents)), withFitted(fitClusters(first, incidents))] as const;
  const sets = [first, second] as const;
  const scored = (
    method: string,
    cluster: (set: readonly LabelledReport[], own: ClusterParameters) => Parts,
  ): ScoredMethod => {
    const parts = sets.map((set, index) => cluster(set, parameters[index] ?? parameters[0]));
    const shift = sets[0].length;
    const all = [...(parts[0] ?? []), ...(parts[1] ?? []).map((part) => part.map((index) => index + shift))];
    return {
      method,
      score: scoreClusters(
        all,
        [...sets[0], ...sets[1]].map(({ group }) => group),
      ),
    };
  };
  const own = scored("this method", byLikeness);
  return [
    { ...own, calibration: calibrationOf(sets, parameters) },
    scored("this method, techniques alone", (set, of) => byLikeness(set, techniquesOnly(of))),
    scored("linked by any malware in common", (set) => linked(set, (one, other) => sharesMalware(one, other))),
    scored("linked by a Jaccard index of techniques of .5 and more", (set) =>
      linked(set, (one, other) => jaccard(one, other) >= 0.5),
    ),
  ];
}

type Parts = readonly (readonly number[])[];

function byLikeness(set: readonly LabelledReport[], parameters: ClusterParameters): Parts {
  const activities = set.map(({ activity }) => activity);
  const table: PairTable = pairTable(activities, rarityOf(activities), parameters);
  const parts = joinParts(
    table,
    activities.map((_, index) => [index]),
    parameters,
  );
  return parts.map((part) => part.activities);
}

function techniquesOnly(parameters: ClusterParameters): ClusterParameters {
  return { ...parameters, shared: { ...parameters.shared, malware: 0, tool: 0 }, otherMalware: 0 };
}

function calibrationOf(sets: readonly (readonly LabelledReport[])[], parameters: readonly ClusterParameters[]) {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, so: 0, pairs: 0 }));
  for (const [at, set] of sets.entries()) {
    const own = parameters[at];
    const rarity = rarityOf(set.map(({ activity }) => activity));
    for (const [index, one] of set.entries())
      for (const other of set.slice(index + 1)) {
        if (own === undefined || one.work === other.work) continue;
        const { probability } = likenessOf(one.activity, other.activity, rarity, own);
        const bin = bins[Math.min(9, Math.floor(probability * 10))];
        if (bin === undefined) continue;
        bin.said += probability;
        bin.so += Number(one.group === other.group);
        bin.pairs += 1;
      }
  }
  return bins
    .filter(({ pairs }) => pairs > 0)
    .map(({ said, so, pairs }) => ({ said: said / pairs, so: so / pairs, pairs }));
}

/** Single linkage: whatever is linked, and what that is linked to. */
function linked(set: readonly LabelledReport[], isLink: (a: LabelledReport, b: LabelledReport) => boolean): Parts {
  const part = set.map((_, index) => index);
  for (const [index, one] of set.entries())
    for (let other = index + 1; other < set.length; other += 1) {
      const second = set[other];
      const [from, to] = [part[other], part[index]];
      if (second === undefined || from === to || !isLink(one, second)) continue;
      for (const [at, number] of part.entries()) if (number === from) part[at] = to ?? at;
    }
  return [...new Set(part)].map((number) => part.flatMap((own, index) => (own === number ? [index] : [])));
}

function idsOf({ activity }: LabelledReport, kind: string): ReadonlySet<string> {
  return new Set(activity.features.filter((one) => one.kind === kind).map(({ id }) => id));
}

function sharesMalware(a: LabelledReport, b: LabelledReport): boolean {
  const other = idsOf(b, "malware");
  return [...idsOf(a, "malware")].some((id) => other.has(id));
}

function jaccard(a: LabelledReport, b: LabelledReport): number {
  const [one, other] = [idsOf(a, "technique"), idsOf(b, "technique")];
  const both = [...one].filter((id) => other.has(id)).length;
  return both === 0 ? 0 : both / (one.size + other.size - both);
}
