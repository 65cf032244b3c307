import type { StatementId } from "@kulla/core";
import type { Dossier, PassageId } from "@kulla/sharing";

/** Most passages that a row names; its statements lead to the rest. */
const PASSAGE_LIMIT = 40;

/** Tells the passages of the dossier that statements rest on, in the order of the sources. */
export function passagesOf({ sources }: Pick<Dossier, "sources">): (because: readonly StatementId[]) => PassageId[] {
  const found = new Map<StatementId, { readonly order: number; readonly id: PassageId }[]>();
  let order = 0;
  for (const { passages } of sources)
    for (const { id, statements } of passages) {
      for (const statement of statements) {
        const list = found.get(statement) ?? [];
        found.set(statement, list);
        list.push({ order, id });
      }
      order += 1;
    }
  return (because) => {
    const places = new Map(because.flatMap((id) => found.get(id) ?? []).map((one) => [one.order, one.id]));
    return [...places]
      .sort(([a], [b]) => a - b)
      .slice(0, PASSAGE_LIMIT)
      .map(([, id]) => id);
  };
}
