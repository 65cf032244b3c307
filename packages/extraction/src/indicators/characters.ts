/** Classes of characters, looked up by code unit: the finders touch every character of a text at most a few times. */

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = 1;
const HEX = 2;
const ALNUM = 4;
const LABEL = 8;

const CLASS = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code);
  CLASS[code] =
    (/\d/.test(character) ? DIGIT : 0) |
    (/[\da-f]/i.test(character) ? HEX : 0) |
    (/[\da-z]/i.test(character) ? ALNUM : 0) |
    (/[\da-z_-]/i.test(character) ? LABEL : 0);
}

function is(code: number, of: number): boolean {
  return ((CLASS[code] ?? 0) & of) !== 0;
}

/** `NaN`, the code behind the end of a text, is in no class. */
export function isDigit(code: number): boolean {
  return is(code, DIGIT);
}

export function isHex(code: number): boolean {
  return is(code, HEX);
}

/** ASCII letters and digits. */
export function isAlnum(code: number): boolean {
  return is(code, ALNUM);
}

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** A letter of a script that puts no space between words, so that a name may stand right beside it. */
export function isUnspaced(code: number): boolean {
  return code > 0xe00 && WITHOUT_SPACES.test(String.fromCharCode(code));
}

/** What a word goes on with: letters and digits, but of the scripts that put spaces between words. */
export function isWord(code: number): boolean {
  return code < 128 ? is(code, ALNUM) : isLetter(code) && !isUnspaced(code);
}

function isLetter(code: number): boolean {
  return code >= 0xaa && LETTER_OR_DIGIT.test(String.fromCharCode(code));
}

/** What a label of a host or a file name is made of: letters and digits of any script, `-`, `_`. */
export function isLabel(code: number): boolean {
  return code < 128 ? is(code, LABEL) : isLetter(code);
}

/** End of the run of characters that starts at `from`, at most `limit` characters on. */
export function runEnd(text: string, from: number, of: (code: number) => boolean, limit: number): number {
  const last = Math.min(text.length, from + limit);
  let end = from;
  while (end < last && of(text.charCodeAt(end))) end += 1;
  return end;
}

/** Start of the run of characters that ends at `to` (exclusive), not before `floor`. */
export function runStart(text: string, to: number, of: (code: number) => boolean, floor: number): number {
  let start = to;
  while (start > floor && of(text.charCodeAt(start - 1))) start -= 1;
  return start;
}
