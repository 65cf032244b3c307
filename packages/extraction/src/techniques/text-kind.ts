/** prose: a whole sentence · fragment: a heading, a label, a cell of a table, which name behaviour more often than they report it. */
export type TextKind = "prose" | "fragment";

/** Fewer words are no sentence. */
const FEWEST_OF_PROSE = 6;
/** Fewer words say nothing. */
const FEWEST = 3;

/** What a stretch of text is: prose has some words and a full stop behind them. Undefined where there are too few words to tell. */
export function textKind(text: string, start: number, end: number): TextKind | undefined {
  let words = 0;
  let inWord = false;
  for (let at = start; at < end && words < FEWEST_OF_PROSE; at += 1) {
    const isSpace = text.charCodeAt(at) <= 0x20;
    if (inWord === isSpace) {
      inWord = !isSpace;
      if (inWord) words += 1;
    }
  }
  if (words < FEWEST) return undefined;
  const isClosed = /[.!?]["”’'»)\]]{0,3}\s{0,2}$/.test(text.slice(Math.max(start, end - 6), end));
  return isClosed && words >= FEWEST_OF_PROSE ? "prose" : "fragment";
}
