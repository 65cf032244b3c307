import type { Document, Passage } from "@kulla/core";
import type { NameModel } from "../tagger/name-model.ts";
import type { KnownNames } from "./known-names.ts";
import { findIndicators, isObservableHit } from "../indicators/find-indicators.ts";
import { findTimes } from "../time/find-times.ts";
import { anchorOf, type TimeAnchor } from "../time/time-anchor.ts";
import { simplifyHan } from "../lexicon/traditional-han.ts";
import { foldText, type AbstractSentence } from "./abstract.ts";
import { baseMentions } from "./base-mentions.ts";
import { ROUNDS_WITHOUT_THREATS, composeMentions } from "./compose.ts";
import { newDiscourse, remember, rememberOpener, type Discourse } from "./discourse.ts";
import { languageMentions } from "../languages/language-mentions.ts";
import { languageOf } from "../languages/languages.ts";
import type { Mention } from "./mention.ts";
import { readWords } from "./prefilter.ts";
import { findQuotes, type Quote } from "./quotes.ts";
import { maskMarkup, splitSentences, withOtherNames, type Sentence } from "./sentences.ts";
import { resolveNames, resolveShortForms } from "./short-forms.ts";
import { findSpeech, reporterOfBefore, type Speech } from "./speech.ts";
import { findSystems } from "./systems.ts";
import { WorkingSentence } from "./working-sentence.ts";

/** A sentence with all that is known about it: what the fact rules read. */
export interface AnalysedSentence {
  readonly sentence: Sentence;
  readonly index: number;
  /** Code of the language that it is written in. */
  readonly language: string;
  readonly abstract: AbstractSentence;
  readonly mentions: readonly Mention[];
  readonly speeches: readonly Speech[];
  readonly quotes: readonly Quote[];
}

/** A document as the fact rules read it. */
export interface Analysis {
  readonly document: Document;
  readonly masked: string;
  readonly anchor: TimeAnchor;
  readonly sentences: readonly AnalysedSentence[];
  readonly discourse: Discourse;
}

const READ_KINDS = new Set<Passage["kind"]>(["title", "heading", "paragraph", "list-item", "table-row", "post"]);

/**
 * Analyses a document once; every fact rule reads the result.
 * @param latestDay day number after which nothing can have been written (the day of the run)
 * @param model weights of the name tagger; without it the catalogue and the words around decide alone
 */
export function analyse(
  document: Document,
  names: KnownNames,
  latestDay: number,
  model: NameModel | undefined,
): Analysis {
  const masked = maskMarkup(document);
  const languages = languagesOf(document);
  const folded = languages.includes("zh") ? simplifyHan(foldText(masked)) : foldText(masked);
  const times = findTimes(masked, languages);
  const anchor = anchorOf(document, times, latestDay);
  const base = baseMentions({
    masked,
    folded,
    names,
    times,
    anchor,
    language: document.language,
    languages,
    model,
    indicators: findIndicators(masked).filter(isObservableHit),
  });
  const discourse = newDiscourse();
  const home = homeCountry(base, folded);
  if (home !== undefined) discourse.homeCountry = home;
  const sentences: AnalysedSentence[] = [];
  const state: Progress["state"] = { next: 0, carried: undefined, open: false, pending: [] };
  document.passages.forEach((passage, passageIndex) => {
    if (!READ_KINDS.has(passage.kind)) return;
    analysePassage({ document, masked, folded, base, discourse, sentences, state }, passage, passageIndex);
  });
  return { document, masked, anchor, sentences, discourse };
}

/** English stands in texts of every language: names of states and organs are printed in it. */
function languagesOf(document: Document): string[] {
  const languages = new Set(["en", document.language]);
  for (const { language } of document.passages) if (language !== undefined) languages.add(language);
  return [...languages];
}

