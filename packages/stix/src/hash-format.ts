const hexOf = (digits: number) => (text: string) => text.length === digits && /^[0-9a-fA-F]*$/.test(text);

/** The forms of the algorithms of hash-algorithm-ov (section 10.7). */
const FORMATS: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ["MD5", hexOf(32)],
  ["SHA-1", hexOf(40)],
  ["SHA-256", hexOf(64)],
  ["SHA-512", hexOf(128)],
  ["SHA3-256", hexOf(64)],
  ["SHA3-512", hexOf(128)],
  ["SSDEEP", (text: string) => /^[a-zA-Z0-9/+:.]{1,128}$/.test(text)],
  ["TLSH", (text: string) => /^[a-zA-Z0-9]{70,72}$/.test(text)],
]);

/** Does the value have the form of the algorithm? Of unknown algorithms any value has. */
export function isHashOf(algorithm: string, value: string): boolean {
  return FORMATS.get(algorithm)?.(value) ?? true;
}
