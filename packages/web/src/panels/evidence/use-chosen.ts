import { useMemo, useState } from "react";
import type { PlacedStatement } from "./placed-statements.ts";

/** Statements that are chosen to be decided about together. */
export interface Chosen {
  /** Ids, of those that are listed. */
  readonly ids: ReadonlySet<string>;
  /** Chooses one or leaves it out; with `toHere` all from the one before to this. */
  readonly turn: (id: string, toHere?: boolean) => void;
  /** Chooses all that are listed, or none. */
  readonly all: (areChosen: boolean) => void;
}

/** Keeps what is chosen. What a filter hides is not decided about: it counts as chosen again when it is listed again. */
export function useChosen(listed: readonly PlacedStatement[]): Chosen {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string>();
  const order = useMemo(() => listed.map(({ item }) => item.statement.id), [listed]);
  const ids = useMemo(() => new Set(order.filter((id) => marked.has(id))), [order, marked]);
  const turn = (id: string, toHere = false) => {
    const [from, to] = [last === undefined ? -1 : order.indexOf(last), order.indexOf(id)];
    const isChosen = !marked.has(id);
    const next = new Set(marked);
    const concerned = toHere && from >= 0 ? order.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
    for (const one of concerned) {
      if (isChosen) next.add(one);
      else next.delete(one);
    }
    setMarked(next);
    setLast(id);
  };
  const all = (areChosen: boolean) => {
    setMarked(new Set(areChosen ? order : []));
    setLast(undefined);
  };
  return { ids, turn, all };
}
