import type { Instant } from "@kulla/core";
import { isoDay, parseEdtf } from "@kulla/core";

/** The first moment of an EDTF date as a STIX timestamp; undefined where it has no first day. */
export function firstMoment(edtf: string): Instant | undefined {
  const span = parseEdtf(edtf);
  if (span === undefined || !Number.isFinite(span.earliest)) return undefined;
  const day = isoDay(span.earliest);
  return day === undefined ? undefined : `${day}T00:00:00.000Z`;
}
