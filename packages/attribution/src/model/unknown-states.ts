import type { ActorRef } from "../evidence.ts";
import type { AttributionModel } from "./open-model.ts";
import { pointersOf } from "./pointed.ts";
import { shareOf } from "./pointers.ts";
import type { Row } from "./row.ts";

/** What the pointers to states and their organs add to the unknown actor, who is of one state or of none. */
export interface UnknownStates {
  /** ln(Σ q·Π LR + 1 − Σ q) over states. Pointers to one state speak of one thing, so that they are multiplied before they are averaged. */
  nats(without?: ReadonlySet<number>): number;
  /** The same by row: in proportion to how much each row would add or take alone. */
  rowNats(): ReadonlyMap<number, number>;
}

export function unknownStates(model: AttributionModel, rows: readonly Row[], unknown: number): UnknownStates {
  const isPointed = rows.some(({ points }) => points !== undefined && stateOf(points.to) !== undefined);
  const pointed = pointersOf(rows, stateOf);
  const nats = (without?: ReadonlySet<number>): number => {
    if (!isPointed) return 0;
    let sum = 1;
    for (const [country, { nats: own }] of pointed(without)) sum += shareOf(model, country) * Math.expm1(own);
    return Math.log(sum);
  };
  return {
    nats,
    rowNats: () => {
      const alone = isPointed
        ? [...pointed()].flatMap(([, one]) =>
            [...one.rows.keys()].map((row) => [row, Math.abs(rows[row]?.weights.get(unknown) ?? 0)] as const),
          )
        : [];
      const sum = alone.reduce((total, [, own]) => total + own, 0);
      const whole = nats();
      return new Map(sum === 0 ? [] : alone.map(([row, own]) => [row, (own / sum) * whole]));
    },
  };
}

/** The state that a pointer is about. */
export function stateOf(to: ActorRef): { readonly key: string; readonly actor: ActorRef } | undefined {
  return to.kind === "state" || to.kind === "organ"
    ? { key: to.country, actor: { kind: "state", country: to.country } }
    : undefined;
}
