/** The words of a text as numbers: what copies are compared by. */

const SEPARATOR = 0;
const IN_WORD = 1;
/** A sign that is a word by itself: Chinese and Japanese are written without spaces. */
const WHOLE_WORD = 2;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const CODE_UNITS = 0x10000;
const UNKNOWN = 255;
/** What each code unit is, and its lower case; filled as they are met. */
const kinds = new Uint8Array(CODE_UNITS).fill(UNKNOWN);
const lowered = new Uint16Array(CODE_UNITS);

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u;

/**
 * A 32-bit hash (FNV-1a over UTF-16 code units) of each word, in order: runs of letters and digits in lower case, and each sign of a
 * script without spaces. Punctuation and spaces do not count, so that a copy set in another way has the same words.
 */
export function wordHashes(text: string): Uint32Array {
  const hashes = new Uint32Array(text.length);
  let count = 0;
  let hash = FNV_OFFSET;
  let isOpen = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const kind = kindOf(unit);
    if (kind === IN_WORD) {
      hash = Math.imul(hash ^ (lowered[unit] ?? 0), FNV_PRIME);
      isOpen = true;
      continue;
    }
    if (isOpen) hashes[count++] = hash;
    hash = FNV_OFFSET;
    isOpen = false;
    if (kind === WHOLE_WORD) hashes[count++] = Math.imul(FNV_OFFSET ^ unit, FNV_PRIME);
  }
  if (isOpen) hashes[count++] = hash;
  return hashes.slice(0, count);
}

function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known !== undefined && known !== UNKNOWN) return known;
  const sign = String.fromCharCode(unit);
  lowered[unit] = sign.toLowerCase().charCodeAt(0);
  const kind = IDEOGRAPH.test(sign) ? WHOLE_WORD : LETTER.test(sign) ? IN_WORD : SEPARATOR;
  kinds[unit] = kind;
  return kind;
}
