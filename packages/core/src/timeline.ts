import { compareEdtf } from "./edtf.ts";
import type { CaseGraph, GraphEvent } from "./graph.ts";
import { compareText } from "./order.ts";

/** The events of a case by time. */
export interface Timeline {
  /** By first day, then last day: a vague date stands before the exact ones that start with it. */
  readonly dated: readonly (GraphEvent & { readonly date: string })[];
  /** Events that nobody dates, by id. */
  readonly undated: readonly GraphEvent[];
}

export function timeline(graph: Pick<CaseGraph, "events">): Timeline {
  const dated = graph.events.flatMap((event) => (event.date === undefined ? [] : [{ ...event, date: event.date }]));
  return {
    dated: dated.sort((a, b) => compareEdtf(a.date, b.date) || compareText(a.id, b.id)),
    undated: graph.events.filter(({ date }) => date === undefined),
  };
}
