import type { DateSource, Finding, Known, Passage, Place, Span } from "@kulla/core";
import type { Budget } from "./budget.ts";

/** Bytes to be read, and where they stand. */
export interface Source {
  readonly evidence: string;
  /** File name with the part joined by ` > `. */
  readonly name: string;
  readonly part: readonly string[];
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Character encoding told from outside (the header of a mail part). */
  readonly charset?: string;
}

export type Published = Known<string> & { readonly how: DateSource };

/** What a format's reader makes: a document without identity and language. */
export interface Draft {
  readonly text: string;
  readonly markup: readonly Span[];
  readonly passages: readonly Passage[];
  readonly title?: Known<string>;
  readonly publisher?: Known<string>;
  readonly authors: readonly Known<string>[];
  readonly url?: Known<string>;
  readonly published?: Published;
  /** Language that the file states about itself, ISO 639-1. */
  readonly language?: string;
}

/** What a format's reader is given besides the bytes. */
export interface ReadingContext {
  readonly budget: Budget;
  readonly findings: Finding[];
}

/** Where documents go as they are read. */
export interface Collector extends ReadingContext {
  readonly add: (source: Source, draft: Draft) => void;
}

/** The place of a finding about a whole source. */
export function placeOf(source: Source): Place {
  return {
    file: source.name,
    evidence: source.evidence,
    ...(source.part.length > 0 ? { part: source.part } : {}),
  };
}

/** Adds a property only where there is a value, as `exactOptionalPropertyTypes` wants. */
export function where<K extends string, V>(key: K, value: V | undefined): Readonly<Partial<Record<K, V>>> {
  return (value === undefined ? {} : { [key]: value }) as Readonly<Partial<Record<K, V>>>;
}
