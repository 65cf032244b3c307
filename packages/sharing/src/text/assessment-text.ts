import type { AssessmentPart, ToldHypothesis, ToldRole, ToldWeighing } from "../dossier/assessment/part.ts";
import { namesNone } from "../dossier/assessment/verdicts.ts";
import { english } from "../dossier/language/en.ts";
import type { Sentence } from "../dossier/dossier.ts";
import { count } from "../dossier/english.ts";
import { likelihoodWords, percentWords } from "../dossier/likelihood-words.ts";
import { signedNats } from "../dossier/nats.ts";
import { groupBy } from "../dossier/order.ts";
import { oneLine } from "../dossier/sentence.ts";
import type { TextOptions } from "./answer-text.ts";
import { cells, wrapped } from "./width.ts";

export interface AssessmentTextOptions extends TextOptions {
  /** Every argument with its nats and statements, the matrix, and what a forger would have needed. */
  readonly explain?: boolean;
}

/** Cells of the longest bar, and of the column of names. */
const BAR = 20;
const NAMES = 26;

/** Sensitivities, next steps and campaigns that are listed without `explain`. */
const FEW = 3;

interface Pen {
  readonly width: number;
  readonly paint: (codes: string, text: string) => string;
  readonly isFull: boolean;
}

const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - cells(text)));

const cut = (text: string, width: number): string => wrapped(oneLine(text, 200), width)[0] ?? "";

/** Lines of a sentence, the first after `lead`, the others below its words. */
function hanging(lead: string, text: string, { width }: Pen): string[] {
  const indent = cells(lead);
  return wrapped(text, width - indent).map((line, at) => (at === 0 ? lead + line : " ".repeat(indent) + line));
}

const said = (sentences: readonly Sentence[], pen: Pen): string[] =>
  sentences.flatMap(({ text }) => hanging("  - ", text, pen));

function bar(probability: number): string {
  const filled = Math.round(probability * BAR);
  return `${"█".repeat(filled)}${"·".repeat(BAR - filled)}`;
}

function hypothesisLine({ name, probability, likelihood, kind }: ToldHypothesis, words: string): string {
  const mark = kind === "added by hand" ? " (by hand)" : "";
  const label = padded(cut(name, NAMES - cells(mark)) + mark, NAMES);
  return `  ${label} ${bar(probability)} ${percentWords(probability).padStart(9)}  ${words === "" ? likelihood : words}`;
}

/** A block with a heading; nothing where it would be empty. */
function block(title: string, lines: readonly string[], { paint }: Pen): string[] {
  return lines.length === 0 ? [] : ["", paint("1;36", title), ...lines];
}

function verdict({ roles: [whole] }: AssessmentPart, pen: Pen): string[] {
  return [
    ...whole.verdict.flatMap(({ text }) => wrapped(text, pen.width).map((line) => pen.paint("1", line))),
    ...whole.conditions.flatMap(({ sentence, met }) => {
      const lead = met ? "  met      " : "  not met  ";
      const [first = "", ...rest] = hanging(lead, sentence.text, pen);
      return [pen.paint(met ? "32" : "33", lead) + first.slice(lead.length), ...rest];
    }),
  ];
}

function restingLines({ restsOn }: ToldHypothesis, pen: Pen): string[] {
  return restsOn === undefined ? [] : hanging("      ", restsOn.text, pen);
}

function probabilities({ roles: [whole] }: AssessmentPart, pen: Pen): string[] {
  const rest =
    whole.others < 0.005
      ? []
      : [`  ${padded("all others together", NAMES)} ${bar(whole.others)} ${percentWords(whole.others).padStart(9)}`];
  return [...whole.hypotheses.flatMap((one) => [hypothesisLine(one, ""), ...restingLines(one, pen)]), ...rest];
}

/** Without `explain` of each level the hypotheses that stand out. */
function levels({ levels: all }: AssessmentPart, pen: Pen): string[] {
  return all.flatMap(({ title, hypotheses, more }) => {
    const shown = hypotheses.filter(({ probability }, at) => pen.isFull || at === 0 || probability >= 0.05);
    const left = more + hypotheses.length - shown.length;
    const lines = shown.flatMap(({ parts: deeds, byPart, sentences, ...one }) => [
      hypothesisLine(one, likelihoodWords(one.likelihood)),
      ...(deeds.length === 0 ? [] : hanging("      part: ", deeds.join(", "), pen)),
      ...(byPart.length === 0 ? [] : hanging("      by part: ", byPart.map(ofPart).join(", "), pen)),
      ...sentences.slice(0, pen.isFull ? sentences.length : 1).flatMap(({ text }) => hanging("      ", text, pen)),
    ]);
    return block(title, [...lines, ...(left > 0 ? [`    and ${count(left, "less probable one")}`] : [])], pen);
  });
}

