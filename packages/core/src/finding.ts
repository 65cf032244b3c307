/** How much a finding matters: `error` means that something was not read or not done. */
export type Severity = "info" | "warning" | "error";

/** Where in the material a finding points. Every field that is known is given. */
export interface Place {
  /** File name as the user gave it. */
  readonly file?: string;
  /** Path inside an archive or a mail, `a.zip > b.eml > c.pdf` being `["b.eml", "c.pdf"]`. */
  readonly part?: readonly string[];
  /** SHA-256 of the evidence. */
  readonly evidence?: string;
  /** Offset in UTF-16 code units into the document's text, or in bytes where there is no text. */
  readonly offset?: number;
  readonly line?: number;
  readonly page?: number;
}

/** An expected problem, as a value: it is collected and shown, never thrown. */
export interface Finding {
  /** A code of the error catalogue (`docs/errors.md`). */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong and what to do about it, in one or two sentences. */
  readonly message: string;
  readonly at?: Place;
}

/** A result together with everything that was noticed on the way to it. */
export interface Read<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** One row of the error catalogue. */
export interface FindingKind {
  readonly severity: Severity;
  /** What it means, for the reader of `docs/errors.md`. */
  readonly meaning: string;
  /** What the user can do. */
  readonly remedy: string;
}

/** A package's part of the error catalogue: code → kind. Codes are kebab-case and start with the package's topic. */
export type FindingCatalogue = Readonly<Record<string, FindingKind>>;

/**
 * Makes the constructor of a package's findings from its catalogue, so that a code that the catalogue lacks does not compile.
 *
 * @example const finding = findingsOf(READING_FINDINGS); finding("reading-empty", "The file has no bytes.", { file })
 */
export function findingsOf<C extends FindingCatalogue>(catalogue: C) {
  return (code: keyof C & string, message: string, at?: Place): Finding => ({
    code,
    severity: (catalogue[code] as FindingKind).severity,
    message,
    ...(at === undefined ? {} : { at }),
  });
}
