import type { Transaction } from "kysely";
import { sql } from "kysely";
import type { Tables } from "../schema.ts";
import type { Rank } from "./ranks.ts";

/** Grows when the index is drawn from the truths in another way: cases that an older version indexed are then indexed again. */
export const INDEX_VERSION = 2;

/** First key of the advisory locks of cases: "Kull" and a number; the second is the number of the case. */
const LOCK = 0x4b756c6d;

/**
 * Takes the lock of a case until the end of the transaction. Who adds statements shares it; who changes what others are labelled or judged by (evidence,
 * decisions) has it alone, so that nobody labels by what is just being changed.
 */
export async function lockCase(db: Transaction<Tables>, caseId: number, mode: "shared" | "alone"): Promise<void> {
  const lock = mode === "alone" ? sql`pg_advisory_xact_lock` : sql`pg_advisory_xact_lock_shared`;
  await sql`select ${lock}(${LOCK}::integer, ${caseId}::integer)`.execute(db);
}

/** Whether the case is indexed by this version. */
export async function isIndexed(db: Transaction<Tables>, caseId: number): Promise<boolean> {
  const row = await db
    .selectFrom("kulla.case_states")
    .select("version")
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  return row?.version === INDEX_VERSION;
}

/** Notes that something of these labels has changed, and whether labels have. The last thing of a transaction: until its end others wait here. */
export async function countChange(
  db: Transaction<Tables>,
  caseId: number,
  ranks: Iterable<Rank>,
  areLabels = false,
): Promise<void> {
  const grown = [...new Set(ranks)].sort();
  if (grown.length === 0 && !areLabels) return;
  const counts = [0, 1, 2, 3, 4].map(
    (rank) => sql`changes[${sql.lit(rank + 1)}] + ${sql.lit(grown.includes(rank) ? 1 : 0)}`,
  );
  await sql`
    update kulla.case_states set changes = array[${sql.join(counts)}], labels = labels + ${sql.lit(areLabels ? 1 : 0)}
    where case_id = ${caseId}`.execute(db);
}

/** SQL for how many changes a clearance could see. */
export function changesUpTo(rank: Rank) {
  return sql<number>`(select coalesce(sum(one), 0)::bigint from unnest(s.changes[1:${sql.lit(rank + 1)}]) as one)`;
}
