import { addSecondFactor, makeSecondFactorKey, removeSecondFactor } from "@kulla/api";
import { tellOwner } from "../access/account-event.ts";
import { lacksSecondFactor } from "../access/demands.ts";
import { browserOf } from "../access/known-browser.ts";
import { authenticatorAddress, newCodeKey } from "../access/one-time-codes.ts";
import { giveSecondFactor } from "../access/second-factor.ts";
import { signInByPassword } from "../access/sign-in.ts";
import type { Call, ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { notFound, Problem } from "../problem.ts";

/** The second factor of whoever asks. Giving and taking it needs the password again. */
export const SECOND_FACTOR_ROUTES: readonly ServedRoute[] = [
  serve(makeSecondFactorKey, async (call) => {
    const { name } = await ownAccount(call);
    const key = newCodeKey();
    return { key, address: authenticatorAddress(key, name, "Kulla") };
  }),

  serve(addSecondFactor, async (call) => {
    const { request, body } = call;
    const { access } = request.server;
    const { id, name } = await ownAccount(call);
    const browser = browserOf(request, access);
    // In place of another it is put with a code of that one: the password alone is not both.
    await signInByPassword({ name, password: body.password, code: body.current }, request.ip, access, browser);
    const recoveryCodes = await giveSecondFactor(id, body, access);
    await access.store.sessions.closeAll(id, request.caller?.session?.id);
    await tellOwner(request, access, id, "second-factor-on");
    return { recoveryCodes: [...recoveryCodes] };
  }),

  serve(removeSecondFactor, async (call) => {
    const { request, body } = call;
    const { access } = request.server;
    const { name } = await ownAccount(call);
    const browser = browserOf(request, access);
    const account = await signInByPassword({ name, ...body }, request.ip, access, browser);
    if (account.secondFactor === undefined) throw notFound("second factor");
    const asked = {
      viewer: call.viewer,
      hasPassword: true,
      hasSecondFactor: false,
      session: { way: "password" },
    } as const;
    if (await lacksSecondFactor(asked, access))
      throw new Problem("access-denied", "This workspace demands a second factor of you.");
    await access.store.accounts.change(account.id, { secondFactor: null });
    await tellOwner(request, access, account.id, "second-factor-off");
    return undefined;
  }),
];

/** The account of who asks, where it has a password. @throws Problem `server-not-found` */
async function ownAccount({ request, viewer }: Pick<Call<typeof makeSecondFactorKey>, "request" | "viewer">) {
  const account = await request.server.access.store.accounts.byId(viewer.account);
  if (account?.passwordHash === undefined) throw notFound("password");
  return account;
}
