import type { AdmiraltyCode } from "@kulla/core";
import type { Weight } from "../assessment.ts";
import type { Channel } from "../evidence.ts";

/** What each step counts for in the weighted inconsistency score. */
export const WEIGHTS: Readonly<Record<Weight, number>> = { high: Math.SQRT2, medium: 1, low: Math.SQRT1_2 };

/** Of the source and of its report the weaker one decides. F and 6, “cannot be judged”, are neither high nor low. */
const RELIABILITY: Readonly<Record<string, number>> = { A: 2, B: 2, C: 1, D: 0, E: 0, F: 1 };
const CREDIBILITY: Readonly<Record<string, number>> = { "1": 2, "2": 2, "3": 1, "4": 0, "5": 0, "6": 1 };
const STEPS: readonly Weight[] = ["low", "medium", "high"];

/** How far an item of that Admiralty code can be believed. */
export function credibilityOf(grade: AdmiraltyCode): Weight {
  const step = Math.min(RELIABILITY[grade[0] ?? ""] ?? 1, CREDIBILITY[grade[1] ?? ""] ?? 1);
  return STEPS[step] ?? "medium";
}

/**
 * How much a kind of evidence bears on who did it. What an actor makes and keeps (malware, code, servers, slips) bears most; what many do alike
 * (techniques, public tools) and what anybody can put on (a persona, a language) least.
 */
const RELEVANCE: Readonly<Record<Channel, Weight>> = {
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

/** How much an item of that kind bears on the question of who did it. */
export const relevanceOf = (channel: Channel): Weight => RELEVANCE[channel];
