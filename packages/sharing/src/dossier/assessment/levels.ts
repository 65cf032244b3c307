import type { Channel, Hypothesis } from "@kulla/attribution";
import type { Sentence } from "../dossier.ts";
import { called, someOf } from "../material.ts";
import { groupBy } from "../order.ts";
import type { ToldLevel } from "./part.ts";
import { cite, engineSentence, voicesBehind } from "./tell.ts";
import type { Telling } from "./tell.ts";
import { toldHypothesis } from "./verdicts.ts";

/** Hypotheses of a level that are told, and arguments of each. */
const SHOWN = 8;
const ARGUMENTS = 3;

/** Channels in which somebody says who did it; the others are what was seen. */
const SAID: ReadonlySet<Channel> = new Set(["state's statement", "vendor's statement", "persona", "analyst"]);

/** Who says so, where several do; then the strongest arguments. */
function because(telling: Telling, { arguments: all }: Hypothesis): Sentence[] {
  const said = all.filter(({ channel, nats }) => SAID.has(channel) && nats > 0);
  const statements = [...new Set(said.flatMap((one) => one.because))];
  const voices = voicesBehind(telling, statements);
  const isOne = voices.length < 2;
  const { material } = telling;
  const named = voices.map((voice) => called(material, voice));
  const by = isOne
    ? []
    : [material.words.weighed.byWordOf(someOf(material.words, named, 4, "parties"), cite(telling, statements))];
  const strongest = all.filter(({ nats }) => nats !== 0).slice(0, ARGUMENTS);
  return [...by, ...strongest.map((one) => engineSentence(telling, one.text, isOne ? one.because : []))];
}

const partTitle = ({ material }: Telling, { role }: Hypothesis): string => material.words.assessed.part(role);

/** A cluster that has several parts in the attack stands once, at the probability of its surest part. */
function toldCluster(telling: Telling, same: readonly Hypothesis[]): ToldLevel["hypotheses"][number][] {
  const [best] = [...same].sort((a, b) => b.probability - a.probability);
  if (best === undefined) return [];
  const parts = same.filter(({ role }) => role !== "whole").map((one) => partTitle(telling, one));
  return [{ ...toldHypothesis(telling, best), parts, byPart: [], sentences: because(telling, best) }];
}

/** A difference that a reader of whole percents may ask about. */
const FELT = 0.02;

/** A state or an organ stands once, as the answer about the whole; the parts stand beside it where they have evidence of their own, or where one of them comes to another answer. */
function toldBehind(telling: Telling, same: readonly Hypothesis[]): ToldLevel["hypotheses"][number][] {
  const [surest] = [...same].sort((a, b) => b.probability - a.probability);
  const whole = same.find(({ role }) => role === "whole") ?? surest;
  if (whole === undefined) return [];
  const known = new Set(whole.arguments.map(({ item }) => item));
  const others = same.filter((one) => one !== whole && one.role !== "whole");
  const isTold = others.some(
    ({ probability, arguments: all }) =>
      Math.abs(probability - whole.probability) >= FELT || all.some(({ item, nats }) => nats !== 0 && !known.has(item)),
  );
  const byPart = (isTold ? others : []).map((one) => ({
    part: partTitle(telling, one),
    probability: one.probability,
    likelihood: one.likelihood,
  }));
  return [{ ...toldHypothesis(telling, whole), parts: [], byPart, sentences: because(telling, whole) }];
}

/** The levels beside that of groups, those that have hypotheses. */
export function toldLevels(telling: Telling): ToldLevel[] {
  return (["cluster", "organisation", "state"] as const).flatMap((level) => {
    const all = telling.assessment.levels[level].filter(({ actor }) => actor.kind !== "unknown");
    const byActor = [...groupBy(all, ({ actor }) => JSON.stringify(actor)).values()];
    if (byActor.length === 0) return [];
    const told = level === "cluster" ? toldCluster : toldBehind;
    const hypotheses = byActor.slice(0, SHOWN).flatMap((same) => told(telling, same));
    return [
      {
        level,
        title: telling.material.words.weighed.level(level),
        hypotheses,
        more: byActor.length - hypotheses.length,
      },
    ];
  });
}
