import { actorName } from "../actor-name.ts";
import { actorKey } from "../actor-key.ts";
import type { Naming } from "../assessment.ts";
import type { Weighing } from "../model/weighing.ts";
import { sortedSet } from "../order.ts";
import { NAMING_RULE } from "./naming-rule.ts";
import type { Subject } from "./subject.ts";
import { leadingGroup, leadingSisters, leadingState } from "./subject.ts";
import { supportingChannels } from "./supporting-channels.ts";

type Condition = Naming["conditions"][number];

/**
 * The naming rule: a group, else the cluster of its sister groups, else the country, each only if every condition is met; else nobody. The conditions told are those of whom the rule
 * names, and of the group where it names none.
 */
export function nameActor(weighing: Weighing): Naming {
  const group = leadingGroup(weighing);
  const country = (code: string): string => actorName(weighing.model, { kind: "state", country: code });
  const subjects = [group, leadingSisters(weighing, NAMING_RULE.sister), leadingState(weighing, country)].filter(
    (subject) => subject !== undefined,
  );
  const tested = subjects.map((subject) => ({ subject, conditions: conditionsOf(weighing, subject) }));
  const named = tested.find(({ conditions }) => conditions.every(({ met }) => met));
  const failed = group === undefined ? [] : (tested[0]?.conditions ?? []).filter(({ met }) => !met);
  if (named === undefined) {
    const conditions = tested[0]?.conditions ?? [
      { text: "There is a group to weigh: the knowledge has none.", met: false },
    ];
    return {
      verdict: "not attributable",
      actors: [],
      names: [],
      probability: unknownProbability(weighing),
      conditions,
    };
  }
  const { subject, conditions } = named;
  const { verdict, actors, names } = subject;
  const whyNoMore = verdict === "group" ? [] : failed;
  return { verdict, actors, names, probability: subject.probability(), conditions: [...conditions, ...whyNoMore] };
}

function unknownProbability({ ranking }: Weighing): number {
  return ranking.find(({ actor }) => actor.kind === "unknown")?.probability ?? 1;
}

function conditionsOf(weighing: Weighing, subject: Subject): readonly Condition[] {
  const { probability: needed, withoutStrongest, channels } = NAMING_RULE;
  const { label } = subject;
  const probability = subject.probability();
  const weakest = leastWithoutOne(weighing, subject);
  const supporting = supportingChannels(weighing, subject);
  const conditions: Condition[] = [
    {
      text: `The probability of ${label} must be at least ${percent(needed)}: it is ${percent(probability)}.`,
      met: probability >= needed,
    },
    {
      text: `Without the strongest item it must stay at ${percent(withoutStrongest)} or more: it is ${percent(weakest)}.`,
      met: weakest >= withoutStrongest,
    },
    {
      text: `At least ${channels} independent channels must support ${label}: ${supporting.length === 0 ? "none does" : supporting.join(", ")}.`,
      met: supporting.length >= channels,
    },
  ];
  const parts = partsOfOthers(weighing);
  if (subject.verdict !== "country" && parts.length > 1) {
    const text = `The attack must be that of one actor: evidence gives parts of it to ${parts.join(", ")}.`;
    conditions.push({ text, met: false });
  }
  return conditions;
}

/** The lowest probability that is left when one item is lost. */
function leastWithoutOne({ scorer }: Weighing, { probability }: Subject): number {
  let least = probability();
  scorer.table.rows.forEach((_, index) => {
    least = Math.min(least, probability(new Set([index])));
  });
  return least;
}

/** Names of the actors that evidence gives a part of the attack to, where the question is the attack as a whole. */
function partsOfOthers({ role, evidence, model }: Weighing): readonly string[] {
  if (role !== "whole") return [];
  const parts = evidence.items.flatMap(({ observed, roles }) =>
    observed.kind === "pointer" &&
    (observed.to.kind === "named" || observed.to.kind === "group") &&
    roles.length > 0 &&
    !roles.includes("whole") &&
    observed.ratio > 1
      ? [{ key: actorKey(observed.to), name: actorName(model, observed.to) }]
      : [],
  );
  return sortedSet(parts.map(({ name }) => name));
}

/** Rounded to whole percents, towards the middle, so that nothing is shown as certain or as a threshold that it misses. */
function percent(probability: number): string {
  const value = probability >= 0.5 ? Math.floor(probability * 100 + 1e-9) : Math.ceil(probability * 100 - 1e-9);
  return `${value} %`;
}
