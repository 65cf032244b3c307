import { Readable } from "node:stream";
import { GATHER_LIMITS } from "@kulla/casework";
import type { FastifyRequest } from "fastify";
import { Problem } from "./problem.ts";

/**
 * The whole body of a request whose route takes bytes.
 *
 * @throws Problem where it is more than one file may have, is cut short, or is no body of bytes
 */
export async function readBytes(
  { body, headers }: FastifyRequest,
  limit = GATHER_LIMITS.maxBytes,
): Promise<Uint8Array> {
  if (!(body instanceof Readable))
    throw new Problem("server-media-unsupported", "The body of this route is application/octet-stream.");
  const tooLarge = () => new Problem("server-body-too-large", `One file may have ${limit} bytes.`);
  if (Number(headers["content-length"] ?? 0) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const piece = chunk as Buffer;
    size += piece.length;
    if (size > limit) throw tooLarge();
    chunks.push(piece);
  }
  return new Uint8Array(Buffer.concat(chunks, size));
}
