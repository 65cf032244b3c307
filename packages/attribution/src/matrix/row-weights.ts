import type { AdmiraltyCode } from "@kulla/core";
import type { Channel } from "../evidence.ts";

/** High, medium and low in the weighted inconsistency score: each step is a factor of √2. */
const WEIGHTS = { high: Math.SQRT2, medium: 1, low: Math.SQRT1_2 } as const;

type Step = keyof typeof WEIGHTS;

/** Of the source and of its report the weaker one decides. F and 6, “cannot be judged”, are neither high nor low. */
const RELIABILITY: Readonly<Record<string, number>> = { A: 2, B: 2, C: 1, D: 0, E: 0, F: 1 };
const CREDIBILITY: Readonly<Record<string, number>> = { "1": 2, "2": 2, "3": 1, "4": 0, "5": 0, "6": 1 };
const STEPS: readonly Step[] = ["low", "medium", "high"];

/** √2, 1 or 1/√2, by the Admiralty code of the item. */
export function credibilityWeight(grade: AdmiraltyCode): number {
  const step = Math.min(RELIABILITY[grade[0] ?? ""] ?? 1, CREDIBILITY[grade[1] ?? ""] ?? 1);
  return WEIGHTS[STEPS[step] ?? "medium"];
}

/**
 * How much a kind of evidence bears on who did it. What an actor makes and keeps (malware, code, servers, slips) bears most; what many do alike
 * (techniques, public tools) and what anybody can put on (a persona, a language) least.
 */
const RELEVANCE: Readonly<Record<Channel, Step>> = {
  malware: "high",
  code: "high",
  infrastructure: "high",
  "operator's mistake": "high",
  victim: "medium",
  "working hours": "medium",
  "state's statement": "medium",
  "vendor's statement": "medium",
  analyst: "medium",
  technique: "low",
  tool: "low",
  language: "low",
  persona: "low",
};

/** √2, 1 or 1/√2, by the kind of evidence. */
export const relevanceWeight = (channel: Channel): number => WEIGHTS[RELEVANCE[channel]];
