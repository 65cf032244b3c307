/** Words in quotation marks: the same ones in two documents have one source. */
import type { Span } from "../evidence.ts";

/** Opening marks with those that close them: English, German and Balkan, French and Cyrillic, Chinese and Japanese, typewriter. */
const CLOSING = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["»", "«"],
  ["「", "」"],
  ["『", "』"],
  ['"', '"'],
]);

const MARK = /[“”„«»「」『』"]/g;

/** UTF-16 code units: what is longer is a mark that was never closed. */
const LONGEST = 2000;

/** The stretches of a text between quotation marks, without the marks, outermost only, in order. Offsets are shifted by `offset`. */
export function quotationsIn(text: string, offset = 0): readonly Span[] {
  const found: Span[] = [];
  let open: { readonly at: number; readonly closing: string } | undefined;
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    if (open !== undefined && index - open.at > LONGEST) open = undefined;
    if (open?.closing.includes(mark) === true) {
      if (index > open.at + 1) found.push({ start: offset + open.at + 1, end: offset + index });
      open = undefined;
      continue;
    }
    const closing = CLOSING.get(mark);
    if (open === undefined && closing !== undefined) open = { at: index, closing };
  }
  return found;
}
