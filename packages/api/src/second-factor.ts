import { z } from "zod";
import { defineRoute } from "./route.ts";
import { passwordText } from "./session.ts";

const code = z.string().min(6).max(40).describe("Six digits of the authenticator.");

export const makeSecondFactorKey = defineRoute({
  id: "secondFactor.makeKey",
  method: "POST",
  path: "/session/second-factor/key",
  summary: "A fresh key for an authenticator. Nothing is kept of it until a code shows that the authenticator has it.",
  reply: z.object({
    key: z.string().describe("Base32, to be typed."),
    address: z.string().describe("`otpauth://…`, to be scanned as a QR code."),
  }),
});

export const addSecondFactor = defineRoute({
  id: "secondFactor.add",
  method: "PUT",
  path: "/session/second-factor",
  summary: "Ask for a code of this authenticator at each sign-in from now on. Your other sessions end.",
  body: z.strictObject({
    password: passwordText,
    key: z.string().regex(/^[A-Z2-7]{32}$/),
    code,
    current: code.optional().describe("Where you have one already: six digits of that one, or a recovery code."),
  }),
  reply: z.object({ recoveryCodes: z.array(z.string()).describe("Each opens once. They are shown this once.") }),
});

export const removeSecondFactor = defineRoute({
  id: "secondFactor.remove",
  method: "POST",
  path: "/session/second-factor/removal",
  summary: "Ask for no code any more.",
  body: z.strictObject({ password: passwordText, code: code.describe("Six digits, or a recovery code.") }),
});
