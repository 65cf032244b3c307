import type { Session } from "@kulla/store";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Access } from "./access.ts";
import { hashOfSecret, newId, newSecret } from "./secret.ts";
import { sessionSecretOf, setSessionCookie } from "./session-cookie.ts";

/** Milliseconds that a session lasts whatever its owner does: a working day for a team, a day for the analyst at the machine. */
const LIFE = { team: 12 * 3_600_000, local: 24 * 3_600_000 } as const;

/** Opens a session for an account, with a secret of its own; one that the browser had before ends. */
export async function openSession(
  request: FastifyRequest,
  reply: FastifyReply,
  access: Access,
  account: string,
  way: Session["way"],
): Promise<Session> {
  const { store, settings, now } = access;
  await closeOldSession(request, access);
  const openedAt = now();
  const session: Session = {
    id: newId("session"),
    account,
    way,
    address: request.ip,
    agent: (request.headers["user-agent"] ?? "").slice(0, 300),
    openedAt,
    seenAt: openedAt,
    confirmedAt: openedAt,
    expiresAt: new Date(Date.parse(openedAt) + LIFE[settings.mode]).toISOString(),
  };
  const secret = newSecret();
  await store.sessions.open(session, hashOfSecret(secret));
  setSessionCookie(request, reply, settings, secret);
  return session;
}

async function closeOldSession(request: FastifyRequest, { store, settings }: Access): Promise<void> {
  const secret = sessionSecretOf(request, settings);
  const old = secret === undefined ? undefined : await store.sessions.byHash(hashOfSecret(secret));
  if (old !== undefined) await store.sessions.close(old.account, old.id);
}
