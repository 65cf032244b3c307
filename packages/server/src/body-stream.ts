import { Readable } from "node:stream";
import type { FastifyRequest } from "fastify";
import { Problem } from "./problem.ts";

/** The body of a request whose route takes bytes, as it comes. @throws Problem where it is no body of bytes */
export function bodyStream({ body }: FastifyRequest): AsyncIterable<Uint8Array> {
  if (body instanceof Readable) return body;
  throw new Problem("server-media-unsupported", "The body of this route is bytes: see its Content-Type.");
}
