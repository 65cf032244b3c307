import type { AnalysedSentence } from "../../analysis/analyse.ts";
import { positionAt, type Match } from "../../analysis/abstract.ts";
import type { Mention } from "../../analysis/mention.ts";
import { speechIn } from "../draft.ts";

/** Words by which the clause tells when relative to something else: its own date is not that of the sentence. */
const RELATIVE =
  /(?:after|before|since|following|ahead of|prior to|days|weeks|months|later|earlier) (?:[^,;.]{0,60})?$/;

/**
 * When an action was: the time in the phrase or right behind it, the time that opens the sentence, or, for what is announced, the
 * time of the announcement.
 * @param announced true for acts that are done by saying them
 */
export function timeOfAction(sentence: AnalysedSentence, match: Match, announced: boolean): Mention | undefined {
  const printed = match.mentionsOf("d");
  if (printed.length > 0) return printed.find(({ time }) => time !== undefined) ?? printed[0];
  return resolved(sentence, timeAround(sentence, match, announced));
}

/** "this Wednesday (May 19)": the date in brackets, where the word alone leaves the day open. */
function resolved(sentence: AnalysedSentence, time: Mention | undefined): Mention | undefined {
  if (time === undefined || time.time !== undefined) return time;
  const next = sentence.mentions[sentence.mentions.indexOf(time) + 1];
  return next?.cls === "time" && next.start - time.end <= 2 ? next : time;
}

function timeAround(sentence: AnalysedSentence, match: Match, announced: boolean): Mention | undefined {
  const times = sentence.mentions.filter((mention) => mention.cls === "time" && !dateOfAttack(sentence, mention));
  const near = times.find(
    (mention) => mention.start >= match.start && mention.start <= match.end + 20 && !isApart(sentence, match, mention),
  );
  if (near !== undefined) return near;
  const { text } = sentence.abstract;
  if (RELATIVE.test(text.slice(Math.max(0, match.from - 70), match.from))) return undefined;
  const before = times.find((mention) => mention.end <= match.start && match.start - mention.end <= 2);
  if (before !== undefined) return before;
  const opening = sentence.mentions[0];
  if (opening?.cls === "time" && opening.start - sentence.sentence.start < 12) return opening;
  const only = times.length === 1 ? times[0] : undefined;
  const reach = announced ? 120 : 60;
  if (only !== undefined && only.start > match.end && only.start < match.end + reach && !isApart(sentence, match, only))
    return only;
  return announced ? speechIn(sentence, match.start + 1)?.time : undefined;
}

/** "the July 15 cyberattack": a date that belongs to the attack. */
function dateOfAttack(sentence: AnalysedSentence, time: Mention): boolean {
  const { text, mentions } = sentence.abstract;
  for (const [position, mention] of mentions) {
    if (mention !== time) continue;
    if (/^ ?(?:[a-z-]{2,14} )?\uE008/.test(text.slice(position + 1, position + 18))) return true;
    return /\uE008 (?:in|of|from|on) $/.test(text.slice(Math.max(0, position - 6), position));
  }
  return false;
}

/** Behind a clause boundary. */
function isApart(sentence: AnalysedSentence, match: Match, time: Mention): boolean {
  if (time.start < match.end) return false;
  const between = sentence.abstract.text.slice(match.to, positionAt(sentence.abstract, time.start));
  return /[;"]|\b(?:after|before|since|because|due to|over|that|which|saying)\b/.test(between);
}
