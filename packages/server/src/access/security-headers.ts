import type { FastifyReply } from "fastify";

/** Seconds for which browsers come back by TLS only: two years. */
const HSTS = "max-age=63072000; includeSubDomains";

/** For what is no page: nothing in it may run, load, or be framed. The page sets a policy of its own. */
const NO_PAGE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

const PERMISSIONS =
  "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), serial=(), publickey-credentials-get=()";

/** Sets on a reply what tells browsers to keep everything of this server to itself. A route can set its own afterwards. */
export function setSecurityHeaders(reply: FastifyReply, isEncrypted: boolean): void {
  reply.headers({
    "content-security-policy": NO_PAGE,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "origin-agent-cluster": "?1",
    "permissions-policy": PERMISSIONS,
    "x-dns-prefetch-control": "off",
    "x-permitted-cross-domain-policies": "none",
    "cache-control": "no-store",
    ...(isEncrypted && { "strict-transport-security": HSTS }),
  });
}
