import type { Author, Citation, Speaker, Statement } from "@kulla/core";

/**
 * Lets statements share what they have in common: the tool that read them, their speakers, the evidence that they cite, the time at
 * which they were made. A large case is read from JSON, which makes each of these anew for every statement: half of its memory.
 * Nobody changes a statement, so nobody can tell.
 */
export class SharedValues {
  readonly #texts = new Map<string, string>();
  readonly #authors = new Map<string, Author>();
  readonly #chains = new Map<string, readonly Speaker[]>();

  share(statement: Statement): Statement {
    const [first, ...more] = statement.citations;
    return {
      ...statement,
      speakers: kept(this.#chains, JSON.stringify(statement.speakers), statement.speakers),
      citations: [this.#citation(first), ...more.map((citation) => this.#citation(citation))],
      author: kept(this.#authors, JSON.stringify(statement.author), statement.author),
      madeAt: this.#text(statement.madeAt),
    };
  }

  #citation(citation: Citation): Citation {
    return { ...citation, evidence: this.#text(citation.evidence) };
  }

  #text(text: string): string {
    return kept(this.#texts, text, text);
  }
}

/** The value that was first seen under a key. */
function kept<T>(known: Map<string, T>, key: string, value: T): T {
  const first = known.get(key);
  if (first !== undefined) return first;
  known.set(key, value);
  return value;
}
