import type { AttributionModel, ModelParameters } from "@kulla/attribution";
import { assess, withhold } from "@kulla/attribution";
import type { KnownCase } from "./known-case.ts";
import { evidenceOf } from "./known-case.ts";

/** Ids of the groups that the naming rule names; empty where it names no group. */
export function namedGroups(
  model: AttributionModel,
  known: KnownCase,
  { parameters, withoutTruth = false }: { readonly parameters: ModelParameters; readonly withoutTruth?: boolean },
): string[] {
  const own = withhold(model, { works: known.without, groups: withoutTruth ? known.truth : [] });
  const { naming } = assess({ ...own, parameters }, evidenceOf(known)).roles[0];
  if (naming.verdict !== "group") return [];
  return naming.actors.flatMap((actor) => (actor.kind === "group" ? [actor.id] : []));
}
