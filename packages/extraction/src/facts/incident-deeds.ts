import { matches, pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { negatedBefore } from "./draft.ts";
import { canDate } from "./incident-times.ts";
import { namedFrom, namedUpTo, type Named } from "./victim-list.ts";

/** An attack that is told by a verb ("hackers breached X in March"), with its date and whom it hit. */
export interface Deed {
  readonly mention: Mention;
  /** Abstract position of the verb. */
  readonly position: number;
  /** Absent where deeds without a date were asked for. */
  readonly time?: Mention;
  readonly targets: readonly Mention[];
}

const DONE =
  "(?:hit|targeted|attacked|struck|breached|compromised|crippled|hacked|infected|infiltrated|penetrated|paraly[sz]ed|disrupted|defaced|encrypted|wiped|knocked out|knocked offline|took down|taken down|downed|broke into|broken into|gained access to|had access to|entered)";

const ACTIVE = pattern(
  `(?:{attackers}|{actor}|{malware}|ransomware|malware|virus|worm|hackers|gang|group|intruders) (?:{adv})(?<d>${DONE})(?![a-z-])`,
);
const PASSIVE = pattern(`(?<=[a-z\uE000-\uE00F]),? (?:{adv})(?:was|were|been|got) (?:{adv})(?<d>${DONE})(?![a-z-])`);

/**
 * Deeds of which the sentence says who was hit, for sentences that name no attack.
 * @param undated whether deeds without a date count: only where a whole document names no attack
 */
export function deedsIn(sentence: AnalysedSentence, undated = false): Deed[] {
  const found: Deed[] = [];
  for (const find of [ACTIVE, PASSIVE]) {
    for (const match of matches(sentence.abstract, find)) {
      const verb = match.spanOf("d");
      const named =
        find === ACTIVE ? namedFrom(sentence.abstract, match.to + 1) : namedUpTo(sentence.abstract, match.from);
      const time = timeNear(sentence, match.from, match.to, canDate);
      if (verb === undefined || named.length === 0) continue;
      if (time === undefined && (!undated || negatedBefore(sentence, match.from))) continue;
      const targets = named.flatMap(targetOf);
      const mention: Mention = { cls: "attack", ...verb, name: match.textOf("d") ?? "", rule: "deed" };
      found.push({ mention, position: match.from, targets, ...(time === undefined ? {} : { time }) });
    }
  }
  return found;
}

function targetOf({ mention }: Named): Mention[] {
  if (mention === undefined) return [];
  return mention.cls === "system" ? (mention.owner === undefined ? [] : [mention.owner]) : [mention];
}

const MOST_WORDS_BETWEEN = 80;

/** The resolved time of the clause that holds `[from, to)` of a sentence, which `isFit` lets pass. */
export function timeNear(
  sentence: AnalysedSentence,
  from: number,
  to: number,
  isFit: (sentence: AnalysedSentence, time: Mention, at: number) => boolean,
): Mention | undefined {
  const { text, mentions } = sentence.abstract;
  for (const [at, time] of mentions) {
    if (time.cls !== "time" || time.time === undefined || !isFit(sentence, time, at)) continue;
    const between = at < from ? text.slice(at + 1, from) : text.slice(to, at);
    if (at < from ? from - at > MOST_WORDS_BETWEEN : at - to > MOST_WORDS_BETWEEN) continue;
    if (!/[;:"]|\b(?:after|before|since|until|when|while|which|because)\b/.test(between)) return time;
  }
  return undefined;
}
