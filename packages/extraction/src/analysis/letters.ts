/** By code unit: 0 not yet known, 1 a letter, 2 none. */
const LETTERS = new Uint8Array(1 << 16);

/** Whether a code unit is a letter of any script (`\p{L}`). */
export function isLetter(code: number): boolean {
  const known = LETTERS[code];
  if (known !== 0) return known === 1;
  const made = /\p{L}/u.test(String.fromCharCode(code));
  LETTERS[code] = made ? 1 : 2;
  return made;
}
