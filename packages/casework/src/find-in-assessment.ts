import type { Assessment } from "@kulla/attribution";
import type { HypothesisId, Read } from "@kulla/core";
import { nameKey } from "@kulla/core";
import { finding } from "./findings.ts";

/** Most near matches that a finding tells. */
const NEAR = 5;

/** Something of an assessment as it can be named: by its id, or by words that a person may write. */
interface Named {
  readonly id: string;
  readonly words: readonly string[];
}

/**
 * The id of the item of evidence that words mean: the id itself, or what stands behind its kind where that is one item's only (`T1485`). Undefined where the assessment has
 * no such item; the finding tells those that are near.
 */
export function findItem(
  assessment: { readonly items?: readonly Pick<NonNullable<Assessment["items"]>[number], "id" | "text">[] },
  words: string,
): Read<string | undefined> {
  const items = (assessment.items ?? []).map(({ id, text }): Named => ({ id, words: [valueOf(id), text] }));
  const found = exactly(items, words);
  if (found !== undefined) return { value: found, findings: [] };
  const near = nearTo(items, words);
  const message = `The assessment has no item of evidence ${words}${hintOf(near, "there are")}.`;
  return { value: undefined, findings: [finding("evidence-item-unknown", message)] };
}

/** The hypothesis of an id; undefined where the assessment weighs no such hypothesis, and the finding tells those that are near. */
export function findHypothesis(
  { roles, levels }: Pick<Assessment, "roles" | "levels">,
  id: HypothesisId,
): Read<HypothesisId | undefined> {
  const all = [...roles.flatMap(({ hypotheses }) => hypotheses), ...Object.values(levels).flat()];
  if (all.some((one) => one.id === id)) return { value: id, findings: [] };
  const near = nearTo(
    all.map((one): Named => ({ id: one.id, words: [actorOf(one.id), one.name] })),
    actorOf(id),
  );
  const message = `The assessment has no hypothesis ${id}${hintOf(near, "there are")}.`;
  return { value: undefined, findings: [finding("hypothesis-unknown", message)] };
}

/** What stands behind the kind: `T1485`. */
function valueOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

/** What stands behind level and role: `IR:MOIS`. */
function actorOf(hypothesis: HypothesisId): string {
  return valueOf(valueOf(hypothesis));
}

function exactly(all: readonly Named[], words: string): string | undefined {
  const wanted = words.trim().toLowerCase();
  const byId = all.find(({ id }) => id.toLowerCase() === wanted);
  const byValue = all.filter(({ id }) => valueOf(id).toLowerCase() === wanted);
  return byId?.id ?? (byValue.length === 1 ? byValue[0]?.id : undefined);
}

/** Ids of what has the words in it or shares most of its beginning with them, the nearest first. */
function nearTo(all: readonly Named[], words: string): readonly string[] {
  const [whole, value] = [nameKey(words), nameKey(valueOf(words))];
  const scored = all.map(({ id, words: own }) => ({
    id,
    score: Math.max(...own.map((one) => Math.max(nearness(nameKey(one), whole), nearness(nameKey(one), value)))),
  }));
  return scored
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, NEAR)
    .map(({ id }) => id);
}

/** 1 where they are one, 0.8 where one is in the other, else the share of the longer that both begin with. */
function nearness(one: string, other: string): number {
  if (one === "" || other === "") return 0;
  if (one === other) return 1;
  if (other.length >= 3 && one.includes(other)) return 0.8;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same / Math.max(one.length, other.length);
}

function hintOf(near: readonly string[], verb: string): string {
  return near.length === 0 ? "" : `; near it ${verb} ${near.join(", ")}`;
}
