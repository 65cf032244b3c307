import type { Hypothesis, Naming, RoleAssessment } from "@kulla/attribution";
import { likelihoodOfProbability } from "@kulla/core";
import type { Sentence } from "../dossier.ts";
import type { DossierWords } from "../language/words.ts";
import { called as calledIn } from "../material.ts";
import { listed, text } from "../sentence.ts";
import type { ToldHypothesis, ToldRole } from "./part.ts";
import { engineSentence, itemSentence } from "./tell.ts";
import type { Telling } from "./tell.ts";

/** Hypotheses that a chart shows beside the unknown actor and those added by hand: of the attack as a whole, and of a part of it. */
const SHOWN = 5;
const SHOWN_OF_PART = 3;

/** What the naming rule answers, in a sentence or two. Nobody is named by the way. */
export function verdictOf(words: DossierWords, { verdict, names, probability }: Naming): Sentence[] {
  const whom = listed(
    names.map((one) => calledIn({ words }, one)),
    words.or,
  );
  const likelihood = words.likelihood(likelihoodOfProbability(probability));
  const { assessed } = words;
  if (verdict === "group") return [assessed.group(whom, likelihood)];
  if (verdict === "sister groups") return [assessed.sisters(whom, likelihood), assessed.sistersNotApart()];
  return [verdict === "country" ? assessed.country(whom, likelihood) : assessed.nobody()];
}

/** True where the rule names no group: figures of groups are then no answer, and are told as such. */
export const namesNone = ({ conditions }: Pick<ToldRole, "conditions">): boolean => conditions.some(({ met }) => !met);

export function toldHypothesis(
  { material: { words } }: Telling,
  { id, name: called, actor, probability, likelihood, byHand }: Hypothesis,
): ToldHypothesis {
  const kind = actor.kind === "unknown" ? "unknown" : byHand === true ? "added by hand" : "known";
  const shown = kind === "unknown" ? words.capital(words.assessed.unknownActor(called)) : words.nameOf(called);
  return { id, name: shown, probability, likelihood, kind };
}

/** `Rests on one thing, without which it has 12 %: ZeroCleare was used.` */
function resting(telling: Telling, { restsOn }: Hypothesis): Pick<ToldHypothesis, "restsOn"> {
  if (restsOn === undefined) return {};
  const { words } = telling.material;
  const before = [text(words.assessed.restsOn(words.percent(restsOn.probability)))];
  return { restsOn: itemSentence(telling, restsOn.item, before) };
}

/** Chances that are left out add up with the rest. */
export function toldRole(telling: Telling, { role, naming, hypotheses }: RoleAssessment): ToldRole {
  const limit = role === "whole" ? SHOWN : SHOWN_OF_PART;
  const shown = hypotheses.filter(({ actor, byHand }, at) => at < limit || actor.kind === "unknown" || byHand === true);
  const others = 1 - shown.reduce((sum, { probability }) => sum + probability, 0);
  return {
    role,
    title: telling.material.words.assessed.role(role),
    verdict: verdictOf(telling.material.words, naming),
    conditions: naming.conditions.map(({ text: words, met }) => ({ sentence: engineSentence(telling, words), met })),
    hypotheses: shown.map((one) => ({ ...toldHypothesis(telling, one), ...resting(telling, one) })),
    others: Math.max(0, others),
  };
}
