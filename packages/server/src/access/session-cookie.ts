import type { FastifyReply, FastifyRequest } from "fastify";
import type { AccessSettings } from "./access.ts";

/** Whether browsers reach the server by TLS, its own or a proxy's. */
export function isEncrypted(request: FastifyRequest, { origin }: AccessSettings): boolean {
  return origin === undefined ? request.protocol === "https" : origin.startsWith("https:");
}

/**
 * Name of the cookie. Over TLS it has the prefix that browsers hold to one host and to TLS. Cookies of 127.0.0.1 are shared by all its
 * ports, so there the name has the port: two workbenches do not sign each other out.
 */
function nameOf(request: FastifyRequest, settings: AccessSettings): string {
  if (isEncrypted(request, settings)) return "__Host-kulla";
  return `kulla-${/:(\d{1,5})$/u.exec(request.host)?.[1] ?? "80"}`;
}

/** Out of reach of scripts, and sent only with requests that begin at this page. */
function attributesOf(request: FastifyRequest, settings: AccessSettings) {
  return { path: "/", httpOnly: true, sameSite: "strict", secure: isEncrypted(request, settings) } as const;
}

/** The secret of the session, as the browser sent it. */
export function sessionSecretOf(request: FastifyRequest, settings: AccessSettings): string | undefined {
  return request.cookies[nameOf(request, settings)];
}

/** Has the browser keep the secret until it is closed, or the session ends. */
export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: AccessSettings,
  secret: string,
) {
  void reply.setCookie(nameOf(request, settings), secret, attributesOf(request, settings));
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply, settings: AccessSettings) {
  void reply.clearCookie(nameOf(request, settings), attributesOf(request, settings));
}

/** Seconds for which a browser is known after a sign-in in it: half a year. */
export const KNOWN_FOR = 180 * 86_400;

const browserName = (request: FastifyRequest, settings: AccessSettings) => `${nameOf(request, settings)}-browser`;

/** What the browser keeps of earlier sign-ins in it. */
export function browserSecretOf(request: FastifyRequest, settings: AccessSettings): string | undefined {
  return request.cookies[browserName(request, settings)];
}

/** Has the browser keep that somebody has signed in in it. It opens nothing. */
export function setBrowserCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: AccessSettings,
  secret: string,
) {
  const attributes = { ...attributesOf(request, settings), maxAge: KNOWN_FOR };
  void reply.setCookie(browserName(request, settings), secret, attributes);
}

/** Seconds that a sign-in at a provider may take. */
export const SIGN_IN_TAKES = 600;

const stateName = (request: FastifyRequest, settings: AccessSettings) => `${nameOf(request, settings)}-sign-in`;

/** Has the browser keep that it is the one that began a sign-in. Lax: the provider's page sends it back here. */
export function setStateCookie(request: FastifyRequest, reply: FastifyReply, settings: AccessSettings, state: string) {
  const attributes = { ...attributesOf(request, settings), sameSite: "lax", maxAge: SIGN_IN_TAKES } as const;
  void reply.setCookie(stateName(request, settings), state, attributes);
}

/** What the browser has kept of a sign-in that it began; it forgets it. */
export function takeStateCookie(request: FastifyRequest, reply: FastifyReply, settings: AccessSettings) {
  const name = stateName(request, settings);
  void reply.clearCookie(name, { ...attributesOf(request, settings), sameSite: "lax" });
  return request.cookies[name];
}
