import type { Tlp } from "@kulla/core";
import { compareTlp } from "@kulla/core";
import type { Account, ApiToken, Session } from "@kulla/store";
import type { FastifyRequest } from "fastify";
import { Problem } from "../problem.ts";
import type { Access, Caller } from "./access.ts";
import { LOCAL_ACCOUNT } from "./access.ts";
import { hashOfSecret } from "./secret.ts";
import { sessionSecretOf } from "./session-cookie.ts";
import type { CaseRole, Viewer } from "./viewer.ts";

/** Milliseconds of silence after which a team's session ends; and how often its last use is written down. */
const IDLE = 30 * 60_000;
const SEEN_EVERY = 60_000;

/** Milliseconds between two notes of a token's last use. */
const USED_EVERY = 3_600_000;

/** Beginning of every API token, so that scanners of leaked secrets know it. */
export const TOKEN_PREFIX = "kulla_";

/**
 * Makes sure who asks: by an API token where the request has one, else by the session of its cookie.
 *
 * @param isUse - whether the session counts as used; looking whether an open stream may stay is no use
 * @returns undefined where the request has neither, or a session that holds no more
 * @throws Problem `access-sign-in-needed` where it has a token that does not hold
 */
export async function callerOf(request: FastifyRequest, access: Access, isUse = true): Promise<Caller | undefined> {
  const { authorization } = request.headers;
  if (authorization !== undefined) return byToken(authorization, access);
  const secret = sessionSecretOf(request, access.settings);
  return secret === undefined ? undefined : bySession(secret, access, isUse);
}

async function bySession(secret: string, access: Access, isUse: boolean): Promise<Caller | undefined> {
  const { store, settings, now } = access;
  const session = await store.sessions.byHash(hashOfSecret(secret));
  if (session === undefined || !isAlive(session, now(), settings.mode === "team")) return undefined;
  const someone = await someoneOf(session.account, access);
  if (someone === undefined) return undefined;
  if (isUse && Date.parse(now()) - Date.parse(session.seenAt) >= SEEN_EVERY)
    await store.sessions.seen(session.id, now());
  const { id, expiresAt, way, confirmedAt } = session;
  return { viewer: viewerOf(someone, access), ...aboutOf(someone), session: { id, expiresAt, way, confirmedAt } };
}

function isAlive({ expiresAt, seenAt }: Session, now: string, endsInSilence: boolean): boolean {
  if (now >= expiresAt) return false;
  return !endsInSilence || Date.parse(now) - Date.parse(seenAt) < IDLE;
}

async function byToken(authorization: string, access: Access): Promise<Caller> {
  const { store, now } = access;
  const secret = /^Bearer (kulla_[A-Za-z0-9_-]{43})$/u.exec(authorization)?.[1];
  const token = secret === undefined ? undefined : await store.tokens.byHash(hashOfSecret(secret));
  const someone = token === undefined || now() >= token.expiresAt ? undefined : await someoneOf(token.account, access);
  if (token === undefined || someone === undefined)
    throw new Problem("access-sign-in-needed", "The API token is unknown, revoked or expired.");
  if (token.usedAt === undefined || Date.parse(now()) - Date.parse(token.usedAt) >= USED_EVERY)
    await store.tokens.used(token.id, now());
  const { id, scopes } = token;
  return { viewer: viewerOf(someone, access, token), ...aboutOf(someone), token: { id, scopes } };
}

type Someone = Pick<
  Account,
  "id" | "name" | "fullName" | "clearance" | "isAdmin" | "mayOpenCases" | "passwordHash" | "secondFactor"
>;

function aboutOf({ fullName, passwordHash, secondFactor }: Someone): Omit<Caller, "viewer" | "session" | "token"> {
  return { fullName, hasPassword: passwordHash !== undefined, hasSecondFactor: secondFactor !== undefined };
}

/** Whose session or token it is, as the account is now; undefined where the account may not come in. */
async function someoneOf(id: string, { settings, store }: Access): Promise<Someone | undefined> {
  if (id === LOCAL_ACCOUNT) return settings.mode === "local" ? localAnalyst(settings.localName) : undefined;
  if (settings.mode === "local") return undefined;
  const account = await store.accounts.byId(id);
  return account?.disabledAt === undefined ? account : undefined;
}

function localAnalyst(name: string): Someone {
  return { id: LOCAL_ACCOUNT, name, fullName: name, clearance: "TLP:RED", isAdmin: true, mayOpenCases: true };
}

function viewerOf(someone: Someone, { store }: Access, token?: ApiToken): Viewer {
  const isOfToken = (caseName: string) => token?.cases === undefined || token.cases.includes(caseName);
  const isLocal = someone.id === LOCAL_ACCOUNT;
  const roles = new Map<string, Promise<CaseRole | undefined>>(); // a viewer lives as long as its request
  const roleIn = (caseName: string): Promise<CaseRole | undefined> => {
    if (!isOfToken(caseName)) return Promise.resolve(undefined);
    if (isLocal) return Promise.resolve("admin");
    const role = roles.get(caseName) ?? store.memberships.roleOf(caseName, someone.id);
    roles.set(caseName, role);
    return role;
  };
  return {
    account: someone.id,
    name: someone.name,
    clearance: token === undefined ? someone.clearance : lower(someone.clearance, token.clearance),
    // The accounts are no part of the cases that a token may be limited to.
    isAdmin: someone.isAdmin && token?.cases === undefined && (token?.scopes.includes("admin") ?? true),
    mayOpenCases: (someone.mayOpenCases || someone.isAdmin) && token?.cases === undefined,
    roleIn,
    cases: async () => {
      if (isLocal) return token?.cases;
      return (await store.memberships.casesOf(someone.id)).filter(isOfToken);
    },
    takeCase: async (caseName) => {
      roles.delete(caseName);
      if (!isLocal) await store.memberships.set(caseName, someone.id, "admin");
    },
  };
}

function lower(a: Tlp, b: Tlp): Tlp {
  return compareTlp(a, b) < 0 ? a : b;
}
