import type { Channel } from "../evidence.ts";
import type { Weighing } from "../model/weighing.ts";

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

/** What is not known that an answer would need, one sentence each. */
export function gapsOf({ scorer, evidence }: Weighing): readonly string[] {
  const seen = new Set(scorer.table.rows.map(({ item }) => item.channel));
  const gaps = MISSING.filter(([channels]) => !channels.some((channel) => seen.has(channel))).map(([, text]) => text);
  const sources = new Set(evidence.items.flatMap((item) => item.sources));
  if (sources.size === 1) gaps.push("All evidence comes from one source.");
  const ungraded = evidence.items.length > 0 && evidence.items.every(({ grade }) => grade.startsWith("F"));
  if (ungraded) gaps.push("No source has been rated.");
  return gaps;
}
