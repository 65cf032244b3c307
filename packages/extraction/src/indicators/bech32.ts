/** Checksums of the addresses that are written in the alphabet of BIP 173: Bech32, Bech32m (BIP 350), CashAddr. */

const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const BECH32 = 1;
const BECH32M = 0x2bc830a3;

/** True for a Bech32 or Bech32m string with the given prefix. */
export function isBech32(words: string, prefix: string): boolean {
  if (!words.startsWith(`${prefix}1`) || words.length > 120) return false;
  const values = valuesOf(words.slice(prefix.length + 1));
  if (values === undefined || values.length < 6) return false;
  const codes = [...prefix].map((character) => character.charCodeAt(0));
  let sum = 1;
  for (const value of [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...values]) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of GENERATORS.entries()) if (((top >> bit) & 1) === 1) sum ^= generator;
  }
  return sum === BECH32 || sum === BECH32M;
}

const CASH_GENERATORS = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];

/** True for a Bitcoin Cash address, with or without `bitcoincash:` before it (prefix not part of `words`). */
export function isCashAddress(words: string): boolean {
  if (words.length !== 42) return false;
  const values = valuesOf(words);
  if (values === undefined) return false;
  const prefix = [..."bitcoincash"].map((character) => character.charCodeAt(0) & 31);
  let sum = 1n;
  for (const value of [...prefix, 0, ...values]) {
    const top = sum >> 35n;
    sum = ((sum & 0x07ffffffffn) << 5n) ^ BigInt(value);
    for (const [bit, generator] of CASH_GENERATORS.entries()) if (((top >> BigInt(bit)) & 1n) === 1n) sum ^= generator;
  }
  return sum === 1n;
}

function valuesOf(words: string): number[] | undefined {
  const values = [...words].map((character) => ALPHABET.indexOf(character));
  return values.includes(-1) ? undefined : values;
}
