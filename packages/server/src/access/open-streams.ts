import type { FastifyReply } from "fastify";
import { Problem } from "../problem.ts";

/** Milliseconds between two looks at whether the owners of open streams may still have them. */
const LOOK_EVERY = 10_000;

/** Streams that one account may have open: a browser opens six of a host at most, and people have a few browsers. */
const MOST = 60;

/** The event streams that are open. What is told on one was allowed when it was opened; this makes sure that it still is. */
export interface OpenStreams {
  /** Watches a stream of an account until it ends; it is cut when `isAllowed` gives false. @throws Problem `access-too-many-requests` where the account has too many */
  watch(reply: FastifyReply, account: string, isAllowed: () => Promise<boolean>): void;
  /** Looks at all streams now. */
  look(): Promise<void>;
  close(): void;
}

export function openStreams(): OpenStreams {
  const open = new Map<FastifyReply, { readonly account: string; readonly isAllowed: () => Promise<boolean> }>();
  const look = async (): Promise<void> => {
    for (const [reply, { isAllowed }] of [...open]) {
      // Where it cannot be made sure, the stream is cut: the page opens it again as soon as it can.
      const stays = await isAllowed().catch(() => false);
      if (!stays) reply.raw.destroy();
    }
  };
  const timer = setInterval(() => void look(), LOOK_EVERY);
  timer.unref();
  return {
    watch: (reply, account, isAllowed) => {
      const own = [...open.values()].filter((one) => one.account === account).length;
      if (own >= MOST)
        throw new Problem("access-too-many-requests", `You have ${own} event streams open.`, { retryAfter: 60 });
      open.set(reply, { account, isAllowed });
      reply.raw.once("close", () => open.delete(reply));
    },
    look,
    close: () => {
      clearInterval(timer);
    },
  };
}
