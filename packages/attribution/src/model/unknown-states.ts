import type { ActorRef } from "../evidence.ts";
import type { AttributionModel } from "./open-model.ts";
import { pointersOf } from "./pointed.ts";
import { shareOf } from "./pointers.ts";
import type { Row } from "./row.ts";

/**
 * How many times as often a malware that few groups are known for is used by another group of the same sponsor as by one of another: in ATT&CK .0090 against .0007 of
 * the pairs of a group with a sponsor and a malware of at most `FEW` users, one of them of that sponsor.
 */
const SHARED_WITHIN_STATE = 12;
const FEW = 5;

/** What the pointers to states and their organs add to the unknown actor, who is of one state or of none. */
export interface UnknownStates {
  /**
   * ln(Σ q·A·Π LR + 1 − Σ q) − ln(Σ q·A + 1 − Σ q) over states. Pointers to one state speak of one thing, so that they are multiplied before they are averaged. A is above 1
   * where a malware of that state's groups was seen: once the state is blamed, that one of its groups is known for the malware tells less, because actors of one state share
   * what they have. Without pointers to a state all this is nothing.
   */
  nats(without?: ReadonlySet<number>): number;
  /** True where `nats` may be another without these rows. */
  isTouchedBy(without: ReadonlySet<number>): boolean;
  /** The same by row: in proportion to how much each row would add or take alone. */
  rowNats(): ReadonlyMap<number, number>;
}

export function unknownStates(model: AttributionModel, rows: readonly Row[], unknown: number): UnknownStates {
  const isPointed = rows.some(({ points }) => points !== undefined && stateOf(points.to) !== undefined);
  const pointed = pointersOf(rows, stateOf);
  const malware = malwareOfStates(model, rows);
  const nats = (without?: ReadonlySet<number>): number => {
    if (!isPointed) return 0;
    const shared = new Set([...malware].flatMap(([row, country]) => (without?.has(row) === true ? [] : [country])));
    const affinity = (country: string): number => (shared.has(country) ? SHARED_WITHIN_STATE : 1);
    let before = 1;
    for (const country of shared) before += shareOf(model, country) * (affinity(country) - 1);
    let after = before;
    for (const [country, { nats: own }] of pointed(without))
      after += shareOf(model, country) * affinity(country) * Math.expm1(own);
    return Math.log(after / before);
  };
  return {
    nats,
    isTouchedBy: (without) => [...without].some((row) => rows[row]?.kind === "pointer" || malware.has(row)),
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

/** Row → the one state whose groups are known for its malware; rows of other software are left out. */
function malwareOfStates(model: AttributionModel, rows: readonly Row[]): ReadonlyMap<number, string> {
  const { profiles, facts, software } = model;
  const found = new Map<number, string>();
  rows.forEach(({ kind, key }, index) => {
    const users = kind === "software" ? profiles.software.get(key) : undefined;
    if (users === undefined || users.size > FEW || software.get(key)?.type === "tool") return;
    const sponsors = [...users.keys()].flatMap((group) => facts.get(profiles.groups[group] ?? "")?.sponsors ?? []);
    const [country, another] = new Set(sponsors);
    if (country !== undefined && another === undefined) found.set(index, country);
  });
  return found;
}

/** The state that a pointer is about. */
export function stateOf(to: ActorRef): { readonly key: string; readonly actor: ActorRef } | undefined {
  return to.kind === "state" || to.kind === "organ"
    ? { key: to.country, actor: { kind: "state", country: to.country } }
    : undefined;
}
