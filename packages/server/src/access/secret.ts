import { createHash, randomBytes } from "node:crypto";

/** A secret that nobody guesses: 256 bits from the system's generator, in 43 characters that a URL and a header take. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** An id that tells nothing: a letter for its kind and 96 random bits. */
export function newId(kind: string): string {
  return `${kind}-${randomBytes(12).toString("hex")}`;
}

/** What is kept of a secret. A fast hash is right here: 256 random bits cannot be tried through, and a look-up by hash leaks no timing. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
