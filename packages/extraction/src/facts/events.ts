import { addAll } from "@kulla/core";
import { endOffset, matches, offsetOf, pattern, type Match, type Pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence, Analysis } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import type { Draft, FactContext } from "./draft.ts";
import { timeNear } from "./incident-deeds.ts";
import { attachTimes, timeSpanOf } from "./incident-index.ts";

interface EventRule {
  readonly rule: string;
  readonly find: Pattern;
  /** What the event is called; the words that tell of it, where there is no other name. */
  readonly name?: string;
  /** Reported without a date too. */
  readonly undated?: boolean;
}

const ASSEMBLY =
  "(?:parliament|congress|senate|lawmakers|senators|legislators|deputies|committee|subcommittee|commission|council|panel|assembly|{organisation}|{name})";

const ANNOUNCES =
  '(?:{voice}|company|firm|bank|operator|provider|ministry|agency|hospital|university|city) (?:{adv})(?:announced|said|confirmed|reported|tweeted)[^.;:"]{0,80}? ';

const RULES: readonly EventRule[] = [
  {
    rule: "upload",
    name: "sample uploaded to VirusTotal",
    undated: true,
    find: pattern(
      "(?:uploaded|submitted|caricato|hochgeladen)(?: [^.;]{0,40}?)? (?:to|on|su|auf) (?:the )?(?:virustotal|{name}|{organisation})",
    ),
  },
  {
    rule: "compiled",
    name: "sample compiled",
    find: pattern(
      "(?:{malware}|samples?|binary|binaries|executable|malware|file|wiper|implant) (?:{adv})(?:was|were|been) (?:{adv})compiled(?![a-z-])",
    ),
  },
  {
    rule: "domain",
    name: "domain registered",
    find: pattern("(?:{indicator}|domains?|domain names?) (?:{adv})(?:was|were|been) (?:{adv})registered(?![a-z-])"),
  },
  {
    rule: "hearing",
    find: pattern(
      `${ASSEMBLY} (?:{adv})(?:held|convened|opened|called) (?:an? |the |its )?(?:[a-z-]{2,14} ){0,3}?(?:hearings?|inquiry|debate|session|emergency meeting)(?![a-z-])`,
    ),
  },
  {
    rule: "testimony",
    find: pattern(
      "(?:{person}|{name}|{organisation}|chief executive|ceo|officials|director) (?:{adv})(?:testified|appeared|gave evidence) (?:before|to|in front of) (?:the |a )?(?:[a-z-]{2,14} ){0,3}?(?:{organisation}|{name}|committee|subcommittee|parliament|congress|senate|lawmakers|panel|court)",
    ),
  },
  {
    rule: "vote",
    find: pattern(
      `${ASSEMBLY} (?:{adv})(?:voted|adopted|ratified)(?: (?:[a-z-]{1,14} ){0,4}?(?:law|bill|act|resolution|motion|budget|in favou?r|unanimously|to [a-z]{2,14}))?(?![a-z-])`,
    ),
  },
  {
    rule: "recovery",
    name: "recovery announced",
    find: pattern(`${ANNOUNCES}(?:(?:had|has|have|was|were|been) (?:been )?(?:{adv})recovered|recovery of)(?![a-z-])`),
  },
  {
    rule: "restoration",
    name: "restoration announced",
    find: pattern(
      `${ANNOUNCES}(?:(?:had|has|have|was|were) (?:been )?(?:{adv})(?:restored|resumed|reopened|brought back|back (?:online|up|to normal))|(?:restoration|reopening|resumption) of)(?![a-z-])`,
    ),
  },
  {
    rule: "account",
    find: pattern(
      "(?:{organisation}|{name})(?:'s|') {time} (?:{report}|account|report|statement|advisory|post|update|disclosure|filing)(?![a-z-])",
    ),
  },
  {
    rule: "report-published",
    find: pattern(
      "(?:{report}|report|account|findings|timeline|post-?mortem|review) (?:{adv})(?:was|were|been) (?:{adv})(?:published|released|made public|unveiled)(?![a-z-])",
    ),
  },
  {
    rule: "case",
    find: pattern(
      "(?:{person}|{name}|chief executive|ceo|director|minister|governor|suspects?|defendants?|man|men|he|she|they) (?:{adv})(?:resigned|stepped down|pleaded guilty|(?:was|were) (?:{adv})(?:sentenced|convicted|extradited|dismissed|sacked|fired))(?![a-z-])",
    ),
  },
];

/** Steps on the way to an attack and back: what was found, told, sent, signed, begun, ended on a day. */
const STEP = pattern(
  "(?<![a-z-])(?:discovered|detected|noticed|spotted|disclosed|notified|alerted|submitted|filed|released|unveiled|received|emailed|e-mailed|logged in|installed|registered|formed|founded|set up|began|begun|started|ended|expired|decrypted|encrypted|compromised|infiltrated|entered|taken(?! (?:off|place|down|offline|part|over|to|back|out|by|into|care))|copied|exfiltrated|signed|rebranded|seized|transferred|reopened|scheduled|planned|declared|appeared|surfaced|seen|leaked|in the system|broke into|break into|opened)(?![a-z-])",
);

