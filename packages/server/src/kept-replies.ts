import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import type { RouteContract } from "@kulla/api";
import type { Instant } from "@kulla/core";
import type { KeptReplyRows, ReplyName } from "@kulla/store";
import type { FastifyRequest } from "fastify";
import type { Viewer } from "./access/viewer.ts";
import { Problem } from "./problem.ts";

/** Milliseconds for which a reply is kept; and after which a write that was begun and not ended counts as killed. */
const LIFE = 86_400_000;
const STALE = 120_000;

/** Longest key. */
const KEY_LIMIT = 200;

/** Bytes of the nonce and of the tag of AES-GCM. */
const NONCE = 12;
const TAG = 16;

/** What was replied to writes that name an `Idempotency-Key`, so that a write that is sent again is done once. One for a server. */
export interface KeptReplies {
  /** The reply under the request's key, or that of `write`, which is kept. A write that failed is as if never sent. @throws Problem */
  once(
    route: RouteContract,
    request: FastifyRequest,
    viewer: Pick<Viewer, "account" | "clearance">,
    write: () => Promise<string>,
  ): Promise<string>;
}

/** A write that this process does just now. */
interface Running {
  readonly digest: string;
  readonly text: Promise<string>;
}

/**
 * Keeps replies in the database, each for a day: over a restart, and over all servers of a workspace. They are sealed with the caller's key,
 * which is not kept, so that what is marked lies nowhere but where labels reach it; and they are an account's at a clearance, so that nobody
 * gets another's, nor what he may not see any more.
 */
export function keptReplies(rows: KeptReplyRows, now: () => Instant): KeptReplies {
  const running = new Map<string, Running>();
  const later = (milliseconds: number) => new Date(Date.parse(now()) + milliseconds).toISOString();
  const write = async (name: ReplyName, key: string, digest: string, work: () => Promise<string>): Promise<string> => {
    const claim = await rows.claim(name, digest, { at: now(), until: later(LIFE), staleBefore: later(-STALE) });
    if (claim.kind !== "claimed" && claim.digest !== digest) throw keyReused();
    if (claim.kind === "kept") return open(claim.reply, key, name);
    if (claim.kind === "running")
      throw new Problem("server-key-running", "A request with this Idempotency-Key is being done.", { retryAfter: 2 });
    const text = await work().catch(async (error: unknown) => {
      await rows.release(name);
      throw error;
    });
    // What is written is written; where the reply cannot be kept, a write that is sent again is told that it runs, and done after a while.
    await rows.keep(name, sealed(text, key, name)).catch(() => undefined);
    return text;
  };
  return {
    once: (route, request, { account, clearance }, work) => {
      const key = keyOf(request);
      if (key === undefined) return work();
      const keyHash = createHash("sha256").update(`kulla key\n${key}`).digest("hex");
      const name: ReplyName = { account, clearance, keyHash };
      const digest = digestOf(route, request);
      const place = JSON.stringify(name);
      const known = running.get(place);
      if (known !== undefined && known.digest !== digest) throw keyReused();
      if (known !== undefined) return known.text;
      const text = write(name, key, digest, work);
      running.set(place, { digest, text });
      const end = () => running.delete(place);
      text.then(end, end);
      return text;
    },
  };
}

function keyReused(): Problem {
  return new Problem("server-key-reused", "This Idempotency-Key came before with another request.");
}

function sealKey(key: string, { account, clearance }: ReplyName): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", key, `${account}\n${clearance}`, "kulla kept reply", 32));
}

function sealed(text: string, key: string, name: ReplyName): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", sealKey(key, name), nonce);
  const bytes = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), bytes]);
}

function open(reply: Uint8Array, key: string, name: ReplyName): string {
  const decipher = createDecipheriv("aes-256-gcm", sealKey(key, name), reply.subarray(0, NONCE));
  decipher.setAuthTag(reply.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(reply.subarray(NONCE + TAG)), decipher.final()]).toString("utf8");
}

/** @throws Problem where the header is no key */
function keyOf({ headers }: FastifyRequest): string | undefined {
  const key = headers["idempotency-key"];
  if (key === undefined) return undefined;
  if (typeof key === "string" && key.length > 0 && key.length <= KEY_LIMIT) return key;
  throw new Problem("server-request-invalid", `An Idempotency-Key has 1 to ${KEY_LIMIT} characters.`, {
    errors: [{ pointer: "Idempotency-Key", message: `1 to ${KEY_LIMIT} characters` }],
  });
}

/** What tells one request from another; a stream is told by its address alone, its bytes being named by what they are. */
function digestOf({ id, bodyBytes }: RouteContract, { url, body }: FastifyRequest): string {
  const content = bodyBytes === undefined ? JSON.stringify(body ?? null) : "";
  return createHash("sha256").update(`${id}\n${url}\n${content}`).digest("hex");
}
