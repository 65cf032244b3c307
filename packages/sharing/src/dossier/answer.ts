import type { Statement } from "@kulla/core";
import { assessedAnswer } from "./assessment/assessed-answer.ts";
import type { AssessmentPart } from "./assessment/part.ts";
import type { AnswerRow, Disagreement, Sentence } from "./dossier.ts";
import { hit } from "./hit.ts";
import type { Incident } from "./incidents.ts";
import { losses } from "./losses.ts";
import { capitalPart, says, someOf, tellersNamed, voicesOf } from "./material.ts";
import type { Material } from "./material.ts";
import { groupBy } from "./order.ts";
import { listed, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";
import { agree, byTime, within } from "./time.ts";
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
      const voices = tellersNamed(material, voicesOf(material, said));
      return [text(`${material.words.time(value)} (`), ...voices, text(")"), material.book.cite(said)];
    });
}

/** The dates that exclude the best supported one, in one sentence. */
function otherDates(material: Material, dates: readonly Dated[]): Sentence[] {
  if (dates.length === 0) return [];
  const items = datesWithVoices(material, dates);
  return [material.words.dates.against(someOf(material.words, items, 4, "things"), dates.length)];
}

function whenOf(material: Material, incident: Incident): Sentence[] {
  const { words } = material;
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
  const by = told.documents === 1 ? says(material, exact) : [text(words.toldBy(told))];
  return [
    words.dates.was(capitalPart(words, part), best, by, material.book.cite(exact)),
    ...(isOne ? [] : [words.dates.exactly(listed(datesWithVoices(material, finer), words.or))]),
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
  return found.length === 0 ? [material.words.dates.unknown()] : found;
}

type MakeRow = (id: AnswerRow["id"], sentences: readonly Sentence[]) => AnswerRow;

function row(question: string, id: AnswerRow["id"], sentences: readonly Sentence[]): AnswerRow {
  const seen = new Set<string>();
  const once = sentences.filter(({ text: words }) => !seen.has(words) && seen.add(words));
  return { id, question, sentences: once.slice(0, LIMIT), more: Math.max(0, once.length - LIMIT) };
}

/** The answer first: six questions, each answered in a few sentences by the word of the sources; and what Kulla makes of who did it, where that was assessed. */
export function answer(
  material: Material,
  disagreements: readonly Disagreement[],
  gaps: readonly Sentence[],
  assessment?: AssessmentPart,
): AnswerRow[] {
  const { words } = material;
  const ask: MakeRow = (id, sentences) => row(words.questions[id], id, sentences);
  if (material.statements.length === 0) return [ask("missing", gaps)];
  const conflicts = disagreements.filter(({ nature }) => nature === "conflict");
  const lost = losses(material);
  return [
    ask("who", who(material)),
    ...(assessment === undefined ? [] : [ask("assessed", assessedAnswer(words, assessment))]),
    ask("when", when(material)),
    ask("hit", hit(material)),
    ask("lost", lost.length === 0 ? [words.loss.unknown()] : lost),
    ask(
      "disagreement",
      conflicts.length === 0
        ? [words.disagreements.none()]
        : [...groupBy(conflicts, ({ topic }) => topic).values()].map((same) => valuesInConflict(material, same)),
    ),
    ask("missing", gaps),
  ];
}
