import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Sha256 } from "./evidence.ts";

/** SHA-256 (FIPS 180-4) of bytes, as 64 lower-case hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array): Sha256 {
  return bytesToHex(sha256(bytes));
}

const encoder = new TextEncoder();
/** Short texts are encoded here, one after another: an array for each would be most of the work. */
const scratch = new Uint8Array(12_288);

/** SHA-256 of the UTF-8 bytes of a text. */
export function sha256OfText(text: string): Sha256 {
  // A UTF-16 code unit takes three bytes at most.
  if (text.length * 3 > scratch.length) return sha256Hex(encoder.encode(text));
  return sha256Hex(scratch.subarray(0, encoder.encodeInto(text, scratch).written));
}
