import type { Match } from "./abstract.ts";
import type { Composition, CompositionContext, Made } from "./compose/composition.ts";
import { FIRMS } from "./compose/firms.ts";
import { ORGANISATIONS } from "./compose/organisations.ts";
import { PERSONS, SOURCES } from "./compose/persons.ts";
import { THREATS } from "./compose/threats.ts";
import type { Mention } from "./mention.ts";
import type { WorkingSentence } from "./working-sentence.ts";

const ROUNDS: readonly (readonly Composition[])[] = [ORGANISATIONS, FIRMS, PERSONS, THREATS, SOURCES];

/** The rounds that languages need which find attackers, attacks and reports by rules of their own. */
export const ROUNDS_WITHOUT_THREATS = ROUNDS.filter((round) => round !== THREATS);

/** Joins base mentions of one sentence into larger ones, round by round; within a round the earlier rule wins. */
export function composeMentions(
  sentence: WorkingSentence,
  context: CompositionContext,
  rounds: readonly (readonly Composition[])[] = ROUNDS,
): void {
  for (const round of rounds) {
    for (const composition of round) {
      const made: Mention[] = [];
      for (const match of sentence.matches(composition.find)) {
        const result = composition.make(match, context);
        if (result !== undefined) made.push(asMention(result, trimDeterminer(match, context), composition.rule));
      }
      sentence.merge(made);
    }
  }
}

/** The mention starts after a determiner, so that what rules see before it stays readable. */
function trimDeterminer(match: Match, context: CompositionContext): { start: number; end: number } {
  const words = /^(?:the|an?|its|their|his|her|this|that) /i.exec(
    context.text.slice(match.start, match.start + 8),
  )?.[0];
  return { start: match.start + (words?.length ?? 0), end: match.end };
}

function asMention(made: Made, span: { start: number; end: number }, rule: string): Mention {
  return { ...made, start: span.start, end: span.end, rule };
}
