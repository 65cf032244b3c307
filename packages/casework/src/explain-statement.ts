import type { Contradiction, Decision, Document, Statement } from "@kulla/core";
import { maskCards } from "@kulla/sharing";
import type { CaseFile } from "./case-file.ts";

/** A citation with the words around it. */
export interface QuoteInContext {
  /** Name of the document. */
  readonly document: string;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** Line of the quote in the document's text, from 1; absent where it does not stand in a text. */
  readonly line?: number;
}

/** Why a statement stands in a case: its words, the rule that read them, and what bears on it. */
export interface Explanation {
  readonly statement: Statement;
  readonly quotes: readonly QuoteInContext[];
  readonly decisions: readonly Decision[];
  readonly contradictions: readonly Contradiction[];
}

/** UTF-16 code units of context on each side of a quote. */
const CONTEXT = 240;

/** The statements whose id is or starts with `id` (`s-1f3a`), in the order of their ids. */
export function findStatements(file: CaseFile, id: string): readonly Statement[] {
  const exact = file.statements.find((statement) => statement.id === id);
  return exact === undefined ? file.statements.filter((statement) => statement.id.startsWith(id)) : [exact];
}

/** Leads a statement back to the words that it rests on. Numbers of payment cards are masked, as in the dossier. */
export function explainStatement(file: CaseFile, statement: Statement): Explanation {
  const explanation: Explanation = {
    statement,
    quotes: statement.citations.map((citation) => {
      const document = file.documents.find((one) => isCited(one, citation));
      return quoteInContext(document, citation);
    }),
    decisions: file.decisions.filter(({ about }) => isAbout(about, statement)),
    contradictions: file.contradictions.filter(({ sides }) =>
      sides.some((side) => side.statements.includes(statement.id)),
    ),
  };
  return maskCards(explanation, file.statements);
}

function isAbout(about: Decision["about"], { id }: Statement): boolean {
  if ("pair" in about) return about.pair.includes(id);
  return "statement" in about && about.statement === id;
}

type Cited = Statement["citations"][number];

function isCited(document: Document, { evidence, at }: Cited): boolean {
  const part = at.kind === "text" ? at.part : undefined;
  return document.evidence === evidence && (document.part ?? []).join("\0") === (part ?? []).join("\0");
}

function quoteInContext(document: Document | undefined, { evidence, at, quote }: Cited): QuoteInContext {
  const name = document?.name ?? evidence;
  if (document === undefined || at.kind !== "text") return { document: name, before: "", quote, after: "" };
  const { text } = document;
  return {
    document: name,
    before: text.slice(Math.max(0, at.start - CONTEXT), at.start),
    quote: text.slice(at.start, at.end),
    after: text.slice(at.end, at.end + CONTEXT),
    line: text.slice(0, at.start).split("\n").length,
  };
}
