import type { Statement } from "@kulla/core";
import { assessedAnswer } from "./assessment/assessed-answer.ts";
import type { AssessmentPart } from "./assessment/part.ts";
import type { AnswerRow, Disagreement, Sentence } from "./dossier.ts";
import { capital } from "./english.ts";
import { hit } from "./hit.ts";
import { losses } from "./impact.ts";
import type { Incident } from "./incidents.ts";
import { says, someOf, voicesOf } from "./material.ts";
import type { Material } from "./material.ts";
import { groupBy } from "./order.ts";
import { listed, name, say, sentenceOf, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";
import { toldInWords } from "./tellers.ts";
import { agree, byTime, readableTime, whenPhrase, within } from "./time.ts";
import { valuesInConflict } from "./values-in-conflict.ts";
import { who } from "./who.ts";

/** Sentences in one answer; the section behind it has all. */
const LIMIT = 8;

/** A date and the statements that give it. */
interface Dated {
  readonly value: string;
  readonly said: readonly Statement[];
}

/** `10 September 2022 (Ana Kodra)`, in the order of time. */
function datesWithVoices(material: Material, dates: readonly Dated[]): Piece[] {
  return [...dates]
    .sort((left, right) => byTime(left.value, right.value))
    .map(({ value, said }): Piece => {
      const voices = voicesOf(material, said).map(name);
      return [text(`${readableTime(value)} (`), ...someOf(voices, 3), text(")"), material.book.cite(said)];
    });
}

/** The dates that exclude the best supported one, in one sentence. */
function otherDates(material: Material, dates: readonly Dated[]): Sentence[] {
  if (dates.length === 0) return [];
  const items = datesWithVoices(material, dates);
  const head = dates.length === 1 ? "Against that stands another date: " : "Against that stand other dates: ";
  return [sentenceOf([text(head), someOf(items, 4), text(".")])];
}

function whenOf(material: Material, incident: Incident): Sentence[] {
  const { part, node, statements } = incident;
  const common = node.incident?.date;
  if (common === undefined) return [];
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const dates = (node.incident?.dates ?? []).map(({ value, because }) => ({
    value,
    said: because.flatMap((id) => byId.get(id) ?? []),
  }));
  const finer = dates.filter(({ value }) => within(value, common) && !within(common, value));
  const isOne = finer.every(({ value }) => finer.every((other) => agree(value, other.value)));
  const best = (isOne ? [...finer].sort((a, b) => (within(a.value, b.value) ? -1 : 1))[0]?.value : undefined) ?? common;
  const exact = dates.filter(({ value }) => within(value, best)).flatMap(({ said }) => said);
  const told = material.book.tellers.of(exact.map(({ id }) => id));
  const by = told.documents === 1 ? says(material, exact) : [text(`say ${toldInWords(told)}`)];
  const Attack = "text" in part ? { ...part, text: capital(part.text) } : part;
  return [
    say`${Attack} was ${text(whenPhrase(best))}, ${by}${material.book.cite(exact)}.`,
    ...(isOne
      ? []
      : [sentenceOf([text("More exactly: "), ...listed(datesWithVoices(material, finer), "or"), text(".")])]),
    ...otherDates(
      material,
      dates.filter(({ value }) => !agree(value, best)),
    ),
  ];
}

function when(material: Material): Sentence[] {
  const found = material.incidents.all
    .filter(({ role }) => role !== "context")
    .flatMap((incident) => whenOf(material, incident));
  return found.length === 0 ? [say`Not established: no source gives a date of the attack.`] : found;
}

function row(id: AnswerRow["id"], question: string, sentences: readonly Sentence[], more = 0): AnswerRow {
  const seen = new Set<string>();
  const once = sentences.filter(({ text: words }) => !seen.has(words) && seen.add(words));
  return { id, question, sentences: once.slice(0, LIMIT), more: more + Math.max(0, once.length - LIMIT) };
}

/** The answer first: six questions, each answered in a few sentences by the word of the sources; and what Kulla makes of who did it, where that was assessed. */
export function answer(
  material: Material,
  disagreements: readonly Disagreement[],
  gaps: readonly Sentence[],
  assessment?: AssessmentPart,
): AnswerRow[] {
  if (material.statements.length === 0) return [row("missing", "What is missing", gaps)];
  const conflicts = disagreements.filter(({ nature }) => nature === "conflict");
  const lost = losses(material);
  return [
    row("who", "Who did it, by whose word", who(material)),
    ...(assessment === undefined
      ? []
      : [row("assessed", "Who did it, as Kulla weighs it", assessedAnswer(assessment))]),
    row("when", "When", when(material)),
    row("hit", "What was hit", hit(material)),
    row(
      "lost",
      "What was lost or leaked",
      lost.length === 0 ? [say`Not established: no source says whether data were lost or leaked.`] : lost,
    ),
    row(
      "disagreement",
      "What disagrees",
      conflicts.length === 0
        ? [say`No two statements were found that cannot both hold.`]
        : [...groupBy(conflicts, ({ topic }) => topic).values()].map((same) => valuesInConflict(material, same)),
    ),
    row("missing", "What is missing", gaps),
  ];
}
