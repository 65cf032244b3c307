import type { AttackRole, Hypothesis, Naming, RoleAssessment } from "@kulla/attribution";
import type { Sentence } from "../dossier.ts";
import { capital } from "../english.ts";
import { likelihoodWordsOf, percentWords } from "../likelihood-words.ts";
import { listed, name, say, text } from "../sentence.ts";
import type { ToldHypothesis, ToldRole } from "./part.ts";
import { engineSentence, itemSentence } from "./tell.ts";
import type { Telling } from "./tell.ts";

/** Hypotheses that a chart shows beside the unknown actor and those added by hand: of the attack as a whole, and of a part of it. */
const SHOWN = 5;
const SHOWN_OF_PART = 3;

const TITLES: Readonly<Record<AttackRole, string>> = {
  whole: "The attack as a whole",
  access: "Getting in",
  exfiltration: "Taking data out",
  encryption: "Encrypting",
  wiping: "Wiping",
  persona: "Claiming it",
};

export const roleTitle = (role: AttackRole): string => TITLES[role];

/** What the naming rule answers, in a sentence or two. Nobody is named by the way. */
export function verdictOf({ verdict, names, probability }: Naming): Sentence[] {
  const whom = listed(names.map(name), "or");
  const likelihood = text(likelihoodWordsOf(probability));
  if (verdict === "group") return [say`By the weight of the evidence, ${whom} did it: ${likelihood}.`];
  if (verdict === "sister groups")
    return [
      say`By the weight of the evidence, it was ${whom}, which work closely together: ${likelihood}.`,
      say`The evidence does not tell which of them.`,
    ];
  if (verdict === "country")
    return [say`No group is named; by the weight of the evidence, it was a group of ${whom}: ${likelihood}.`];
  return [say`Nobody is named: the attack is not attributable on this evidence.`];
}

/** True where the rule names no group: figures of groups are then no answer, and are told as such. */
export const namesNone = ({ conditions }: Pick<ToldRole, "conditions">): boolean => conditions.some(({ met }) => !met);

export function toldHypothesis({
  id,
  name: called,
  actor,
  probability,
  likelihood,
  byHand,
}: Hypothesis): ToldHypothesis {
  const kind = actor.kind === "unknown" ? "unknown" : byHand === true ? "added by hand" : "known";
  return { id, name: kind === "unknown" ? capital(called) : called, probability, likelihood, kind };
}

/** `Rests on one thing, without which it has 12 %: ZeroCleare was used.` */
function resting(telling: Telling, { restsOn }: Hypothesis): Pick<ToldHypothesis, "restsOn"> {
  if (restsOn === undefined) return {};
  const before = [text(`Rests on one thing, without which it has ${percentWords(restsOn.probability)}: `)];
  return { restsOn: itemSentence(telling, restsOn.item, before) };
}

/** Chances that are left out add up with the rest. */
export function toldRole(telling: Telling, { role, naming, hypotheses }: RoleAssessment): ToldRole {
  const limit = role === "whole" ? SHOWN : SHOWN_OF_PART;
  const shown = hypotheses.filter(({ actor, byHand }, at) => at < limit || actor.kind === "unknown" || byHand === true);
  const others = 1 - shown.reduce((sum, { probability }) => sum + probability, 0);
  return {
    role,
    title: roleTitle(role),
    verdict: verdictOf(naming),
    conditions: naming.conditions.map(({ text: words, met }) => ({ sentence: engineSentence(telling, words), met })),
    hypotheses: shown.map((one) => ({ ...toldHypothesis(one), ...resting(telling, one) })),
    others: Math.max(0, others),
  };
}
