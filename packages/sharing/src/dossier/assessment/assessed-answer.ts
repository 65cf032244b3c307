import { NAMING_RULE } from "@kulla/attribution";
import type { Sentence } from "../dossier.ts";
import { likelihoodWords, percentWords } from "../likelihood-words.ts";
import { name, say, sentenceOf, text } from "../sentence.ts";
import type { Piece } from "../sentence.ts";
import type { AssessmentPart, ToldHypothesis, ToldLevel, ToldRole } from "./part.ts";

/** Below this no state or organisation stands on the answer page. */
const WORTH_SAYING = 0.2;

/** Clusters that are named on the answer page. */
const CLUSTERS = 6;

const referencesOf = ({ sentences }: ToldLevel["hypotheses"][number]): Piece[] => [
  (sentences[0]?.parts ?? []).filter(({ kind }) => kind === "reference"),
];

/** `Parts are told apart: DEV-0861 (getting in), DEV-0842 (wiping).` */
function clusters(levels: AssessmentPart["levels"]): Sentence[] {
  const all =
    levels.find(({ level }) => level === "cluster")?.hypotheses.filter(({ part }) => part !== undefined) ?? [];
  if (all.length === 0) return [];
  const items = all
    .slice(0, CLUSTERS)
    .flatMap((one, at): Piece[] => [
      text(at === 0 ? "" : ", "),
      name(one.name),
      text(` (${(one.part ?? "").toLowerCase()})`),
      ...referencesOf(one),
    ]);
  return [sentenceOf([text("The parts that are told apart: "), ...items, text(".")])];
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
export function assessedAnswer({ roles: [whole], levels, confidence, next }: AssessmentPart): Sentence[] {
  return [
    ...whole.verdict,
    ...shortfall(whole),
    ...behind(levels),
    ...clusters(levels),
    ...unknown(whole.hypotheses),
    confidence.sentence,
    ...next.slice(0, 1).map(({ sentence }) => sentenceOf([text("What would tell most next: "), ...sentence.parts])),
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
