import type { Tlp } from "./tlp.ts";

/** Lower-case hexadecimal SHA-256 of bytes: the name of a piece of evidence. */
export type Sha256 = string;

/** An instant, RFC 3339 in UTC with milliseconds: `2026-11-21T10:46:00.000Z`. */
export type Instant = string;

/** Bytes as they came. Never edited; named by what they are. */
export interface Evidence {
  readonly id: Sha256;
  /** Length in bytes. */
  readonly size: number;
  /** File name as the user gave it, relative to what was added (`reports/a.html`). */
  readonly name: string;
  /** Media type as detected from the bytes, not as claimed. */
  readonly mediaType: string;
  /** Where it came from: a path, an address, a person. */
  readonly origin: string;
  readonly receivedAt: Instant;
  /** Unmarked is not public: what has no marking is treated as TLP:AMBER+STRICT when it leaves. */
  readonly marking?: Tlp;
}

/** A half-open range `[start, end)` of UTF-16 code units in a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in evidence. `part` names the member of an archive or the attachment of a mail. */
export type Locator =
  | ({ readonly kind: "text"; readonly part?: readonly string[] } & Span)
  | { readonly kind: "record"; readonly index: number; readonly field?: string }
  | { readonly kind: "json"; readonly pointer: string };

/** Words (or a record) in evidence that a statement rests on. */
export interface Citation {
  readonly evidence: Sha256;
  readonly at: Locator;
  /** The words themselves, exactly as they stand in the document's text. */
  readonly quote: string;
}
