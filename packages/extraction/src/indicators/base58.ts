import { sha256Hex } from "@kulla/core";

/** Base58 with the checksum of Bitcoin and its kin (four bytes of a double SHA-256), and the plain form that Solana uses. */

const BITCOIN = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const RIPPLE = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

/** Decodes Base58; nothing where a character is of another alphabet. The words must be short: the work is quadratic. */
export function decodeBase58(words: string, alphabet = BITCOIN): Uint8Array | undefined {
  if (words.length > 120) return undefined;
  const bytes: number[] = [];
  for (const character of words) {
    let carry = alphabet.indexOf(character);
    if (carry < 0) return undefined;
    for (let index = 0; index < bytes.length; index += 1) {
      carry += (bytes[index] ?? 0) * 58;
      bytes[index] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff);
  }
  for (let index = 0; words[index] === alphabet[0] && index < words.length; index += 1) bytes.push(0);
  return Uint8Array.from(bytes.reverse());
}

/** The payload (version and hash) where the checksum is right. */
export function decodeBase58Check(words: string, ripple = false): Uint8Array | undefined {
  const bytes = decodeBase58(words, ripple ? RIPPLE : BITCOIN);
  if (bytes === undefined || bytes.length < 21) return undefined;
  const payload = bytes.subarray(0, bytes.length - 4);
  const digest = sha256Hex(hexBytes(sha256Hex(payload)));
  const sum = [...bytes.subarray(bytes.length - 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return digest.startsWith(sum) ? payload : undefined;
}

function hexBytes(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) => parseInt(hex.slice(2 * index, 2 * index + 2), 16));
}
