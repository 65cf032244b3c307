import {
  accountEvent,
  changePassword,
  confirmSession,
  listAccountEvents,
  listSessions,
  openLink,
  readSession,
  revokeSession,
  signIn,
  signOut,
} from "@kulla/api";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Access } from "../access/access.ts";
import { LOCAL_ACCOUNT } from "../access/access.ts";
import { tellOwner } from "../access/account-event.ts";
import { lacksSecondFactor } from "../access/demands.ts";
import { browserOf, noteBrowser } from "../access/known-browser.ts";
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
  serve(readSession, async ({ request }) => {
    const { caller, server } = request;
    if (caller === undefined) return sessionStateOf(server.access);
    const { account, name, clearance, isAdmin, mayOpenCases } = caller.viewer;
    const { fullName, hasPassword, hasSecondFactor } = caller;
    const known = { account, name, clearance, isAdmin, mayOpenCases, fullName, hasPassword, hasSecondFactor };
    const lacks = await lacksSecondFactor(caller, server.access);
    return sessionStateOf(server.access, { ...known, lacksSecondFactor: lacks }, caller.session?.expiresAt);
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
      const account = await signInByPassword(body, request.ip, access, browserOf(request, access));
      const { id, name } = account;
      const way = account.secondFactor === undefined ? "password" : "second-factor";
      await recordSignIn(request, access, { way, name, account: id });
      const session = await openSession(request, reply, access, id, "password");
      await welcome(request, reply, access, id);
      const hasSecondFactor = account.secondFactor !== undefined;
      const viewer = { ...account, clearance: account.clearance, account: id, hasPassword: true, hasSecondFactor };
      const lacks = await lacksSecondFactor({ viewer, hasSecondFactor, hasPassword: true, session }, access);
      return sessionStateOf(access, { ...viewer, lacksSecondFactor: lacks }, session.expiresAt);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const name = await nameForRecord(body.name, access);
      await recordSignIn(request, access, { way: "password", name, why: error.code });
      throw error;
    }
  }),

  serve(signOut, ({ request, reply }) => endSession(request, reply)),

  serve(confirmSession, async ({ request, body, viewer }) => {
    const { access } = request.server;
    const known = await access.store.accounts.byId(viewer.account);
    const session = request.caller?.session;
    if (known?.passwordHash === undefined || session === undefined) throw notFound("password");
    await signInByPassword({ ...body, name: known.name }, request.ip, access, browserOf(request, access));
    await access.store.sessions.confirm(session.id, access.now());
    return undefined;
  }),

  serve(listAccountEvents, async ({ request, viewer }) => {
    const items = await request.server.access.store.events.of(viewer.account);
    return { items: items.map((event) => accountEvent.parse(event)) };
  }),

  serve(changePassword, async ({ request, body, viewer }) => {
    const { access } = request.server;
    const account = await access.store.accounts.byId(viewer.account);
    if (account?.passwordHash === undefined) throw notFound("password");
    await requireStrongPassword(body.next, account);
    const browser = browserOf(request, access);
    await checkPassword({ name: account.name, password: body.current }, request.ip, access, { browser });
    await access.store.accounts.change(account.id, { passwordHash: await access.hashes.of(body.next) });
    await access.store.sessions.closeAll(account.id, request.caller?.session?.id);
    await access.store.browsers.forget(account.id); // somebody else's may be among them
    await tellOwner(request, access, account.id, "password-changed");
    return undefined;
  }),

  serve(listSessions, async ({ request, viewer }) => {
    const { store, now } = request.server.access;
    const living = (await store.sessions.ofAccount(viewer.account)).filter(({ expiresAt }) => now() < expiresAt);
    const current = request.caller?.session?.id;
    return { items: living.map(({ confirmedAt: _, ...session }) => ({ ...session, current: session.id === current })) };
  }),

  serve(revokeSession, async ({ request, reply, viewer, params }) => {
    if (params.session === request.caller?.session?.id) return endSession(request, reply);
    const wasOpen = await request.server.access.store.sessions.close(viewer.account, params.session);
    if (!wasOpen) throw notFound("session");
    await tellOwner(request, request.server.access, viewer.account, "signed-out-elsewhere");
    return undefined;
  }),
];

/** Notes the browser in which somebody has signed in, and tells him of it. */
async function welcome(request: FastifyRequest, reply: FastifyReply, access: Access, account: string): Promise<void> {
  const isKnown = await noteBrowser(request, reply, account, access);
  await tellOwner(request, access, account, isKnown ? "signed-in" : "signed-in-new-browser");
}

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
