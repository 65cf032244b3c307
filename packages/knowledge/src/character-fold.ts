/** Classes of UTF-16 code units for name matching; a letter or digit folds to a code ≥ `FIRST_LETTER`. */
export const OTHER = 0;
/** White space, hyphens, underscore, slash: what may stand between the words of any name. */
export const SOFT = 1;
/** Other punctuation: only where the name itself has some. */
export const HARD = 2;
/** Combining marks: read over. */
export const MARK = 3;
export const FIRST_LETTER = 4;

/** Case and script of a code unit. */
export const UPPER = 1;
export const LOWER = 2;
export const DIGIT = 4;
/** Han, kana, Hangul and the like: words are not parted by spaces. */
export const UNSPACED = 8;

/** Code unit → class, or `FIRST_LETTER` + the code of its folded form (lower case, no marks). */
export const FOLDED: Uint32Array = new Uint32Array(65_536);
/** Code unit → case and script flags. */
export const TRAITS: Uint8Array = new Uint8Array(65_536);

/** Code unit → 0: parts words · 1: letter or digit of a script that parts words · 2: of one that does not. */
export const WORD: Uint8Array = new Uint8Array(65_536);

fillTables();

function fillTables(): void {
  for (let code = 0; code < 65_536; code++) {
    // Surrogates and private use are nobody's letters; Hangul and Han beyond the first plane's tables fold to themselves below.
    if (code >= 0xd800 && code <= 0xf8ff) continue;
    const unspaced = code >= 0x2e80 && code <= 0xd7ff;
    if (unspaced) {
      FOLDED[code] = code >= 0x3000 && code <= 0x303f ? OTHER : FIRST_LETTER + foldCode(code);
      TRAITS[code] = UNSPACED;
    } else fillCode(code);
    if ((FOLDED[code] as number) >= FIRST_LETTER) WORD[code] = unspaced ? 2 : 1;
  }
}

function fillCode(code: number): void {
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(character)) {
    FOLDED[code] = FIRST_LETTER + foldCode(code);
    TRAITS[code] = /\p{N}/u.test(character)
      ? DIGIT
      : character !== character.toLowerCase()
        ? UPPER
        : character !== character.toUpperCase()
          ? LOWER
          : 0;
  } else if (/\p{M}/u.test(character) || code === 0xad) FOLDED[code] = MARK;
  else if (/[\s\p{Pd}_/]/u.test(character)) FOLDED[code] = SOFT;
  else if (/[\p{P}\p{S}]/u.test(character)) FOLDED[code] = HARD;
}

function foldCode(code: number): number {
  if (code >= 0xac00 && code <= 0xd7ff) return code;
  const lower = String.fromCharCode(code).normalize("NFKD").toLowerCase();
  return /[\p{L}\p{N}]/u.test(lower[0] ?? "") ? lower.charCodeAt(0) : code;
}
