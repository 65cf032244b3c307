import type { FastifyReply } from "fastify";

/** Milliseconds between two looks at whether the owners of open streams may still have them. */
const LOOK_EVERY = 10_000;

/** The event streams that are open. What is told on one was allowed when it was opened; this makes sure that it still is. */
export interface OpenStreams {
  /** Watches a stream until it ends; it is cut when `isAllowed` gives false. */
  watch(reply: FastifyReply, isAllowed: () => Promise<boolean>): void;
  /** Looks at all streams now. */
  look(): Promise<void>;
  close(): void;
}

export function openStreams(): OpenStreams {
  const open = new Map<FastifyReply, () => Promise<boolean>>();
  const look = async (): Promise<void> => {
    for (const [reply, isAllowed] of [...open]) {
      // Where it cannot be made sure, the stream is cut: the page opens it again as soon as it can.
      const stays = await isAllowed().catch(() => false);
      if (!stays) reply.raw.destroy();
    }
  };
  const timer = setInterval(() => void look(), LOOK_EVERY);
  timer.unref();
  return {
    watch: (reply, isAllowed) => {
      open.set(reply, isAllowed);
      reply.raw.once("close", () => open.delete(reply));
    },
    look,
    close: () => {
      clearInterval(timer);
    },
  };
}
