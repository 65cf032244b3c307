import type { HypothesisRanking, VersionItem } from "@kulla/api";

type Move = VersionItem["moves"][number];

/** A change of probability that is worth a line, as the engine has it. */
const NOTABLE = 0.01;

/** What moved between two answers: of the hypotheses that one of them shows, the largest change first. One that the other does not show has no figure there. */
export function movesBetween(before: HypothesisRanking, after: HypothesisRanking): readonly Move[] {
  const [was, is] = [sharesOf(before), sharesOf(after)];
  return [...new Map([...was, ...is]).keys()]
    .flatMap((key) => {
      const [old, now] = [was.get(key), is.get(key)];
      const one = now ?? old;
      if (one === undefined || sizeOf(old?.share, now?.share) < NOTABLE) return [];
      const { id, name, role, level } = one;
      return [{ id, name, role, level, before: old?.share, after: now?.share }];
    })
    .sort((one, other) => sizeOf(other.before, other.after) - sizeOf(one.before, one.after));
}

const sizeOf = (before = 0, after = 0): number => Math.abs(after - before);

type Share = Omit<Move, "before" | "after"> & { readonly share: number };

function sharesOf({ roles, levels }: HypothesisRanking): ReadonlyMap<string, Share> {
  const shares = [
    ...roles.flatMap(({ role, hypotheses }) => hypotheses.map((one) => ({ ...one, role, level: "group" }))),
    ...levels.flatMap(({ level, hypotheses }) => hypotheses.map((one) => ({ ...one, role: "whole", level }))),
  ];
  return new Map(
    shares.map(({ id, name, role, level, probability }) => [
      `${role} ${level} ${id}`,
      { id, name, role, level, share: probability },
    ]),
  );
}
