import { oneOfEachOrigin, originNumbers } from "./one-origin.ts";
import type { Row } from "./row.ts";
import { stateOf, unknownStates } from "./unknown-states.ts";
import type { AttributionModel } from "./open-model.ts";

/** What pointers add to the candidates, with or without some rows. */
export interface PointerSums {
  /** Adds the nats to a sum by candidate. */
  addTo(sum: Float64Array, without: ReadonlySet<number>): void;
  /** Row → nats of a candidate: rows that count. */
  natsFor(candidate: number): ReadonlyMap<number, number>;
}

/** Rows that add to one candidate in one channel, the strongest first: of those with a common origin only the first counts. */
interface Pile {
  readonly candidate: number;
  readonly rows: readonly number[];
}

const NOTHING: ReadonlySet<number> = new Set();

/** @param unknown Index of the unknown actor among the candidates. */
export function pointerSums(model: AttributionModel, rows: readonly Row[], unknown: number): PointerSums {
  const piles = pilesOf(rows, unknown);
  const pilesWith = new Map<number, number[]>();
  piles.forEach((pile, at) => {
    for (const row of pile.rows) pilesWith.set(row, [...(pilesWith.get(row) ?? []), at]);
  });
  const origins = originNumbers(rows);
  const natsAt = (row: number, candidate: number): number => rows[row]?.weights.get(candidate) ?? 0;
  const natsOf = ({ rows: own, candidate }: Pile, without: ReadonlySet<number>): number => {
    let nats = 0;
    for (const row of oneOfEachOrigin(own, origins, without)) nats += natsAt(row, candidate);
    return nats;
  };
  const whole = piles.map((pile) => natsOf(pile, NOTHING));
  const states = unknownStates(model, rows, unknown);
  const statesWhole = states.nats();

  return {
    addTo: (sum, without) => {
      const touched = new Set([...without].flatMap((row) => pilesWith.get(row) ?? []));
      piles.forEach((pile, at) => {
        const nats = touched.has(at) ? natsOf(pile, without) : (whole[at] ?? 0);
        sum[pile.candidate] = (sum[pile.candidate] ?? 0) + nats;
      });
      sum[unknown] = (sum[unknown] ?? 0) + (states.isTouchedBy(without) ? states.nats(without) : statesWhole);
    },
    natsFor: (candidate) => {
      const found = new Map<number, number>(candidate === unknown ? states.rowNats() : []);
      for (const pile of piles) {
        if (pile.candidate !== candidate) continue;
        for (const row of oneOfEachOrigin(pile.rows, origins, NOTHING)) found.set(row, natsAt(row, candidate));
      }
      return found;
    },
  };
}

/** Without what points the unknown actor to a state: `unknownStates` tells that of all such rows together. */
function pilesOf(rows: readonly Row[], unknown: number): readonly Pile[] {
  const piles = new Map<string, { candidate: number; rows: number[] }>();
  rows.forEach((row, index) => {
    if (row.kind !== "pointer") return;
    const isState = row.points !== undefined && stateOf(row.points.to) !== undefined;
    for (const candidate of row.weights.keys()) {
      if (isState && candidate === unknown) continue;
      const key = `${candidate} ${row.item.channel}`;
      const pile = piles.get(key) ?? { candidate, rows: [] };
      pile.rows.push(index);
      piles.set(key, pile);
    }
  });
  const strength = (index: number, candidate: number): number => Math.abs(rows[index]?.weights.get(candidate) ?? 0);
  return [...piles.values()].map(({ candidate, rows: inPile }) => ({
    candidate,
    rows: inPile.sort((a, b) => strength(b, candidate) - strength(a, candidate) || a - b),
  }));
}
