import type { AdmiraltyCode, InformationCredibility, SourceReliability } from "@kulla/core";

const RELIABILITY: Readonly<Record<SourceReliability, number>> = { A: 1, B: 0.9, C: 0.7, D: 0.4, E: 0.2, F: 0.5 };
const CREDIBILITY: Readonly<Record<InformationCredibility, number>> = {
  "1": 1,
  "2": 0.8,
  "3": 0.6,
  "4": 0.3,
  "5": 0.1,
  "6": 0.5,
};

/** Reliability of the source times credibility of the information, 0 to 1. */
export function weightOfGrade(grade: AdmiraltyCode): number {
  return RELIABILITY[grade[0] as SourceReliability] * CREDIBILITY[grade[1] as InformationCredibility];
}

/** Weight of what nobody graded. */
const UNGRADED = weightOfGrade("F6");

/**
 * Weight of an observation (technique, software, victim). The parameters were fitted on reports that nobody graded, so that an ungraded one counts in full, and only
 * what is graded worse than that counts less.
 */
export function weightOfObservation(grade: AdmiraltyCode): number {
  return Math.min(1, weightOfGrade(grade) / UNGRADED);
}

/** LR′ = w·LR + (1 − w), in nats: what evidence is worth that is right with probability w and else says nothing. */
export function discounted(nats: number, weight: number): number {
  return weight === 1 ? nats : Math.log(weight * Math.exp(nats) + 1 - weight);
}
