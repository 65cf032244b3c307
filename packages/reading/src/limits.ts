/** Bounds on what one file may cost. Sizes in bytes, times in milliseconds. */
export interface ReadingLimits {
  /** Bytes of one file or one unpacked member. */
  readonly maxBytes: number;
  /** UTF-16 code units of the text of one document. */
  readonly maxCharacters: number;
  readonly maxPages: number;
  /** Archives and mails inside one another; 3 reads `a.zip > b.zip > c.eml`. */
  readonly maxDepth: number;
  /** Bytes that one file may unpack to over all its members and levels. */
  readonly maxUnpackedBytes: number;
  /** Unpacked bytes for one packed byte, once a member unpacks to more than a megabyte. */
  readonly maxRatio: number;
  /** Members of one file over all levels. */
  readonly maxMembers: number;
  /** Time for one file; needs the `now` port. */
  readonly maxMilliseconds: number;
}

export const READING_LIMITS: ReadingLimits = {
  maxBytes: 100_000_000,
  maxCharacters: 50_000_000,
  maxPages: 2_000,
  maxDepth: 3,
  maxUnpackedBytes: 300_000_000,
  maxRatio: 250,
  maxMembers: 5_000,
  maxMilliseconds: 60_000,
};

/** Part of the identity of the tool: raised when the same bytes may give another document. */
export const READING_VERSION = "0.2.0";
