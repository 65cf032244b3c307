import type { Claim, Span, Stance, Wording } from "@kulla/core";
import type { Analysis, AnalysedSentence } from "../analysis/analyse.ts";
import { offsetOf } from "../analysis/abstract.ts";
import type { Mention } from "../analysis/mention.ts";
import { speechAt, type Speech } from "../analysis/speech.ts";
import type { BehaviourReader } from "../techniques/read-behaviour.ts";
import type { IncidentIndex } from "./incident-index.ts";

/** A fact before it becomes a statement: the claim, the words that it rests on, the rule that found it. */
export interface Draft {
  readonly claim: Claim;
  readonly span: Span;
  readonly rule: string;
  readonly stance?: Stance;
  readonly wording?: Wording;
  /** Who says it, where the rule knows better than the speech that holds the words. */
  readonly voice?: Mention;
  readonly saidAt?: string;
}

export interface FactContext {
  readonly analysis: Analysis;
  readonly incidents: IncidentIndex;
  /** Reads techniques out of words, where the extractor was given a model for it. */
  readonly behaviour?: BehaviourReader;
}

/** Finds facts of one type in one sentence. */
export type FactRule = (sentence: AnalysedSentence, context: FactContext) => Draft[];

/** The speech that holds a place of a sentence. */
export function speechIn(sentence: AnalysedSentence, at: number): Speech | undefined {
  return speechAt(sentence.speeches, at);
}

/** The nearest mention of the given classes before an abstract position, within the clause. */
export function subjectBefore(
  sentence: AnalysedSentence,
  position: number,
  classes: ReadonlySet<Mention["cls"]>,
): Mention | undefined {
  const text = sentence.abstract.text;
  for (let i = position - 1; i >= 0 && position - i < 160; i -= 1) {
    const mention = sentence.abstract.mentions.get(i);
    if (mention !== undefined && classes.has(mention.cls)) return mention;
    if (text[i] === ";") return undefined;
  }
  return undefined;
}

/** The mention that opens the clause before a position: the first of the given classes after the last clause boundary. */
export function clauseSubject(
  sentence: AnalysedSentence,
  position: number,
  classes: ReadonlySet<Mention["cls"]>,
): Mention | undefined {
  const text = sentence.abstract.text;
  let from = 0;
  const boundary = /(?:[;:"]| that | which | who | as | but | while | after | because | when )/g;
  for (let hit = boundary.exec(text); hit !== null && hit.index < position; hit = boundary.exec(text))
    from = hit.index + hit[0].length;
  // "it", "he": the one who speaks, or who opened the clause before.
  if (/^"?(?:it|he|she|they|we|i) /.test(text.slice(from))) {
    const voice = speechIn(sentence, offsetOf(sentence.abstract, from + 1))?.voice;
    if (voice !== undefined && classes.has(voice.cls)) return voice;
    from = 0;
  }
  for (let i = from; i < position; i += 1) {
    const mention = sentence.abstract.mentions.get(i);
    if (mention !== undefined && classes.has(mention.cls)) return mention;
  }
  return subjectBefore(sentence, position, classes);
}

/** True where a negation stands within the few words before an abstract position. */
export function negatedBefore(sentence: AnalysedSentence, position: number): boolean {
  const before = sentence.abstract.text.slice(Math.max(0, position - 36), position);
  return /(?:\bnot|n't|\bno|\bnever|\bwithout|\bnor|\bneither|\bnuk|\bnicht|\bnon|\bkein\w*) (?:[a-z]+ ){0,3}$/.test(
    before,
  );
}

/**
 * Who found a name of malware or of an actor, for the rule of a statement: `catalogue+tagger`, `context`.
 * @param inContext the words of the sentence make it such a name
 */
export function findersOf({ foundBy = [] }: Mention, inContext: boolean): string {
  const finders = inContext || foundBy.length === 0 ? [...foundBy, "context"] : foundBy;
  return [...new Set(finders)].sort().join("+");
}

/** Name of a mention as a claim carries it. */
export function claimName(mention: Mention): string {
  switch (mention.cls) {
    case "government":
      return `Government of ${mention.country ?? mention.name}`;
    case "capital":
      return mention.country ?? mention.name;
    default:
      return mention.name;
  }
}
