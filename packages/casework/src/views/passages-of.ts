import type { StatementId } from "@kulla/core";
import type { Dossier, PassageId } from "@kulla/sharing";

/** Most passages that a row names; its statements lead to the rest. */
const PASSAGE_LIMIT = 40;

/** Tells the passages of the dossier that statements rest on, in the order of the sources. */
export function passagesOf({ sources }: Pick<Dossier, "sources">): (because: readonly StatementId[]) => PassageId[] {
  const ids: PassageId[] = [];
  const found = new Map<StatementId, number[]>();
  for (const { passages } of sources)
    for (const { id, statements } of passages) {
      for (const statement of statements) {
        const places = found.get(statement);
        if (places === undefined) found.set(statement, [ids.length]);
        else places.push(ids.length);
      }
      ids.push(id);
    }
  return (because) => {
    const places = new Set<number>();
    for (const statement of because) for (const place of found.get(statement) ?? []) places.add(place);
    return [...places]
      .sort((a, b) => a - b)
      .slice(0, PASSAGE_LIMIT)
      .flatMap((place) => ids[place] ?? []);
  };
}
