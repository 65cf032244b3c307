/** Who said it first: which documents lead back to whom, and why. */
import type { CopyLink, DocumentKey, OriginReason, Origins, TextOrigin } from "@kulla/core";
import type { OriginLine, Sentence } from "./dossier.ts";
import { capital, inWords } from "./english.ts";
import { inOrder } from "./order.ts";
import { listed, name, quote, sentenceOf, text } from "./sentence.ts";
import type { Piece } from "./sentence.ts";
import { readableTime } from "./time.ts";

/** Reasons that are told of one origin. */
const REASONS = 6;

type NumberOf = (document: DocumentKey) => number | undefined;

/** Voices that several documents report, those with most documents first. A voice of one document has nothing to be told. */
export function originLines({ origins }: Origins, numberOf: NumberOf): OriginLine[] {
  return origins
    .filter(({ documents }) => documents.length > 1)
    .sort((a, b) => b.documents.length - a.documents.length || inOrder(a.name, b.name) || inOrder(a.id, b.id))
    .map(({ name: voice, documents, statements, published, reasons }) => {
      const numbers = documents.flatMap((document) => numberOf(document) ?? []);
      const first = published === undefined ? [] : [text(`, the earliest of ${readableTime(published)}`)];
      return {
        name: voice,
        sources: numbers,
        statements: statements.length,
        sentence: sentenceOf([
          name(voice),
          text(`: ${inWords(statements.length, "statement")} in ${inWords(numbers.length, "document")} (`),
          sourcesNamed(numbers),
          text(")"),
          ...first,
          text("."),
        ]),
        reasons: reasonLines(reasons, numberOf),
      };
    });
}

function reasonLines(reasons: readonly OriginReason[], numberOf: NumberOf): Sentence[] {
  const lines = reasons.map((reason) =>
    reasonLine(
      reason,
      reason.documents.flatMap((one) => numberOf(one) ?? []),
    ),
  );
  const rest = lines.length - REASONS;
  return rest > 1 ? [...lines.slice(0, REASONS), sentenceOf([text(`And ${inWords(rest, "other reason")}.`)])] : lines;
}

function reasonLine({ kind, words = "" }: OriginReason, numbers: readonly number[]): Sentence {
  const [one, other] = numbers.map((number) => `source ${String(number)}`);
  const Sources = sourcesNamed(numbers, "S");
  const s = numbers.length === 1 ? "s" : "";
  switch (kind) {
    case "speaker":
      return sentenceOf([Sources, text(` name${s} `), name(words), text(" as the one who says it.")]);
    case "credit":
      return sentenceOf([Sources, text(` credit${s} `), name(words), text(".")]);
    case "quotation":
      return sentenceOf([Sources, text(" quote the same words: "), quote(words), text(".")]);
    case "copy":
      return sentenceOf([text(`${capital(one ?? "")} has the text of ${other ?? ""}.`)]);
    case "passage":
      return sentenceOf([text(`${capital(one ?? "")} has a paragraph of ${other ?? ""}.`)]);
  }
}

/** `source 2`, `Sources 2, 5 and 7`. */
function sourcesNamed(numbers: readonly number[], initial: "s" | "S" = "s"): Piece {
  const items = numbers.map((number) => text(String(number)));
  return [text(`${initial}ource${numbers.length === 1 ? "" : "s"} `), ...listed(items, "and")];
}

/** What a source owes to others: `92 % of its words are those of source 1`; undefined where it is its own text. */
export function debtOf(document: DocumentKey, { texts }: Origins, numberOf: NumberOf): string | undefined {
  const own = texts.find(({ documents }) => documents.includes(document));
  const link = own?.copies.find(({ copy }) => copy === document);
  if (own === undefined || link === undefined) return undefined;
  return `${copyWords(link, numberOf)}${orderWords(own)}`;
}

function copyWords({ kind, of, share }: CopyLink, numberOf: NumberOf): string {
  const source = `source ${String(numberOf(of) ?? "?")}`;
  const percent = `${String(Math.round(share * 100))} %`;
  if (kind === "text") return share === 1 ? `same text as ${source}` : `text of ${source}, ${percent} alike`;
  return `shortened or longer text of ${source}, ${percent} of the shorter one`;
}

function orderWords({ published }: TextOrigin): string {
  return published === undefined ? " (which came first is not known)" : "";
}
