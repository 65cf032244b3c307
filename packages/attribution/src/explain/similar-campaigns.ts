import type { SimilarCampaign } from "../assessment.ts";
import type { AttributionModel } from "../model/open-model.ts";
import { rarity } from "../model/profiles.ts";
import type { Weighing } from "../model/weighing.ts";
import { compareText, sortedSet } from "../order.ts";

/** Shown at most. */
const SHOWN = 5;

/**
 * The past campaigns of the knowledge that have most in common with the case: techniques and software in both over those in either, each weighed by its rarity among groups. Campaigns that
 * are known from works left out only are left out too.
 */
export function similarCampaigns({ model, scorer }: Weighing): readonly SimilarCampaign[] {
  const { rows } = scorer.table;
  const observed = new Set(rows.flatMap(({ kind, key }) => (kind === "technique" || kind === "software" ? [key] : [])));
  if (observed.size === 0) return [];
  const found = [...campaignUses(model)].flatMap(([id, uses]): SimilarCampaign[] => {
    const shared = [...uses].filter((use) => observed.has(use));
    if (shared.length === 0) return [];
    const either = new Set([...uses, ...observed]);
    return [
      {
        id,
        name: model.names.get(id) ?? id,
        groups: sortedSet(
          model.relations.attributions.flatMap(({ campaign, group }) => (campaign === id ? [group] : [])),
        ),
        similarity: weightOf(model, shared) / weightOf(model, either),
        shared: shared.sort((a, b) => rarityOf(model, b) - rarityOf(model, a) || compareText(a, b)),
      },
    ];
  });
  return found.sort((a, b) => b.similarity - a.similarity || compareText(a.id, b.id)).slice(0, SHOWN);
}

function campaignUses({ relations, catalogue, without }: AttributionModel): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map(catalogue.campaigns.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to, works } of relations.uses) {
    const kept = works.some((work) => !without.has(relations.works[work]?.key ?? ""));
    if (kept) uses.get(from)?.add(to);
  }
  return uses;
}

function weightOf(model: AttributionModel, ids: Iterable<string>): number {
  let sum = 0;
  for (const id of ids) sum += rarityOf(model, id);
  return sum;
}

function rarityOf({ profiles }: AttributionModel, id: string): number {
  const users = profiles.techniques.get(id) ?? profiles.software.get(id);
  return Math.max(0, rarity(profiles.groups.length, users?.size ?? 0));
}
