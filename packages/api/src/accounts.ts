import { z } from "zod";
import { pageOf, pageQuery } from "./page.ts";
import { defineRoute } from "./route.ts";
import { accountName } from "./session.ts";
import { tlp } from "./tlp-schema.ts";

const fullName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{C}]+$/u, "No control characters.");
const email = z
  .string()
  .max(254)
  .regex(/^[^\s@]{1,64}@[^\s@]{1,189}$/)
  .describe("For the first sign-in by OpenID Connect.");
/** How long it may be is said where its strength is. */
const newPassword = z.string().min(1).max(200);

export const accountItem = z.object({
  id: z.string(),
  name: z.string(),
  fullName: z.string(),
  email: z.string().optional(),
  clearance: tlp,
  isAdmin: z.boolean(),
  mayOpenCases: z.boolean(),
  ways: z.array(z.enum(["password", "oidc"])).describe("How the account can sign in."),
  hasSecondFactor: z.boolean(),
  addedAt: z.string(),
  /** Absent where it may sign in. */
  disabledAt: z.string().optional(),
});

export type AccountItem = z.output<typeof accountItem>;

const accountParams = z.object({ account: z.string().min(1).max(80).describe("Id of the account.") });

export const listAccounts = defineRoute({
  id: "accounts.list",
  method: "GET",
  path: "/accounts",
  summary: "The accounts of the workspace, by name.",
  query: pageQuery,
  reply: pageOf(accountItem),
});

export const readAccount = defineRoute({
  id: "accounts.read",
  method: "GET",
  path: "/accounts/:account",
  summary: "One account.",
  params: accountParams,
  reply: accountItem,
});

export const addAccount = defineRoute({
  id: "accounts.add",
  method: "POST",
  path: "/accounts",
  summary: "Add an account. Without a password it signs in by OpenID Connect only.",
  body: z.strictObject({
    name: accountName,
    fullName,
    email: email.optional(),
    password: newPassword.optional(),
    clearance: tlp,
    isAdmin: z.boolean().default(false),
    mayOpenCases: z.boolean().default(false),
  }),
  reply: accountItem,
  status: 201,
});

export const changeAccount = defineRoute({
  id: "accounts.change",
  method: "PATCH",
  path: "/accounts/:account",
  summary: "Change an account. A new password, another clearance or `disabled` ends its sessions.",
  params: accountParams,
  body: z.strictObject({
    fullName: fullName.optional(),
    email: email.nullable().optional(),
    password: newPassword.optional(),
    clearance: tlp.optional(),
    isAdmin: z.boolean().optional(),
    mayOpenCases: z.boolean().optional(),
    disabled: z.boolean().optional(),
    /** Takes the second factor away, for somebody who has lost it. */
    forgetSecondFactor: z.literal(true).optional(),
  }),
  reply: accountItem,
});

export const signOutAccount = defineRoute({
  id: "accounts.signOut",
  method: "DELETE",
  path: "/accounts/:account/credentials",
  summary: "End all sessions of an account and revoke all its API tokens.",
  params: accountParams,
});
