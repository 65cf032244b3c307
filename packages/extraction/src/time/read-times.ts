import type { Span } from "@kulla/core";
import type { ResolvedTime } from "../analysis/mention.ts";
import { findTimes } from "./find-times.ts";
import { isoDuration, resolveTimes } from "./resolve-time.ts";
import { anchorOf, type DatedDocument } from "./time-anchor.ts";
import type { TimeExpression, TimeShape } from "./time-shape.ts";
import type { TimeUnit } from "./words/time-words.ts";

/** Words of a text that tell a time, and what they mean. */
export interface ReadTime extends Span, Partial<ResolvedTime> {
  readonly kind: TimeShape["kind"];
  /** What is counted, where it is counted. */
  readonly unit?: TimeUnit;
  /** A length, ISO 8601: `P14M`. */
  readonly duration?: string;
  /** Words of the two ends of a range. */
  readonly ends?: readonly [ReadTime, ReadTime];
}

/**
 * Reads the times of a text, in order: each with its EDTF, set against the date of publication (EDTF) where the words need one.
 * @param languages codes of the languages that the text is written in; all that are read, if not given
 */
export function readTimes(
  text: string,
  { published, languages }: { readonly published?: string; readonly languages?: readonly string[] } = {},
): ReadTime[] {
  const expressions = findTimes(text, languages);
  const document: DatedDocument = {
    passages: [],
    ...(published === undefined ? {} : { published: { value: published, how: "metadata" } }),
  };
  const anchor = anchorOf(document, expressions, Infinity);
  const resolve = (list: readonly TimeExpression[]): ReadTime[] =>
    resolveTimes(list, anchor).map((resolved, index) => readTime(list[index], resolved, resolve));
  return resolve(expressions);
}

function readTime(
  expression: TimeExpression | undefined,
  resolved: ResolvedTime | undefined,
  resolve: (list: readonly TimeExpression[]) => ReadTime[],
): ReadTime {
  if (expression === undefined) throw new RangeError("a time without its words");
  const { start, end, shape } = expression;
  const [from, to] = shape.kind === "range" ? resolve([shape.from, shape.to]) : [];
  return {
    start,
    end,
    kind: shape.kind,
    ...resolved,
    ...("unit" in shape ? { unit: shape.unit } : {}),
    ...(shape.kind === "duration" ? { duration: isoDuration(shape) } : {}),
    ...(from === undefined || to === undefined ? {} : { ends: [from, to] as const }),
  };
}
