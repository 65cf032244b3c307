import { ANY_STATE, type AttributionClaim } from "@kulla/core";
import { endOffset, offsetOf } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import { noEvidenceOfState } from "../languages/no-evidence.ts";
import { claimName, speechIn, type Draft, type FactContext } from "./draft.ts";

/**
 * "No evidence that a state was behind it": what is rejected is not one state but any. It says neither that no state did it nor who did.
 * Where a state is named the rules of attribution read it.
 */
export function noStateEvidenceFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const incident = context.incidents.keyOf(sentence);
  const { abstract } = sentence;
  const told = incident === undefined ? undefined : noEvidenceOfState(sentence.language, abstract.text);
  if (incident === undefined || told === undefined) return [];
  const span = { start: offsetOf(abstract, told.from), end: endOffset(abstract, told.to) };
  const voice = speechIn(sentence, span.start + 1)?.voice;
  const printed = context.analysis.masked.slice(span.start, span.end).replace(/\s+/g, " ");
  const claim: AttributionClaim = {
    type: "attribution",
    by: voice === undefined || (voice.cls === "report" && voice.speaksFor === undefined) ? [] : [voiceName(voice)],
    to: [ANY_STATE],
    about: "actor",
    incident,
  };
  return [
    {
      claim,
      span,
      rule: "attribution-no-state-evidence",
      stance: "rejects",
      wording: { words: printed.slice(0, 80) },
      ...(voice === undefined ? {} : { voice }),
    },
  ];
}

const voiceName = (voice: Parameters<typeof claimName>[0]): string =>
  voice.cls === "report" ? (voice.speaksFor ?? voice.name) : claimName(voice);
