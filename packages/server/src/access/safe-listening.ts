import { Problem } from "../problem.ts";

/** Where a server would listen, and how it would be reached. */
export interface Listening {
  readonly host: string;
  readonly mode: "local" | "team";
  /** As browsers reach it. */
  readonly origin?: string | undefined;
  readonly hasTls: boolean;
  readonly hasProxy: boolean;
}

/** Names of this machine to itself: nobody else reaches it there. */
const OWN_HOSTS: readonly string[] = ["127.0.0.1", "localhost", "::1", "[::1]"];

/**
 * Refuses to listen where others could come in without accounts, in plain text, or under any name: beyond this machine only for a
 * team, with TLS of its own or a proxy's, and with the public address said, by which requests are known to be meant for this server.
 *
 * @throws Problem `access-listening-unsafe`
 */
export function requireSafeListening({ host, mode, origin, hasTls, hasProxy }: Listening): void {
  const isPublic = !OWN_HOSTS.includes(host);
  if (origin !== undefined) requireOrigin(origin, hasTls || hasProxy || isPublic);
  if (!isPublic) return;
  if (mode !== "team") throw unsafe(`At ${host} others could reach the workbench without accounts.`);
  if (!hasTls && !hasProxy) throw unsafe(`At ${host} others could reach the workbench without encryption.`);
  if (origin === undefined) throw unsafe("Say how browsers reach the server: --origin https://kulla.example.org");
}

function requireOrigin(origin: string, isEncrypted: boolean): void {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url?.origin !== origin)
    throw unsafe(`--origin ${origin} is not the beginning of an address: write https://kulla.example.org`);
  if (url.protocol === "https:" && isEncrypted) return;
  if (url.protocol === "http:" && OWN_HOSTS.includes(url.hostname)) return;
  throw unsafe(`With --origin ${origin} the workbench would be reached without encryption.`);
}

function unsafe(why: string): Problem {
  return new Problem("access-listening-unsafe", why);
}
