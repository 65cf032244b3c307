import type { Assessment, AssessmentChange, Naming } from "@kulla/attribution";
import { compareAssessments, isUnchanged } from "@kulla/attribution";
import type { Instant } from "@kulla/core";
import type { Sentence } from "../dossier.ts";
import { listed, name, text } from "../sentence.ts";
import type { Piece } from "../sentence.ts";
import type { ToldChange } from "./part.ts";
import { engineSentence, hypothesisName } from "./tell.ts";
import type { Telling } from "./tell.ts";

/** What an assessment is compared with: a version that was issued before, or another that is called something. */
export type PreviousAssessment = { readonly assessment: Assessment } & (
  { readonly number: number; readonly issuedAt: Instant } | { readonly called: string }
);

/** `nobody named`, `Gray Heron or Sand Wader`. */
function answerOf(telling: Telling, naming: Naming | undefined): Piece {
  const { or, weighed } = telling.material.words;
  if (naming === undefined) return text(weighed.notAsked);
  if (naming.names.length === 0) return text(weighed.nobodyNamed);
  const kind = naming.verdict === "country" ? [text(weighed.groupOf)] : [];
  const names = naming.names.map((one) => name(hypothesisName(telling, one)));
  return [...kind, ...listed(names, or)];
}

/** What changed since the last version, and because of what. */
export function toldChange(telling: Telling, previous: PreviousAssessment): ToldChange {
  const change = compareAssessments(previous.assessment, telling.assessment);
  const { assessed, weighed } = telling.material.words;
  const version = text(
    "called" in previous ? weighed.comparedWith(previous.called) : weighed.version(previous.number, previous.issuedAt),
  );
  const { inputs } = change;
  const other = inputs.length === 0 ? weighed.sameInputs(version) : weighed.otherInputs(version, inputs);
  const same = isUnchanged(change) ? [weighed.sameAnswer()] : [];
  const answers = change.namings.map(({ role, before, after }) =>
    weighed.answers(assessed.role(role), answerOf(telling, before), answerOf(telling, after)),
  );
  return {
    sentences: [other, ...same, ...answers, ...confidence(telling, change)],
    probabilities: change.probabilities.map((one) => ({ ...one, name: hypothesisName(telling, one.name) })),
    causes: change.items.map(({ how, text: words, for: whom, nats }) => ({
      sentence: engineSentence(
        telling,
        words.replace(/[.]$/u, ""),
        [],
        [text(weighed.how(how))],
        weighed.forWhom(name(hypothesisName(telling, whom))),
      ),
      nats,
    })),
  };
}

function confidence({ material }: Telling, { confidence: moved }: AssessmentChange): Sentence[] {
  return moved === undefined ? [] : [material.words.weighed.confidence(moved.before, moved.after)];
}
