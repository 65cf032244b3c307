import type { Case } from "@kulla/core";
import { canonicalJson, inStoreOrder, requireKey, StoreRefusal } from "@kulla/core";
import { legibleText } from "./legible-text.ts";
import type { Database } from "./schema.ts";

export async function openCase(db: Database, wanted: Case): Promise<Case> {
  requireKey("case", wanted.name);
  await db
    .insertInto("kulla.cases")
    .values({ name: legibleText(wanted.name), body: canonicalJson(wanted) })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const row = await db
    .selectFrom("kulla.cases")
    .select("body")
    .where("name", "=", legibleText(wanted.name))
    .executeTakeFirstOrThrow();
  return JSON.parse(row.body) as Case;
}

export async function listCases(db: Database): Promise<readonly Case[]> {
  const rows = await db.selectFrom("kulla.cases").select("body").orderBy("name").execute();
  const cases = rows.map((row) => JSON.parse(row.body) as Case);
  return inStoreOrder(cases, (one) => [one.name]); // the database orders by code points
}

/** The number of a case in the database. @throws StoreRefusal `unknown-case` */
export async function caseId(db: Database, name: string): Promise<number> {
  const row = await db.selectFrom("kulla.cases").select("id").where("name", "=", legibleText(name)).executeTakeFirst();
  if (row === undefined) throw new StoreRefusal("unknown-case", `No case is named ${JSON.stringify(name)}.`);
  return row.id;
}
