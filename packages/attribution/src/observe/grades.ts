import type { AdmiraltyCode, DocumentKey, SourceInfo, Statement } from "@kulla/core";
import { documentKeyOf } from "@kulla/core";
import { compareText, sortedSet } from "../order.ts";
import { weightOfGrade } from "../model/discount.ts";

/** The grade of what nobody rated. */
export const UNRATED: AdmiraltyCode = "F6";

/** What is asked of the documents that statements stand in. */
export interface Grades {
  /** The best grade of the documents of the statements. */
  of(statements: readonly Statement[]): AdmiraltyCode;
  /** Names of their documents, sorted. */
  sources(statements: readonly Statement[]): readonly string[];
}

/** @param ratings how people rated the sources (`Standing.ratings`) */
export function gradesOf(documents: readonly SourceInfo[], ratings: ReadonlyMap<DocumentKey, AdmiraltyCode>): Grades {
  const names = new Map(documents.map((document) => [documentKeyOf(document), document.name]));
  return {
    of: (statements) => {
      const grades = statements.flatMap(documentsOf).map((key) => ratings.get(key) ?? UNRATED);
      return [...grades].sort((a, b) => weightOfGrade(b) - weightOfGrade(a) || compareText(a, b))[0] ?? UNRATED;
    },
    sources: (statements) => sortedSet(statements.flatMap(documentsOf).map((key) => names.get(key) ?? key)),
  };
}

function documentsOf({ citations }: Statement): readonly DocumentKey[] {
  return citations.map(({ evidence, at }) =>
    documentKeyOf(at.kind === "text" && at.part !== undefined ? { evidence, part: at.part } : { evidence }),
  );
}
