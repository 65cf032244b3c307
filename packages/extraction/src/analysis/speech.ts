import type { Speaker, Span } from "@kulla/core";
import { SAY } from "../lexicon/verbs.ts";
import { matches, pattern, type AbstractSentence, type Match, type Pattern } from "./abstract.ts";
import type { Discourse } from "./discourse.ts";
import type { Mention } from "./mention.ts";

/** A stretch of a sentence that somebody other than the publisher says. */
export interface Speech extends Span {
  readonly voice: Mention;
  /** Those who say it with them: "the US and the EU said". */
  readonly others?: readonly Mention[];
  /** When they said it, as far as the reporting clause tells. */
  readonly time?: Mention;
  /** The verb of the reporting clause. */
  readonly verb?: string;
}

export interface SpeechRule {
  readonly find: Pattern;
  /** after: the speaker comes first, what they say follows; before: the other way round. */
  readonly scope: "after" | "before" | "whole";
}

const WHEN = "(?: (?:on|in|late|early|at) )?(?: ?(?<t>{time}))?";
const ASIDE = '(?:,? (?:in|at|on|during|via|through|after|following|speaking|for) (?:[^.;!?"]{1,80}?))?';

const RULES: readonly SpeechRule[] = [
  {
    scope: "before",
    find: pattern(
      `(?:,|"|,"|\\)) (?:the )?(?:(?:[a-z-]{2,16} )?(?:group|gang|collective|crew) )?(?<v>{voice})(?:,[^.;!?"]{1,90},|,)? (?:{adv})(?<verb>${SAY})(?![\\w\\u00c0-\\u024f-])${WHEN}`,
    ),
  },
  { scope: "before", find: pattern(`(?:,|"|,"|\\)|-) (?:as )?(?<verb>${SAY}) (?:the |an? )?(?<v>{voice})${WHEN}`) },
  { scope: "after", find: pattern("^(?<v>{country}|{government}|{organisation}|{person}): ") },
  {
    scope: "whole",
    find: pattern(
      "(?:according to|per|as reported by|as per|laut|sipas|secondo|selon|según|据) (?:[a-z-]{2,16} ){0,4}?(?<v>{voice})",
    ),
  },
  {
    scope: "whole",
    find: pattern(
      "(?<![a-z])(?:in|by) (?:the )?(?:view|opinion|assessment|judge?ment|estimation|eyes|words|account|telling|estimate) of (?:the )?(?:[a-z-]{2,16} ){0,2}?(?<v>{voice})",
    ),
  },
  {
    scope: "whole",
    find: pattern(
      "(?<![a-z])(?:in|by) (?<v>{voice})(?:'s?) (?:view|opinion|assessment|judge?ment|estimation|account|telling|estimate|words)(?![a-z])",
    ),
  },
  {
    scope: "after",
    find: pattern(
      "(?<v>{voice}) (?:{adv})(?:convinced|certain|confident|sure|adamant|satisfied|of the (?:opinion|view)|in no doubt|(?:has|have|had|left) (?:no|little) doubts?) that ",
    ),
  },
  {
    // "The culprits, the minister told parliament, were": what is said stands on both sides.
    scope: "whole",
    find: pattern(
      `, (?:the )?(?<v>{voice}) (?:{adv})(?<verb>${SAY})(?: [^,.;"]{1,40})?, (?=(?:was|were|is|are|had|has|have|will|would|could|may|might) )`,
    ),
  },
  { scope: "after", find: pattern("quot(?:ed|es|ing) (?<v>{voice}) as (?:saying|stating|telling)(?: that)? ?") },
  { scope: "whole", find: pattern("citing (?:[a-z-]{2,16} ){0,4}?(?<v>{voice})(?! (?:of|in) )") },
  {
    scope: "after",
    find: pattern(
      `(?<v>{report}) (?:published |released |issued )?(?:by|from|of) (?<w>{voice})(?: (?:published |released )?(?:on |in |from )?(?<t>{time}))? (?:{adv})(?:${SAY}) ?(?:that )?`,
    ),
  },
  { scope: "after", find: pattern(`(?<v>{voice})(?:'s)? {report} (?:{adv})(?<verb>${SAY}) ?(?:that )?`) },
  {
    scope: "after",
    find: pattern(
      `in (?<r>{report})(?: (?:published|released|issued|posted|delivered))?(?: (?:on |in )?(?<t>{time}))?, (?<v>{voice}) (?:{adv})(?<verb>${SAY})`,
    ),
  },
  {
    scope: "after",
    find: pattern(
      `(?<v>{list:speaker}|{report})(?: \\([^)]{1,60}\\))?(?: and [a-z\\u00c0-\\u024f]{3,14})?(?:,[^.;!?"]{1,90},| - [^-.;!?"]{1,90} -)? (?:both |each |all )?(?:{adv})(?<verb>${SAY})(?![\\w\\u00c0-\\u024f-])${WHEN}(?:${ASIDE})(?: that| how|:|,)? ?`,
    ),
  },
  {
    scope: "after",
    find: pattern(
      '(?<v>{voice}) [^.;!?"]{1,160}?,? (?:tweeting|saying|stating|adding|writing|noting|warning|claiming|arguing|insisting)(?: that|:)? ?',
    ),
  },
  {
    scope: "after",
    find: pattern(
      "(?<v>{voice}) (?:{adv})(?:is|are|was|were|has|have|had)? ?(?:[a-z]+ ){0,5}(?:evidence|proof|indications?|signs?|reason to believe) that ",
    ),
  },
  { scope: "after", find: pattern('(?<v>{voice})(?:,[^.;!?"]{1,90},)? (?:{adv})told (?:[^.;!?"]{1,60}? )that ') },
  {
    scope: "after",
    find: pattern('(?<v>{voice})(?:,[^.;!?"]{1,90},|,)? (?:{adv})quoted as (?:saying|telling)(?: that)? ?'),
  },
  { scope: "after", find: pattern("(?<v>{voice}) (?:{adv})went on to (?:say|add|claim|state|note)(?: that)? ?") },
  {
    scope: "after",
    find: pattern(
      `(?<v>{voice})(?:,[^.;!?"]{1,90},)? (?:{adv})(?:sharing|shared|released|issued|published|gave|giving|made) (?:[a-z]{2,14} ){0,3}{det}(?:assessment|judge?ment|conclusion|statement|evidence|{report}) (?:that|saying|stating|in which) `,
    ),
  },
];

