import { createHash } from "node:crypto";
import type { RouteContract } from "@kulla/api";
import type { FastifyRequest } from "fastify";
import { Problem } from "./problem.ts";

/** Milliseconds for which a reply is kept. */
const LIFE = 86_400_000;

/** Replies that are kept at most, and characters of them. */
const MOST = 10_000;
const MOST_CHARACTERS = 64_000_000;

/** Longest key. */
const KEY_LIMIT = 200;

interface KeptReply {
  readonly digest: string;
  readonly until: number;
  readonly text: Promise<string>;
  length: number;
}

/** What was replied to writes that name an `Idempotency-Key`, so that a write that is sent again is done once. One for a server. */
export interface KeptReplies {
  /** The reply under the request's key, or that of `write`, which is kept. A write that failed is as if never sent. @throws Problem */
  once(route: RouteContract, request: FastifyRequest, whose: string, write: () => Promise<string>): Promise<string>;
}

/**
 * Keeps replies in this process, each for a day. After a restart a write that is sent again is done again, which adds nothing that is there already: evidence and
 * statements are named by what they are, and a second decision says what the first said.
 */
export function keptReplies(now: () => number): KeptReplies {
  const kept = new Map<string, KeptReply>();
  let characters = 0;
  const forget = (name: string) => {
    characters -= kept.get(name)?.length ?? 0;
    kept.delete(name);
  };
  return {
    once: (route, request, whose, write) => {
      const key = keyOf(request);
      if (key === undefined) return write();
      for (const [name, { until }] of kept) {
        if (until > now() && kept.size < MOST && characters < MOST_CHARACTERS) break;
        forget(name);
      }
      const name = JSON.stringify([whose, key]);
      const digest = digestOf(route, request);
      const known = kept.get(name);
      if (known !== undefined && known.digest !== digest)
        throw new Problem("server-key-reused", "This Idempotency-Key came before with another request.");
      if (known !== undefined) return known.text;
      const text = write();
      const reply: KeptReply = { digest, until: now() + LIFE, text, length: 0 };
      kept.set(name, reply);
      text.then(
        ({ length }) => {
          reply.length = length;
          if (kept.get(name) === reply) characters += length;
        },
        () => {
          if (kept.get(name) === reply) forget(name);
        },
      );
      return text;
    },
  };
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
