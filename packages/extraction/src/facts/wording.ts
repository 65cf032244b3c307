import { confidenceOf, likelihoodOf, type Wording } from "@kulla/core";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { FactContext } from "./draft.ts";

/** Words with which a judgement is qualified, the most telling first. */
const WORDS: readonly RegExp[] = [
  /(?:with )?(?:very |moderate[- ]to[- ])?(?:high|medium|moderate|low) (?:degree of )?confidence/,
  /(?:with )?(?:reasonable|absolute|complete|near) certainty/,
  /(?:with )?(?:indisputable|undisputable|irrefutable|incontrovertible|undeniable|clear|conclusive|strong|solid|overwhelming|credible|compelling|unequivocal|definitive|substantial|significant|ample|hard|technical) (?:evidence|proof)/,
  /not (?:\w+ ){0,5}(?:evidence|proof|proven|conclusive|attributed|confirmed|prepared with the evidence)/,
  // Who "offered no evidence" was not in doubt for it: that is said of them.
  /(?<!\b(?:offer|provid|present|produc|cit|shar|publish|releas|furnish|disclos|show|giv)[a-z]{0,3} |\bgave )no (?:\w+ ){0,2}(?:evidence|proof|indication|sign)/,
  /(?:almost|nearly|virtually) certain(?:ly)?/,
  /(?:highly|very|most|extremely) (?:likely|probably|probable|unlikely)/,
  /(?:likely|probably|possibly|presumably|allegedly|reportedly|purportedly|apparently|unlikely|probable|possible|suspected|plausibl[ey]) (?:linked|related|unrelated|connected|tied|behind|responsible|the work|sponsored|backed|carried|conducted)?/,
  /(?:is|are|was|were) (?:widely )?(?:believed|thought|suspected|alleged|said|reported|understood) to/,
  /(?:may|might|could) (?:have|be)/,
  /(?:we|it|has|have|had) (?:have |has )?(?:concluded|assessed|determined|confirmed|identified|established)/,
  /(?:quasi certamente|probabilmente|presumibilmente|wahrscheinlich|vermutlich|mutmaßlich|mit hoher wahrscheinlichkeit|ka të ngjarë|me gjasë|prova të pakundërshtueshme)/,
  /几乎可以肯定|很可能|可能/,
  /inconclusive/,
  /(?:had |has |have |been )?(?:linked|identified|confirmed|alleged|alleges|blames|blamed|suspects?|suspected|believes?|contends?|concluded|assessed|assesses|attributes?|accused|endorsed)/,
];

const HEDGE =
  /\b(?:likely|probably|possibly|presumably|may have|might have|could have|may be|might be|could be|highly likely|alleged(?:ly)?|reportedly|purportedly|suspected of|believed to|thought to|suspects?|suspected|appears? to|seems? to|apparently|possible|plausible|not (?:\w+ ){0,5}(?:evidence|proven|conclusive|confirmed)|inconclusive|quasi certamente|probabilmente|wahrscheinlich|vermutlich|vermuteten|mutmaßlich|speculated)\b|很可能|可能/;

/** The words of confidence around a fact, as printed, with their ICD 203 band and level. */
export function wordingAt(
  sentence: AnalysedSentence,
  context: FactContext,
  span: { readonly start: number; readonly end: number },
): Wording | undefined {
  const from = Math.max(sentence.sentence.start, span.start - 160);
  const to = Math.min(sentence.sentence.end, span.end + 60);
  const words = context.analysis.masked.slice(from, to);
  const folded = words.toLowerCase().replace(/[\u2018\u2019]/g, "'");
  for (const rule of WORDS) {
    const hit = rule.exec(folded);
    if (hit === null) continue;
    return wordingOf(words.slice(hit.index, hit.index + hit[0].length));
  }
  return undefined;
}

/** Words as printed, with what they mean on the two scales of ICD 203. */
export function wordingOf(words: string): Wording {
  const printed = words.trim().replace(/\s+/g, " ");
  const likelihood = likelihoodOf(printed);
  const confidence = confidenceOf(printed);
  return {
    words: printed,
    ...(likelihood === undefined ? {} : { likelihood }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}

/** True where the words around a fact hold a doubt. */
export function isHedged(words: string): boolean {
  return HEDGE.test(words);
}
