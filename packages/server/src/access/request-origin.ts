import { PAGE_HEADER } from "@kulla/api";
import type { FastifyRequest } from "fastify";
import { Problem } from "../problem.ts";
import type { AccessSettings } from "./access.ts";

/** Names that this machine has for itself. */
const OWN_NAMES: readonly string[] = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Refuses a request for a host that is not this server. A page elsewhere can have its own name point to 127.0.0.1 (DNS rebinding); the
 * browser then takes this server for part of that page, but still sends the page's name.
 *
 * @throws Problem `access-host-unknown`
 */
export function requireKnownHost(request: FastifyRequest, { origin }: AccessSettings): void {
  const { host = "" } = request as { readonly host?: string }; // HTTP/1.0 need not name one
  const hosts = request.raw.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === "host");
  const isKnown =
    hosts.length > 1 // whatever stands before this server may have read the other one
      ? false
      : origin === undefined
        ? OWN_NAMES.includes(host.replace(/:\d{1,5}$/u, ""))
        : host === new URL(origin).host;
  if (isKnown) return;
  throw new Problem("access-host-unknown", "This server does not answer to the host that the request names.");
}

/**
 * Refuses what another site's page asks for in the name of whoever is signed in. Three things must fit: where the request comes from by
 * the browser's word (Sec-Fetch-Site; another port of this machine is not this page either), the page's Origin, and, for what changes
 * something, a header that only this page can send. Browsers that do not send the first two are held by the third.
 *
 * @throws Problem `access-cross-site`
 */
export function requireOwnPage(request: FastifyRequest, settings: AccessSettings): void {
  const isReading = request.method === "GET" || request.method === "HEAD";
  const { "sec-fetch-site": site, origin } = request.headers;
  const own = settings.origin ?? `${request.protocol}://${request.host}`;
  const isOwnSite = site === undefined || site === "same-origin" || (isReading && site === "none");
  if (!isOwnSite || (origin !== undefined && origin !== own))
    throw new Problem("access-cross-site", "The request was made by a page of another site.");
  if (!isReading && request.headers[PAGE_HEADER] !== "1")
    throw new Problem(
      "access-cross-site",
      `The request lacks the header ${PAGE_HEADER}, which the workbench's page sends.`,
    );
}
