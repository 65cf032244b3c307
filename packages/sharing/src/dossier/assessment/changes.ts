import type { Assessment, AssessmentChange, Naming } from "@kulla/attribution";
import { compareAssessments, isUnchanged } from "@kulla/attribution";
import type { Instant } from "@kulla/core";
import type { Sentence } from "../dossier.ts";
import { listed, name, say, text } from "../sentence.ts";
import type { Piece } from "../sentence.ts";
import { readableInstant } from "../time.ts";
import type { ToldChange } from "./part.ts";
import { engineSentence } from "./tell.ts";
import type { Telling } from "./tell.ts";

/** What an assessment is compared with: a version that was issued before, or another that is called something. */
export type PreviousAssessment = { readonly assessment: Assessment } & (
  { readonly number: number; readonly issuedAt: Instant } | { readonly called: string }
);

const INPUTS: Readonly<Record<AssessmentChange["inputs"][number], string>> = {
  evidence: "the evidence of the case",
  knowledge: "the knowledge about groups",
  engine: "Kulla itself",
  prior: "how probable an unknown actor was taken to be beforehand",
  date: "the date as of which it is told",
};

const HOW: Readonly<Record<AssessmentChange["items"][number]["how"], string>> = {
  new: "New: ",
  gone: "Gone: ",
  "weighs otherwise": "Weighs otherwise: ",
};

/** `nobody named`, `Gray Heron or Sand Wader`. */
function answerOf(naming: Naming | undefined): Piece {
  if (naming === undefined) return text("not asked");
  if (naming.names.length === 0) return text("nobody named");
  const kind = naming.verdict === "country" ? [text("a group of ")] : [];
  return [...kind, ...listed(naming.names.map(name), "or")];
}

/** What changed since the last version, and because of what. */
export function toldChange(telling: Telling, previous: PreviousAssessment): ToldChange {
  const change = compareAssessments(previous.assessment, telling.assessment);
  const version = text(
    "called" in previous
      ? previous.called
      : `version ${String(previous.number)} of ${readableInstant(previous.issuedAt)}`,
  );
  const inputs = change.inputs.map((one) => text(INPUTS[one]));
  const other =
    inputs.length === 0
      ? say`What went in is the same as in ${version}.`
      : say`Other than in ${version} ${text(inputs.length === 1 ? "is" : "are")} ${listed(inputs, "and")}.`;
  const same = isUnchanged(change) ? [say`The answer is the same.`] : [];
  const answers = change.namings.map(
    ({ role, before, after }) =>
      say`${text(telling.material.words.assessed.role(role))}: before ${answerOf(before)}, now ${answerOf(after)}.`,
  );
  return {
    sentences: [other, ...same, ...answers, ...confidence(change)],
    probabilities: change.probabilities,
    causes: change.items.map(({ how, text: words, for: whom, nats }) => ({
      sentence: engineSentence(telling, `${words.replace(/[.]$/u, "")} (for ${whom})`, [], [text(HOW[how])]),
      nats,
    })),
  };
}

function confidence({ confidence: moved }: AssessmentChange): Sentence[] {
  return moved === undefined
    ? []
    : [say`Confidence in the assessment was ${text(moved.before)} and is ${text(moved.after)}.`];
}