/** Words beside a country that make it the one accused, not the one the document is at home in. */
const ACCUSED_BEHIND =
  /^(?:'s)?(?:-(?:backed|linked|sponsored|aligned|affiliated|based|nexus|speaking)| (?:(?:state|military|government|nation-state|cyber|foreign|alleged|suspected|intelligence)[ -]){0,2}(?:hack|threat|actor|attack|cyber|spies|spy|espionage|gang|sponsored|backed|linked|affiliated|(?:(?:is|was|were|are|has) )?(?:behind|responsible|denie|denied|rejected|carried|conducted|launched)|denie[sd]|reject|accountable|(?:was|is|were) (?:also )?(?:responsible|accused|blamed|suspected)|conducted|embass(?:y|ies)|diplomats?|ambassadors?))/;
const ACCUSED_BEFORE =
  /(?:blam(?:e|es|ed|ing)(?: on)?|accus(?:e|es|ed|ing)|(?:attribut|link|tie|trac|pin)\w{0,4} (?:[a-z]+ ){0,3}(?:to|on)|suspect(?:s|ed)?|by|work of|pro-|behalf of|finger at|hold|(?:relations|ties) with) (?:the )?(?:government of )?$/;

/**
 * The country that the document is about: the one it names most, the one it names first counting half as much again. Where it is
 * accused it does not count.
 */
function homeCountry(mentions: readonly Mention[], folded: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { country, start, end } of mentions) {
    if (country === undefined) continue;
    const isAccused =
      ACCUSED_BEHIND.test(folded.slice(end, end + 60)) ||
      ACCUSED_BEFORE.test(folded.slice(Math.max(0, start - 48), start));
    counts.set(country, (counts.get(country) ?? 0) + (isAccused ? 0 : 1));
  }
  let best: string | undefined;
  let most = 0;
  let first = true;
  for (const [country, count] of counts) {
    const weight = first ? count * 1.5 : count;
    if (count > 0) first = false;
    if (weight > most) [best, most] = [country, weight];
  }
  return best;
}

interface Progress {
  readonly document: Document;
  readonly masked: string;
  readonly folded: string;
  readonly base: readonly Mention[];
  readonly discourse: Discourse;
  readonly sentences: AnalysedSentence[];
  /** Where in `base` the next sentence starts to look; the speech that an open quote carries on. */
  readonly state: {
    next: number;
    /** The last quote whose speaker is known, with the passage it stands in. */
    carried: { readonly voice: Mention; readonly passage: number } | undefined;
    open: boolean;
    /** Quotes that wait for a speaker named where the quote closes. */
    pending: { readonly quote: Quote; readonly sentences: readonly Speech[][] }[];
  };
}

function analysePassage(progress: Progress, passage: Passage, passageIndex: number): void {
  const quotes = findQuotes(progress.masked, passage, progress.state.open);
  const author = passage.post === undefined ? undefined : postAuthor(passage, progress.discourse);
  const sentences = withOtherNames(progress.masked, splitSentences(progress.masked, passage, passageIndex));
  const analysed = sentences.map((sentence) => analyseSentence(progress, sentence, quotes));
  const held = analysed.map((sentence) => [...sentence.speeches]);
  if (author !== undefined) {
    for (const speeches of held) speeches.unshift({ start: passage.start, end: passage.end, voice: author });
  } else assignQuotes(progress, passage, passageIndex, quotes, analysed, held);
  analysed.forEach((sentence, i) => {
    giveBack(progress.sentences, sentence);
    progress.sentences.push({ ...sentence, speeches: held[i] ?? [], index: progress.sentences.length });
  });
  progress.state.open = quotes.some((quote) => quote.open);
}

/** "This was reported by X" gives the sentences of the passage before to X, unless somebody else says them. */
function giveBack(sentences: AnalysedSentence[], sentence: AnalysedSentence): void {
  const voice = reporterOfBefore(sentence.abstract);
  const passage = sentences[sentences.length - 1]?.sentence.passageIndex;
  if (voice === undefined) return;
  for (let i = sentences.length - 1; i >= 0; i -= 1) {
    const before = sentences[i];
    if (before === undefined || before.sentence.passageIndex !== passage || before.speeches.length > 0) return;
    const { start, end } = before.sentence;
    sentences[i] = { ...before, speeches: [{ start, end, voice }] };
  }
}

function analyseSentence(progress: Progress, sentence: Sentence, quotes: readonly Quote[]): AnalysedSentence {
  const { base, folded, masked, discourse, state } = progress;
  while (state.next > 0 && (base[state.next - 1]?.end ?? 0) > sentence.start) state.next -= 1;
  while (state.next < base.length && (base[state.next]?.start ?? 0) < sentence.start) state.next += 1;
  const own: Mention[] = [];
  for (let i = state.next; i < base.length; i += 1) {
    const mention = base[i];
    if (mention === undefined || mention.start >= sentence.end) break;
    if (mention.end <= sentence.end) own.push(mention);
  }
  const code = sentence.passage.language ?? progress.document.language;
  const language = languageOf(code);
  const words = readWords(folded, sentence.start, sentence.end);
  const working = new WorkingSentence(folded, sentence, words, resolveNames(own, discourse));
  if (language !== undefined) languageMentions(language, masked, working, discourse);
  const rounds = language?.hasAttacks === true ? ROUNDS_WITHOUT_THREATS : undefined;
  composeMentions(working, { text: masked, discourse }, rounds);
  working.mentions = resolveNames(working.mentions, discourse);
  resolveShortForms(working, discourse);
  if (language?.hasSystems !== true) findSystems(working, masked);
  const { mentions, abstract } = working;
  const speeches = findSpeech(abstract, sentence, discourse, language?.speech);
  remember(discourse, mentions);
  rememberOpener(discourse, abstract);
  const voice = speeches[speeches.length - 1]?.voice;
  if (voice !== undefined) rememberVoice(discourse, voice, mentions);
  return {
    sentence,
    index: 0,
    language: code,
    abstract,
    mentions,
    speeches,
    quotes: quotes.filter((quote) => quote.start < sentence.end && quote.end > sentence.start),
  };
}

