import type { Asserted } from "./graph.ts";
import { contains, lengthInDays, parseEdtf } from "./edtf.ts";
import { compareNumbers, compareText, sortedSet } from "./order.ts";
import { documentOf, firstSpeaker } from "./statement-facts.ts";
import type { Statement, StatementId } from "./statement.ts";

/** Collects the values that statements assert of one thing, each with its speakers and statements. */
export class AssertedValues {
  readonly #values = new Map<string, Statement[]>();
  readonly #originOf: ReadonlyMap<StatementId, string>;

  /** @param originOf who said each statement first, so that copies weigh once; a statement without one counts for its document */
  constructor(originOf: ReadonlyMap<StatementId, string> = new Map()) {
    this.#originOf = originOf;
  }

  add(value: string | undefined, statement: Statement): void {
    if (value === undefined || value === "") return;
    const list = this.#values.get(value);
    if (list === undefined) this.#values.set(value, [statement]);
    else list.push(statement);
  }

  /** Sorted by value. */
  list(): readonly Asserted[] {
    return [...this.#values]
      .sort(([a], [b]) => compareText(a, b))
      .map(([value, statements]) => ({
        value,
        speakers: sortedSet(statements.flatMap((statement) => firstSpeaker(statement) ?? [])),
        because: sortedSet(statements.map(({ id }) => id)),
      }));
  }

  /** The value of most statements; of equals the one of most origins, then the first by code units. */
  mostUsed(): string | undefined {
    const ranked = [...this.#values].map(([value, statements]) => ({
      value,
      uses: new Set(statements.map(({ id }) => id)).size,
      origins: this.#originsOf(statements).size,
    }));
    ranked.sort((a, b) => b.uses - a.uses || b.origins - a.origins || compareText(a.value, b.value));
    return ranked[0]?.value;
  }

  /**
   * Of EDTF dates the best supported: stated, or held by a vaguer date that is stated, by most origins; of equals the
   * finest, then the earliest.
   */
  bestDate(): string | undefined {
    const dates = [...this.#values].flatMap(([value, statements]) => {
      const span = parseEdtf(value);
      return span === undefined ? [] : [{ value, span, origins: this.#originsOf(statements) }];
    });
    const ranked = dates.map(({ value, span }) => ({
      value,
      span,
      support: new Set(dates.filter((other) => contains(other.span, span)).flatMap(({ origins }) => [...origins])).size,
    }));
    ranked.sort(
      (a, b) =>
        b.support - a.support ||
        compareNumbers(lengthInDays(a.span), lengthInDays(b.span)) ||
        compareNumbers(a.span.earliest, b.span.earliest) ||
        compareText(a.value, b.value),
    );
    return ranked[0]?.value;
  }

  #originsOf(statements: readonly Statement[]): ReadonlySet<string> {
    return new Set(statements.map((statement) => this.#originOf.get(statement.id) ?? documentOf(statement)));
  }
}
