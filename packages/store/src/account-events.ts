import type { Instant } from "@kulla/core";
import type { Database } from "./schema.ts";
import { legibleText } from "./legible-text.ts";

/** Events of an account that are kept. */
const MOST_KEPT = 100;

/** What happened with an account, for its owner to see. */
export interface AccountEvent {
  readonly kind: string;
  /** When, the last time. */
  readonly at: Instant;
  readonly address: string;
  readonly agent: string;
  /** How often in a row. */
  readonly times: number;
}

export interface AccountEvents {
  /** Adds an event; the same from the same place right after it is counted as one, so that nobody drives others out by repeating one. */
  add(account: string, event: Omit<AccountEvent, "times">): Promise<void>;
  /** The newest first. */
  of(account: string): Promise<readonly AccountEvent[]>;
}

export function accountEventsOf(db: Database): AccountEvents {
  const newest = (account: string) =>
    db.selectFrom("kulla.account_events").selectAll().where("account", "=", account).orderBy("id", "desc");
  return {
    add: async (account, { kind, at, ...from }) => {
      const [address, agent] = [legibleText(from.address), legibleText(from.agent)];
      const last = await newest(account).limit(1).executeTakeFirst();
      if (last?.kind === kind && last.address === address && last.agent === agent) {
        const times = last.times + 1;
        await db.updateTable("kulla.account_events").set({ at, times }).where("id", "=", last.id).execute();
        return;
      }
      await db.insertInto("kulla.account_events").values({ account, kind, at, address, agent, times: 1 }).execute();
      await db
        .deleteFrom("kulla.account_events")
        .where("account", "=", account)
        .where("id", "<=", (eb) =>
          eb
            .selectFrom("kulla.account_events")
            .select("id")
            .where("account", "=", account)
            .orderBy("id", "desc")
            .offset(MOST_KEPT)
            .limit(1),
        )
        .execute();
    },
    of: async (account) => {
      const rows = await newest(account).limit(MOST_KEPT).execute();
      return rows.map(({ kind, at, address, agent, times }) => ({ kind, at, address, agent, times }));
    },
  };
}