function rememberVoice(discourse: Discourse, voice: Mention, mentions: readonly Mention[]): void {
  discourse.lastSpeaker = voice;
  if (voice.kind === "source") return;
  if (voice.cls === "person") discourse.lastPerson = voice;
  if (voice.cls === "organisation" && mentions.some((mention) => mention.cls === "report"))
    discourse.lastReporter = voice;
  else if (voice.cls === "organisation" && (voice.kind === "vendor" || voice.kind === "company"))
    discourse.lastReporter = voice;
}

/**
 * Gives the quotes of a passage to their speakers: the reporting clause beside them; the speaker of the quote that they continue; a
 * name on the line below; else, for a passage right behind another quote, the speaker of that one. A quote that the passage leaves
 * open waits for the speaker who is named where it closes.
 */
function assignQuotes(
  progress: Progress,
  passage: Passage,
  passageIndex: number,
  quotes: readonly Quote[],
  sentences: readonly AnalysedSentence[],
  held: readonly Speech[][],
): void {
  const { state } = progress;
  for (const quote of quotes) {
    if (quote.end - quote.start < 12) continue;
    const voice = voiceOfQuote(quote, sentences) ?? followingName(progress, passage, quote);
    const before =
      state.carried !== undefined && passageIndex - state.carried.passage <= 1 ? state.carried.voice : undefined;
    const wholePassage = quote.end - quote.start > 0.7 * (passage.end - passage.start);
    if (voice === undefined && quote.open && state.pending.length < 20) {
      state.pending.push({ quote, sentences: held });
      if (before !== undefined) state.carried = { voice: before, passage: passageIndex };
      continue;
    }
    const speaker = voice ?? (wholePassage ? before : undefined);
    if (speaker === undefined) continue;
    addSpeech(quote, held, speaker);
    state.carried = { voice: speaker, passage: passageIndex };
    for (const waiting of state.pending) addSpeech(waiting.quote, waiting.sentences, speaker);
    state.pending = [];
  }
  if (!quotes.some((quote) => quote.open) && quotes.length === 0) settlePending(state);
}

/** A quote that never closes with a name belongs to who was quoted last. */
function settlePending(state: Progress["state"]): void {
  if (state.carried !== undefined)
    for (const waiting of state.pending) addSpeech(waiting.quote, waiting.sentences, state.carried.voice);
  state.pending = [];
}

function addSpeech(quote: Quote, held: readonly Speech[][], voice: Mention): void {
  for (const speeches of held) speeches.unshift({ start: quote.start, end: quote.end, voice });
}

/** The speaker of the reporting clause in a sentence that the quote touches; else of the passage's only reporting clause. */
function voiceOfQuote(quote: Quote, sentences: readonly AnalysedSentence[]): Mention | undefined {
  for (const { sentence, speeches } of sentences) {
    if (sentence.end <= quote.start || sentence.start >= quote.end) continue;
    const voice = speeches[speeches.length - 1]?.voice;
    if (voice !== undefined) return voice;
  }
  const voices = sentences.flatMap(({ speeches }) => speeches.map((speech) => speech.voice));
  const first = voices[0];
  return first !== undefined && voices.every((voice) => voice.name === first.name) ? first : undefined;
}

/** A pull quote: a passage that is all quote, with a line below that only names who said it. */
function followingName(progress: Progress, passage: Passage, quote: Quote): Mention | undefined {
  if (quote.end - quote.start < 0.8 * (passage.end - passage.start)) return undefined;
  const next = progress.document.passages.find((other) => other.start >= passage.end);
  if (next === undefined || next.end - next.start > 80) return undefined;
  const named = progress.base.filter(
    (mention) =>
      mention.start >= next.start &&
      mention.end <= next.end &&
      (mention.cls === "organisation" || mention.cls === "name" || mention.cls === "country"),
  );
  const last = named[named.length - 1];
  if (last === undefined) return undefined;
  const known = progress.discourse.persons.get(last.name.split(" ").pop()?.toLowerCase() ?? "");
  return known ?? last;
}

function postAuthor(passage: Passage, discourse: Discourse): Mention | undefined {
  if (passage.post === undefined) return undefined;
  const { author, byline } = passage.post;
  const known = discourse.persons.get(author.split(" ").pop()?.toLowerCase() ?? "");
  return { ...(known ?? { cls: "person", name: author }), start: byline.start, end: byline.end, rule: "post" };
}
