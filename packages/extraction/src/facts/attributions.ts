import type { AttributionClaim, Claim, Stance } from "@kulla/core";
import { matches, pattern, type Match, type Pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { DONE_BY, TIED } from "../lexicon/verbs.ts";
import { claimName, negatedBefore, speechIn, type Draft, type FactContext } from "./draft.ts";
import { isHedged, wordingAt } from "./wording.ts";

interface AttributionRule {
  readonly name: string;
  readonly find: Pattern;
  readonly stance?: Stance;
  /** The attributing party stands in the group `b`; without it the speech that holds the words tells. */
  readonly by?: "b";
}

const WHAT =
  "(?:{attack}|{malware}|activity|activities|operation|hack|intrusion|breach|campaign|failure|outage|it|them|this|that|these)";
const CULPRITS = "(?<c>{list:culprit})";
const SPONSORED =
  "(?:(?:actors?|hackers?|groups?|operatives|spies|agents) (?:(?:sponsored|backed|supported|directed) by|working for|linked to|from|of|in|tied to) (?:the )?)?";

const RULES: readonly AttributionRule[] = [
  {
    name: "blamed-on",
    by: "b",
    stance: "counter-accusation",
    find: pattern(
      `(?<b>{state}|{organisation}|{person}) (?:{adv})(?:blames|blamed|pinned) (?:[^.;]{0,40}? )?on (?:the )?${CULPRITS}`,
    ),
  },
  {
    name: "finger",
    by: "b",
    stance: "counter-accusation",
    find: pattern(`(?<b>{voice}) (?:{adv})(?:pointed (?:a|the|its) finger at|pointed fingers at) (?:the )?${CULPRITS}`),
  },
  {
    name: "blamed",
    by: "b",
    find: pattern(
      `(?<b>{list:voice})(?:,[^.;"]{1,60},)? (?:{adv})(?:blamed|blames|blaming|accused|accuses|accusing|fingered|named|implicated|正式指责) (?:the )?${CULPRITS} (?:for|of|as|as being|in|over|behind)`,
    ),
  },
  {
    name: "tied-by-voice",
    by: "b",
    find: pattern(
      `(?<b>{list:voice})(?:,[^.;"]{1,60},)? (?:[a-z]+ (?:that )?(?:it|they|he|she) )?(?:{advnot})${TIED} (?:{far})??(?:to|with) ${SPONSORED}(?:the )?${CULPRITS}`,
    ),
  },
  {
    name: "tied-passive-by",
    by: "b",
    find: pattern(
      `(?:{attack}|{malware}|{system}|which|that|it|they|operation|campaign)(?: [a-z]+){0,2}? (?:{adv})(?:was|were|been|is|are|being) (?:{advnot})${TIED} (?:to|with) ${SPONSORED}(?:the )?${CULPRITS}(?: by (?:the )?(?<b>{list:voice}))?`,
    ),
  },
  {
    name: "identified-as",
    by: "b",
    find: pattern(
      `(?<b>{voice}) (?:{advnot})(?:identified|named|tracks|tracked|identifies) (?:the |this )?(?:{attackers}|attackers?|perpetrators?|{actor}|group|activity)(?:[^.;"]{0,90}?) as (?:the )?${CULPRITS}`,
    ),
  },
  {
    name: "see-behind",
    by: "b",
    find: pattern(
      `(?<b>{list:voice}) (?:{adv})(?:see|sees|saw|believes?|suspects?) (?:that )?(?:the )?${CULPRITS} (?:{adv})(?:was |is |were |are |to be )?behind`,
    ),
  },
  {
    name: "done-by",
    find: pattern(
      `(?:${WHAT}|act of aggression|aggression|attempts?|was|were|been)(?:,? (?:which|that|and|[a-z-]{2,14})){0,3}?,? (?:{adv})(?:was |were |been |being )?(?:{advnot})${DONE_BY} (?:in part |jointly )?by (?:the )?${SPONSORED}(?:the )?${CULPRITS}`,
    ),
  },
  {
    name: "work-of",
    find: pattern(
      `(?:was|is|were|are|to be|been|as) (?:{adv})(?:in fact |indeed )?(?:the work|work|the handiwork|an act|acts|a product|the doing) of (?:the |an? )?(?:{mods}(?:group|gang|hackers|crew|unit|band) (?:of hackers )?(?:by the name of|called|known as|named|dubbed) )?["']?${CULPRITS}`,
    ),
  },
  {
    name: "named-as",
    by: "b",
    find: pattern(
      `${CULPRITS}(?:,[^.;"]{1,60},)? (?:{adv})(?:was|were|been|is|are|being) (?:{adv})(?:named|identified|blamed|accused|fingered|singled out|held responsible|implicated)(?: by (?:the )?(?<b>{list:voice}))?[^.;"]{0,40}? (?:as|for|of|in|behind)(?: (?:being|the))?`,
    ),
  },
  {
    name: "known-as",
    find: pattern(
      `(?:{attackers}|group|gang|hackers|those|organisation|organization) (?:behind|responsible for) (?:the |this )?(?:{attack}|hack|breach) (?:is|are|was|were|has been|have been) (?:{adv})(?:known as|called|named|identified as|believed to be|thought to be|calls itself|call themselves) ["']?(?:the )?(?<c>{actor}|{malware}|{name})`,
    ),
  },
  {
    name: "did",
    find: pattern(
      `${CULPRITS} (?:{advnot})(?:${DONE_BY}|behind|responsible for|hired|launch|conduct) (?:(?:the|this|these|a|an|its|their|such|that|reckless|irresponsible|massive|malicious|several|multiple|series of|numerous|of|against|recent|four|all|late|[a-z-]{3,16}ing|[a-z-]{3,16}ive) ){0,5}(?:{attack}|{attackers}|{malware})`,
    ),
  },
  {
    name: "stood-behind",
    find: pattern(
      `${CULPRITS} (?:{advnot})(?:was|is|were|are|to be|stood|being|as being) (?:{advnot})(?:behind|responsible for|the culprit (?:behind|of)|to blame for|the perpetrator of)`,
    ),
  },
  {
    name: "originating",
    find: pattern(
      `{attack} (?:{adv})(?:that [^.;"]{1,70}? )?(?:originating|originated|originates|coming|comes|came|stemming|emanating) (?:directly )?from (?:the )?${CULPRITS}`,
    ),
  },
  {
    name: "linked-actors",
    find: pattern(
      `(?:{attackers}|groups|actors|attackers|hackers|the group|{actor}) (?:{adv})(?:is|are|was|were|be|being) (?:{adv})(?:likely |probably |possibly )?(?:linked|tied|connected|affiliated|associated|related) (?:to|with) (?:the )?(?<c>{list:actor})`,
    ),
  },
  { name: "same-aggressors", find: pattern('{attack} (?:by|from) (?:the )?"?(?<c>{attackers})') },
  {
    name: "same-aggressors-responsible",
    find: pattern('"?(?<c>{attackers})"? (?:was|were|is|are) (?:{adv})(?:responsible for|behind)'),
  },
  {
    name: "downed-by",
    find: pattern(
      "(?:downed|hit|targeted|attacked|hacked|breached|compromised|struck) (?:{time} )?by (?:the |an? )?(?:[a-z-]{2,16} ){0,2}?(?<c>{attackers}|{actor})(?! (?:malware|ransomware))",
    ),
  },
  {
    name: "albanian-same",
    find: pattern("{attack} nga (?:të |grupe |qeveria )?(?<c>njëjtët {attackers}|{attackers}|{culprit})"),
  },
  {
    name: "developed-by",
    find: pattern(
      "(?:{malware}|malware|wiper|ransomware|it) (?:{adv})(?:was |is |were )?(?:{adv})(?:developed|created|written|built|designed|used|operated|sviluppato|entwickelt) (?:{gap})?(?:by|dai|da|von) (?:the )?(?:[a-z-]{2,16} ){0,3}?(?<c>{list:actor}|{government}|{organisation}|{country}|{attackers})",
    ),
  },
  {
    name: "evidence-of-source",
    find: pattern("evidence [^.;]{0,90}?(?:source|origin|author|authorship|perpetrator)s? of (?:the )?{attack}"),
  },
  {
    name: "intelligence-of",
    find: pattern(
      "(?:intelligence|secret service|military) of (?:the )?(?<c>{state}) (?:{adv})(?:developed|created|built|launched|was behind|carried out)",
    ),
  },
];

/** "If Iran is behind it" says nothing of who is. */
const HYPOTHETICAL = /\b(?:if|whether|unless)\b[^.;"]{0,24}$/;

const REJECTS =
  /(?:\bnot|n't|\bnever|\bno evidence|\bdenied|\bruled out|\bdeclined to|\bstopped short of|\bwithout)(?: [a-z]+){0,4}? ?$/;

/** Drafts of a sentence, kept because sponsors are read from them too. */
const READ = new WeakMap<AnalysedSentence, Draft[]>();

/** Who is said to have done it, by whom, with which stance and words. */
export function attributionFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const known = READ.get(sentence);
  if (known !== undefined) return known;
  const drafts = readAttributions(sentence, context);
  READ.set(sentence, drafts);
  return drafts;
}

function readAttributions(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const drafts: Draft[] = [];
  const incident = context.incidents.keyOf(sentence);
  for (const rule of RULES) {
    for (const match of matches(sentence.abstract, rule.find)) {
      const draft = toDraft(rule, match, sentence, context, incident);
      if (draft === undefined) continue;
      const claim = draft.claim as AttributionClaim;
      // The surer rule comes first; a later one that reads the same words again adds nothing.
      if (drafts.some((known) => overlapsSpan(known.span, draft.span) && sameCulprits(known.claim, claim))) continue;
      drafts.push(draft);
    }
  }
  return drafts;
}

function overlapsSpan(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function sameCulprits(a: Claim, b: AttributionClaim): boolean {
  return a.type === "attribution" && a.to.some((name) => b.to.includes(name));
}

function toDraft(
  rule: AttributionRule,
  match: Match,
  sentence: AnalysedSentence,
  context: FactContext,
  incident: string | undefined,
): Draft | undefined {
  const culprits = match.mentionsOf("c").filter((mention) => isCulprit(mention) && isTelling(mention));
  if (HYPOTHETICAL.test(sentence.abstract.text.slice(Math.max(0, match.from - 40), match.from))) return undefined;
  const to =
    culprits.length === 0 && rule.name === "evidence-of-source"
      ? sourceOfAggression(context)
      : culprits.flatMap(culpritNames);
  if (to.length === 0) return undefined;
  const voices =
    rule.by === undefined
      ? []
      : match.mentionsOf("b").filter((voice) => voice.cls !== "report" || voice.speaksFor !== undefined);
  const speech = speechIn(sentence, match.start + 1) ?? speechIn(sentence, match.end - 1);
  const voice = voices[0] ?? speech?.voice;
  if (voice !== undefined && to.includes(claimName(voice))) return undefined;
  const voiced = voices.length > 0 ? voices : voice === undefined ? [] : [voice, ...(speech?.others ?? [])];
  const by = [...new Set(voiced.map((named) => voiceName(named, context)))];
  const around = sentence.abstract.text.slice(Math.max(0, match.from - 50), match.to + 10);
  const rejected =
    negatedBefore(sentence, match.from) ||
    REJECTS.test(sentence.abstract.text.slice(Math.max(0, match.from - 50), match.from)) ||
    /(?:not|n't|never) (?:[a-z]+ ){0,2}(?:attribut|link|blam|behind|responsible)/.test(match.words);
  const stance: Stance = stanceOf(rule, rejected, around, voice, culprits, context);
  const wording = wordingAt(sentence, context, match);
  const printed = culprits.map((culprit) =>
    context.analysis.masked.slice(culprit.start, culprit.end).replace(/\s+/g, " ").replace(/^the /i, ""),
  );
  const claim: AttributionClaim = {
    type: "attribution",
    by,
    to,
    ...(printed.length === 0 ? {} : { printed }),
    about: "actor",
    ...(incident === undefined ? {} : { incident }),
  };
  const said = speech?.time?.time?.edtf;
  return {
    claim,
    span: { start: match.start, end: match.end },
    rule: `attribution-${rule.name}`,
    stance,
    ...(wording === undefined ? {} : { wording }),
    ...(voice === undefined ? {} : { voice }),
    ...(said === undefined ? {} : { saidAt: said }),
  };
}

function stanceOf(
  rule: AttributionRule,
  rejected: boolean,
  around: string,
  voice: Mention | undefined,
  culprits: readonly Mention[],
  context: FactContext,
): Stance {
  if (/not (?:\w+ ){0,5}(?:evidence|proof|conclusive)/.test(around)) return "hedges";
  if (rejected) return "rejects";
  if (rule.stance === "counter-accusation" && isAccused(voice, context)) return "counter-accusation";
  return isHedged(around) || culprits.some((culprit) => isHedged(culprit.name.toLowerCase())) ? "hedges" : "asserts";
}

/** The one who speaks is accused elsewhere in the document. */
function isAccused(voice: Mention | undefined, context: FactContext): boolean {
  if (voice?.country === undefined) return false;
  return voice.country !== context.incidents.mainVictim;
}

/** What "the aggression" is said to come from: the country that the document names as attacker most. */
function sourceOfAggression(context: FactContext): string[] {
  const counts = new Map<string, number>();
  for (const { mentions } of context.analysis.sentences) {
    for (const mention of mentions)
      if (mention.cls === "attackers" && mention.country !== undefined)
        counts.set(mention.country, (counts.get(mention.country) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best === undefined ? [] : [best[0]];
}

/** "The hackers were behind the attack" tells nothing of who it was. */
function isTelling(mention: Mention): boolean {
  if (mention.cls !== "attackers") return true;
  return mention.country !== undefined || mention.count !== undefined || mention.name === "same aggressors";
}

function isCulprit(mention: Mention): boolean {
  if (mention.cls === "organisation")
    return mention.kind !== "media" && mention.kind !== "vendor" && mention.kind !== "company";
  if (mention.cls === "person") return false;
  return !(mention.cls === "name" && mention.name.length < 3);
}

function culpritNames(mention: Mention): string[] {
  if (mention.cls !== "attackers") return [claimName(mention)];
  const name = mention.name;
  // The state behind the phrase is part of what is said: "four groups orchestrated by Iran".
  return mention.relation !== undefined && mention.country !== undefined ? [name, mention.country] : [name];
}

/** A government goes by what is printed ("US government agencies"); its state is on the speaker. */
function voiceName(voice: Mention, context: FactContext): string {
  if (voice.cls === "report") return voice.speaksFor ?? voice.name;
  if (voice.cls !== "government") return claimName(voice);
  const printed = context.analysis.masked.slice(voice.start, voice.end).replace(/\s+/g, " ").replace(/^the /i, "");
  return voice.anaphoric === true || printed.length === 0 ? voice.name : printed;
}
