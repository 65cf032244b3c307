import { matches, pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Draft, FactContext } from "./draft.ts";

const UNIT = "(?<u>[\\p{L}-]{3,24}|{system}|{attackers}|{attack}|\\$|€|gb|tb|gw|mw|%)";
const COUNTED = pattern(
  `(?<n>{number})(?: of)?(?: the| other| different| more)? ((?:[\\p{L}'-]{2,20} |{demonym} |{country} |{name} ){0,4}?)${UNIT}(?![\\p{L}])`.replace(
    /\\p\{L\}/g,
    "a-z\\u00e0-\\u024f",
  ),
);
const GROUPS = pattern("(?<a>{attackers})");
const NO_LEAK = pattern(
  "(?<l>(?:no|without any|without|asnjë|any|zero|nuk ka pasur) (?:[^.;\uE000-\uE00F]{0,50}?)(?:leaks?|leaked|rrjedhje|breach of data|data loss|loss of data|data (?:was|were|has been|have been) (?:lost|leaked|stolen)|stolen data|information leaks)(?: serioze)?(?: (?:të dhënash|of data|caused))?)|(?<m>no {system} (?:{adv})(?:was|were|has been|have been|had been)? ?(?:{adv})(?:lost|leaked|stolen|disappeared|compromised|accessed|exfiltrated))",
);

/** Heads that are worth counting: people, devices, systems, money, time to act. */
const WORTH =
  /(?:customers|users|subscribers|people|citizens|patients|employees|staff|modems?|routers?|terminals?|computers?|servers?|systems?|devices|machines|turbines|records?|files|documents|e-?mails?|accounts|websites?|sites|organi[sz]ations|companies|hospitals|agencies|ministries|institutions|countries|groups?|hackers?|actors?|clusters?|attacks?|victims|euros?|dollars|bitcoins?|gigabytes?|terabytes?|hours?|days?|weeks?|months?|years?|barrels|gallons|households|homes|schools|banks|flights|ships|stores|pale|anlagen|utenti|unità|kunden|modem|gb|tb|gw|mw|%|\$|€|million|billion)$/;

/** Quantities: what is counted, and "none" where a loss or a leak is denied. */
export function quantityFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const incident = context.incidents.keyOf(sentence);
  const key = incident === undefined ? {} : { incident };
  const drafts: Draft[] = [];
  for (const match of matches(sentence.abstract, COUNTED)) {
    const number = match.mentionOf("n");
    const span = match.spanOf("u");
    if (number?.value === undefined || span === undefined) continue;
    const words = context.analysis.masked.slice(number.end, match.end).replace(/\s+/g, " ").trim().replace(/^of /, "");
    const unit = unitOf(words);
    if (!WORTH.test(unit)) continue;
    drafts.push({
      claim: {
        type: "quantity",
        metric: words.toLowerCase(),
        value: number.value,
        unit,
        ...(number.qualifier === undefined ? {} : { qualifier: number.qualifier }),
        ...key,
      },
      span: { start: number.start, end: match.end },
      rule: "quantity-count",
    });
  }
  for (const match of matches(sentence.abstract, GROUPS)) {
    const attackers = match.mentionOf("a");
    if (attackers?.count === undefined || attackers.count < 2) continue;
    drafts.push({
      claim: { type: "quantity", metric: "attacking groups", value: attackers.count, unit: "groups", ...key },
      span: { start: attackers.start, end: attackers.end },
      rule: "quantity-groups",
    });
  }
  for (const match of matches(sentence.abstract, NO_LEAK)) {
    const serious = /serious|serioze|significant|major|sensitive/.test(match.words);
    drafts.push({
      claim: {
        type: "quantity",
        metric: "data leak",
        value: serious ? "no serious leak" : "none",
        unit: "leak",
        ...key,
      },
      span: { start: match.start, end: match.end },
      rule: "quantity-no-leak",
    });
  }
  return drafts;
}

function unitOf(words: string): string {
  const folded = words.toLowerCase();
  return folded.split(/\s/).pop() ?? folded;
}