const REPORTED_BEFORE = pattern(
  '^"?(?:this|it|that|the information) (?:was|is|has been) (?:{adv})(?:reported|stated|announced|said|confirmed|noted|disclosed|revealed|told|written)(?: [^.;:"]{0,60}?)? by (?:the )?(?:[a-z-]{2,16} ){0,6}?(?<v>{voice})',
);

/** "This was reported by X": who says the sentence before. */
export function reporterOfBefore(sentence: AbstractSentence): Mention | undefined {
  const voice = matches(sentence, REPORTED_BEFORE)[0]?.mentionOf("v");
  return voice?.cls === "report" ? undefined : voice;
}

/**
 * Who says which part of a sentence: reporting clauses before, behind and around what is said.
 * The innermost (last) speech that holds a place is the one that counts there.
 */
export function findSpeech(
  sentence: AbstractSentence,
  span: Span,
  discourse: Discourse,
  ofLanguage: readonly SpeechRule[] = [],
): Speech[] {
  const found: Speech[] = [];
  for (const rule of [...RULES, ...ofLanguage]) {
    for (const match of matches(sentence, rule.find)) {
      const voice = voiceOf(match, discourse);
      if (voice === undefined || !(ofLanguage.includes(rule) || canSpeak(voice, match, sentence.text))) continue;
      found.push(toSpeech(rule, match, voice, span));
    }
  }
  return endedByReporter(found, span)
    .filter((speech) => speech.end - speech.start > 2)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

/** "The service concluded that …, officials told the paper": what the service concluded ends where the officials come in. */
function endedByReporter(found: readonly Speech[], span: Span): Speech[] {
  const reported = found.filter((speech) => speech.start === span.start && speech.end < span.end);
  return found.map((speech) => {
    const outer = reported.find(
      ({ end, voice }) =>
        speech.start > span.start && speech.end === span.end && end > speech.start + 20 && voice !== speech.voice,
    );
    return outer === undefined ? speech : { ...speech, end: outer.end };
  });
}

function voiceOf(match: Match, discourse: Discourse): Mention | undefined {
  const voices = match.mentionsOf("v");
  // "from Iran, the country's prime minister said": without an "and" the names before the last do not speak.
  const named = match.mentionOf("w") ?? (isJointly(match) ? voices[0] : voices[voices.length - 1]);
  if (named?.cls !== "report") return named;
  return discourse.lastReporter;
}

function isJointly(match: Match): boolean {
  return / (?:and|or|as well as|along with) /.test(match.textOf("v") ?? "");
}

const OPINION = /(?:believed|suspected|alleged|considered|assessed|judged|reported|determined|found)(?: that)? ?$/;
const IN_PASSIVE = /(?:^|[ \uE000-\uE00F])(?:is|are|was|were|be|been|being) (?:\w+ ){0,2}?\w+(?: that)? ?$/;

/** Catalogue actors and capitalised words speak only where the verb is one of speech proper. */
function canSpeak(voice: Mention, match: Match, text: string): boolean {
  // "Russia, suspected to be", "is believed to have": said of them, not by them.
  if (
    OPINION.test(match.words) &&
    (IN_PASSIVE.test(match.words) || /^ ?to (?:be|have)(?![a-z])/.test(text.slice(match.to)))
  )
    return false;
  if (voice.cls !== "name") return true;
  if (voice.kind === "event") return false;
  return /alleged|went on|said|told|tweeted|stated|wrote|added|warned|confirmed|announced|claimed|noted|reported|according|explained/.test(
    match.words,
  );
}

function toSpeech(rule: SpeechRule, match: Match, voice: Mention, span: Span): Speech {
  const time = match.mentionOf("t") ?? match.mentions.find((mention) => mention.cls === "time");
  const verb = match.textOf("verb");
  const others = isJointly(match)
    ? match.mentionsOf("v").filter((mention) => mention !== voice && mention.cls !== "report")
    : [];
  const range =
    rule.scope === "whole"
      ? span
      : rule.scope === "before"
        ? { start: span.start, end: match.start }
        : { start: match.end, end: span.end };
  return {
    ...range,
    voice,
    ...(others.length === 0 ? {} : { others }),
    ...(time === undefined ? {} : { time }),
    ...(verb === undefined ? {} : { verb }),
  };
}

/** The speech that holds a place: the smallest stretch, sentences of a quote included. */
export function speechAt(speeches: readonly Speech[], at: number): Speech | undefined {
  let best: Speech | undefined;
  for (const speech of speeches) {
    if (at < speech.start || at >= speech.end) continue;
    if (best === undefined || speech.end - speech.start <= best.end - best.start) best = speech;
  }
  return best;
}

/** A speaker as statements name them. */
export function speakerOf(voice: Mention): Speaker {
  const isState = voice.cls === "country" || voice.cls === "government";
  const speaksFor = voice.speaksFor ?? (voice.cls === "organisation" ? voice.country : undefined);
  return {
    name:
      voice.cls === "person" ||
      voice.cls === "organisation" ||
      voice.cls === "country" ||
      voice.cls === "government" ||
      voice.cls === "actor"
        ? voice.name
        : (voice.country ?? voice.name),
    ...(voice.cls === "person" && voice.kind !== undefined ? { role: voice.kind } : {}),
    ...(speaksFor === undefined ? {} : { for: speaksFor }),
    ...(voice.country === undefined || isState ? {} : { state: voice.country }),
  };
}
