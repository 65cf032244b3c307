import type { Activity, FeatureKind, LikenessSums, Rarity } from "@kulla/attribution";
import { likenessSums, rarityOf } from "@kulla/attribution";
import type { RepositoryIncident } from "./eurepoc.ts";
import type { Observation } from "./logistic-regression.ts";
import { fitLogistic } from "./logistic-regression.ts";
import type { LabelledReport } from "./report-set.ts";

/** Kinds of feature that the reports of ATT&CK tell of, and those that EuRepoC tells of. */
const REPORT_KINDS = ["malware", "tool", "technique", "country", "sector"] as const satisfies readonly FeatureKind[];
const REPOSITORY_KINDS = ["country", "sector"] as const satisfies readonly FeatureKind[];

/** Days between two activities, up to which a weight of its own is fitted; what is further apart has 0. */
const DAYS = [30, 90, 365, 1095] as const;

/** Strength of the penalty on squares of the weights. */
const PENALTY = 3;

export interface FittedParameters {
  readonly base: number;
  readonly shared: Readonly<Record<(typeof REPORT_KINDS)[number], number>>;
  readonly otherMalware: number;
  readonly apart: readonly { readonly upTo: number; readonly nats: number }[];
}

/**
 * Fits what likeness is worth, on all pairs of reports (same group or not), and whom and when on all pairs of incidents of EuRepoC with a named initiator. Where both
 * tell of a thing, the smaller weight is taken: reports of one group and incidents of one initiator are chosen by their authors.
 */
export function fitClusters(
  reports: readonly LabelledReport[],
  incidents: readonly RepositoryIncident[],
): FittedParameters {
  const rarity = rarityOf(reports.map(({ activity }) => activity));
  const byReports = fit(
    pairsOf(
      reports,
      (a, b) => a.work !== b.work,
      (a, b) => a.group === b.group,
    ),
    rarity,
    REPORT_KINDS,
  );
  const named = incidents.filter(({ by }) => by !== "");
  const ofAll = rarityOf(incidents.map(({ activity }) => activity));
  const byIncidents = fit(
    pairsOf(
      named,
      () => true,
      (a, b) => a.by === b.by,
    ),
    ofAll,
    REPOSITORY_KINDS,
  );
  let nats = Infinity;
  const apart = DAYS.map((upTo, index) => {
    nats = Math.max(0, Math.min(nats, byReports.days[index] ?? 0, byIncidents.days[index] ?? 0));
    return { upTo, nats: rounded(nats) };
  });
  const smaller = (kind: "country" | "sector"): number =>
    Math.min(byReports.weights.get(kind) ?? 0, byIncidents.weights.get(kind) ?? 0);
  const weight = (kind: FeatureKind): number => rounded(byReports.weights.get(kind) ?? 0);
  return {
    base: rounded(byReports.base),
    shared: {
      malware: weight("malware"),
      tool: weight("tool"),
      technique: weight("technique"),
      country: rounded(smaller("country")),
      sector: rounded(smaller("sector")),
    },
    otherMalware: rounded(byReports.otherMalware),
    apart: [...apart, { upTo: 36_500, nats: 0 }],
  };
}

interface Pair {
  readonly a: Activity;
  readonly b: Activity;
  readonly y: 0 | 1;
}

function pairsOf<T extends { readonly activity: Activity }>(
  all: readonly T[],
  counts: (a: T, b: T) => boolean,
  isSame: (a: T, b: T) => boolean,
): readonly Pair[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => counts(a, b))
      .map((b): Pair => ({ a: a.activity, b: b.activity, y: isSame(a, b) ? 1 : 0 })),
  );
}

function fit(pairs: readonly Pair[], rarity: Rarity, kinds: readonly FeatureKind[]) {
  const rows = pairs.map(({ a, b, y }): Observation => ({
    x: columnsOf(likenessSums(a, b, rarity), kinds),
    y,
    weight: 1,
  }));
  const weights = fitLogistic(rows, PENALTY, new Set(kinds.map((_, index) => index + 1)));
  const [base = 0, ...rest] = weights;
  return {
    base,
    weights: new Map<FeatureKind, number>(kinds.map((kind, index) => [kind, rest[index] ?? 0])),
    otherMalware: rest[kinds.length] ?? 0,
    days: rest.slice(kinds.length + 1),
  };
}

/** A constant, the sums by kind, whether both have other malware, and which span of days they are apart. */
function columnsOf({ shared, hasOtherMalware, daysApart }: LikenessSums, kinds: readonly FeatureKind[]): Float64Array {
  const span = daysApart === undefined ? -1 : DAYS.findIndex((upTo) => daysApart <= upTo);
  const days = DAYS.map((_, index) => Number(index === span));
  return Float64Array.from([1, ...kinds.map((kind) => shared[kind] ?? 0), Number(hasOtherMalware), ...days]);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
