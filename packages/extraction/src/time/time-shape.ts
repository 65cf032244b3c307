import type { Span } from "@kulla/core";
import type { TimePart, TimeUnit } from "./words/time-words.ts";

/** A date of the calendar, as much of it as is printed. */
export interface CalendarShape {
  readonly kind: "calendar";
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** `05/06/2021`: day and month may be the other way round. */
  readonly isSwappable?: boolean;
  /** ISO weekday printed beside it: "Wednesday (May 19)". It tells the year where none is printed. */
  readonly weekday?: number;
  readonly part?: TimePart;
  /** Years before the document's: 0 for "of this year", 1 for "last year". */
  readonly yearsBack?: number;
  readonly clock?: Clock;
}

/** A time of day. */
export interface Clock {
  /** ISO 8601: `14:05`, `14:05:30`. */
  readonly time: string;
  /** `Z`, `+02:00`, or `local` where the words say so. */
  readonly zone?: string;
}

/** What a time expression says, before it is set against the document's date. */
export type TimeShape =
  | CalendarShape
  /** A season, quarter or half of a year by its EDTF code (21–24, 33–36, 40, 41). */
  | {
      readonly kind: "season";
      readonly code: number;
      readonly year?: number;
      readonly yearsBack?: number;
      readonly part?: TimePart;
    }
  | { readonly kind: "decade"; readonly first: number; readonly part?: TimePart }
  /** Such a weekday: the last one, or the next where the words say so. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly isNext?: boolean; readonly clock?: Clock }
  /** The weekend that the document was written in or behind; "last weekend" lies behind it. */
  | { readonly kind: "weekend"; readonly isLast?: boolean }
  /** A stretch counted back from the document's date, or forward where `count` is negative. */
  | {
      readonly kind: "back";
      readonly unit: TimeUnit;
      readonly count: number;
      readonly approximate?: boolean;
      readonly part?: TimePart;
      readonly clock?: Clock;
    }
  /** All of a stretch that ends with the document's date: "the past three months". */
  | { readonly kind: "lately"; readonly unit: TimeUnit; readonly count: number }
  /** Counted forward (or back, below zero) from the last date that was told: "two weeks later". */
  | { readonly kind: "told"; readonly unit: TimeUnit; readonly count: number; readonly approximate?: boolean }
  /** A length without a place in time: "14 months". */
  | { readonly kind: "duration"; readonly unit: TimeUnit; readonly count: number; readonly approximate?: boolean }
  | { readonly kind: "clock"; readonly clock: Clock }
  | { readonly kind: "range"; readonly from: TimeExpression; readonly to: TimeExpression };

export interface TimeExpression extends Span {
  readonly shape: TimeShape;
  /** since, until, before: which side of the time is meant. */
  readonly bound?: "from" | "until";
}
