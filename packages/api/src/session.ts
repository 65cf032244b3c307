import { z } from "zod";
import { defineRoute } from "./route.ts";
import { tlp } from "./tlp-schema.ts";

/**
 * Header that the page sends with every request, as `1`. A page of another site cannot send it without asking this server first, which
 * never agrees; so a request that has it is the page's own.
 */
export const PAGE_HEADER = "x-kulla-page";

/** Beginning of the fragment with the key of a one-time link: `http://127.0.0.1:4400/#link=…`. A fragment never leaves the browser. */
export const LINK_FRAGMENT = "#link=";

/** Name under which somebody signs in; it stands in decisions and in the audit log. */
export const accountName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._@-]{0,79}$/)
  .describe("Lower-case letters, digits, `.`, `_`, `@`, `-`; at most 80: `arta.hoxha`.");

/** Longer than 128 characters no password has to be; shorter ones are judged where they are set. */
export const passwordText = z.string().min(1).max(128);

export const viewerItem = z.object({
  account: z.string(),
  name: z.string(),
  fullName: z.string(),
  clearance: tlp.describe("Highest label that you may see."),
  isAdmin: z.boolean().describe("Runs the workspace: accounts, audit. It gives no role in a case."),
  mayOpenCases: z.boolean(),
  hasPassword: z.boolean().describe("You can sign in by name and password here."),
  hasSecondFactor: z.boolean().describe("A code of an authenticator is asked for after the password."),
  lacksSecondFactor: z
    .boolean()
    .describe("One is demanded of you and you have none: nothing else is open until you set it up."),
});

/** Who you are, and how you can sign in where you are nobody yet. */
export const sessionState = z.object({
  mode: z.enum(["local", "team"]).describe("`local`: one analyst at this machine; `team`: accounts."),
  viewer: viewerItem.optional().describe("Absent where nobody is signed in."),
  expiresAt: z.string().optional().describe("When the session ends whatever you do."),
  ways: z.object({
    link: z.boolean().describe("By the one-time link that the server has printed."),
    password: z.boolean(),
    oidc: z
      .object({ title: z.string(), start: z.string().describe("Address to go to.") })
      .optional()
      .describe("By OpenID Connect, at the provider of this name."),
  }),
});

export type SessionState = z.output<typeof sessionState>;

export const readSession = defineRoute({
  id: "session.read",
  method: "GET",
  path: "/session",
  summary: "Who you are, and the ways to sign in.",
  reply: sessionState,
});

export const signIn = defineRoute({
  id: "session.signIn",
  method: "POST",
  path: "/session",
  summary: "Sign in with name and password; sets the session's cookie.",
  body: z.strictObject({
    name: z.string().min(1).max(80),
    password: passwordText,
    code: z
      .string()
      .max(40)
      .optional()
      .describe(
        "Six digits of your authenticator, or a recovery code; where `access-second-factor-needed` asks for it.",
      ),
  }),
  reply: sessionState,
});

export const openLink = defineRoute({
  id: "session.openLink",
  method: "POST",
  path: "/session/link",
  summary: "Sign in with the key of the one-time link that the server has printed; sets the session's cookie.",
  body: z.strictObject({ key: z.string().min(1).max(100) }),
  reply: sessionState,
});

export const signOut = defineRoute({
  id: "session.signOut",
  method: "DELETE",
  path: "/session",
  summary: "Sign out: the session ends, and so do its event streams.",
});

export const changePassword = defineRoute({
  id: "session.changePassword",
  method: "PUT",
  path: "/session/password",
  summary: "Change your password. Your other sessions end.",
  body: z.strictObject({ current: passwordText, next: z.string().min(1).max(200) }),
});

export const confirmSession = defineRoute({
  id: "session.confirm",
  method: "POST",
  path: "/session/confirmation",
  summary:
    "Give your password again, before what is delicate: tokens, accounts, the end of sessions. It counts for a quarter of an hour.",
  body: z.strictObject({
    password: passwordText,
    code: z
      .string()
      .max(40)
      .optional()
      .describe("Of your authenticator, or a recovery code, where you have a second factor."),
  }),
});

/** What happened with an account. */
const accountEventKind = z.enum([
  "signed-in",
  "signed-in-new-browser",
  "refused",
  "signed-out-elsewhere",
  "password-changed",
  "second-factor-on",
  "second-factor-off",
  "token-made",
  "changed-by-admin",
]);

export type AccountEventKind = z.output<typeof accountEventKind>;

export const accountEvent = z.object({
  kind: accountEventKind,
  at: z.string().describe("When; the last time, where it happened several times in a row."),
  address: z.string(),
  agent: z.string().describe("Browser, as it names itself."),
  times: z.number().int(),
});

export const listAccountEvents = defineRoute({
  id: "session.events",
  method: "GET",
  path: "/session/events",
  summary: "What happened with your account, the newest first: sign-ins, refused ones, changes. The last hundred.",
  reply: z.object({ items: z.array(accountEvent) }),
});

export const sessionItem = z.object({
  id: z.string(),
  current: z.boolean().describe("The session that asks."),
  way: z.enum(["password", "oidc", "link"]),
  address: z.string().describe("Network address from which it was opened."),
  agent: z.string().describe("Browser, as it names itself."),
  openedAt: z.string(),
  seenAt: z.string(),
  expiresAt: z.string(),
});

export const listSessions = defineRoute({
  id: "sessions.list",
  method: "GET",
  path: "/sessions",
  summary: "Your open sessions, the newest first.",
  reply: z.object({ items: z.array(sessionItem) }),
});

export const revokeSession = defineRoute({
  id: "sessions.revoke",
  method: "DELETE",
  path: "/sessions/:session",
  summary: "End one of your sessions.",
  params: z.object({ session: z.string().min(1).max(80) }),
});
