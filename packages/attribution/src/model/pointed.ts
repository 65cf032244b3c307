import { actorKey } from "../actor-key.ts";
import type { ActorRef } from "../evidence.ts";
import type { Row } from "./row.ts";
import { oneOfEachOrigin, originNumbers } from "./one-origin.ts";

/** What points to somebody. */
export interface Pointed {
  readonly actor: ActorRef;
  readonly nats: number;
  /** Row → nats. They add up. */
  readonly rows: ReadonlyMap<number, number>;
}

const NOTHING: ReadonlySet<number> = new Set();

/** Whom something points to, and those whom a person considers though nothing does. */
export function withConsidered(pointed: PointedByKey, considered: readonly ActorRef[]): readonly Pointed[] {
  const others = considered.filter((actor) => !pointed.has(actorKey(actor)));
  return [...pointed.values(), ...others.map((actor): Pointed => ({ actor, nats: 0, rows: new Map() }))];
}

/**
 * Sums up the pointers to each actor of a level. Of pointers in one channel that share an origin only the strongest counts.
 *
 * @param seen The actor of the level that a pointer is about, with a key; undefined where it is about none of that level.
 */
export function pointedTo(rows: readonly Row[], seen: Seen, without?: ReadonlySet<number>): PointedByKey {
  return pointersOf(rows, seen)(without);
}

type Seen = (to: ActorRef) => { readonly key: string; readonly actor: ActorRef } | undefined;

type PointedByKey = ReadonlyMap<string, Pointed>;

/** The same for several looks with other rows left out. */
export function pointersOf(rows: readonly Row[], seen: Seen): (without?: ReadonlySet<number>) => PointedByKey {
  const piles = new Map<string, { key: string; rows: number[] }>();
  const actors = new Map<string, ActorRef>();
  const strength = (index: number): number => Math.abs(rows[index]?.points?.nats ?? 0);
  rows.forEach(({ points, item }, index) => {
    const found = points && seen(points.to);
    if (found === undefined) return;
    actors.set(found.key, found.actor);
    const pile = piles.get(`${item.channel} ${found.key}`) ?? { key: found.key, rows: [] };
    pile.rows.push(index);
    piles.set(`${item.channel} ${found.key}`, pile);
  });
  for (const pile of piles.values()) pile.rows.sort((a, b) => strength(b) - strength(a) || a - b);
  const origins = originNumbers(rows);
  const all = [...piles.values()].map((pile) => {
    const counted = oneOfEachOrigin(pile.rows, origins, NOTHING);
    return { ...pile, members: new Set(pile.rows), counted };
  });
  /** Only where a row of the pile is lost, another of its origin may count. */
  const countedOf = ({ members, counted, rows: own }: (typeof all)[number], without: ReadonlySet<number>) => {
    for (const row of without) if (members.has(row)) return oneOfEachOrigin(own, origins, without);
    return counted;
  };
  return (without = NOTHING) =>
    summedUp(
      rows,
      actors,
      all.map((pile) => ({ key: pile.key, counted: countedOf(pile, without) })),
    );
}

function summedUp(
  rows: readonly Row[],
  actors: ReadonlyMap<string, ActorRef>,
  piles: readonly { readonly key: string; readonly counted: readonly number[] }[],
): PointedByKey {
  const counted = new Map<string, Map<number, number>>([...actors.keys()].map((key) => [key, new Map()]));
  for (const { key, counted: own } of piles)
    for (const index of own) counted.get(key)?.set(index, rows[index]?.points?.nats ?? 0);
  return new Map(
    [...counted].map(([key, own]) => {
      const nats = [...own.values()].reduce((sum, one) => sum + one, 0);
      return [key, { actor: actors.get(key) ?? { kind: "unknown" }, nats, rows: own }];
    }),
  );
}
