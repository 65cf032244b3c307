import type { FastifyReply } from "fastify";

/** Milliseconds after which a comment is sent, so that nothing between the two ends takes the line for dead. */
const HEARTBEAT = 15_000;

/** Most bytes that wait for a reader who does not read: then the line is cut, and the reader opens it anew. */
const MOST_WAITING = 1_048_576;

export interface EventStream {
  send(kind: string, data: string): void;
}

/** Begins server-sent events on a reply, until the signal is aborted. The reply is this stream's from now on. */
export function openEventStream(reply: FastifyReply, signal: AbortSignal): EventStream {
  reply.hijack();
  const { raw } = reply;
  // What the gate has set so far goes out too; a reply that is taken over no longer sends it by itself.
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value);
  raw.setHeader("content-type", "text/event-stream; charset=utf-8");
  raw.setHeader("cache-control", "no-store");
  raw.setHeader("x-accel-buffering", "no");
  raw.writeHead(200);
  const write = (text: string) => {
    if (raw.destroyed || raw.writableEnded) return;
    raw.write(text);
    if (raw.writableLength > MOST_WAITING) raw.destroy();
  };
  write(": open\n\n");
  const timer = setInterval(() => write(": here\n\n"), HEARTBEAT);
  timer.unref(); // the line keeps the process going, not its heartbeat
  const end = () => {
    clearInterval(timer);
    if (!raw.writableEnded) raw.end();
  };
  // Who asked may have gone before the reply was begun.
  if (signal.aborted || raw.destroyed) end();
  else signal.addEventListener("abort", end, { once: true });
  // JSON has no line breaks, so that one line of data holds it.
  return { send: (kind, data) => write(`event: ${kind}\ndata: ${data}\n\n`) };
}
