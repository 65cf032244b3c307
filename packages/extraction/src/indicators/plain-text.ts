import { findDefanging, type Edit } from "./defanging.ts";

/** A text without defanging, and the way back to the text as it was printed. */
export interface PlainText {
  readonly text: string;
  /** Offset in the printed text of the character at `position`. */
  startOf(position: number): number;
  /** Offset in the printed text behind the character before `position`. */
  endOf(position: number): number;
  /** True where something within the range was defanged. */
  changed(start: number, end: number): boolean;
}

/** Takes the defanging out of a text. A text without any is given back as it is. */
export function plainText(printed: string): PlainText {
  const edits = findDefanging(printed);
  if (edits.length === 0)
    return { text: printed, startOf: (position) => position, endOf: (position) => position, changed: () => false };
  return editedText(printed, edits);
}

function editedText(printed: string, edits: readonly Edit[]): PlainText {
  const pieces: string[] = [];
  /** Where the replacement of each edit starts in the plain text; the same without mere escapes. */
  const starts: number[] = [];
  const broken: number[] = [];
  let length = 0;
  let position = 0;
  for (const edit of edits) {
    pieces.push(printed.slice(position, edit.start), edit.with);
    length += edit.start - position;
    starts.push(length);
    if (edit.escape === undefined) broken.push(length);
    length += edit.with.length;
    position = edit.end;
  }
  pieces.push(printed.slice(position));
  const printedAt = (at: number, side: "start" | "end"): number => {
    const index = lastAtOrBefore(starts, at);
    const edit = edits[index];
    if (edit === undefined) return at;
    const into = at - (starts[index] ?? 0);
    return into < edit.with.length ? edit[side] - (side === "end" ? 1 : 0) : edit.end + into - edit.with.length;
  };
  return {
    text: pieces.join(""),
    startOf: (at) => printedAt(at, "start"),
    endOf: (at) => (at === 0 ? 0 : printedAt(at - 1, "end") + 1),
    changed: (start, end) => {
      const index = lastAtOrBefore(broken, end - 1);
      return index >= 0 && (broken[index] ?? 0) >= start;
    },
  };
}

/** Index of the last number that is not above `limit`, -1 where all are. */
function lastAtOrBefore(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
