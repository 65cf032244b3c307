import type { Document, IndicatorClaim, IndicatorKind, Passage } from "@kulla/core";
import { parse } from "tldts";
import type { Analysis, AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { matches, pattern } from "../analysis/abstract.ts";
import { refang } from "../indicators/find-indicators.ts";
import { foldedName, hostOf, judgeIndicator, type Judgement } from "../indicators/polarity.ts";
import type { Draft, FactContext } from "./draft.ts";

const FILE_NAMED = pattern(
  "(?:file ?name|file called|file named|under the name|binary (?:called|named)|denominato|namens|executable (?:called|named)|named|called) [\"'](?<n>{name}|[a-z0-9_.-]{3,40})[\"']",
);

/** Words that make a file, an address or a host one of the attack's means. */
const ATTACK_WORDS =
  /\b(?:malicious|c2|c&c|c2s|command[- ]and[- ]control|indicators?|ioc|iocs|hash(?:es)?|payloads?|drop(?:s|ped|per)|beacon\w*|exfiltrat\w*|attackers?|actors?|infrastructure|malware|ransomware|server|backdoor|wiper|samples?|virustotal|loader|phishing|trojan|implant|web ?shell)\b/;

/** For live links the words must be about the place itself: reports link to other reports on malware all the time. */
const PLACE_WORDS =
  /\b(?:c2|c&c|c2s|command[- ]and[- ]control|indicators? of compromise|iocs?|beacon\w{0,4}|payloads? (?:url|from|at|is|was|hosted)|(?:download|retriev|fetch|exfiltrat|connect|communicat|redirect|upload)\w{0,6} (?:\w{1,12} ){0,3}(?:from|to|with)|(?:malicious|phishing|fake|spoofed|rogue|attacker[- ]controlled|actor[- ]controlled|typosquat\w*|lookalike) (?:\w{1,12} ){0,2}(?:sites?|websites?|domains?|urls?|links?|pages?|servers?|hosts?)|leak site|negotiation site|staging server)\b/;

/** What is said of the mailboxes of attackers. */
const SENDER_WORDS =
  /\b(?:phishing|spear-?phishing|sender|sent from|lures?|ransom(?: note|s)?|extort\w{0,4}|registered (?:by|with|using)|registrant|attackers?|threat actors?)\b/;

const INDICATOR_HEADING =
  /\b(?:indicators?|iocs?|c2|c&c|command[- ]and[- ]control|payloads?|hash(?:es)?|sha-?256|md5|malicious|network (?:artifacts|infrastructure)|observables?)\b/i;
/** What a line that leads into a list, or the head of a table, may say as well. */
const LIST_HEADING = /\b(?:ip address(?:es)?|domains?|host ?names?|file ?names?|urls?|samples?|phishing|malware)\b/i;
const REFERENCE_HEADING =
  /\b(?:references?|sources?|further reading|related|contacts?|about|resources?|links?|acknowledge?ments?|read more|bibliography|footnotes?|legal|reporting|mitigations?|recommendations?)\b/i;

const CLEARED = /\b(?:false positives?|not malicious|harmless|sinkhol\w{0,5}|known[- ]good)\b/;
const LEGITIMATE_BEFORE =
  /\b(?:legitimate|benign|official|genuine|public) (?:[a-z-]{2,14} ){0,2}(?:sites?|websites?|domains?|services?|servers?|urls?|pages?|files?|tools?)?[ ,:("']{0,3}$/;
const POSING = /\b(?:looking|impersonat|mimic|spoof|fake|posing|masquerad|disguis|resembl|similar|pretend)/;

/** Indicators in a sentence, each with whom it points at. Harmless ones are kept and marked. */
export function indicatorFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const drafts: Draft[] = [];
  const incident = context.incidents.keyOf(sentence);
  const key = incident === undefined ? {} : { incident };
  for (const mention of sentence.mentions) {
    if (mention.cls !== "indicator" || mention.kind === undefined) continue;
    const claim: IndicatorClaim = {
      type: "indicator",
      kind: mention.kind as IndicatorKind,
      value: mention.name,
      ...judge(mention, sentence, context),
      ...key,
    };
    drafts.push({ claim, span: { start: mention.start, end: mention.end }, rule: `indicator-${mention.kind}` });
  }
  for (const match of matches(sentence.abstract, FILE_NAMED)) {
    const span = match.spanOf("n");
    if (span === undefined || !/file|binar|executable|virus|sample|malware|upload|caricat/.test(sentence.abstract.text))
      continue;
    const value = context.analysis.masked.slice(span.start, span.end);
    drafts.push({
      claim: { type: "indicator", kind: "filename", value, polarity: "malicious", ...key },
      span,
      rule: "indicator-filename-context",
    });
  }
  return drafts;
}

function judge(mention: Mention, sentence: AnalysedSentence, context: FactContext): Judgement {
  const kind = mention.kind as IndicatorKind;
  const text = sentence.abstract.text;
  const before = context.analysis.masked.slice(Math.max(sentence.sentence.start, mention.start - 60), mention.start);
  if (CLEARED.test(text)) return { polarity: "negative", why: "called harmless" };
  if (LEGITIMATE_BEFORE.test(before.toLowerCase()) && !POSING.test(before.toLowerCase()))
    return { polarity: "negative", why: "called legitimate" };
  const setting = settingOf(context);
  const printed = context.analysis.masked.slice(mention.start, mention.end);
  const wanted =
    kind === "email"
      ? SENDER_WORDS
      : kind === "url" || kind === "domain" || kind === "onion"
        ? PLACE_WORDS
        : ATTACK_WORDS;
  const section = setting.sections[sentence.sentence.passageIndex];
  const words = wanted.test(text);
  return judgeIndicator({
    kind,
    value: mention.name,
    defanged: refang(printed) !== printed,
    ofAttack: section === "references" ? false : words || section === "indicators",
    ownDomains: setting.ownDomains,
    organisations: setting.organisations,
  });
}

type Section = "indicators" | "references" | undefined;

interface Setting {
  /** What the heading above each passage announces. */
  readonly sections: readonly Section[];
  readonly ownDomains: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

const SETTINGS = new WeakMap<Analysis, Setting>();

/** What the whole document says of its indicators, read once. */
function settingOf(context: FactContext): Setting {
  const { analysis } = context;
  const known = SETTINGS.get(analysis);
  if (known !== undefined) return known;
  const setting: Setting = {
    sections: sectionsOf(analysis.document),
    ownDomains: ownDomains(analysis.document),
    organisations: organisationsOf(context),
  };
  SETTINGS.set(analysis, setting);
  return setting;
}

/** The section that each passage stands in: what the last heading, or a short line that leads a list in, announces. */
function sectionsOf(document: Document): Section[] {
  let section: Section;
  let listed: Section;
  return document.passages.map((passage): Section => {
    const words = document.text.slice(passage.start, Math.min(passage.end, passage.start + 120));
    if (passage.kind === "heading") {
      section = announces(words, false);
      listed = undefined;
    } else if (leadsIn(passage, words)) listed = announces(words, true);
    else if (passage.kind === "paragraph" && passage.end - passage.start > 160) listed = undefined;
    return listed ?? section;
  });
}

function leadsIn(passage: Passage, words: string): boolean {
  if (passage.kind !== "paragraph" && passage.kind !== "table-row") return false;
  return passage.end - passage.start < 120 && /^[^.!?:/]{3,80}:?\s*$/.test(words);
}

function announces(words: string, list: boolean): Section {
  if (INDICATOR_HEADING.test(words)) return "indicators";
  if (REFERENCE_HEADING.test(words)) return "references";
  return list && LIST_HEADING.test(words) ? "indicators" : undefined;
}

function ownDomains(document: Document): ReadonlySet<string> {
  const url = document.url?.value;
  if (url === undefined) return new Set();
  const host = hostOf("url", url.toLowerCase());
  return new Set([parse(host, { allowPrivateDomains: true }).domain ?? host]);
}

/** Organisations that the document names and whoever it says was hit, as they would stand in a domain. */
function organisationsOf({ analysis, incidents }: FactContext): ReadonlySet<string> {
  const mentions = analysis.sentences.flatMap((sentence) => sentence.mentions);
  const named = [
    ...mentions.filter((mention) => mention.cls === "organisation"),
    ...incidents.places.flatMap((place) => place.targets),
  ];
  return new Set(named.map((mention) => foldedName(mention.name)).filter((name) => name.length >= 4));
}
