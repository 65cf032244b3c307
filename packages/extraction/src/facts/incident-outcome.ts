import type { IncidentOutcome } from "@kulla/core";
import { matches, pattern, type Match, type Pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";

const AIM = "(?:goals?|aims?|objectives?|purposes?|targets?|ends)";
const REPELLED =
  "(?:repelled|foiled|thwarted|averted|fended off|fought off|warded off|beaten back|repulsed|defeated|neutrali[sz]ed|blocked|stopped|frustrated|stymied|zmbrapsur|dështuar)";

const OUTCOMES: readonly { readonly outcome: IncidentOutcome; readonly find: Pattern }[] = [
  {
    outcome: "failed",
    find: pattern("(?:failures?|collapse|dështimi?) (?:of|i|e) {det}(?:[a-z-]{2,20} ){0,3}?{attack}"),
  },
  { outcome: "failed", find: pattern("(?:failed|unsuccessful|foiled|thwarted|botched|aborted) {attack}(?! to )") },
  {
    outcome: "failed",
    find: pattern(
      `(?:{attack}(?: attempts?)?|attempts?|{attackers}|hackers|it|they|aggression|agresioni) (?:{adv})(?:failed|was unsuccessful|were unsuccessful|was a failure|came to nothing|dështoi|dështuan)(?! to (?:say|comment|respond|name|give|pay|provide|report|disclose|explain|detect|patch))(?![a-z-])`,
    ),
  },
  {
    outcome: "failed",
    find: pattern(
      `{attack}(?: attempts?)?(?: [^.;!?"]{1,50}?)? (?:was|were|been|is|u|është) (?:{adv})${REPELLED}(?![a-z-])`,
    ),
  },
  {
    outcome: "failed",
    find: pattern(
      `(?<!to |can |could |would |will |may |might |must |should |not |n't )(?:${REPELLED}) (?:off )?{det}(?:[a-z-]{2,20} ){0,3}?{attack}`,
    ),
  },
  {
    outcome: "failed",
    find: pattern(
      `(?:not|never|n't|without|fail(?:ed|s|ing)? to) (?:fully |yet |even |at all )?(?:achiev(?:ed?|ing)|reach(?:ed|ing)?|accomplish(?:ed|ing)?|meet|met|attain(?:ed|ing)?|fulfil(?:l?ed)?) (?:its|their|the|any of its|any of their|his|her|any) (?:[a-z]{2,14} ){0,2}?${AIM}`,
    ),
  },
  {
    outcome: "failed",
    find: pattern("nuk (?:ia |e |i |e ka |ia ka )?(?:ka )?arrit[a-zë]{0,6}(?: [a-zë]{2,14}){0,2}? qëllim[a-zë]{0,5}"),
  },
  {
    outcome: "succeeded",
    find: pattern(
      `(?:{attack}|{attackers}|hackers|it|they) (?:{adv})(?:succeeded|was successful|were successful|(?:achieved|reached|accomplished) (?:its|their|the) (?:[a-z]{2,14} ){0,2}?${AIM})(?![a-z-])`,
    ),
  },
  { outcome: "succeeded", find: pattern("(?<!un|how |any |if a |of a |a )(?:successful|success of the) {attack}") },
];

/** What the sentence says came of the attack as a whole, with the words that say so. */
export function outcomesIn(sentence: AnalysedSentence): { outcome: IncidentOutcome; match: Match }[] {
  const found: { outcome: IncidentOutcome; match: Match }[] = [];
  for (const { outcome, find } of OUTCOMES) {
    for (const match of matches(sentence.abstract, find)) {
      if (isHypothetical(sentence, match)) continue;
      if (found.some((other) => other.match.from < match.to && match.from < other.match.to)) continue;
      found.push({ outcome, match });
    }
  }
  return found;
}

/** "if the attack failed", "in order to foil it", "did not fail": nobody says that it did. */
function isHypothetical({ abstract }: AnalysedSentence, match: Match): boolean {
  const before = abstract.text.slice(Math.max(0, match.from - 60), match.from);
  if (
    /\b(?:if|whether|unless|should|could|would|might|may|nearly|almost|hop(?:e|ed|ing)|in case)\b[^,;]{0,40}$/.test(
      before,
    )
  )
    return true;
  return (
    /\b(?:not|n't|never) (?:[a-z]+ ){0,2}$/.test(before) ||
    /\b(?:did|does|do|has|have|was|were) not fail/.test(match.words)
  );
}
