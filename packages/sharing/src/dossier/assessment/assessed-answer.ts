import type { Channel } from "@kulla/attribution";
import { NAMING_RULE } from "@kulla/attribution";
import type { Sentence } from "../dossier.ts";
import { likelihoodWords, percentWords } from "../likelihood-words.ts";
import { someOf } from "../material.ts";
import { name, say, sentenceOf, text } from "../sentence.ts";
import type { Piece } from "../sentence.ts";
import type { AssessmentPart, ToldHypothesis, ToldLevel, ToldRole } from "./part.ts";

/** What is to be found out, by kind of evidence. */
const PURSUITS: Readonly<Record<Channel, string>> = {
  technique: "how the attackers worked, above all what is rare",
  malware: "which malware was used",
  tool: "which tools were used",
  code: "how the code of the samples compares with that of others",
  infrastructure: "servers, domains and certificates, compared with earlier activity",
  victim: "who was hit",
  "working hours": "at which hours people were active",
  language: "the language of notes, resources and error messages",
  persona: "who claims the attack",
  "state's statement": "whom governments hold responsible, and with which words",
  "vendor's statement": "whom those hold responsible who investigated, and why",
  "operator's mistake": "slips of the operators",
  analyst: "the judgement of a second analyst",
};

/** Below this no state or organisation stands on the answer page. */
const WORTH_SAYING = 0.2;

/** Clusters that are named on the answer page. */
const CLUSTERS = 6;

const referencesOf = ({ sentences }: ToldLevel["hypotheses"][number]): Piece[] => [
  (sentences[0]?.parts ?? []).filter(({ kind }) => kind === "reference"),
];

/** `The parts that are told apart: DEV-0861 (getting in, taking data out), DEV-0842 (wiping).` */
function clusters(levels: AssessmentPart["levels"]): Sentence[] {
  const all = levels.find(({ level }) => level === "cluster")?.hypotheses.filter(({ parts }) => parts.length > 0) ?? [];
  if (all.length === 0) return [];
  const items = all.map((one): Piece =>
    [name(one.name), text(` (${one.parts.join(", ")})`), ...referencesOf(one)].flat(),
  );
  return [sentenceOf([text("The parts that are told apart: "), ...someOf(items, CLUSTERS), text(".")])];
}

/** States and organisations, each level in a sentence of its own: evidence of one is none of the other. */
function behind(levels: AssessmentPart["levels"]): Sentence[] {
  return levels
    .filter(({ level }) => level !== "cluster")
    .flatMap(({ level, hypotheses }) =>
      hypotheses
        .filter(({ probability }) => probability >= WORTH_SAYING)
        .slice(0, 2)
        .map((one) =>
          sentenceOf([
            text(level === "state" ? "As the state behind it, " : "As the organisation behind it, "),
            name(one.name),
            text(`: ${likelihoodWords(one.likelihood)}.`),
            ...referencesOf(one),
          ]),
        ),
    );
}

function unknown(hypotheses: readonly ToldHypothesis[]): Sentence[] {
  const found = hypotheses.find(({ kind }) => kind === "unknown");
  return found === undefined
    ? []
    : [say`That it was nobody whom the catalogue knows: ${text(likelihoodWords(found.likelihood))}.`];
}

/** What the answer page says of the assessment: the verdict, why it says no more, each level by itself; confidence in a sentence of its own. */
export function assessedAnswer({ roles: [whole], levels, accounts, confidence, next }: AssessmentPart): Sentence[] {
  return [
    ...whole.verdict,
    ...shortfall(whole),
    confidence.sentence,
    ...behind(levels),
    ...clusters(levels),
    ...accounts
      .filter(({ kind }) => kind === "related")
      .slice(0, 2)
      .map(({ sentence }) => sentence),
    ...unknown(whole.hypotheses),
    ...next.slice(0, 1).map(({ channel }) => say`What would tell most next: ${text(PURSUITS[channel])}.`),
  ];
}

/** Why nobody is named, without a name: whoever is most probable of the improbable is not for the first page. */
function shortfall({ hypotheses, conditions }: ToldRole): Sentence[] {
  if (conditions.every(({ met }) => met)) return [];
  const most = hypotheses.find(({ kind }) => kind !== "unknown")?.probability ?? 0;
  const needed = `${String(Math.round(NAMING_RULE.probability * 100))} %`;
  if (most >= NAMING_RULE.probability)
    return [say`One group is probable enough, but the evidence for it does not meet all that naming asks for.`];
  return [
    say`Naming a group asks for a probability of ${text(needed)}; the most probable one has ${text(percentWords(most))}.`,
  ];
}
