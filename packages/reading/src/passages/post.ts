import type { Post, Span } from "@kulla/core";
import { printedDate } from "../metadata/printed-date.ts";

/** The line below a quoted post: `— Edi Rama (@ediramaal) September 10, 2022`. */
const BYLINE =
  /(?:^|\s)(?:—|–|--|-|&mdash;)\s{0,3}([^\n@()]{1,80}?)\s{0,3}\(@?([\p{L}\p{N}_.@-]{1,80})\)(?:\s{1,3}([^\n]{4,40}))?\s{0,3}$/u;

/** A byline in a block, and the words of the post before it in the same block, if any. */
export interface FoundByline {
  readonly post: Post;
  /** What stands before the byline in the block, without blanks at its end. */
  readonly words: Span | undefined;
}

/** Finds the byline of a quoted post at the end of a block. `text` is the masked text. */
export function postByline(text: string, block: Span): FoundByline | undefined {
  const start = Math.max(block.start, block.end - 200);
  const tail = text.slice(start, block.end);
  if (!tail.includes("(")) return undefined;
  const match = BYLINE.exec(tail);
  const author = match?.[1]?.trim();
  const handle = match?.[2]?.replace(/^@/, "");
  if (match === null || author === undefined || author === "" || handle === undefined) return undefined;
  const date = match[3] === undefined ? undefined : printedDate(match[3])?.edtf;
  // Without an @ only the date tells a byline from a name with an abbreviation in brackets.
  if (!match[0].includes("(@") && date === undefined) return undefined;
  const lead = match[0].length - match[0].trimStart().length;
  const byline = { start: start + match.index + lead, end: block.end };
  let end = byline.start;
  while (end > block.start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return {
    post: { author, handle, ...(date === undefined ? {} : { date }), byline },
    words: end > block.start ? { start: block.start, end } : undefined,
  };
}
