import type { Hypothesis } from "@kulla/attribution";
import type { Sentence } from "../dossier.ts";
import { someOf } from "../material.ts";
import { name, sentenceOf, text } from "../sentence.ts";
import type { ToldLevel } from "./part.ts";
import { cite, engineSentence, voicesBehind } from "./tell.ts";
import type { Telling } from "./tell.ts";
import { roleTitle, toldHypothesis } from "./verdicts.ts";

/** Hypotheses of a level that are told, and arguments of each. */
const SHOWN = 8;
const ARGUMENTS = 3;

const TITLES: Readonly<Record<ToldLevel["level"], string>> = {
  cluster: "Clusters that the case tells apart",
  organisation: "Organisations",
  state: "States",
};

/** Who says so, then the strongest arguments. */
function because(telling: Telling, { arguments: all }: Hypothesis): Sentence[] {
  const statements = [...new Set(all.flatMap((one) => one.because))];
  const voices = voicesBehind(telling, statements);
  const by =
    voices.length === 0
      ? []
      : [sentenceOf([text("By the word of "), ...someOf(voices.map(name), 4), text("."), cite(telling, statements)])];
  const strongest = all.filter(({ nats }) => nats !== 0).slice(0, ARGUMENTS);
  return [...by, ...strongest.map((one) => engineSentence(telling, one.text, voices.length === 0 ? one.because : []))];
}

/** The levels beside that of groups, those that have hypotheses. */
export function toldLevels(telling: Telling): ToldLevel[] {
  return (["cluster", "organisation", "state"] as const).flatMap((level) => {
    const all = telling.assessment.levels[level].filter(({ actor }) => actor.kind !== "unknown");
    if (all.length === 0) return [];
    const hypotheses = all.slice(0, SHOWN).map((one) => ({
      ...toldHypothesis(one),
      ...(one.role === "whole" ? {} : { part: roleTitle(one.role) }),
      sentences: because(telling, one),
    }));
    return [{ level, title: TITLES[level], hypotheses, more: all.length - hypotheses.length }];
  });
}
