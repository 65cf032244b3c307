import type { Relations } from "@kulla/knowledge";

/** What the method gives, written down from METHOD.md step by step, without anything that makes it fast. */
export function naiveMethod(
  relations: Relations,
  isTool: (software: string) => boolean,
  observed: { readonly techniques: readonly string[]; readonly software: readonly string[] },
  without: ReadonlySet<string>,
  prior: number,
): {
  readonly unknown: number;
  readonly groups: ReadonlyMap<string, { readonly probability: number; readonly nats: number }>;
} {
  const profile = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    profile.set(from, (profile.get(from) ?? new Set()).add(to));
  };
  for (const { from, to, works } of relations.uses) {
    if (works.every((work) => without.has(relations.works[work]!.key))) continue;
    add(from, to);
    for (const { campaign, group } of relations.attributions) if (campaign === from) add(group, to);
  }
  const groups = [...profile.keys()].filter((id) => id.startsWith("G")).sort();
  const has = (from: string, to: string): boolean => profile.get(from)?.has(to) === true;
  const having = (id: string): number => groups.filter((group) => has(group, id)).length;
  const idf = (count: number): number => Math.log((groups.length + 1) / (count + 0.5));
  const shareOf = (group: string, technique: string): number =>
    [...profile.get(group)!]
      .filter((id) => id.startsWith("S") && has(id, technique))
      .reduce((sum, software) => sum + 1 / having(software), 0);
  const { techniques, software } = observed;
  const root = Math.sqrt(Math.max(1, techniques.length));
  const natsOf = (group: string): number => {
    let nats = 0;
    for (const technique of techniques) {
      const inheriting = groups.filter((one) => shareOf(one, technique) > 0).length;
      if (has(group, technique)) nats += (0.84 * idf(having(technique))) / root;
      else if (shareOf(group, technique) > 0)
        nats += (0.871 * Math.min(1, shareOf(group, technique)) * idf(inheriting)) / root;
    }
    for (const id of software) if (has(group, id)) nats += (isTool(id) ? 0.122 : 0.901) * idf(having(id));
    return nats;
  };
  const logit = (p: number): number => Math.log(p / (1 - p));
  const unused = software.filter((id) => having(id) === 0).length;
  const unknownNats =
    3.01 +
    1.24 * Math.log(1 + techniques.length) +
    (software.length > 0 ? 0.867 : 0) -
    0.044 * Math.log(1 + unused) +
    logit(prior) -
    logit(0.35);
  const nats = new Map(groups.map((group) => [group, natsOf(group)]));
  const sum = [...nats.values()].reduce((total, one) => total + Math.exp(one), Math.exp(unknownNats));
  const found = new Map(
    [...nats].map(([group, one]) => [group, { nats: one, probability: (0.95 * Math.exp(one)) / sum }]),
  );
  return { groups: found, unknown: 1 - [...found.values()].reduce((total, { probability }) => total + probability, 0) };
}
