import type { Origins, Statement, StatementId } from "@kulla/core";
import { count, inWords } from "./english.ts";

/** How many documents tell something, and how many origins they have: ten copies weigh once. */
export interface Told {
  readonly documents: number;
  readonly origins: number;
}

/** Counts who tells what. */
export class Tellers {
  readonly #documentOf = new Map<StatementId, number>();
  readonly #originOf: ReadonlyMap<StatementId, string>;

  /** @param numberOf the number of the source that a statement stands in */
  constructor(
    statements: readonly Statement[],
    numberOf: (statement: Statement) => number,
    origins: Pick<Origins, "originOf"> | undefined,
  ) {
    for (const statement of statements) this.#documentOf.set(statement.id, numberOf(statement));
    this.#originOf = origins?.originOf ?? new Map();
  }

  /** By how many documents and origins the statements are told. Without origins every document is one. */
  of(statements: Iterable<StatementId>): Told {
    const documents = new Set<number>();
    const origins = new Set<string>();
    for (const id of statements) {
      const document = this.#documentOf.get(id);
      if (document === undefined) continue;
      documents.add(document);
      origins.add(this.#originOf.get(id) ?? `document ${String(document)}`);
    }
    return { documents: documents.size, origins: origins.size };
  }
}

/** `seven sources of two origins`, as in running text. */
export function toldInWords({ documents, origins }: Told): string {
  const words = inWords(documents, "source");
  return origins < documents ? `${words} of ${inWords(origins, "origin")}` : words;
}

/** `7 documents of 2 origins`; where each document is an origin of its own, or has several, the documents alone. */
export function toldBy({ documents, origins }: Told): string {
  const words = count(documents, "document");
  return origins < documents ? `${words} of ${count(origins, "origin")}` : words;
}
