import { tlpColours } from "@kulla/core";
import type { AnswerRow, Dossier } from "../dossier/dossier.ts";
import { count } from "../dossier/english.ts";
import { cells, wrapped } from "./width.ts";

/** How the answer is written in a terminal. */
export interface TextOptions {
  /** Cells in a line; at least 40 are used. */
  readonly width: number;
  /** Whether the terminal shows colours (ANSI escape codes). */
  readonly color: boolean;
}

/** The whole answer is meant to be seen at once. */
const LINES = 40;

/** A sentence takes at most this many lines. */
const SENTENCE_LINES = 4;

type Paint = (codes: string, text: string) => string;

interface Block {
  readonly row: AnswerRow;
  /** Lines of each sentence. */
  readonly sentences: readonly (readonly string[])[];
  shown: number;
}

function blockOf(row: AnswerRow, width: number): Block {
  const sentences = row.sentences.map(({ text }) => {
    const lines = wrapped(text, width - 4);
    if (lines.length <= SENTENCE_LINES) return lines;
    const last = lines[SENTENCE_LINES - 1] ?? "";
    return [...lines.slice(0, SENTENCE_LINES - 1), cells(last) < width - 5 ? `${last} …` : `${last.slice(0, -2)} …`];
  });
  return { row, sentences, shown: sentences.length };
}

const hidden = ({ row, sentences, shown }: Block): number => row.more + sentences.length - shown;

function height(block: Block): number {
  const lines = block.sentences.slice(0, block.shown).reduce((sum, one) => sum + one.length, 0);
  return 1 + lines + (hidden(block) > 0 ? 1 : 0);
}

/** How much room a question is worth: who did it most, what is missing least. */
const WEIGHTS: Readonly<Record<AnswerRow["id"], number>> = {
  who: 2.5,
  assessed: 1.9,
  when: 1,
  hit: 1,
  lost: 1.2,
  disagreement: 1.2,
  missing: 0.7,
};

const excess = (block: Block): number => height(block) / WEIGHTS[block.row.id];

/** Shortens the answers that take most room for their weight until all fit; each keeps one sentence. */
function fit(blocks: readonly Block[], room: number): void {
  const total = () => blocks.reduce((sum, block) => sum + height(block), 0);
  while (total() > room) {
    const longest = blocks.filter(({ shown }) => shown > 1).sort((a, b) => excess(b) - excess(a))[0];
    if (longest === undefined) return;
    longest.shown -= 1;
  }
}

function write(block: Block, paint: Paint): string[] {
  const rest = hidden(block);
  return [
    paint("1;36", block.row.question),
    ...block.sentences
      .slice(0, block.shown)
      .flatMap((lines) => lines.map((line, at) => (at === 0 ? `  - ${line}` : `    ${line}`))),
    ...(rest > 0 ? [paint("2", `    and ${count(rest, "more point")} in the dossier`)] : []),
  ];
}

/** The marking as TLP 2.0 shows it: its colour on black. */
function label(dossier: Dossier, paint: Paint): string {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    Number.parseInt(tlpColours(dossier.marking).text.slice(at, at + 2), 16),
  );
  return paint(`1;38;2;${String(red)};${String(green)};${String(blue)};48;2;0;0;0`, dossier.marking);
}

/** Sources that a sentence can only call by their number. */
function unnamed(dossier: Dossier, width: number): string[] {
  const sources = dossier.sources.filter(({ publisher }) => publisher === undefined).slice(0, 3);
  return sources.flatMap(({ number, file }) =>
    wrapped(`Source ${String(number)} is ${file.slice(0, width)}.`.replace(/\s+/gu, " "), width).slice(0, 1),
  );
}

/** The answer for a terminal: who, how sure by whose word, when, what was hit, what disagrees. About 40 lines at 80 cells. */
export function renderText(dossier: Dossier, options: TextOptions): string {
  const width = Math.max(40, Math.min(options.width, 120));
  const paint: Paint = (codes, text) => (options.color ? `\u001b[${codes}m${text}\u001b[0m` : text);
  const { counts } = dossier;
  const conflicts = dossier.disagreements.filter(({ nature }) => nature === "conflict").length;
  const facts = [
    `${count(counts.sources, "document")} of ${count(counts.texts, "origin")}`,
    count(counts.statements, "statement"),
    count(conflicts, "conflict"),
    ...(counts.unread === 0 ? [] : [count(counts.unread, "unread file")]),
  ];
  const title = wrapped(dossier.case.title, width - 20)[0] ?? dossier.case.name;
  const head = [`${paint("1", title)}  ${label(dossier, paint)}`, ...wrapped(facts.join(", "), width)];
  const foot = unnamed(dossier, width);
  const blocks = dossier.answer.map((row) => blockOf(row, width));
  fit(blocks, LINES - head.length - foot.length);
  return `${[...head, ...blocks.flatMap((block) => write(block, paint)), ...foot].join("\n")}\n`;
}
