import type { Channel } from "../evidence.ts";
import type { Row } from "../model/row.ts";
import { sharesAmong } from "../model/states.ts";
import type { Weighing } from "../model/weighing.ts";
import { compareText } from "../order.ts";
import { NAMING_RULE } from "./naming-rule.ts";
import type { Subject } from "./subject.ts";

/** Claims are free: whoever claims an attack, or wears a persona, says what he wants to be believed. */
const NO_SUPPORT: ReadonlySet<Channel> = new Set(["persona"]);

/**
 * Channels that support a subject by themselves, the strongest first: each is more probable under it than under an average group. Techniques that a group has only
 * through its software belong to the software; a state's being blamed is no support for one of its groups; two channels of pointers with the same origins are one.
 */
export function supportingChannels(weighing: Weighing, subject: Subject): readonly Channel[] {
  const { rows } = weighing.scorer.table;
  const byChannel = new Map<Channel, number[]>();
  rows.forEach(({ item }, index) => {
    if (NO_SUPPORT.has(item.channel)) return;
    byChannel.set(item.channel, [...(byChannel.get(item.channel) ?? []), index]);
  });
  const supports = [...byChannel]
    .map(([channel, own]) => ({ channel, own, nats: supportOf(weighing, subject, own) }))
    .filter(({ nats }) => nats >= NAMING_RULE.support)
    .sort((a, b) => b.nats - a.nats || compareText(a.channel, b.channel));
  const taken = new Set<string>();
  return supports.flatMap(({ channel, own }) => {
    const pointers = own.flatMap((index) => (rows[index]?.kind === "pointer" ? rows[index].item.origins : []));
    const known = pointers.length > 0 && pointers.every((origin) => taken.has(origin));
    for (const origin of pointers) taken.add(origin);
    return known ? [] : [channel];
  });
}

/** ln of P(channel | subject) over the mean of P(channel | other group), by what each item says by itself. */
function supportOf(weighing: Weighing, subject: Subject, channel: readonly number[]): number {
  const { scorer, model } = weighing;
  const { rows } = scorer.table;
  const counted = channel.filter((index) => countsFor(subject, rows[index]));
  if (counted.length === 0) return 0;
  const shares = sharesAmong(weighing, subject.candidates);
  const own = counted.reduce((sum, index) => sum + ownNats(weighing, subject, shares, index), 0);
  const others = new Float64Array(model.profiles.groups.length);
  for (const index of counted) {
    for (const [candidate, nats] of scorer.rowNats(index)) {
      if (candidate < others.length) others[candidate] = (others[candidate] ?? 0) + nats;
    }
  }
  const outside = [...others].filter((_, candidate) => !subject.candidates.includes(candidate));
  return own - Math.log(outside.reduce((sum, nats) => sum + Math.exp(nats), 0) / Math.max(1, outside.length));
}

/** What an item adds to the subject: of pointers what counts, of techniques nothing where the subject has them through its software only. */
function ownNats(
  { scorer, model }: Weighing,
  { candidates, contributions }: Subject,
  shares: ReadonlyMap<number, number>,
  index: number,
): number {
  const row = scorer.table.rows[index];
  if (row === undefined || row.kind === "pointer") return contributions.get(index) ?? 0;
  const users = model.profiles.techniques.get(row.key);
  if (row.kind === "technique" && !candidates.some((candidate) => users?.has(candidate))) return 0;
  const nats = scorer.rowNats(index);
  return [...shares].reduce((sum, [candidate, share]) => sum + share * (nats.get(candidate) ?? 0), 0);
}

function countsFor({ verdict }: Subject, row: Row | undefined): boolean {
  const to = row?.points?.to.kind;
  return verdict === "country" || (to !== "state" && to !== "organ");
}
