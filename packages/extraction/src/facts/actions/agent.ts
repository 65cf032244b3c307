import { mentionsBetween, offsetOf, type Match } from "../../analysis/abstract.ts";
import type { AnalysedSentence } from "../../analysis/analyse.ts";
import type { Mention, MentionClass } from "../../analysis/mention.ts";
import { speechIn, type FactContext } from "../draft.ts";
import { subjectBeforeAside } from "../victim-list.ts";
import type { AgentKind } from "./action-rule.ts";

export const AGENT_CLASSES: Readonly<Record<AgentKind, ReadonlySet<MentionClass>>> = {
  state: new Set<MentionClass>(["country", "government", "capital", "organisation", "person"]),
  organisation: new Set<MentionClass>(["organisation", "government", "country"]),
  any: new Set<MentionClass>(["country", "government", "capital", "organisation", "person", "name"]),
};

/** Auxiliaries, adverbs, times and verbs that only introduce another: "has since decided to", "was forced to". */
const CHAIN =
  /(?<![\w'-])(?:(?:also|then|now|has|have|had|having|is|are|was|were|be|been|being|again|further|since|already|once|today|yesterday|later|soon|just|still|even|will|would|could|must|to|do|did|does|decided|agreed|voted|moved|vowed|pledged|promised|plans?|planned|planning|intends?|intended|began|begun|begins|started|starts|continued|continues|continuing|forced|able|ready|about|going|trying|tried|hoping|racing|went forward with its decision|working|\w{2,14}ly|(?:on |in )?\uE009) ){1,8}$/;

/** What can stand between a subject and its verb: a short name in brackets, an apposition, a company that acts too, its own noun. */
const ASIDES =
  /(?:(?<=[\uE000-\uE00F]) (?:department|ministry|agency|government|authorities|officials|officers|prosecutors|police|lawmakers|engineers|staff|executives|management|board|leaders|company|group|centre|center|hospital|university|school|district|airport|airline|bank|clinic)| \([^()]{1,60}\)|,? (?:and|along with|together with|as well as|alongside) (?:its|their|the|other|several|a|an) (?:[a-z-]{2,20} ?){1,5},?|, [^,;:"]{1,100},)$/;

const COMPANY =
  "company|firm|operator|provider|manufacturer|retailer|giant|carrier|maker|vendor|business|corporation|insurer|utility|airline|chain|producer|supplier|conglomerate|organi[sz]ation|hospital|university|school|bank|city|council|county|group|management|supermarket|grocer|exchange|platform|studio|clinic|district|brewer|automaker|carmaker|distributor|developer|startup|charity|library|museum|casino|hotel|port|shipper";
const BODY = "ministry|agency|department|bureau|authority|council|service|regulator|commission|police|centre|center";
const STATE = "country|government|state|nation|authorities|officials|cabinet|administration|republic|kingdom";

const DESCRIPTION = new RegExp(
  `(?<![\\w'-])(?:the|its|that|this) (?:(?:[a-z]{2,16}|\\uE000-based|[a-z]{2,16}-[a-z]{2,16}) ){0,3}?(${COMPANY}|${BODY}|${STATE}) $`,
);
const BARE_OFFICIALS =
  /(?:^|[,;:"] ?|(?:and|as|but|after|while|when|where) )((?:local |state |government |federal |national )?(?:authorities|officials)) $/;

export interface Agents {
  readonly mentions: readonly Mention[];
  /** False where the verb has no subject of its own, and that of its clause was taken. */
  readonly own: boolean;
}

const NOBODY: Agents = { mentions: [], own: true };

/**
 * Who does what stands at a place: the subject of the verb there. Pronouns and descriptions ("the company", "officials") stand for
 * whom the text named before; a verb without a subject of its own has that of its clause. Empty where nobody can be told.
 * @param position abstract position of the verb
 */
export function agentsAt(sentence: AnalysedSentence, position: number, kind: AgentKind, context: FactContext): Agents {
  const classes = AGENT_CLASSES[kind];
  const { text } = sentence.abstract;
  const end = trimmed(text, trimmed(text, position, THEIR_DECISION_TO, 60), CHAIN, 140);
  if (isMentionCharacter(text[end - 1]) && end < position) {
    const decider = sentence.abstract.mentions.get(end - 1);
    return decider === undefined || !classes.has(decider.cls) ? NOBODY : { mentions: [decider], own: true };
  }
  const before = text.slice(Math.max(0, end - 90), end);
  const described = DESCRIPTION.exec(before)?.[1] ?? BARE_OFFICIALS.exec(before)?.[1];
  if (described !== undefined) {
    const meant = whoIsMeant(described, sentence, end - described.length - 1, context);
    return meant === undefined || !classes.has(meant.cls) ? NOBODY : { mentions: [meant], own: true };
  }
  if (/(?:^|[\s"(])(?:it|they|he|she|we|i) $/.test(before))
    return { mentions: pronoun(sentence, end, before, classes, context), own: true };
  const relative = /,? (?:which|who|that) $/.exec(before);
  const comma = text.slice(end - 2, end) === ", " ? subjectBeforeAside(sentence.abstract, end - 2) : undefined;
  const subjectEnd = comma ?? asideStart(text, relative === null ? end - 1 : end - relative[0].length);
  const subject = sentence.abstract.mentions.get(subjectEnd - 1);
  if (subject !== undefined) {
    if (!classes.has(subject.cls) || isInsidePhrase(text, subjectEnd - 1)) return NOBODY;
    const earlier = enumerated(sentence, subjectEnd - 1, classes);
    return { mentions: [...earlier, subject, ...companions(sentence, subjectEnd, end, classes)], own: true };
  }
  if (!OPENERS.test(before)) return NOBODY;
  const opener = clauseOpener(sentence, position, classes);
  return { mentions: opener, own: false };
}

const DECISION = "(?:decision|move|plans?|vow|threat|intention|resolution|order|vote|step|readiness|promise|pledge)";
const DECISION_TO = new RegExp(`(?<![\\w'-])${DECISION} (?:to|on|of|not to) $`);
const THEIR_DECISION_TO = new RegExp(`'s? (?:[a-z-]{2,14} ){0,2}?${DECISION} (?:to|on|of|not to) $`);
const TAKEN_BY =
  /^[^.;"]{0,90}? (?:was|were|has been|had been|is|being) (?:\w+ ){0,2}?(?:taken|made|announced|adopted|approved|communicated|confirmed|declared|ordered|backed|passed) (?:[^.;"]{0,40} )?by (?:the )?(?=[\uE000\uE002-\uE005])/;

/** "The decision to sever ties was taken by Lithuania": whoever decided does it. */
export function decidedBy({ abstract }: AnalysedSentence, match: Match): readonly Mention[] {
  const { text, mentions } = abstract;
  if (!DECISION_TO.test(text.slice(Math.max(0, match.from - 24), match.from))) return [];
  const behind = TAKEN_BY.exec(text.slice(match.to, match.to + 180));
  const decider = behind === null ? undefined : mentions.get(match.to + behind[0].length);
  return decider === undefined ? [] : [decider];
}

/** What a verb, or a noun for it, can follow without a subject of its own. */
const OPENERS =
  /(?:^|[,"(:]|(?<![\w'-])(?:and|but|or|by|after|before|while|then|for|of|in|without|the|an?|its|their|not)) ?$/;

const BOUNDARY = /[;:"]| (?:that|which|who|as|but|while|after|because|when) /g;

/** The mention that opens the clause of a position, or the clause before where that names nobody. */
function clauseOpener(
  sentence: AnalysedSentence,
  position: number,
  classes: ReadonlySet<MentionClass>,
): readonly Mention[] {
  const { text, mentions } = sentence.abstract;
  const starts = [0, ...[...text.slice(0, position).matchAll(BOUNDARY)].map((hit) => hit.index + hit[0].length)];
  let end = position;
  for (const start of starts.reverse()) {
    for (let at = start; at < end; at += 1) {
      const mention = mentions.get(at);
      if (mention === undefined || !classes.has(mention.cls) || mention.kind === "media") continue;
      if (!isInsidePhrase(text, at)) return [mention, ...listed(sentence, at, classes)];
    }
    end = start;
  }
  return [];
}

function trimmed(text: string, position: number, ending: RegExp, window: number): number {
  const from = Math.max(0, position - window);
  const hit = ending.exec(text.slice(from, position));
  return hit === null ? position : from + hit.index;
}

/** Where the subject ends, with asides behind it left out. */
function asideStart(text: string, position: number): number {
  let end = position;
  for (let i = 0; i < 2 && !isMentionCharacter(text[end - 1]); i += 1) end = trimmed(text, end, ASIDES, 130);
  if (isMentionCharacter(text[end - 1])) {
    // "Viasat, alongside Mandiant, are": the aside itself ends in a name.
    const aside = /,? (?:alongside|along with|together with) (?:the )?[\uE000-\uE00F]$/.exec(
      text.slice(Math.max(0, end - 40), end),
    );
    return aside === null ? end : end - aside[0].length;
  }
  return end;
}

function isMentionCharacter(character: string | undefined): boolean {
  return character !== undefined && character >= "\uE000" && character <= "\uE00F";
}

/** "the attack on Albania prompted": the attack is the subject. */
function isInsidePhrase(text: string, position: number): boolean {
  return /[\uE008\uE00B\uE00C\uE007] (?:on|against|in|of|from|by|at|targeting) (?:the )?$/.test(
    text.slice(Math.max(0, position - 20), position),
  );
}

/** Those before the last in "X, Y and Z". */
function enumerated(sentence: AnalysedSentence, last: number, classes: ReadonlySet<MentionClass>): Mention[] {
  const before = sentence.abstract.text.slice(0, last);
  const hit =
    /(?:[\uE000\uE003\uE004\uE005], (?:the )?){0,7}[\uE000\uE003\uE004\uE005](?:,? and| as well as|,? alongside) (?:the )?$/.exec(
      before,
    );
  if (hit === null) return [];
  return mentionsBetween(sentence.abstract, hit.index, last).filter((mention) => classes.has(mention.cls));
}

/** Those after the first in "X, Y and Z". */
function listed(sentence: AnalysedSentence, first: number, classes: ReadonlySet<MentionClass>): Mention[] {
  const behind = sentence.abstract.text.slice(first + 1, first + 80);
  const hit = /^(?:(?:, and|,| and| as well as) (?:the )?[\uE000\uE003\uE004\uE005]){1,8}/.exec(behind);
  if (hit === null) return [];
  return mentionsBetween(sentence.abstract, first + 1, first + 1 + hit[0].length).filter(({ cls }) => classes.has(cls));
}

/** Those behind the subject who act with it: "Viasat, alongside Mandiant, are". */
function companions(
  sentence: AnalysedSentence,
  from: number,
  to: number,
  classes: ReadonlySet<MentionClass>,
): Mention[] {
  if (!/^,? (?:alongside|along with|together with|as well as) /.test(sentence.abstract.text.slice(from, to))) return [];
  return mentionsBetween(sentence.abstract, from, to).filter((mention) => classes.has(mention.cls));
}

function pronoun(
  sentence: AnalysedSentence,
  end: number,
  before: string,
  classes: ReadonlySet<MentionClass>,
  context: FactContext,
): readonly Mention[] {
  const at = offsetOf(sentence.abstract, end - 1);
  const voice = speechIn(sentence, at)?.voice;
  const speaks = voice !== undefined && classes.has(voice.cls) && (voice.kind !== "media" || before.endsWith(" we "));
  if (/(?:^|[\s"(])(?:we|i) $/.test(before)) return speaks ? [voice] : [];
  if (speaks && voice.start < at) return [voice];
  for (const [position, mention] of sentence.abstract.mentions) {
    if (position >= end) break;
    if (classes.has(mention.cls) && mention.kind !== "media" && !isInsidePhrase(sentence.abstract.text, position))
      return [mention];
  }
  const opener = openerBefore(sentence, classes, context);
  return opener === undefined ? [] : [opener];
}

/** Who opens the sentence before, where it opens with somebody; else the victim that the text is about. */
function openerBefore(
  sentence: AnalysedSentence,
  classes: ReadonlySet<MentionClass>,
  context: FactContext,
): Mention | undefined {
  const earlier = context.analysis.sentences[sentence.index - 1];
  if (earlier?.sentence.passage !== sentence.sentence.passage) return undefined;
  for (const [position, mention] of earlier.abstract.mentions) {
    const opening = earlier.abstract.text.slice(0, position);
    if (/(?<![\w'-])(?:was|were|is|are|has|had|have|will|would|\w{3,14}ed) /.test(opening)) break;
    if (classes.has(mention.cls) && mention.kind !== "media") return mention;
  }
  return victimAmong(classes, context);
}

/** The victim that the text is about, where it is of the given classes. */
function victimAmong(classes: ReadonlySet<MentionClass>, context: FactContext): Mention | undefined {
  const victim = context.incidents.mainVictim;
  if (victim === undefined) return undefined;
  const named = context.analysis.sentences.flatMap(({ mentions }) => mentions);
  return named.find((mention) => classes.has(mention.cls) && (mention.country ?? mention.name) === victim);
}

const STATES = new Set<MentionClass>(["country", "government"]);

/** The state that was hit; else the one that the text names most. */
export function stateConcerned(context: FactContext): Mention | undefined {
  const hit = victimAmong(STATES, context);
  if (hit !== undefined) return hit;
  const counts = new Map<string, { readonly mention: Mention; count: number }>();
  for (const mention of context.analysis.sentences.flatMap(({ mentions }) => mentions)) {
    if (!STATES.has(mention.cls)) continue;
    const name = mention.country ?? mention.name;
    const known = counts.get(name);
    if (known === undefined) counts.set(name, { mention, count: 1 });
    else known.count += 1;
  }
  let most: { readonly mention: Mention; count: number } | undefined;
  for (const entry of counts.values()) if (most === undefined || entry.count > most.count) most = entry;
  return most?.mention;
}

/** Whom "the company", "the ministry", "the government" stands for: who was named last and can be called so. */
export function whoIsMeant(
  description: string,
  sentence: AnalysedSentence,
  before: number,
  context: FactContext,
): Mention | undefined {
  const word = description.split(" ").pop() ?? "";
  const fits = new RegExp(`^(?:${STATE})$`).test(word)
    ? (mention: Mention) => mention.cls === "country" || mention.cls === "government"
    : new RegExp(`^(?:${BODY})$`).test(word)
      ? (mention: Mention) => mention.cls === "organisation" && mention.kind !== "media" && mention.kind !== "vendor"
      : isCompany;
  const named = (mention: Mention) => fits(mention) && mention.name.toLowerCase().includes(word);
  const known = lastNamed(sentence, before, context, named) ?? lastNamed(sentence, before, context, fits);
  if (known !== undefined || fits !== isCompany) return known;
  return lastNamed(sentence, before, context, ({ cls, kind }) => cls === "name" && kind !== "event");
}

/** Bodies of a state that are no company; a health service or a utility that bears its country's name can be. */
const STATE_BODY =
  /minist|department|agency|police|government|council|parliament|senate|military|army|guard|prosecut|court|police|intelligence|embassy/i;

function isCompany(mention: Mention): boolean {
  if (mention.cls !== "organisation" || mention.kind === "media") return false;
  return mention.country === undefined || (mention.catalogue === undefined && !STATE_BODY.test(mention.name));
}

function lastNamed(
  sentence: AnalysedSentence,
  before: number,
  context: FactContext,
  fits: (mention: Mention) => boolean,
): Mention | undefined {
  const here = mentionsBetween(sentence.abstract, 0, before).filter(fits);
  if (here.length > 0) return here[here.length - 1];
  for (let i = sentence.index - 1; i >= 0 && sentence.index - i <= 6; i -= 1) {
    const earlier = context.analysis.sentences[i];
    const kind = earlier?.sentence.passage.kind;
    const found = kind === "title" || kind === "heading" ? undefined : earlier?.mentions.find(fits);
    if (found !== undefined) return found;
  }
  return undefined;
}
