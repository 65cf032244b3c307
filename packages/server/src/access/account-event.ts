import type { AccountEventKind } from "@kulla/api";
import type { FastifyRequest } from "fastify";
import type { Access } from "./access.ts";

/** Writes down what happened with an account, for its owner to see in the page. The audit log has it too, for those who run the workspace. */
export async function tellOwner(
  request: FastifyRequest,
  { store, now }: Pick<Access, "store" | "now">,
  account: string,
  kind: AccountEventKind,
): Promise<void> {
  const agent = (request.headers["user-agent"] ?? "").slice(0, 300);
  await store.events.add(account, { kind, at: now(), address: request.ip, agent });
}
