/** Who said it first: which documents lead back to whom, and why. */
import type { DocumentKey, OriginReason, Origins } from "@kulla/core";
import type { OriginLine, Sentence } from "./dossier.ts";
import type { DossierWords } from "./language/words.ts";
import { called } from "./material.ts";
import { inOrder } from "./order.ts";
import { quote } from "./sentence.ts";

/** Reasons that are told of one origin. */
const REASONS = 6;

type NumberOf = (document: DocumentKey) => number | undefined;

/** Voices that several documents report, those with most documents first. A voice of one document has nothing to be told. */
export function originLines(words: DossierWords, { origins }: Origins, numberOf: NumberOf): OriginLine[] {
  return origins
    .filter(({ documents }) => documents.length > 1)
    .sort((a, b) => b.documents.length - a.documents.length || inOrder(a.name, b.name) || inOrder(a.id, b.id))
    .map(({ name: voice, documents, statements, published, reasons }) => {
      const numbers = documents.flatMap((document) => numberOf(document) ?? []);
      return {
        name: voice,
        sources: numbers,
        statements: statements.length,
        sentence: words.origins.line(called({ words }, voice), {
          statements: statements.length,
          numbers,
          ...(published === undefined ? {} : { published }),
        }),
        reasons: reasonLines(words, reasons, numberOf),
      };
    });
}

function reasonLines(words: DossierWords, reasons: readonly OriginReason[], numberOf: NumberOf): Sentence[] {
  const lines = reasons.map(({ kind, words: printed = "", documents }) =>
    words.origins.reason(
      kind,
      documents.flatMap((one) => numberOf(one) ?? []),
      kind === "quotation" ? quote(printed) : called({ words }, printed),
    ),
  );
  const rest = lines.length - REASONS;
  return rest > 1 ? [...lines.slice(0, REASONS), words.origins.otherReasons(rest)] : lines;
}

/** What a source owes to others: `92 % of its words are those of source 1`; undefined where it is its own text. */
export function debtOf(
  document: DocumentKey,
  { texts }: Origins,
  numberOf: NumberOf,
  words: DossierWords,
): string | undefined {
  const own = texts.find(({ documents }) => documents.includes(document));
  const link = own?.copies.find(({ copy }) => copy === document);
  if (own === undefined || link === undefined) return undefined;
  const { kind, of, share } = link;
  const source = String(numberOf(of) ?? "?");
  const percent = kind === "text" && share === 1 ? undefined : Math.round(share * 100);
  const order = own.published === undefined ? words.origins.orderUnknown : "";
  return words.origins.debt(kind === "text" ? "text" : "part", source, percent) + order;
}
