import type { Likelihood, Statement } from "@kulla/core";
import { LIKELIHOOD_BANDS } from "@kulla/core";
import type { ActorRef } from "../evidence.ts";
import type { VoiceKind } from "./account.ts";

/**
 * How often somebody is right who says who did it, in full words and with no word of confidence. Judged, not fitted: no set of attributions with known
 * truth is large enough. They are below what the speakers claim on purpose; a grade of the source discounts them again.
 */
const RIGHT: Readonly<Record<VoiceKind, number>> = {
  state: 0.8,
  vendor: 0.8,
  analyst: 0.8,
  other: 0.6,
  media: 0.5,
  persona: 0.5,
  nobody: 0.4,
};

/** What confidence in so many words makes of that chance for those whose trade it is. */
const CONFIDENT = { high: 0.9, moderate: 0.65, low: 0.5 } as const;

/** A doubt without a word of likelihood: alleged, believed, suspected. */
const HEDGE = 0.75;

/** Share of the chance that is left where the speaker tells of a tie to the actor and not of its deed. */
const TIE = 0.4;

/** Chances that a word can never exceed or fall below: nobody's word is proof. */
const BOUNDS = { from: 0.05, to: 0.9 } as const;

/** `no evidence`, `not clear`: what stands after it is not said. */
const SAYS_NOTHING = /^\s*(?:no|not|without|unclear|lacks?|nothing)\b/iu;

/** Words that say a tie: the groups are linked to X; and not that X did it. */
const TIES = /\b(?:link|tie[sd]?\b|tying|connect|associat|affiliat|relat|overlap)/iu;

/** Rules of extraction whose attributions tell a tie. */
const TIE_RULES = /linked-actors|tied/u;

/** True where the statement links the deed or its doers with the actor, and does not say that the actor did it. */
export function tellsTie({ author, citations, wording }: Statement): boolean {
  if (author.kind === "tool" && !TIE_RULES.test(author.rule)) return false;
  return TIES.test(wording?.words ?? "") || TIES.test(citations[0].quote.slice(0, 400));
}

/** False where its words take back what the statement seems to say: `no evidence that …`. */
export function saysSomething({ wording }: Statement): boolean {
  return !SAYS_NOTHING.test(wording?.words ?? "");
}

/** Chance, 0 to 1, that what a voice says of an actor is true, as far as its kind and words tell; of a tie, that the one with the tie is the actor itself. */
export function chanceOf({ stance, wording }: Statement, voice: VoiceKind, tie: boolean): number {
  const expert = voice === "state" || voice === "vendor" || voice === "analyst";
  const told = RIGHT[voice];
  const confident = wording?.confidence !== undefined && expert ? CONFIDENT[wording.confidence] : told;
  const hedged = stance === "hedges" && wording?.likelihood === undefined ? HEDGE : 1;
  const likely = wording?.likelihood === undefined ? 1 : middleOf(wording.likelihood);
  // A word of likelihood limits what is said; it does not make the speaker more reliable.
  const chance = Math.min(confident * hedged, Math.max(told, CONFIDENT.high), likely) * (tie ? TIE : 1);
  return Math.min(BOUNDS.to, Math.max(BOUNDS.from, chance));
}

function middleOf(likelihood: Likelihood): number {
  const band = LIKELIHOOD_BANDS.find((one) => one.likelihood === likelihood);
  return band === undefined ? 0.5 : (band.from + band.to) / 2;
}

/**
 * How many others the voice might as well have named, had it been wrong: the known groups are not equally near at hand, so these are fewer than there are.
 */
export const ALTERNATIVES: Readonly<Record<ActorRef["kind"], number>> = {
  group: 50,
  organ: 20,
  state: 8,
  named: 8,
  unknown: 1,
};

/** Groups that a voice might as well have named which blames the group's state too: that one is of this state is weighed already. */
export const ALTERNATIVES_WITHIN_STATE = 12;

/** P(the voice names the actor | it is the actor) / P(it names the actor | it is another), before the discount for the grade. */
export function ratioOf(chance: number, to: ActorRef["kind"], alternatives: number = ALTERNATIVES[to]): number {
  return (chance / (1 - chance)) * alternatives;
}

/** The same for a voice that says that the actor did not do it; below 1. */
export function ratioAgainst(chance: number): number {
  return (1 - chance) / chance;
}
