import { z } from "zod";
import { defineRoute } from "./route.ts";
import { tlp } from "./tlp-schema.ts";

/** What a token may do, at most what its account may. */
export const tokenScope = z.enum(["read", "write", "admin"]);

export const tokenItem = z.object({
  id: z.string(),
  name: z.string().describe("What it is for, in your words."),
  scopes: z.array(tokenScope),
  clearance: tlp.describe("It sees nothing above this, nor above your own clearance."),
  cases: z
    .array(z.string())
    .optional()
    .describe("The only cases that it can be used for; absent where these are all of yours."),
  madeAt: z.string(),
  expiresAt: z.string(),
  usedAt: z.string().optional(),
});

export const listTokens = defineRoute({
  id: "tokens.list",
  method: "GET",
  path: "/tokens",
  summary: "Your API tokens, the newest first.",
  reply: z.object({ items: z.array(tokenItem) }),
});

export const makeToken = defineRoute({
  id: "tokens.make",
  method: "POST",
  path: "/tokens",
  summary: "Make an API token. It is shown this once: the server keeps only its hash.",
  body: z.strictObject({
    name: z
      .string()
      .min(1)
      .max(100)
      .regex(/^[^\p{C}]+$/u, "No control characters."),
    scopes: z.array(tokenScope).min(1).max(3),
    clearance: tlp,
    cases: z.array(z.string().min(1).max(200)).min(1).max(100).optional(),
    days: z.number().int().min(1).max(366).default(90).describe("Days after which it expires."),
  }),
  reply: z.object({ token: z.string().describe("Send it as `Authorization: Bearer …`."), item: tokenItem }),
  status: 201,
});

export const revokeToken = defineRoute({
  id: "tokens.revoke",
  method: "DELETE",
  path: "/tokens/:token",
  summary: "Revoke one of your API tokens.",
  params: z.object({ token: z.string().min(1).max(80) }),
});
