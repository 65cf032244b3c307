import { randomUUID } from "node:crypto";
import type { Instant, Tlp } from "@kulla/core";
import { canonicalJson } from "@kulla/core";
import { guarded } from "../connection.ts";
import { illegibleText, legibleText } from "../legible-text.ts";
import type { Database } from "../schema.ts";
import { rankOf } from "./ranks.ts";

/** Whose views of which case. */
export interface ViewOwner {
  readonly caseName: string;
  /** Nobody else sees them. */
  readonly account: string;
  /** What is kept under a clearance is not there under a lower one. */
  readonly clearance: Tlp;
}

/** How somebody looked at a panel, under a name. */
export interface SavedView {
  readonly id: string;
  readonly panel: string;
  readonly name: string;
  readonly savedAt: Instant;
}

/** Views that people keep of panels, each for itself. */
export interface SavedViews {
  /** By panel and name. */
  list(owner: ViewOwner): Promise<readonly SavedView[]>;
  /** A view with its state, as it was kept; undefined where the owner has none of this id. */
  find(owner: ViewOwner, id: string): Promise<(SavedView & { readonly state: unknown }) | undefined>;
  /**
   * Keeps a state in place of what the owner had under the name.
   *
   * @returns undefined where the owner has `most` others of the panel already; of two that are kept at the same time both may be
   */
  save(
    owner: ViewOwner,
    view: Pick<SavedView, "panel" | "name">,
    state: unknown,
    most: number,
  ): Promise<SavedView | undefined>;
  /** False where there was none. */
  remove(owner: ViewOwner, id: string): Promise<boolean>;
}

interface SavedViewParts {
  readonly db: Database;
  readonly idOf: (caseName: string) => Promise<number>;
  readonly now: () => Instant;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Without the state, which may be large. */
const HEAD = ["id", "panel", "name", "saved_at"] as const;

export function savedViews({ db, idOf, now }: SavedViewParts): SavedViews {
  const owned = async ({ caseName, account, clearance }: ViewOwner, within: Database = db) => {
    const caseId = await idOf(caseName);
    return within
      .selectFrom("kulla.saved_views")
      .where("case_id", "=", caseId)
      .where("account", "=", legibleText(account))
      .where("rank", "<=", rankOf(clearance));
  };
  return {
    list: (owner) =>
      guarded(async () => {
        const rows = await (await owned(owner)).select(HEAD).orderBy("panel").orderBy("name").orderBy("rank").execute();
        return rows.map(headOf);
      }),
    find: (owner, id) =>
      guarded(async () => {
        if (!UUID.test(id)) return undefined;
        const row = await (await owned(owner)).selectAll().where("id", "=", id).executeTakeFirst();
        return row === undefined ? undefined : { ...headOf(row), state: JSON.parse(row.body) as unknown };
      }),
    save: (owner, view, state, most) =>
      guarded(() =>
        db.transaction().execute(async (transaction) => {
          const name = legibleText(view.name);
          const found = await (
            await owned(owner, transaction)
          )
            .select(["id", "name"])
            .where("panel", "=", view.panel)
            .execute();
          const same = found.filter((one) => one.name === name);
          if (found.length - same.length >= most) return undefined;
          if (same.length > 0)
            await transaction
              .deleteFrom("kulla.saved_views")
              .where(
                "id",
                "in",
                same.map(({ id }) => id),
              )
              .execute();
          const row = {
            id: randomUUID(),
            case_id: await idOf(owner.caseName),
            account: legibleText(owner.account),
            rank: rankOf(owner.clearance),
            panel: view.panel,
            name,
            saved_at: now(),
            body: canonicalJson(state),
          };
          // Kept twice at the same moment: the later one holds.
          await transaction
            .insertInto("kulla.saved_views")
            .values(row)
            .onConflict((conflict) =>
              conflict
                .columns(["case_id", "account", "panel", "name", "rank"])
                .doUpdateSet({ id: row.id, saved_at: row.saved_at, body: row.body }),
            )
            .execute();
          return headOf(row);
        }),
      ),
    remove: (owner, id) =>
      guarded(async () => {
        if (!UUID.test(id)) return false;
        const found = await (await owned(owner)).select("id").where("id", "=", id).executeTakeFirst();
        if (found === undefined) return false;
        await db.deleteFrom("kulla.saved_views").where("id", "=", found.id).execute();
        return true;
      }),
  };
}

function headOf(row: {
  readonly id: string;
  readonly panel: string;
  readonly name: string;
  readonly saved_at: string;
}): SavedView {
  return { id: row.id, panel: row.panel, name: illegibleText(row.name), savedAt: row.saved_at };
}
