import type { Channel } from "../evidence.ts";
import { hypothesisOf } from "../model/weigh.ts";
import type { RankedActor, Weighing } from "../model/weighing.ts";
import { groupInLead } from "../naming/subject.ts";

const MISSING: readonly (readonly [readonly Channel[], string])[] = [
  [["malware", "code"], "No malware that was used has been identified, nor its code compared."],
  [["infrastructure"], "No servers, domains or certificates have been compared with earlier activity."],
  [["technique"], "Nothing is known of how the attackers worked."],
  [["victim"], "Who was hit has not been weighed."],
  [
    ["state's statement", "vendor's statement"],
    "No government and no company that investigated has said whom it holds responsible.",
  ],
];

/** Share of what ties an actor to a case from which it hangs on one publication. */
const HANGS = 0.8;

/** What is not known that an answer would need, one sentence each. */
export function gapsOf(weighing: Weighing): readonly string[] {
  const { scorer, evidence } = weighing;
  const seen = new Set(scorer.table.rows.map(({ item }) => item.channel));
  const gaps = MISSING.filter(([channels]) => !channels.some((channel) => seen.has(channel))).map(([, text]) => text);
  const sources = new Set(evidence.items.flatMap((item) => item.sources));
  if (sources.size === 1) gaps.push("All evidence comes from one source.");
  const leader = groupInLead(weighing);
  if (leader !== undefined && hangsOnOneWork(weighing, leader)) {
    gaps.push(`What ties ${leader.name} to such an attack is known from one publication.`);
  }
  const ungraded = evidence.items.length > 0 && evidence.items.every(({ grade }) => grade.startsWith("F"));
  if (ungraded) gaps.push("No source has been rated.");
  return gaps;
}

/** Whether most of what speaks for an actor, as to techniques and software, rests on one and the same work. */
function hangsOnOneWork(weighing: Weighing, leader: RankedActor): boolean {
  const byWork = new Map<string, number>();
  let sum = 0;
  for (const { nats, works } of hypothesisOf(weighing, leader).arguments) {
    if (nats <= 0 || works.length === 0) continue;
    sum += nats;
    const [only] = works;
    if (works.length === 1 && only !== undefined) byWork.set(only, (byWork.get(only) ?? 0) + nats);
  }
  return sum > 0 && Math.max(0, ...byWork.values()) >= HANGS * sum;
}
