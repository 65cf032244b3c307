import { z } from "zod";
import { caseRole } from "./cases.ts";
import { caseParams } from "./page.ts";
import { defineRoute } from "./route.ts";
import { accountName } from "./session.ts";

export const memberItem = z.object({ name: accountName, fullName: z.string(), role: caseRole });

const memberParams = caseParams.extend({ name: z.string().min(1).max(80).describe("Name of the account.") });

export const listMembers = defineRoute({
  id: "members.list",
  method: "GET",
  path: "/cases/:case/members",
  summary: "Who has which role in the case, by name.",
  params: caseParams,
  reply: z.object({ items: z.array(memberItem) }),
});

export const setMember = defineRoute({
  id: "members.set",
  method: "PUT",
  path: "/cases/:case/members/:name",
  summary: "Give an account a role in the case, in place of the one that it has.",
  params: memberParams,
  body: z.strictObject({ role: caseRole }),
  reply: memberItem,
});

export const removeMember = defineRoute({
  id: "members.remove",
  method: "DELETE",
  path: "/cases/:case/members/:name",
  summary: "Take an account's role in the case away: the case is not there for it any more.",
  params: memberParams,
});
