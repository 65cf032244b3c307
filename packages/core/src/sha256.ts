import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Sha256 } from "./evidence.ts";

/** SHA-256 (FIPS 180-4) of bytes, as 64 lower-case hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array): Sha256 {
  return bytesToHex(sha256(bytes));
}

/** SHA-256 of the UTF-8 bytes of a text. */
export function sha256OfText(text: string): Sha256 {
  return sha256Hex(utf8ToBytes(text));
}
