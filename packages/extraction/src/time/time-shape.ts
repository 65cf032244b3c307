import type { Span } from "@kulla/core";

/** What a time expression says, before it is set against the document's date. */
export type TimeShape =
  /** A calendar date, as much of it as is printed; `yearsBack` for "of this year" (0) and "last year" (1). */
  | {
      readonly kind: "calendar";
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      /** Last day of a range within the month: "July 14-15". */
      readonly lastDay?: number;
      /** ISO weekday printed beside it: "Wednesday (May 19)". It tells the year where none is printed. */
      readonly weekday?: number;
      readonly part?: "early" | "mid" | "late";
      readonly yearsBack?: number;
      readonly approximate?: boolean;
    }
  | { readonly kind: "season"; readonly year?: number; readonly code: number; readonly yearsBack?: number }
  /** The last such weekday, `weeksBack` more weeks ago. */
  | { readonly kind: "weekday"; readonly weekday: number }
  /** A stretch counted back from the document's date. */
  | {
      readonly kind: "back";
      readonly unit: "day" | "week" | "month" | "year";
      readonly count: number;
      readonly since?: boolean;
      readonly approximate?: boolean;
    };

export interface TimeExpression extends Span {
  readonly shape: TimeShape;
  /** since, until, before: which side of the time is meant. */
  readonly bound?: "from" | "until";
}
