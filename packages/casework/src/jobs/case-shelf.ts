import type { Statement, StatementId, Store, Tlp } from "@kulla/core";
import { KeptSteps } from "../kept-steps.ts";
import { PanelMemory } from "../views/panel-memory.ts";

/** What one computation of a case for a clearance leaves to the next. */
export class KeptCase {
  readonly steps = new KeptSteps();
  readonly panels = new PanelMemory();
  #statements: ReadonlyMap<StatementId, Statement> = new Map();

  get size(): number {
    return this.#statements.size;
  }

  /** The store, of which statements that were read before are not read again. What an id names never changes. */
  reading(store: Store): Store {
    return {
      ...store,
      statements: async (caseName) => {
        const statements = await store.statements(caseName, this.#statements);
        this.#statements = new Map(statements.map((one) => [one.id, one]));
        return statements;
      },
    };
  }
}

/**
 * Cases that were computed last, each for one clearance: a computation never finds what was made for another. What is kept changes no result, only how long
 * it takes. One shelf is for one workspace.
 */
export class CaseShelf {
  readonly #cases = new Map<string, KeptCase>();
  readonly #limit: number;

  /** @param limit statements of all cases on the shelf: what is drawn from one takes some ten thousand bytes */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What is kept of a case for a clearance; at first nothing. */
  of(caseName: string, clearance: Tlp): KeptCase {
    const key = JSON.stringify([clearance, caseName]);
    const kept = this.#cases.get(key) ?? new KeptCase();
    this.#cases.delete(key);
    this.#cases.set(key, kept);
    return kept;
  }

  /** Lets go of the cases that were not computed for the longest time, where there is too much. */
  tidy(): void {
    let size = 0;
    for (const [key, kept] of [...this.#cases].reverse()) {
      size += kept.size;
      if (size > this.#limit) this.#cases.delete(key);
    }
  }
}
