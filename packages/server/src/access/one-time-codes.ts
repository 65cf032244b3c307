import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Seconds of a time step, and digits of a code (RFC 6238 §4, RFC 4226 §5.3), as every authenticator has them. */
const STEP = 30;
const DIGITS = 6;

/** Steps before and after the present one whose codes count, for clocks that are not quite right. */
const TOLERANCE = 1;

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A key of 160 bits, the length of the hash, as base32 (RFC 4648 §6). */
export function newCodeKey(): string {
  return base32(randomBytes(20));
}

/** Codes that open once each where the authenticator is lost: 120 bits in six groups, too many to be tried, so that a fast hash keeps them. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: 10 }, () => (base32(randomBytes(15)).match(/.{4}/gu) ?? []).join("-").toLowerCase());
}

/** The address that an authenticator reads from a QR code or a link. */
export function authenticatorAddress(key: string, account: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${key}&issuer=${encodeURIComponent(issuer)}&digits=${DIGITS}&period=${STEP}`;
}

/** The time step whose code this is, near a time in milliseconds; undefined where it is none. */
export function stepOfCode(key: string, code: string, time: number): number | undefined {
  const present = Math.floor(time / 1_000 / STEP);
  const given = Buffer.from(code.padEnd(DIGITS).slice(0, DIGITS + 1));
  const fits = (step: number): boolean => {
    const wanted = Buffer.from(codeAt(key, step));
    return wanted.length === given.length && timingSafeEqual(wanted, given);
  };
  const steps = Array.from({ length: 2 * TOLERANCE + 1 }, (_, at) => present - TOLERANCE + at);
  return steps.find(fits);
}

/** The code of a time step (RFC 4226 §5.3: dynamic truncation of an HMAC-SHA-1). */
export function codeAt(key: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac("sha1", fromBase32(key)).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS).padStart(DIGITS, "0");
}

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/gu) ?? []).map((five) => BASE32[parseInt(five, 2)] ?? "").join("");
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/gu) ?? []).map((eight) => parseInt(eight, 2)));
}
