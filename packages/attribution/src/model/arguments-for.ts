import type { Argument } from "../assessment.ts";
import type { EvidenceItem } from "../evidence.ts";
import { compareText } from "../order.ts";
import type { Row } from "./row.ts";
import type { AttributionModel } from "./open-model.ts";
import { FAKEABLE } from "./parameters.ts";
import type { Weighing } from "./weighing.ts";
import { actorName } from "../actor-name.ts";

/** The arguments for and against a candidate, the strongest first. Their nats add up to the candidate's score. */
export function argumentsFor({ model, scorer, prior }: Weighing, candidate: number): readonly Argument[] {
  const { rows, candidates } = scorer.table;
  const found = [...scorer.contributions(candidate)].flatMap(([index, nats]): Argument[] => {
    const row = rows[index];
    return row === undefined ? [] : argumentOf(model, row, candidate, nats, candidates.length - 1);
  });
  if (candidates[candidate]?.kind === "unknown") found.push(startArgument(scorer.start(), prior));
  return byStrength(found);
}

/** The strongest first, whichever way they speak. */
export function byStrength(all: readonly Argument[]): readonly Argument[] {
  return [...all].sort((a, b) => Math.abs(b.nats) - Math.abs(a.nats) || compareText(a.item, b.item));
}

/** An argument that says what the item says; none where the item adds nothing. */
export function plainArgument(item: EvidenceItem | undefined, nats: number): Argument[] {
  if (item === undefined || nats === 0) return [];
  const { id, channel, because, text } = item;
  return [{ item: id, channel, nats, fakeable: FAKEABLE[channel], works: [], because, text }];
}

/** Stands in place of an item's id where an argument rests on no item. */
export const PRIOR_ITEM = "prior";

function startArgument(nats: number, prior: number): Argument {
  return {
    item: PRIOR_ITEM,
    channel: "analyst",
    nats,
    fakeable: "hard",
    works: [],
    because: [],
    text: `The actor may be one that nobody has described (prior ${prior}); the more is observed, the more a known actor would have to match.`,
  };
}

function argumentOf(model: AttributionModel, row: Row, candidate: number, nats: number, unknown: number): Argument[] {
  const link = candidate === unknown ? undefined : technicalLink(model, row, candidate);
  return plainArgument(row.item, nats).map((plain) => ({ ...plain, ...link }));
}

interface Link {
  readonly works: readonly string[];
  readonly text: string;
}

function technicalLink(model: AttributionModel, { kind, key }: Row, candidate: number): Link | undefined {
  const { profiles, names, relations } = model;
  const group = profiles.groups[candidate];
  if (group === undefined || (kind !== "technique" && kind !== "software")) return undefined;
  const actor = actorName(model, { kind: "group", id: group });
  const thing = `${names.get(key) ?? key} (${key})`;
  const known = (kind === "technique" ? profiles.techniques : profiles.software).get(key);
  const works = known?.get(candidate);
  const keysOf = (numbers: Iterable<number>): string[] =>
    [...new Set(numbers)].flatMap((number) => relations.works[number]?.key ?? []).sort(compareText);
  if (works !== undefined) {
    return { works: keysOf(works), text: `${actor} is known to use ${thing}, as ${othersOf(known?.size ?? 1)}.` };
  }
  const programs = [...profiles.software]
    .filter(([id, users]) => users.has(candidate) && profiles.softwareTechniques.get(id)?.has(key) === true)
    .map(([id, users]) => ({
      id,
      works: [...(users.get(candidate) ?? []), ...(profiles.softwareTechniques.get(id)?.get(key) ?? [])],
    }))
    .sort((a, b) => compareText(a.id, b.id));
  if (programs.length === 0) return undefined;
  const named = programs.slice(0, 3).map(({ id }) => names.get(id) ?? id);
  const more = programs.length > 3 ? ` and ${programs.length - 3} more` : "";
  return {
    works: keysOf(programs.flatMap((program) => program.works)),
    text: `Software that ${actor} is known for has ${thing}: ${named.join(", ")}${more}.`,
  };
}

function othersOf(users: number): string {
  if (users === 1) return "no other group is";
  return users === 2 ? "one other group is" : `${users - 1} other groups are`;
}
