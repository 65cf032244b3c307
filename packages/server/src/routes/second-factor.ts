import { addSecondFactor, makeSecondFactorKey, removeSecondFactor } from "@kulla/api";
import { authenticatorAddress, newCodeKey } from "../access/one-time-codes.ts";
import { giveSecondFactor, requireSecondFactor } from "../access/second-factor.ts";
import { checkPassword } from "../access/sign-in.ts";
import type { Call, ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { notFound } from "../problem.ts";

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
    await checkPassword({ name, password: body.password }, request.ip, access);
    const recoveryCodes = await giveSecondFactor(id, body, access);
    await access.store.sessions.closeAll(id, request.caller?.session?.id);
    return { recoveryCodes: [...recoveryCodes] };
  }),

  serve(removeSecondFactor, async (call) => {
    const { request, body } = call;
    const { access } = request.server;
    const { name } = await ownAccount(call);
    const account = await checkPassword({ name, password: body.password }, request.ip, access);
    if (account.secondFactor === undefined) throw notFound("second factor");
    await requireSecondFactor(account, body.code, access);
    await access.store.accounts.change(account.id, { secondFactor: null });
    return undefined;
  }),
];

/** The account of who asks, where it has a password. @throws Problem `server-not-found` */
async function ownAccount({ request, viewer }: Pick<Call<typeof makeSecondFactorKey>, "request" | "viewer">) {
  const account = await request.server.access.store.accounts.byId(viewer.account);
  if (account?.passwordHash === undefined) throw notFound("password");
  return account;
}
