import { changePassword, listSessions, openLink, readSession, revokeSession, signIn, signOut } from "@kulla/api";
import type { FastifyReply, FastifyRequest } from "fastify";
import { LOCAL_ACCOUNT } from "../access/access.ts";
import { openSession } from "../access/open-session.ts";
import { requireStrongPassword } from "../access/password-strength.ts";
import { nameForRecord, recordSignIn } from "../access/record-sign-in.ts";
import { clearSessionCookie } from "../access/session-cookie.ts";
import { localAnalyst, sessionStateOf } from "../access/session-state.ts";
import { checkPassword, signInByPassword } from "../access/sign-in.ts";
import type { ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { notFound, Problem } from "../problem.ts";

/** Who is signed in, and how one becomes that. */
export const SESSION_ROUTES: readonly ServedRoute[] = [
  serve(readSession, ({ request }) => {
    const { caller, server } = request;
    if (caller === undefined) return Promise.resolve(sessionStateOf(server.access));
    const { account, name, clearance, isAdmin, mayOpenCases } = caller.viewer;
    const { fullName, hasPassword, hasSecondFactor } = caller;
    const known = { account, name, clearance, isAdmin, mayOpenCases, fullName, hasPassword, hasSecondFactor };
    return Promise.resolve(sessionStateOf(server.access, known, caller.session?.expiresAt));
  }),

  serve(openLink, async ({ request, reply, body }) => {
    const { access } = request.server;
    const { settings, links } = access;
    const who = { way: "link", name: settings.localName } as const;
    if (settings.mode !== "local" || !links.spend(body.key)) {
      await recordSignIn(request, access, { ...who, why: "access-link-spent" });
      throw new Problem("access-link-spent", "The link was used already, is too old, or is another server's.");
    }
    await recordSignIn(request, access, { ...who, account: LOCAL_ACCOUNT });
    const { expiresAt } = await openSession(request, reply, access, LOCAL_ACCOUNT, "link");
    return sessionStateOf(access, localAnalyst(settings.localName), expiresAt);
  }),

  serve(signIn, async ({ request, reply, body }) => {
    const { access } = request.server;
    try {
      const account = await signInByPassword(body, request.ip, access);
      const { id, name } = account;
      const way = account.secondFactor === undefined ? "password" : "second-factor";
      await recordSignIn(request, access, { way, name, account: id });
      const { expiresAt } = await openSession(request, reply, access, id, "password");
      const hasSecondFactor = account.secondFactor !== undefined;
      const viewer = { ...account, account: id, hasPassword: true, hasSecondFactor };
      return sessionStateOf(access, viewer, expiresAt);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const name = await nameForRecord(body.name, access);
      await recordSignIn(request, access, { way: "password", name, why: error.code });
      throw error;
    }
  }),

  serve(signOut, ({ request, reply }) => endSession(request, reply)),

  serve(changePassword, async ({ request, body, viewer }) => {
    const { access } = request.server;
    const account = await access.store.accounts.byId(viewer.account);
    if (account?.passwordHash === undefined) throw notFound("password");
    await requireStrongPassword(body.next, account);
    await checkPassword({ name: account.name, password: body.current }, request.ip, access);
    await access.store.accounts.change(account.id, { passwordHash: await access.hashes.of(body.next) });
    await access.store.sessions.closeAll(account.id, request.caller?.session?.id);
    return undefined;
  }),

  serve(listSessions, async ({ request, viewer }) => {
    const { store, now } = request.server.access;
    const living = (await store.sessions.ofAccount(viewer.account)).filter(({ expiresAt }) => now() < expiresAt);
    const current = request.caller?.session?.id;
    return { items: living.map((session) => ({ ...session, current: session.id === current })) };
  }),

  serve(revokeSession, async ({ request, reply, viewer, params }) => {
    if (params.session === request.caller?.session?.id) return endSession(request, reply);
    const wasOpen = await request.server.access.store.sessions.close(viewer.account, params.session);
    if (!wasOpen) throw notFound("session");
    return undefined;
  }),
];

/** Ends the session that asks; the browser is told to forget everything of this site. */
async function endSession(request: FastifyRequest, reply: FastifyReply): Promise<undefined> {
  const { caller, server } = request;
  const { store, settings, log, now } = server.access;
  if (caller?.session === undefined) throw notFound("session");
  const { account, name } = caller.viewer;
  await store.sessions.close(account, caller.session.id);
  clearSessionCookie(request, reply, settings);
  reply.header("clear-site-data", '"cache", "storage"');
  await log.record({ at: now(), kind: "sign-out", account, name, address: request.ip, marking: "TLP:CLEAR" });
  return undefined;
}