/** A month or a day: a year alone dates no step. */
function isDay(_sentence: AnalysedSentence, mention: Mention): boolean {
  return isResolved(mention) && /^\d{4}-\d\d/.test(mention.time?.edtf ?? "");
}

/** "the recently discovered hack", "the stolen and leaked files": a participle that describes. */
function isDescribing({ abstract }: AnalysedSentence, match: Match): boolean {
  return /\b(?:recently|newly|previously|the|an?|of|its|their|these|those) $/.test(
    abstract.text.slice(Math.max(0, match.from - 14), match.from),
  );
}

const LONGEST_SPAN = 320;

/** Dated steps, each time of a sentence once; the day of the attack itself and of what is said are not among them. */
function stepFacts(sentence: AnalysedSentence, context: FactContext, incident: string): Draft[] {
  const { kind } = sentence.sentence.passage;
  const found = matches(sentence.abstract, STEP);
  if (found.length === 0 || kind === "title" || kind === "heading") return [];
  const ofAttack = new Set(attachTimes(sentence).values());
  const told = new Set<Mention>();
  const drafts: Draft[] = [];
  for (const match of found) {
    if (isHypothetical(sentence, match) || isDescribing(sentence, match)) continue;
    const time = timeNear(sentence, match.from, match.to, isDay);
    const isSaid = sentence.speeches.some((speech) => speech.time === time);
    if (time === undefined || isSaid || ofAttack.has(time) || told.has(time)) continue;
    told.add(time);
    const { start, end } = sentence.sentence;
    const span =
      end - start <= LONGEST_SPAN ? { start, end } : { start: match.start, end: Math.max(match.end, time.end) };
    // A date that opens the words is told as the time of the event, and is no part of what it is called.
    const from = time.end <= match.start ? afterTime(context.analysis.masked, time.end, match) : match.start;
    const name = context.analysis.masked.slice(from, Math.max(match.end, time.end)).replace(/\s+/g, " ").trim();
    const at = timeSpanOf(time);
    drafts.push({
      claim: {
        type: "event",
        name: name.length <= LONGEST_NAME ? name : name.slice(0, name.lastIndexOf(" ", LONGEST_NAME)),
        incident,
        ...(at === undefined ? {} : { time: at }),
      },
      span,
      rule: "event-step",
    });
  }
  return drafts;
}

/** Where the words between a time and what happened begin; where too few are left to say what it was, the time belongs to them. */
function afterTime(text: string, end: number, match: Match): number {
  const between = text.slice(end, match.start);
  const gap = /^[\s,:–-]*/u.exec(between)?.[0].length ?? 0;
  return end + gap;
}

/** Dated happenings around an attack: a sample uploaded, a hearing, a vote, a restoration announced, a report made public. */
export function eventFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const incident = context.incidents.keyOf(sentence);
  const drafts: Draft[] = [];
  for (const { rule, find, name, undated } of RULES) {
    if (incident === undefined && undated !== true) continue;
    for (const match of matches(sentence.abstract, find)) {
      if (isHypothetical(sentence, match)) continue;
      const time = timeSpanOf(
        match.mentions.find(isResolved) ??
          timeNear(sentence, match.from, match.to, (_sentence, near) => isResolved(near)) ??
          (undated === true ? sentence.mentions.find(isResolved) : undefined),
      );
      if (time === undefined && undated !== true) continue;
      drafts.push({
        claim: {
          type: "event",
          name: name ?? wordsOf(sentence, match, context.analysis),
          ...(time === undefined ? {} : { time }),
          ...(incident === undefined ? {} : { incident }),
        },
        span: { start: match.start, end: match.end },
        rule: `event-${rule}`,
      });
    }
  }
  if (incident !== undefined && drafts.length === 0) addAll(drafts, stepFacts(sentence, context, incident));
  return drafts;
}

function isResolved(mention: Mention): boolean {
  return mention.cls === "time" && mention.time !== undefined && !mention.time.edtf.startsWith("../");
}

/** "would vote", "if the report was published": it has not come about. */
function isHypothetical({ abstract }: AnalysedSentence, match: Match): boolean {
  const before = abstract.text.slice(Math.max(0, match.from - 30), match.from);
  return (
    /\b(?:if|whether|unless|before|until|will|would|could|should|may|might|not)\b[^,;]{0,16}$/.test(before) ||
    /\b(?:will|would|could|should|might|not|never)\b|n't /.test(match.words)
  );
}

const LONGEST_NAME = 100;

function wordsOf(sentence: AnalysedSentence, match: Match, analysis: Analysis): string {
  const start = offsetOf(sentence.abstract, match.from);
  const words = analysis.masked.slice(start, endOffset(sentence.abstract, match.to)).replace(/\s+/g, " ").trim();
  return words.length <= LONGEST_NAME ? words : words.slice(0, words.lastIndexOf(" ", LONGEST_NAME));
}

/** Quoted posts: each is an event of its date. */
export function postFacts(analysis: Analysis): Draft[] {
  return analysis.document.passages.flatMap((passage): Draft[] => {
    const { post } = passage;
    if (post?.date === undefined) return [];
    const words = analysis.document.text.slice(post.byline.start, post.byline.end);
    return [
      {
        claim: { type: "event", name: `post by ${post.author}`, time: { edtf: post.date, basis: "explicit", words } },
        span: post.byline,
        rule: "event-post",
      },
    ];
  });
}
