import type { Sha256, Span } from "./evidence.ts";

/** How a document's date was found, the best first. */
export type DateSource = "metadata" | "header" | "byline" | "url" | "text" | "post";

/** What a stretch of a document is. Extraction reads all but `furniture`. */
export type PassageKind =
  | "title"
  | "heading"
  | "paragraph"
  | "list-item"
  | "table-row"
  /** A quoted post (tweet, toot) whose words are the speech of its author. */
  | "post"
  /** The words below a picture: names and dates in it belong to the picture. */
  | "caption"
  /** Menus, teasers, advertisements, share buttons, cookie notices, bylines. */
  | "furniture"
  | "code";

/** A stretch of the text. Passages are in order and do not overlap; what lies between them is white space or markup. */
export interface Passage extends Span {
  readonly kind: PassageKind;
  /** ISO 639-1 of the passage where it could be told. */
  readonly language?: string;
  /** Heading level, 1–6. */
  readonly level?: number;
  /** For a `post`: who wrote it and when, with the place of the byline. */
  readonly post?: Post;
}

/** A quoted post: `— Edi Rama (@ediramaal) September 10, 2022`. */
export interface Post {
  readonly author: string;
  readonly handle?: string;
  /** EDTF date as printed. */
  readonly date?: string;
  /** Where the byline stands. */
  readonly byline: Span;
}

/** Something known about a document, with the place it was found at where it stands in the text. */
export interface Known<T> {
  readonly value: T;
  readonly at?: Span;
}

/** A document: text with stable offsets, and what is known about it. Made by `reading`, read by `extraction`. */
export interface Document {
  readonly evidence: Sha256;
  /** Member of an archive or attachment of a mail, outermost first; absent for a plain file. */
  readonly part?: readonly string[];
  /** File name as the user gave it (with the part joined by ` > `). */
  readonly name: string;
  readonly mediaType: string;
  /**
   * The text. For a text file these are the decoded characters of the whole file, so that offsets are offsets into the file;
   * for other formats the text as laid out by the reader. Offsets are UTF-16 code units.
   */
  readonly text: string;
  /** Ranges of the text that are markup (tags, front matter) and must be read as blanks of the same length. In order. */
  readonly markup: readonly Span[];
  readonly passages: readonly Passage[];
  readonly title?: Known<string>;
  readonly publisher?: Known<string>;
  readonly authors: readonly Known<string>[];
  readonly url?: Known<string>;
  /** EDTF date on which it was published, and how that was found. */
  readonly published?: Known<string> & { readonly how: DateSource };
  /** ISO 639-1 of the main language, `und` where it could not be told. */
  readonly language: string;
}
