import type { AttributionClaim, Claim, Stance } from "@kulla/core";
import { matches, positionAt, type Match } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import type { Speech } from "../analysis/speech.ts";
import { publisherName } from "../analysis/publisher.ts";
import { NOUN_ATTRIBUTION_RULES } from "./attribution-nouns.ts";
import { ATTRIBUTION_RULES, type AttributionRule } from "./attribution-rules.ts";
import { claimName, negatedBefore, speechIn, type Draft, type FactContext } from "./draft.ts";
import { isHedged, wordingAt } from "./wording.ts";

/** "If Iran is behind it" says nothing of who is. */
const HYPOTHETICAL = /\b(?:if|whether|unless)\b[^.;"]{0,24}$/;

/** What one is accused of where no attack is meant. */
const OTHER_CHARGE =
  /^[^.;]{0,60}? of ["']?(?:an? |the )?(?:[a-z]+ )?(?:continuation|provocation|propaganda|witch|making|spreading|smear\w*|slander\w*|hypocrisy|double standards?|politici[sz]\w*|fabricat\w*|lying|disinformation|ignoring|failing|downplaying|covering|trying|seeking|swindling|violating|mishandling|negligence|(?:[a-z]+ ){0,2}(?:attacking|striking|bombing|seizing|shelling|firing) (?:[a-z\uE000\uE001]+ ){0,4}(?:ships?|vessels?|tankers?|convoys?|bases?|troops|soldiers|scientists?|missiles?|rockets?|drones?))/;

/** What an accusation of an attack speaks of. */
const ATTACKING =
  /[\uE007\uE008\uE00B]|hack|cyber|spy|spie|breach|steal|stol|behind|responsib|orchestrat|involve|sabotag|attack|target|conduct|infiltrat|sponsor|launch/;

const REJECTS =
  /(?:\bnot|n't|\bnever|\bno evidence|\bdenied|\bruled out|\bdeclined to|\bstopped short of|\bwithout)(?: [a-z]+){0,4}? ?$/;

/** The surer construction comes first. */
const RULES: readonly AttributionRule[] = [...NOUN_ATTRIBUTION_RULES, ...ATTRIBUTION_RULES];

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
    if (rule.deed === true && incident === undefined) continue;
    for (const match of matches(sentence.abstract, rule.find)) {
      if (rule.deed === true && isOtherDeed(sentence, match)) continue;
      const draft = toDraft(rule, match, sentence, context, incident);
      if (draft === undefined) continue;
      const claim = draft.claim as AttributionClaim;
      // The surer rule comes first; a later one that reads the same words again adds nothing.
      if (
        drafts.some(
          (known) =>
            overlapsSpan(known.span, draft.span) &&
            (sameCulprits(known.claim, claim) ||
              (rule.name === "tied-by-voice" && known.rule === "attribution-tied-culprit")),
        )
      )
        continue;
      drafts.push(draft);
    }
  }
  return drafts;
}

/** What attackers did before, do as a rule, or might do, is no attribution of this attack. */
function isOtherDeed({ abstract }: AnalysedSentence, match: Match): boolean {
  const before = abstract.text.slice(Math.max(0, match.from - 60), match.from);
  if (match.mentionsOf("c").some(({ name }) => /^(?:separate|another|other|different|second|unrelated) /i.test(name)))
    return true;
  return (
    /\b(?:if|whether|could|may|might|would|when|how|no|not|other|separate|another|different|similar to|previous|like|such as)\b[^.;]{0,30}$/.test(
      before,
    ) ||
    /\b(?:previously|usually|typically|often|frequently|historically|also) |\b(?:has|have) (?:been )?(?:target|attack|hit)/.test(
      match.words,
    ) ||
    /^[^.;]{0,80}\b(?:in the past|in recent years|over the years|other (?:victims|companies)|since 20\d\d)\b/.test(
      abstract.text.slice(match.to, match.to + 120),
    )
  );
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
  const speech = speechIn(sentence, match.start + 1) ?? speechIn(sentence, match.end - 1);
  const culprits = culpritsOf(rule, match, sentence);
  if (isNoAccusation(rule, match, sentence)) return undefined;
  const to =
    culprits.length === 0 && rule.name === "evidence-of-source"
      ? sourceOfAggression(context)
      : culprits.flatMap(culpritNames);
  if (to.length === 0) return undefined;
  const voices = blamersOf(rule, match);
  const voice = voices[0] ?? speech?.voice ?? (rule.by === "subject" ? subjectOf(sentence, match) : undefined);
  if (voice === undefined && rule.name === "culprits-attack") return undefined;
  if (voice !== undefined && to.includes(claimName(voice))) return undefined;
  const by = partiesOf(rule, match, sentence, context, voices, voice, speech);
  const around = context.analysis.masked
    .slice(Math.max(sentence.sentence.start, match.start - 80), Math.min(sentence.sentence.end, match.end + 10))
    .toLowerCase();
  const rejected = isRejected(sentence, match);
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

/** "Not a coincidence that X did it": the negation is of something else. */
const EMPHATIC = /\bno(?:t an?)? (?:coincidence|accident|doubt|secret|surprise) (?:that )?$/;

/** True where the words say that it was not so, or that nobody says so. */
function isRejected(sentence: AnalysedSentence, match: Match): boolean {
  if (/(?:not|n't|never) (?:[a-z]+ ){0,2}(?:attribut|link|blam|behind|responsible|involved)/.test(match.words))
    return true;
  const before = sentence.abstract.text.slice(Math.max(0, match.from - 50), match.from);
  return !EMPHATIC.test(before) && (negatedBefore(sentence, match.from) || REJECTS.test(before));
}

function culpritsOf(rule: AttributionRule, match: Match, sentence: AnalysedSentence): Mention[] {
  const named = match
    .mentionsOf("c")
    .filter((mention) => isCulprit(mention, rule) && isTelling(mention) && !isPlace(sentence, mention));
  // "APT38, a group tied to the state": the phrase describes whom it follows.
  const told = named.some(({ cls }) => cls === "actor") ? named.filter(({ cls }) => cls !== "attackers") : named;
  if (told.length === 1) return told;
  // "the work of X, officials said": who says it stands in the same list and is no culprit.
  return told.filter(({ start }) => sentence.speeches.every(({ voice }) => voice.start !== start));
}

/** Those whom the construction names as laying the blame. */
function blamersOf(rule: AttributionRule, match: Match): Mention[] {
  if (rule.by !== "b") return [];
  const spoken = match.mentionsOf("b").filter((voice) => voice.cls !== "report" || voice.speaksFor !== undefined);
  // "in a report in the Times, officials blamed": who blames is the one that is no newspaper.
  const sources = spoken.filter(({ kind }) => kind !== "media");
  return sources.length > 0 ? sources : spoken;
}

/** Names of the attributing parties; the publisher where nobody is named and it says "we". */
function partiesOf(
  rule: AttributionRule,
  match: Match,
  sentence: AnalysedSentence,
  context: FactContext,
  voices: readonly Mention[],
  voice: Mention | undefined,
  speech: Speech | undefined,
): string[] {
  const voiced = voices.length > 0 ? voices : voice === undefined ? [] : [voice, ...(speech?.others ?? [])];
  if (voiced.length > 0) return [...new Set(voiced.map((named) => voiceName(named, context)))];
  const publisher =
    rule.stance === undefined && (isOwnVoice(sentence, match) || rule.deed === true)
      ? publisherName(context.analysis.document)
      : undefined;
  return publisher === undefined ? [] : [publisher];
}

/** "We assess that": the publisher speaks. */
function isOwnVoice(sentence: AnalysedSentence, match: Match): boolean {
  return /(?:^|[\s(])(?:we|our (?:analysis|research|investigation|findings|team))(?![a-z])/.test(
    sentence.abstract.text.slice(Math.max(0, match.from - 120), match.to),
  );
}

/** A hypothesis, a charge of something else, or a tie that is told of a group and not of an attack. */
function isNoAccusation(rule: AttributionRule, match: Match, sentence: AnalysedSentence): boolean {
  const text = sentence.abstract.text;
  const before = text.slice(Math.max(0, match.from - 40), match.from);
  if (HYPOTHETICAL.test(before) || /\b(?:know|clear|say|sure) (?:if|whether|who)\b/.test(match.words)) return true;
  if (rule.name.startsWith("blam") && isOtherCharge(text, match)) return true;
  if (rule.name === "done-by" && isOtherAttack(text, match)) return true;
  // "APT31, which is linked to the ministry": a sponsor.
  if (rule.name === "tied-passive-by" && /^(?:which|that|it|they|groups?) /.test(match.words)) {
    const subject = /([\uE000-\uE00F])[^\uE000-\uE00F]{0,40}$/.exec(
      text.slice(Math.max(0, match.from - 60), match.from),
    )?.[1];
    return subject === "\uE006" || subject === "\uE00C" || /^groups?/.test(match.words);
  }
  // "Hafnium is associated with China": who stands before the verb does not speak.
  if (rule.name === "tied-by-voice" || rule.name === "tied-culprit")
    return /[\uE000-\uE00F][^\uE000-\uE00F]{0,30}? (?:is|are|was|were|be|been|being) (?:\w+ ){0,2}?(?:attributed|linked|tied|traced|connected|pinned|associated|ascribed)/.test(
      match.words,
    );
  return false;
}

/** Accused, but of no attack: "of making groundless accusations". */
function isOtherCharge(text: string, match: Match): boolean {
  if (OTHER_CHARGE.test(text.slice(match.from, match.to + 60))) return true;
  return match.words.endsWith(" of") && !ATTACKING.test(text.slice(match.to, match.to + 110));
}

/** "used in attacks carried out by Iran-backed groups in the past": told of attacks that are not this one. */
function isOtherAttack(text: string, match: Match): boolean {
  if (!/^\uE008 (?:reportedly |allegedly )?[a-z]+(?: out)? by /.test(match.words)) return false;
  return (
    /(?:used in|in response to|similar to|previous|past|other|earlier|known for|series of|similarities with|retaliation for) $/.test(
      text.slice(Math.max(0, match.from - 24), match.from),
    ) || /^[^.;]{0,20} in the past\b/.test(text.slice(match.to, match.to + 32))
  );
}

/** Who can speak and opens the sentence: the subject of "…, accusing X of". */
function subjectOf(sentence: AnalysedSentence, match: Match): Mention | undefined {
  const subject = sentence.mentions.find(
    (mention) =>
      mention.cls === "country" ||
      mention.cls === "government" ||
      mention.cls === "capital" ||
      mention.cls === "person" ||
      (mention.cls === "organisation" && mention.kind !== "media"),
  );
  return subject !== undefined && subject.end <= match.start ? subject : undefined;
}

/** "a group in China", "attackers from Russia" keep their state; "in Washington" and "against Iran" are places and victims. */
function isPlace(sentence: AnalysedSentence, mention: Mention): boolean {
  if (mention.cls !== "country" && mention.cls !== "capital") return false;
  const at = positionAt(sentence.abstract, mention.start);
  const before = sentence.abstract.text.slice(Math.max(0, at - 24), at);
  return /(?:\b(?:against|targeting|hit|hitting|across|throughout|hospitals in|websites in|networks in) (?:the )?)$/.test(
    before,
  );
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
  if (rejected || rule.stance === "rejects") return "rejects";
  if (rule.stance === "counter-accusation" && isAccused(voice, context)) return "counter-accusation";
  return isHedged(around) || culprits.some((culprit) => isHedged(culprit.name.toLowerCase())) ? "hedges" : "asserts";
}

/** The one who speaks is accused elsewhere in the document. */
function isAccused(voice: Mention | undefined, context: FactContext): boolean {
  if (voice?.country === undefined || voice.country === context.incidents.mainVictim) return false;
  const { country } = voice;
  return context.analysis.sentences.some(({ mentions }) =>
    mentions.some(
      (mention) => mention.cls === "attackers" && mention.country === country && mention.rule !== "attackers-from",
    ),
  );
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
  if (/nation-state|state-sponsored|state-backed|state actor|foreign|pro-/i.test(mention.name)) return true;
  return mention.country !== undefined || mention.count !== undefined || mention.name === "same aggressors";
}

function isCulprit(mention: Mention, rule: AttributionRule): boolean {
  if (mention.cls === "demonym") return rule.strict === true;
  if (mention.cls === "organisation" && rule.strict === true)
    return mention.kind === "military" || mention.kind === "intelligence" || isSecretService(mention);
  if (mention.cls === "organisation")
    return mention.kind !== "media" && mention.kind !== "vendor" && mention.kind !== "company";
  if (mention.cls === "person") return false;
  return !(mention.cls === "name" && mention.name.length < 3);
}

/** Ministries and services that the news knows for attacks. */
function isSecretService(mention: Mention): boolean {
  return /\b(?:GRU|G\.R\.U|SVR|FSB|MSS|PLA|IRGC|Unit \d{4,5}|State Security|Intelligence|Revolutionary Guards?|Liberation Army|Reconnaissance General Bureau)\b/.test(
    mention.name,
  );
}

function culpritNames(mention: Mention): string[] {
  if (mention.cls === "demonym") return [mention.country ?? mention.name];
  if (mention.cls !== "attackers") return [claimName(mention)];
  const name = mention.name;
  // The state behind the phrase is part of what is said: "four groups orchestrated by Iran".
  return mention.relation !== undefined && mention.country !== undefined ? [name, mention.country] : [name];
}

/** A government goes by what is printed ("US government agencies"); its state is on the speaker. */
function voiceName(voice: Mention, context: FactContext): string {
  if (voice.cls === "report") return voice.speaksFor ?? voice.name;
  // "U.S. intelligence agencies" are their state.
  if (
    voice.rule === "possessive-body" &&
    voice.country !== undefined &&
    /(?:agencies|services|community)$/.test(voice.name)
  )
    return voice.country;
  if (voice.rule === "role-of-state") return voice.name;
  if (voice.cls !== "government") return claimName(voice);
  const printed = context.analysis.masked.slice(voice.start, voice.end).replace(/\s+/g, " ").replace(/^the /i, "");
  if (/^officials in /i.test(printed)) return voice.name;
  return voice.anaphoric === true || printed.length === 0 ? voice.name : printed;
}
