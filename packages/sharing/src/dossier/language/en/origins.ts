import type { OriginReason } from "@kulla/core";
import type { Sentence } from "../../dossier.ts";
import { capital, inWords } from "../../english.ts";
import { listed, sentenceOf, text } from "../../sentence.ts";
import type { Piece } from "../../sentence.ts";
import { readableTime } from "../../time.ts";

/** `source 2`, `Sources 2, 5 and 7`. */
function sourcesNamed(numbers: readonly number[], initial: "s" | "S" = "s"): Piece {
  const items = numbers.map((number) => text(String(number)));
  return [text(`${initial}ource${numbers.length === 1 ? "" : "s"} `), ...listed(items, "and")];
}

/** Who said it first. */
export const origins = {
  line: (
    voice: Piece,
    { statements, numbers, published }: { statements: number; numbers: readonly number[]; published?: string },
  ): Sentence =>
    sentenceOf([
      voice,
      text(`: ${inWords(statements, "statement")} in ${inWords(numbers.length, "document")} (`),
      sourcesNamed(numbers),
      text(")"),
      ...(published === undefined ? [] : [text(`, the earliest of ${readableTime(published)}`)]),
      text("."),
    ]),
  reason(kind: OriginReason["kind"], numbers: readonly number[], words: Piece): Sentence {
    const [one, other] = numbers.map((number) => `source ${String(number)}`);
    const Sources = sourcesNamed(numbers, "S");
    const s = numbers.length === 1 ? "s" : "";
    switch (kind) {
      case "speaker":
        return sentenceOf([Sources, text(` name${s} `), words, text(" as the one who says it.")]);
      case "credit":
        return sentenceOf([Sources, text(` credit${s} `), words, text(".")]);
      case "quotation":
        return sentenceOf([Sources, text(" quote the same words: "), words, text(".")]);
      case "copy":
        return sentenceOf([text(`${capital(one ?? "")} has the text of ${other ?? ""}.`)]);
      case "passage":
        return sentenceOf([text(`${capital(one ?? "")} has a paragraph of ${other ?? ""}.`)]);
    }
  },
  otherReasons: (amount: number): Sentence => sentenceOf([text(`And ${inWords(amount, "other reason")}.`)]),
  /** What a source owes to another one. `percent`: how much of the words, 0 to 100; all of them where it is left out. */
  debt(kind: "text" | "part", source: string, percent: number | undefined): string {
    if (kind === "part")
      return `shortened or longer text of source ${source}, ${String(percent ?? 100)} % of the shorter one`;
    return percent === undefined
      ? `same text as source ${source}`
      : `text of source ${source}, ${String(percent)} % alike`;
  },
  orderUnknown: " (which came first is not known)",
};
