import { listMembers, removeMember, setMember } from "@kulla/api";
import type { Account } from "@kulla/store";
import type { Access } from "../access/access.ts";
import type { ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { notFound, Problem } from "../problem.ts";

/** Who has which role in a case. */
export const MEMBER_ROUTES: readonly ServedRoute[] = [
  serve(listMembers, async ({ request, params }) => {
    const members = await request.server.access.store.memberships.ofCase(params.case);
    return { items: members.map(({ name, fullName, role }) => ({ name, fullName, role })) };
  }),

  serve(setMember, async ({ request, params, body }) => {
    const { access } = request.server;
    const { id, name, fullName } = await requireNamed(access, params.name);
    if (body.role !== "admin") await requireOtherAdmin(access, params.case, id);
    await access.store.memberships.set(params.case, id, body.role);
    return { name, fullName, role: body.role };
  }),

  serve(removeMember, async ({ request, params }) => {
    const { access } = request.server;
    const { id } = await requireNamed(access, params.name);
    await requireOtherAdmin(access, params.case, id);
    const wasMember = await access.store.memberships.remove(params.case, id);
    if (!wasMember) throw notFound("member");
    return undefined;
  }),
];

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
