import { NAMING_RULE } from "@kulla/attribution";
import type { Sentence } from "../dossier.ts";
import type { DossierWords } from "../language/words.ts";
import { someOf } from "../material.ts";
import { name, text } from "../sentence.ts";
import type { Piece } from "../sentence.ts";
import type { AssessmentPart, ToldHypothesis, ToldLevel, ToldRole } from "./part.ts";

/** Below this no state or organisation stands on the answer page. */
const WORTH_SAYING = 0.2;

/** Clusters that are named on the answer page. */
const CLUSTERS = 6;

const referencesOf = ({ sentences }: ToldLevel["hypotheses"][number]): Piece[] => [
  (sentences[0]?.parts ?? []).filter(({ kind }) => kind === "reference"),
];

/** `The parts that are told apart: DEV-0861 (getting in, taking data out), DEV-0842 (wiping).` */
function clusters(words: DossierWords, levels: AssessmentPart["levels"]): Sentence[] {
  const all = levels.find(({ level }) => level === "cluster")?.hypotheses.filter(({ parts }) => parts.length > 0) ?? [];
  if (all.length === 0) return [];
  const items = all.map((one): Piece =>
    [name(one.name), text(` (${one.parts.join(", ")})`), ...referencesOf(one)].flat(),
  );
  return [words.assessed.clusters(someOf(words, items, CLUSTERS, "things"))];
}

/** States and organisations, each level in a sentence of its own: evidence of one is none of the other. */
function behind(words: DossierWords, levels: AssessmentPart["levels"]): Sentence[] {
  return levels
    .filter(({ level }) => level !== "cluster")
    .flatMap(({ level, hypotheses }) =>
      hypotheses
        .filter(({ probability }) => probability >= WORTH_SAYING)
        .slice(0, 2)
        .map((one) =>
          words.assessed.behind(
            level === "state" ? "state" : "organisation",
            name(one.name),
            words.likelihood(one.likelihood),
            referencesOf(one).flat(),
          ),
        ),
    );
}

function unknown({ assessed, likelihood }: DossierWords, hypotheses: readonly ToldHypothesis[]): Sentence[] {
  const found = hypotheses.find(({ kind }) => kind === "unknown");
  return found === undefined ? [] : [assessed.unknown(likelihood(found.likelihood))];
}

/** What the answer page says of the assessment: the verdict, why it says no more, each level by itself; confidence in a sentence of its own. */
export function assessedAnswer(
  words: DossierWords,
  { roles: [whole], levels, accounts, confidence, next }: AssessmentPart,
): Sentence[] {
  return [
    ...whole.verdict,
    ...shortfall(words, whole),
    confidence.sentence,
    ...behind(words, levels),
    ...clusters(words, levels),
    ...accounts
      .filter(({ kind }) => kind === "related")
      .slice(0, 2)
      .map(({ sentence }) => sentence),
    ...unknown(words, whole.hypotheses),
    ...next.slice(0, 1).map(({ channel }) => words.assessed.next(channel)),
  ];
}

/** Why nobody is named, without a name: whoever is most probable of the improbable is not for the first page. */
function shortfall({ assessed, percent }: DossierWords, { hypotheses, conditions }: ToldRole): Sentence[] {
  if (conditions.every(({ met }) => met)) return [];
  const most = hypotheses.find(({ kind }) => kind !== "unknown")?.probability ?? 0;
  const needed = `${String(Math.round(NAMING_RULE.probability * 100))} %`;
  if (most >= NAMING_RULE.probability) return [assessed.conditionsUnmet()];
  return [assessed.tooImprobable(needed, percent(most))];
}