/** `wiping 93 %`. */
function ofPart({ part, probability }: { readonly part: string; readonly probability: number }): string {
  return `${part} ${percentWords(probability)}`;
}

function parts({ roles: [, ...others] }: AssessmentPart, pen: Pen): string[] {
  const answerOf = ({ verdict: told }: ToldRole) => told.map(({ text }) => text).join(" ");
  if (pen.isFull)
    return others.flatMap((role) => [
      ...hanging("  ", `${role.title}: ${answerOf(role)}`, pen),
      ...role.hypotheses.slice(0, FEW).flatMap((one) => [`  ${hypothesisLine(one, "")}`, ...restingLines(one, pen)]),
    ]);
  return [...groupBy(others, answerOf)].flatMap(([answer, same]) =>
    hanging("  ", `${same.map(({ title }) => title).join(", ")}: ${answer}`, pen),
  );
}

/** `s-1f3a5c07`: enough for `kulla explain`. */
const shortId = (id: string): string => id.slice(0, 10);

function weighing({ name, total, arguments: all, rest }: ToldWeighing, pen: Pen): string[] {
  const lines = all.flatMap(({ item, nats, sentence, fakeable, works }) => {
    const aside = [
      item,
      ...(fakeable === undefined ? [] : [`${fakeable} to fake`]),
      ...sentence.because.slice(0, 2).map(shortId),
      ...(works[0] === undefined ? [] : [`known from ${oneLine(works[0], 60)}`]),
    ];
    return hanging(`  ${signedNats(nats).padStart(6)}  `, `${sentence.text} [${aside.join(", ")}]`, pen);
  });
  const left = rest.count === 0 ? [] : [`  ${signedNats(rest.nats).padStart(6)}  ${count(rest.count, "weaker item")}`];
  const title = `What speaks for and against ${oneLine(name, 60)}: ${signedNats(total)} nats`;
  return block(title, [...lines, ...left], pen);
}

function sensitivity({ sensitivity: all, leading, named: whom, pivotal }: AssessmentPart, pen: Pen): string[] {
  const shown = pen.isFull ? all : all.slice(0, FEW);
  const moves = shown.flatMap(({ sentence, of, before, after, leads, named }) => {
    const then = leads === undefined ? "" : ` Then ${oneLine(leads, 60)} leads.`;
    const other =
      whom === undefined || named === undefined ? "" : ` ${oneLine(whom, 60)} then has ${percentWords(named)}.`;
    const lead = `  ${percentWords(before)} → ${padded(percentWords(after), 10)}`;
    return hanging(lead, `without the ${of}: ${sentence.text}${then}${other}`, pen);
  });
  const hangs =
    pivotal.length === 0 ? [] : hanging("  ", `It hangs on: ${pivotal.map(({ text }) => text).join(" ")}`, pen);
  return block(
    `What would change it (probability of ${oneLine(leading ?? "the first", 60)})`,
    [...moves, ...hangs],
    pen,
  );
}

function matrix({ matrix: { columns, rows, notes } }: AssessmentPart, pen: Pen): string[] {
  if (rows.length === 0) return [];
  const letters = columns.map((_, at) => String.fromCharCode(65 + at));
  const line = (lead: string, values: readonly string[]) =>
    `  ${values.map((one) => one.padStart(5)).join("")}   ${lead}`;
  const width = pen.width - columns.length * 5 - 5;
  return block(
    "Competing hypotheses (CC very consistent … II very inconsistent)",
    [
      ...columns.map(({ name }, at) => `  ${letters[at] ?? ""}: ${cut(name, 60)}`),
      line("", letters),
      ...rows.map(({ sentence, cells: own }) =>
        line(
          cut(sentence.text, width),
          own.map(({ rating, note }) => (note === undefined ? rating : `${rating}*`)),
        ),
      ),
      line(
        "inconsistency, 0 is best",
        columns.map(({ inconsistency }) => inconsistency.toFixed(1)),
      ),
      ...notes.flatMap(({ text }) => hanging("  * ", text, pen)),
    ],
    pen,
  );
}

function probabilityMoves({ change: all }: AssessmentPart, pen: Pen): string[] {
  const share = (one: number | undefined) => (one === undefined ? "not listed" : percentWords(one));
  return (all?.probabilities ?? []).slice(0, pen.isFull ? 20 : FEW).map(({ name, level, role, before, after }) => {
    const kinds = [
      ...(level === "group" ? [] : [level]),
      ...(role === "whole" ? [] : [english.assessed.role(role).toLowerCase()]),
    ];
    const aside = kinds.length === 0 ? "" : ` (${kinds.join(", ")})`;
    return `  ${padded(cut(name, NAMES), NAMES)} ${share(before).padStart(10)} → ${share(after)}${aside}`;
  });
}

