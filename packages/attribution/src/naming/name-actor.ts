import { actorName } from "../actor-name.ts";
import type { Naming } from "../assessment.ts";
import type { Channel } from "../evidence.ts";
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
  return applyRule(weighing).naming;
}

/** The answer of the rule with whom it names. */
export function applyRule(weighing: Weighing): { readonly naming: Naming; readonly subject?: Subject } {
  let failed: readonly Condition[] | undefined;
  for (const subjectOf of SUBJECTS) {
    const subject = subjectOf(weighing);
    if (subject === undefined) continue;
    const conditions = conditionsOf(weighing, subject);
    if (conditions.every(({ met }) => met)) {
      const { verdict, actors, names } = subject;
      const whyNoMore = failed?.filter(({ met }) => !met) ?? [];
      const probability = subject.probability();
      return { naming: { verdict, actors, names, probability, conditions: [...conditions, ...whyNoMore] }, subject };
    }
    failed ??= conditions;
  }
  const probability = weighing.ranking.find(({ actor }) => actor.kind === "unknown")?.probability ?? 1;
  const conditions = failed ?? [NOTHING_BEARS];
  return { naming: { verdict: "not attributable", actors: [], names: [], probability, conditions } };
}

/** The more is named, the earlier. */
const SUBJECTS: readonly ((weighing: Weighing) => Subject | undefined)[] = [
  leadingGroup,
  (weighing) => leadingSisters(weighing, NAMING_RULE.sister),
  (weighing) => leadingState(weighing, (country) => actorName(weighing.model, { kind: "state", country })),
];

const NOTHING_BEARS: Condition = { text: "Some evidence must bear on a group: none does.", met: false };

function conditionsOf(weighing: Weighing, subject: Subject): readonly Condition[] {
  const { probability: needed, withoutStrongest, channels } = NAMING_RULE;
  const { label } = subject;
  const probability = subject.probability();
  const weakest = leastWithoutOne(subject);
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

/** Items whose loss is tried: the one that costs most is among those that speak most for the actor. */
const STRONGEST = 50;

/** The lowest probability that is left when one of the strongest items is lost. */
function leastWithoutOne({ probability, contributions }: Subject): number {
  const strongest = [...contributions].sort(([a, own], [b, other]) => other - own || a - b).slice(0, STRONGEST);
  return Math.min(probability(), ...strongest.map(([row]) => probability(new Set([row]))));
}

/** Channels of those who say who did it. */
const SAYING: ReadonlySet<Channel> = new Set<Channel>(["state's statement", "vendor's statement", "analyst"]);

/**
 * Names of the actors that evidence gives a part of the attack to, where the question is the attack as a whole: those who are pointed to for one part only, and those of whom one voice names
 * several.
 */
function partsOfOthers({ role, evidence, model }: Weighing): readonly string[] {
  if (role !== "whole") return [];
  const pointers = evidence.items.flatMap(({ observed, roles, origins, channel }) =>
    observed.kind === "pointer" &&
    (observed.to.kind === "named" || observed.to.kind === "group") &&
    roles.length > 0 &&
    observed.ratio > 1
      ? [
          {
            name: actorName(model, observed.to),
            origins: SAYING.has(channel) ? origins : [],
            isPart: !roles.includes("whole"),
          },
        ]
      : [],
  );
  const namesBy = new Map<string, Set<string>>();
  for (const { name, origins } of pointers) {
    for (const origin of origins) namesBy.set(origin, (namesBy.get(origin) ?? new Set<string>()).add(name));
  }
  const namesSeveral = (origin: string): boolean => (namesBy.get(origin)?.size ?? 0) > 1;
  const parts = pointers.filter(({ origins, isPart }) => isPart || origins.some(namesSeveral));
  return sortedSet(parts.map(({ name }) => name));
}

/** In whole percents; from a half on rounded down, so that nothing seems to reach a threshold that it misses. */
function percent(probability: number): string {
  return `${probability >= 0.5 ? Math.floor(probability * 100 + 1e-9) : Math.round(probability * 100)} %`;
}
