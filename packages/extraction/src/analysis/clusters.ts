import type { Mention } from "./mention.ts";

/** Temporary clusters and numbered groups by pattern: they are found whether or not a catalogue knows them. */
const CLUSTER =
  /(?<![\p{Lu}\p{Ll}\p{N}-])(?:(?:DEV|Storm|STORM)-\d{4}|UNC[ -]?\d{3,5}|CL-(?:STA|CRI|UNK)-\d{4}|TGR-(?:STA|CRI|UNK)-\d{4}|TA[ -]?\d{3,4}|TAG-\d{1,4}|UAC-\d{4}|UAT-\d{3,5}|STAC\d{4}|UTA\d{4}|CTA-\d{3,4}|G\d{4}(?=\))|APT[ -]?(?:C-)?\d{1,3}|FIN[ -]?\d{1,2}|TEMP\.[A-Z]\w{2,20}|BRONZE [A-Z]{3,14}|COBALT [A-Z]{3,14}|IRON [A-Z]{3,14}|GOLD [A-Z]{3,14}|ITG\d{2}|Group[ -]?\d{1,4}|RedAlpha-\d)(?![\p{Lu}\p{Ll}\p{N}#-])/gu;

const TEMPORARY = /^(?:DEV|Storm|STORM|UNC|CL|TGR|TA|TAG|UAC|UAT|STAC|UTA|CTA|TEMP)/;

/** Temporary clusters and numbered groups, by their pattern. */
export function clusterMentions(text: string): Mention[] {
  const found: Mention[] = [];
  for (const hit of text.matchAll(CLUSTER)) {
    const name = hit[0];
    found.push({
      cls: "actor",
      start: hit.index,
      end: hit.index + name.length,
      name,
      kind: TEMPORARY.test(name) ? "cluster" : "group",
      rule: "cluster-pattern",
      foundBy: ["pattern"],
    });
  }
  return found;
}
