import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

/** The built page; the same place seen from `server/src` and from the bundle in `cli/dist`. */
export const PAGE_FOLDER = fileURLToPath(new URL("../../web/dist/", import.meta.url));

/** What `index.html` has in the place of a nonce; the build of the page puts it there. */
const NONCE_PLACEHOLDER = "KULLA_CSP_NONCE";

/** What the page may do: load from its own host, and styles that carry the nonce of this very reply. */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
  ].join("; ");
}

/**
 * Serves the files of the built page. What has a hash in its name never changes and is kept by the browser.
 *
 * @returns sends `index.html`, for every address that is the page's own
 */
export async function addPage(app: FastifyInstance, folder: string): Promise<(reply: FastifyReply) => Promise<void>> {
  const html = await readFile(join(folder, "index.html"), "utf8");
  await app.register(fastifyStatic, {
    root: join(folder, "assets"),
    prefix: "/assets/",
    index: false,
    immutable: true,
    maxAge: "365d",
    preCompressed: true,
  });
  const sendPage = async (reply: FastifyReply): Promise<void> => {
    const nonce = randomBytes(16).toString("base64");
    await reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .header("content-security-policy", contentPolicy(nonce))
      .send(html.replaceAll(NONCE_PLACEHOLDER, nonce));
  };
  app.get("/", (_request, reply) => sendPage(reply));
  return sendPage;
}
