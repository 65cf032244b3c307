import { datesMatch } from "./dates.ts";
import { keysMatch, roleOf, uniqueByKey } from "./fact-keys.ts";
import type { Figures } from "./figures.ts";
import { figuresOf, meanOf, shareOf } from "./figures.ts";
import type { Gold, GoldFact, Level, Prediction } from "./gold.ts";
import { maximumMatching } from "./matching.ts";
import type { Names } from "./names.ts";
import { tight } from "./names.ts";
import { qualifierScore } from "./qualifiers.ts";

/** The types of the headline. */
export const CORE_TYPES = [
  "incident",
  "victim",
  "system",
  "malware",
  "actor",
  "sponsor",
  "attribution",
  "denial",
  "claim",
  "action",
  "indicator",
  "technique",
] as const;

/** All fact types, in the order of the report; those after the core are reported apart. */
export const FACT_TYPES = [...CORE_TYPES, "quantity", "event"] as const;

export type FactType = (typeof FACT_TYPES)[number];

export interface TypeScore extends Figures {
  /** Mean over matched pairs of how well the qualifiers agree; null where nothing matched. */
  readonly soft: number | null;
  /** Indicators only: how many values that gold marks as negative were given as malicious. */
  readonly negatives_emitted?: number;
}

/** What one type's score is made of: the report of errors lists it. */
export interface TypeMatch {
  readonly type: FactType;
  readonly gold: readonly GoldFact[];
  readonly predicted: readonly GoldFact[];
  /** Pairs of indices into `gold` and `predicted`. */
  readonly pairs: readonly (readonly [gold: number, predicted: number])[];
  readonly score: TypeScore;
  /** Techniques only: recall over those whose id is printed. */
  readonly explicit?: { readonly R: number | null; readonly gold: number };
}

/** Scores the facts of one type. */
export function matchType(type: FactType, gold: Gold, prediction: Prediction, names: Names, level: Level): TypeMatch {
  const { wanted, offered } = scoredFacts(type, gold, prediction, names, level);
  if (type === "incident" && level === "incident") return matchIncidents(wanted, offered, names);
  const g = uniqueByKey(wanted, names, level);
  const p = uniqueByKey(offered, names, level);
  const fits = (a: GoldFact, b: GoldFact): boolean => keysMatch(names, a, b, level);
  const pairs = maximumMatching(g, p, fits);
  const soft = meanOf(pairs, ([i, j]) => qualifierScore(at(g, i), at(p, j)));
  const score: TypeScore = { ...figuresOf(pairs.length, p.length, g.length), soft };
  const match = { type, gold: g, predicted: p, pairs, score };
  if (type === "technique") {
    const printed = uniqueByKey(
      wanted.filter((fact) => fact.explicit === true),
      names,
      level,
    );
    const found = maximumMatching(printed, p, fits).length;
    return { ...match, explicit: { R: shareOf(found, printed.length), gold: printed.length } };
  }
  if (type === "indicator") {
    return { ...match, score: { ...score, negatives_emitted: negativesEmitted(gold, prediction) } };
  }
  return match;
}

/** The facts of a type that count: without neutral attributions, without indicators that are not malicious. */
function scoredFacts(
  type: FactType,
  gold: Gold,
  prediction: Prediction,
  names: Names,
  level: Level,
): { wanted: readonly GoldFact[]; offered: readonly GoldFact[] } {
  const all = gold.facts.filter((fact) => fact.type === type);
  const offered = (prediction.facts ?? []).filter((fact) => fact.type === type);
  if (type === "indicator") {
    const benign = new Set(all.filter((fact) => fact.polarity === "benign").map((fact) => tight(fact.value)));
    return {
      wanted: all.filter((fact) => fact.polarity === "malicious"),
      offered: offered.filter((fact) => isMalicious(fact) && !benign.has(tight(fact.value))),
    };
  }
  if (type === "attribution") {
    const isNeutral = (fact: GoldFact): boolean => !["actor", "none"].includes(fact.about ?? "actor");
    const [neutral, wanted] = [all.filter(isNeutral), all.filter((fact) => !isNeutral(fact))];
    const answers = (facts: readonly GoldFact[], p: GoldFact): boolean =>
      facts.some((fact) => keysMatch(names, fact, p, level));
    return { wanted, offered: offered.filter((p) => !answers(neutral, p) || answers(wanted, p)) };
  }
  return { wanted: all, offered };
}

function isMalicious(fact: GoldFact): boolean {
  return (fact.polarity ?? "malicious") === "malicious";
}

function negativesEmitted(gold: Gold, prediction: Prediction): number {
  const emitted = new Set(
    (prediction.facts ?? [])
      .filter((fact) => fact.type === "indicator" && isMalicious(fact))
      .map((fact) => tight(fact.value)),
  );
  const negatives = gold.facts.filter((fact) => fact.type === "indicator" && fact.polarity === "negative");
  return negatives.filter((fact) => emitted.has(tight(fact.value))).length;
}

/** A gold incident with every date stated for it, and the best supported of the most exact ones. */
interface GoldIncident {
  readonly fact: GoldFact;
  readonly best: readonly string[];
}

/** One incident per canon: any stated date matches, and the soft score asks for the best-supported one (rule 4). */
function matchIncidents(wanted: readonly GoldFact[], offered: readonly GoldFact[], names: Names): TypeMatch {
  const incidents = goldIncidents(wanted);
  const g = incidents.map(({ fact }) => fact);
  const p = predictedIncidents(offered);
  const pairs = maximumMatching(g, p, (a, b) => keysMatch(names, a, b, "incident"));
  const soft = meanOf(pairs, ([i, j]) => {
    const { best } = at(incidents, i);
    const dates = datesOf(at(p, j), offered);
    return best.length === 0 || best.some((date) => dates.some((other) => datesMatch(date, other))) ? 1 : 0;
  });
  const score = { ...figuresOf(pairs.length, p.length, g.length), soft };
  return { type: "incident", gold: g, predicted: p, pairs, score };
}

function goldIncidents(facts: readonly GoldFact[]): readonly GoldIncident[] {
  const byCanon = new Map<string | undefined, GoldFact[]>();
  for (const fact of facts) byCanon.set(fact.canon, [...(byCanon.get(fact.canon) ?? []), fact]);
  return Array.from(byCanon.values(), (reports) => {
    const dates = reports.flatMap((fact) => (fact.date ? [fact.date] : []));
    return { fact: { ...at(reports, 0), dates }, best: bestSupported(dates) };
  });
}

/** The most frequent of the longest (most exact) dates. */
function bestSupported(dates: readonly string[]): readonly string[] {
  const longest = Math.max(0, ...dates.map((date) => date.length));
  const counts = new Map<string, number>();
  for (const date of dates.filter((candidate) => candidate.length === longest)) {
    counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return Array.from(counts.keys()).filter((date) => counts.get(date) === most);
}

/** The first prediction of each own id; without an id, of each role and date. */
function predictedIncidents(offered: readonly GoldFact[]): readonly GoldFact[] {
  const seen = new Map<string, GoldFact>();
  for (const fact of offered) {
    const key = fact.canon ? JSON.stringify([fact.canon]) : JSON.stringify([roleOf(fact), fact.date ?? null]);
    if (!seen.has(key)) seen.set(key, fact);
  }
  return [...seen.values()];
}

/** Every date that the predictions of one own id give. */
function datesOf(fact: GoldFact, offered: readonly GoldFact[]): readonly (string | undefined)[] {
  if (!fact.canon) return [fact.date];
  return offered.filter((other) => other.canon === fact.canon).map((other) => other.date);
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} of ${items.length}`);
  return item;
}
