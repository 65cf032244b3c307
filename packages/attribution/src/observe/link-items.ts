import { actorKey } from "../actor-key.ts";
import type { EvidenceItem } from "../evidence.ts";
import { compareText, sortedSet } from "../order.ts";
import type { Account } from "./account.ts";
import { sortedRoles } from "./attack-roles.ts";
import { ratioOf } from "./chance.ts";
import { accountText } from "./statement-items.ts";

/**
 * Links between levels: where a voice says of a name that it acts for a state or an organ, and somebody holds that name responsible or related, the state is pointed to, as
 * far as both are true. The clusters of an attack lead so to the group that they are tied to, and that to its sponsor; each leads there for the parts that it did.
 */
export function linkItems(accounts: readonly Account[]): readonly EvidenceItem[] {
  const strongest = new Map<string, EvidenceItem & { readonly chance: number }>();
  for (const sponsored of accounts) {
    if (sponsored.kind !== "sponsored" || sponsored.to === undefined) continue;
    const own = accounts.filter(
      ({ kind, actor }) =>
        (kind === "responsible" || kind === "related" || kind === "claims") &&
        actorKey(actor) === actorKey(sponsored.actor),
    );
    const [best] = [...own].sort((a, b) => b.chance - a.chance || compareText(a.voice.key, b.voice.key));
    if (best === undefined) continue;
    const { to, voice, actor } = sponsored;
    const chance = best.chance * sponsored.chance;
    const id = `link:${voice.key}>${actorKey(actor)}>${to.kind}:${actorKey(to)}`;
    if ((strongest.get(id)?.chance ?? 0) >= chance) continue;
    strongest.set(id, {
      chance,
      id,
      channel:
        voice.kind === "state" ? "state's statement" : voice.kind === "analyst" ? "analyst" : "vendor's statement",
      observed: { kind: "pointer", to, ratio: Math.max(1, ratioOf(chance, to.kind)) },
      roles: sortedRoles(["whole", ...own.flatMap(({ roles }) => roles)]),
      origins: [voice.key],
      sources: sortedSet([...sponsored.sources, ...best.sources]),
      grade: sponsored.grade,
      because: sortedSet([...sponsored.because, ...best.because]),
      text: `${accountText(sponsored)} ${accountText(best)}`,
    });
  }
  return [...strongest.values()].map(({ chance: _, ...item }) => item);
}
