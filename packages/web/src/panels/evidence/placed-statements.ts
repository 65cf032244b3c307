import type { StatementItem } from "@kulla/api";
import type { Citation, Span } from "@kulla/core";
import type { Mark } from "./mark-text.ts";

/** A statement with where its words stand in the document that is shown. */
export interface PlacedStatement {
  readonly item: StatementItem;
  /** Places in this document, in the order of the statement's citations. */
  readonly places: readonly Span[];
}

/** What a document is called by citations. */
export interface DocumentName {
  readonly evidence: string;
  readonly part?: readonly string[] | undefined;
}

/** The statements that cite a document, in the order of their first words in it. Those that cite it without a place come last. */
export function placedStatements(items: readonly StatementItem[], document: DocumentName): readonly PlacedStatement[] {
  return items
    .flatMap((item) => {
      const cited = item.statement.citations.filter((citation) => isIn(citation, document));
      if (cited.length === 0) return [];
      return [
        { item, places: cited.flatMap(({ at }) => (at.kind === "text" ? [{ start: at.start, end: at.end }] : [])) },
      ];
    })
    .sort(
      (a, b) =>
        firstOf(a).start - firstOf(b).start ||
        firstOf(a).end - firstOf(b).end ||
        (a.item.statement.id < b.item.statement.id ? -1 : 1),
    );
}

function firstOf({ places }: PlacedStatement): Span {
  return places.reduce(
    (first, one) => (one.start < first.start ? one : first),
    places[0] ?? { start: Infinity, end: Infinity },
  );
}

function isIn({ evidence, at }: Citation, document: DocumentName): boolean {
  const part = at.kind === "text" ? at.part : undefined;
  return evidence === document.evidence && (part ?? []).join("\0") === (document.part ?? []).join("\0");
}

/** One mark for each place of each statement. */
export function marksOf(statements: readonly PlacedStatement[]): readonly Mark[] {
  return statements.flatMap(({ item, places }) => places.map((place) => ({ id: item.statement.id, ...place })));
}