function causesOf({ change: all }: AssessmentPart, pen: Pen): string[] {
  return (all?.causes ?? [])
    .slice(0, pen.isFull ? 20 : FEW)
    .flatMap(({ sentence, nats }) => hanging(`  ${signedNats(nats).padStart(6)}  `, sentence.text, pen));
}

function change(part: AssessmentPart, pen: Pen): string[] {
  if (part.change === undefined) return [];
  const lines = [...said(part.change.sentences, pen), ...probabilityMoves(part, pen), ...causesOf(part, pen)];
  return block("Since the last version", lines, pen);
}

function further(part: AssessmentPart, pen: Pen): string[] {
  const next = (pen.isFull ? part.next : part.next.slice(0, FEW)).flatMap(({ sentence, gain }) =>
    hanging(`  ${gain.toFixed(2)} nats  `, sentence.text, pen),
  );
  const similar = (pen.isFull ? part.similar : part.similar.slice(0, FEW)).flatMap(({ sentence, similarity }) =>
    hanging(`  ${percentWords(similarity).padStart(9)}  `, sentence.text, pen),
  );
  const tested = part.tested.flatMap(({ verdict: found, sentence }) =>
    hanging(`  ${padded(found, 14)} `, sentence.text, pen),
  );
  return [
    ...block("What to look for next, by how much it is expected to settle", next, pen),
    ...block("The most similar past campaigns", similar, pen),
    ...block(
      "Who says what of whom",
      pen.isFull
        ? said(
            part.accounts.map(({ sentence }) => sentence),
            pen,
          )
        : [],
      pen,
    ),
    ...block("What was said in public, tested", tested, pen),
  ];
}

function flag({ falseFlag }: AssessmentPart, pen: Pen): string[] {
  if (falseFlag === undefined) return [];
  const needs = falseFlag.needs.flatMap(({ sentence, fakeable }) =>
    hanging(`    ${padded(fakeable, 7)}`, sentence.text, pen),
  );
  return block("Is somebody being imitated?", [...said(falseFlag.sentences, pen), ...(pen.isFull ? needs : [])], pen);
}

function penOf(options: AssessmentTextOptions): Pen {
  return {
    width: Math.max(40, Math.min(options.width, 120)),
    paint: (codes, text) => (options.color ? `\u001b[${codes}m${text}\u001b[0m` : text),
    isFull: options.explain === true,
  };
}

/** What an answer would be without something, beside what it is; `told` is compared with the answer as it stands. */
export function renderWhatIf(told: AssessmentPart, options: AssessmentTextOptions): string {
  const pen = penOf({ ...options, explain: true });
  const [{ verdict: answer }] = told.roles;
  const isOther = told.change !== undefined && told.change.sentences.length > 1;
  const moved = probabilityMoves(told, pen);
  const causes = causesOf(told, pen);
  const lines = [
    pen.paint("1;36", "The answer then"),
    ...said(answer, pen),
    ...(isOther ? said(told.change.sentences.slice(1), pen) : []),
    ...block("Probabilities, as the case stands and then", moved, pen),
    ...block("Because of (nats)", causes, pen),
    ...block(`Confidence then: ${told.confidence.level}`, said(told.confidence.reasons, pen), pen),
  ];
  return `${lines.join("\n")}\n`;
}

/** The assessment for a terminal; with `explain` all of it, as far as lines can tell it. */
export function renderAssessment(part: AssessmentPart, options: AssessmentTextOptions): string {
  const pen = penOf(options);
  const reasons = [...part.confidence.reasons, ...(pen.isFull ? part.gaps : [])];
  const lines = [
    ...verdict(part, pen),
    ...block(
      namesNone(part.roles[0]) ? "Probability of each group, none of which is named" : "Probability",
      probabilities(part, pen),
      pen,
    ),
    ...block(`Confidence: ${part.confidence.level}`, said(reasons, pen), pen),
    ...levels(part, pen),
    ...block("Part by part", parts(part, pen), pen),
    ...(pen.isFull ? part.weighings.flatMap((one) => weighing(one, pen)) : []),
    ...sensitivity(part, pen),
    ...flag(part, pen),
    ...further(part, pen),
    ...(pen.isFull ? matrix(part, pen) : []),
    ...change(part, pen),
  ];
  return `${lines.join("\n")}\n`;
}
