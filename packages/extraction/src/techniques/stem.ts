/** Letters of a word that are read; longer ones are cut. */
export const LONGEST_WORD = 32;

const codesOf = (ending: string): Uint8Array => Uint8Array.from(ending, (letter) => letter.charCodeAt(0));

/** Endings of verbs, agents and adverbs that leave the meaning: injected, injecting, injector, injection. */
const ENDINGS = ["ing", "ed", "er", "or", "ion", "e", "ly", "ment"].map(codesOf);
/** What is left of -ation and -ition behind them: authentic(at)(ion). */
const REMAINS = ["at", "it"].map(codesOf);
const IES = codesOf("ies");
const [S, Y] = [0x73, 0x79];

/**
 * Cuts an English word to its stem in place and gives the stem's length. Coarser than Porter's stemmer: the words of one family
 * need only meet in one stem, which need not be a word.
 *
 * @param word small ASCII letters and digits
 * @param length how many of them count
 */
export function stemLength(word: Uint8Array, length: number): number {
  if (length < 4) return length;
  let end = length;
  if (endsWith(word, end, IES)) {
    end -= 2;
    word[end - 1] = Y;
  } else if (word[end - 1] === S && word[end - 2] !== S) end -= 1;
  end = without(word, end, ENDINGS, 3);
  end = without(word, end, REMAINS, 4);
  return end > 1 && word[end - 1] === word[end - 2] ? end - 1 : end;
}

/** The length without the first of the endings that leaves at least `least` letters. */
function without(word: Uint8Array, length: number, endings: readonly Uint8Array[], least: number): number {
  for (const ending of endings)
    if (length - ending.length >= least && endsWith(word, length, ending)) return length - ending.length;
  return length;
}

function endsWith(word: Uint8Array, length: number, ending: Uint8Array): boolean {
  const from = length - ending.length;
  if (from < 0) return false;
  for (let i = 0; i < ending.length; i += 1) if (word[from + i] !== ending[i]) return false;
  return true;
}
