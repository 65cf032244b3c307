import type { IndicatorKind } from "@kulla/core";

/** Ids of public catalogues (ATT&CK, ATLAS, DISARM, CAPEC, CWE, CPE): they name what is known, and point at no attack. */
export type IdentifierKind = "attack" | "atlas" | "disarm" | "capec" | "cwe" | "cpe";

/** A value that can be looked for in logs, or the id of a catalogue. */
export interface Indicator {
  readonly kind: IndicatorKind | IdentifierKind;
  /** Without defanging, in canonical spelling. */
  readonly value: string;
}

/** An indicator as it stands in a text. Offsets are UTF-16 code units. */
export interface IndicatorHit extends Indicator {
  readonly start: number;
  readonly end: number;
  readonly defanged: boolean;
  /** The port printed behind an address or a host: 443 in `192.0.2.1:443`. */
  readonly port?: number;
  /** What the value holds: the host of a URL or of an e-mail address, the file at the end of a path. */
  readonly also?: readonly Indicator[];
}

const IDENTIFIERS: ReadonlySet<string> = new Set<IdentifierKind>(["attack", "atlas", "disarm", "capec", "cwe", "cpe"]);

/** True for what can be looked for in logs; ids of catalogues cannot. */
export function isObservableHit<Hit extends Indicator>(hit: Hit): hit is Hit & { readonly kind: IndicatorKind } {
  return !IDENTIFIERS.has(hit.kind);
}

/** What a finder gives: offsets into the text without defanging. */
export interface PlainHit extends Indicator {
  readonly start: number;
  readonly end: number;
  readonly port?: number;
  readonly also?: readonly Indicator[];
  /** The scheme was broken: `hxxp`. Broken dots are seen by the map of the text. */
  readonly defanged?: boolean;
}

/** `also` only where there is something to say. */
export function holding(held: readonly (Indicator | undefined)[]): { readonly also?: readonly Indicator[] } {
  const also = held.filter((indicator) => indicator !== undefined);
  return also.length === 0 ? {} : { also };
}

/** Adds the weaker hits where no stronger one stands. Both lists are in order and without overlaps, and so is the result. */
export function mergeHits(strong: readonly PlainHit[], weak: readonly PlainHit[]): PlainHit[] {
  if (weak.length === 0) return [...strong];
  const merged: PlainHit[] = [];
  let next = 0;
  let taken = -1;
  for (const hit of weak) {
    for (let other = strong[next]; other !== undefined && other.start < hit.end; other = strong[next]) {
      merged.push(other);
      taken = other.end;
      next += 1;
    }
    if (hit.start < taken) continue;
    merged.push(hit);
    taken = hit.end;
  }
  return [...merged, ...strong.slice(next)];
}
