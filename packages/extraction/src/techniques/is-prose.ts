/** Fewer words are no sentence. */
const FEWEST_WORDS = 6;

/**
 * True for a whole sentence: some words, and a full stop behind them. Headings, labels and cells of tables name behaviour more
 * often than they report it.
 */
export function isProse(text: string, start: number, end: number): boolean {
  if (!/[.!?]["”’'»)\]]{0,3}\s{0,2}$/.test(text.slice(Math.max(start, end - 6), end))) return false;
  let words = 0;
  let inWord = false;
  for (let at = start; at < end && words < FEWEST_WORDS; at += 1) {
    const isSpace = text.charCodeAt(at) <= 0x20;
    if (inWord === isSpace) {
      inWord = !isSpace;
      if (inWord) words += 1;
    }
  }
  return words >= FEWEST_WORDS;
}
