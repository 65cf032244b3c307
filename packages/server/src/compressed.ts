import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyRequest } from "fastify";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Shorter texts fit into a packet or two as they are. */
const SHORTEST = 4_096;

/** Levels that take about ten milliseconds of a processor for a megabyte of JSON, and leave a tenth of it. */
const BROTLI_QUALITY = 4;
const GZIP_LEVEL = 4;

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/u;

/** A text as it is sent. */
export interface SentText {
  readonly body: string | Buffer;
  /** As `Content-Encoding` says it; absent where the text goes out as it is. */
  readonly encoding?: "br" | "gzip";
}

/**
 * Compresses a text for a caller who takes that, where it is long enough; who asks from this very machine gets it as it is. To be used for contents that
 * a caller reads, never for a reply that carries a secret such as a new token: how long a compressed text is tells of what is in it. (Of contents nobody learns that either, who
 * cannot make a browser ask in the name of its user: requests of other sites are refused.)
 */
export async function compressed(text: string, request: FastifyRequest): Promise<SentText> {
  if (text.length < SHORTEST || LOOPBACK.test(request.ip)) return { body: text };
  const accepted = acceptedEncodings(request.headers["accept-encoding"]);
  if (accepted.has("br")) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    };
    return { body: await brotli(text, { params }), encoding: "br" };
  }
  if (accepted.has("gzip")) return { body: await zip(text, { level: GZIP_LEVEL }), encoding: "gzip" };
  return { body: text };
}

/** What the header names and does not refuse (`gzip;q=0`). */
function acceptedEncodings(header: string | string[] | undefined): ReadonlySet<string> {
  const listed = String(header ?? "")
    .slice(0, 400)
    .toLowerCase()
    .split(",")
    .map((one) => one.split(";").map((part) => part.trim()));
  return new Set(listed.flatMap(([name = "", quality]) => (/^q=0(?:\.0*)?$/u.test(quality ?? "") ? [] : [name])));
}
