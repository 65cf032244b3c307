import { listMembers, removeMember, setMember } from "@kulla/api";
import type { Account } from "@kulla/store";
import type { Access } from "../access/access.ts";
import type { CaseRole } from "../access/viewer.ts";
import type { Call, ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { notFound, Problem } from "../problem.ts";

/** Who has which role in a case. */
export const MEMBER_ROUTES: readonly ServedRoute[] = [
  serve(listMembers, async ({ request, params }) => {
    const members = await request.server.access.store.memberships.ofCase(params.case);
    return { items: members.map(({ name, fullName, role }) => ({ name, fullName, role })) };
  }),

  serve(setMember, async (call) => {
    const { request, params, body } = call;
    const { access } = request.server;
    const account = await requireNamed(access, params.name);
    const { id, name, fullName } = account;
    if (body.role !== "admin") await requireOtherAdmin(access, params.case, id);
    await noteRole(call, account, body.role);
    await access.store.memberships.set(params.case, id, body.role);
    return { name, fullName, role: body.role };
  }),

  serve(removeMember, async (call) => {
    const { request, params } = call;
    const { access } = request.server;
    const account = await requireNamed(access, params.name);
    const { id } = account;
    await requireOtherAdmin(access, params.case, id);
    await noteRole(call, account);
    const wasMember = await access.store.memberships.remove(params.case, id);
    if (!wasMember) throw notFound("member");
    return undefined;
  }),
];

/** Writes down which role somebody gets in a case, and which he had: the note of the call itself is written before its body is read. */
async function noteRole(
  { request, viewer, params }: Pick<Call<typeof removeMember>, "request" | "viewer" | "params">,
  { id, name }: Account,
  role?: CaseRole,
): Promise<void> {
  const { access } = request.server;
  const before = await access.store.memberships.roleOf(params.case, id);
  if (before === role) return;
  await access.log.record({
    at: access.now(),
    kind: "role-changed",
    account: viewer.account,
    name: viewer.name,
    case: params.case,
    address: request.ip,
    marking: viewer.clearance,
    about: { of: name, role: `${before ?? "none"} → ${role ?? "none"}` },
    ...(request.caller?.token !== undefined && { token: request.caller.token.id }),
  });
}

/** @throws Problem `server-not-found` */
async function requireNamed({ store }: Access, name: string): Promise<Account> {
  const account = await store.accounts.byName(name.toLowerCase());
  if (account === undefined) throw notFound("account");
  return account;
}

/** @throws Problem `access-last-admin` where this is the only admin of the case */
async function requireOtherAdmin({ store }: Access, caseName: string, account: string): Promise<void> {
  const admins = (await store.memberships.ofCase(caseName)).filter(({ role }) => role === "admin");
  if (admins.length !== 1 || admins[0]?.account !== account) return;
  throw new Problem("access-last-admin", "The case would have no admin: make somebody else one first.");
}
