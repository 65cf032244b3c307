import type { WorkspaceEvent } from "@kulla/core";
import type { Kysely, Transaction } from "kysely";
import { sql } from "kysely";
import type { Tables } from "../schema.ts";

/** The channel (LISTEN, NOTIFY) on which the processes of a workspace tell each other what happens. */
export const CHANNEL = "kulla_events";

/** Most bytes of a message of PostgreSQL's NOTIFY. */
const LONGEST = 7_900;

/** Tells everybody who follows; within a transaction it is told when the transaction is committed, and not at all where it is not. */
export async function tellEvent(db: Kysely<Tables> | Transaction<Tables>, event: WorkspaceEvent): Promise<void> {
  const text = JSON.stringify(event);
  if (Buffer.byteLength(text) > LONGEST) return; // a name of a case of odd characters: who follows asks again now and then
  await sql`select pg_notify(${CHANNEL}, ${text})`.execute(db);
}

/** Reads a message; undefined where it is none of ours. */
export function readEvent(text: string | undefined): WorkspaceEvent | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null && "kind" in value ? (value as WorkspaceEvent) : undefined;
  } catch {
    return undefined;
  }
}
