import type { KeptRows, Tlp, ViewBasis, ViewQuery, ViewRevision, ViewRow, ViewStore } from "@kulla/core";
import type { Transaction } from "kysely";
import { sql } from "kysely";
import { guarded } from "../connection.ts";
import { legibleText } from "../legible-text.ts";
import type { Database, Tables } from "../schema.ts";
import { changesUpTo, lockCase } from "./case-state.ts";
import { tellEvent } from "./events.ts";
import { dropViews } from "./keep-in-step.ts";
import type { Rank } from "./ranks.ts";
import { labelOf, rankOf } from "./ranks.ts";
import { RecentlyUsed } from "./recently-used.ts";
import { countFacet, countRows, readRows, viewFilterKey } from "./view-page.ts";
import { writeRows } from "./view-rows.ts";

/** Counts that are kept, each for one revision. */
const KEPT_COUNTS = 2_000;

/** Gives the number of a case. */
type CaseIds = (caseName: string) => Promise<number>;

/**
 * Keeps views in the database. `idOf` gives the number of a case, indexed.
 *
 * @param making what makes views here: those that something else has made count as not there, since their bodies may be of another shape
 * @throws StoreRefusal `unknown-case`, `unfit-cursor`
 */
export function viewStore(db: Database, idOf: CaseIds, making: () => Promise<string>): ViewStore {
  const totals = new RecentlyUsed<number>(KEPT_COUNTS);
  const facets = new RecentlyUsed<ReadonlyMap<string, number>>(KEPT_COUNTS);
  const used = new Set<string>();

  /** One moment for all that a reader gets, whatever is written meanwhile. */
  const atOnce = <T>(read: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> =>
    db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(read);

  const revised = <T>(
    { caseName, clearance }: Pick<ViewQuery, "caseName" | "clearance">,
    read: (transaction: Transaction<Tables>, caseId: number, revision: ViewRevision) => Promise<T>,
  ): Promise<T | undefined> =>
    guarded(async () => {
      const [caseId, madeBy] = await Promise.all([idOf(caseName), making()]);
      return atOnce(async (transaction) => {
        const revision = await revisionOf(transaction, { caseId, clearance, madeBy });
        return revision === undefined ? undefined : read(transaction, caseId, revision);
      });
    });

  const viewsOf = async (caseName: string, clearance: Tlp): Promise<ViewsOf> => {
    const [caseId, madeBy] = await Promise.all([idOf(caseName), making()]);
    return { caseId, clearance, madeBy };
  };

  return {
    revision: (caseName, clearance) => guarded(async () => revisionOf(db, await viewsOf(caseName, clearance))),
    page: (query) =>
      revised(query, async (transaction, caseId, revision) => {
        const page = await readRows(transaction, caseId, query);
        const key = `${caseId} ${revisionKey(revision)} ${viewFilterKey(query)}`;
        const total = totals.get(key) ?? (await countRows(transaction, caseId, query));
        totals.set(key, total);
        return { ...page, total, revision };
      }),
    row: (caseName, clearance, panel, key) =>
      revised({ caseName, clearance }, async (transaction, caseId) => {
        const { rows } = await sql<{ body: string }>`
          select body from kulla.view_rows where case_id = ${caseId} and rank = ${rankOf(clearance)}::smallint
            and panel = ${legibleText(panel)} and key = ${legibleText(key)}`.execute(transaction);
        return rows[0] === undefined ? undefined : (JSON.parse(rows[0].body) as unknown);
      }),
    facetCounts: async (query, facet) => {
      const { [facet]: _, ...others } = query.facets ?? {};
      const filter = { ...query, facets: others };
      const counts = await revised(query, async (transaction, caseId, revision) => {
        const key = `${caseId} ${revisionKey(revision)} ${facet} ${viewFilterKey(filter)}`;
        const found = facets.get(key) ?? (await countFacet(transaction, caseId, filter, facet));
        facets.set(key, found);
        return found;
      });
      return counts ?? new Map<string, number>();
    },
    basis: (caseName, clearance) => guarded(async () => basisOf(db, await idOf(caseName), rankOf(clearance))),
    replace: (caseName, clearance, basis, computed, rows, kept) =>
      guarded(async () =>
        replaceViews(db, { ...(await viewsOf(caseName, clearance)), caseName }, basis, computed, { rows, kept }),
      ),
    confirm: (caseName, clearance, basis, inputs) =>
      guarded(async () => confirmViews(db, { ...(await viewsOf(caseName, clearance)), caseName }, basis, inputs)),
    inUse: (caseName) => guarded(async () => usesOf(db, await idOf(caseName), await making())),
    use: (caseName, clearance) =>
      guarded(async () => {
        const [caseId, rank] = [await idOf(caseName), rankOf(clearance)];
        if (used.has(`${caseId} ${rank}`)) return;
        await db
          .insertInto("kulla.view_uses")
          .values({ case_id: caseId, rank })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        used.add(`${caseId} ${rank}`);
      }),
    drop: (caseName) =>
      guarded(async () => {
        const caseId = await idOf(caseName);
        await db.transaction().execute((transaction) => dropViews(transaction, caseId));
      }),
  };
}

/** Views of a case for one clearance. */
interface ViewsOf {
  readonly caseId: number;
  readonly clearance: Tlp;
  /** What makes views here. */
  readonly madeBy: string;
}

/** The same, with the name that events tell. */
interface NamedViews extends ViewsOf {
  readonly caseName: string;
}

async function replaceViews(
  db: Database,
  { caseId, caseName, clearance, madeBy }: NamedViews,
  basis: ViewBasis,
  { inputs, computedAt }: Pick<ViewRevision, "inputs" | "computedAt">,
  { rows, kept }: { readonly rows: Iterable<ViewRow>; readonly kept: KeptRows | undefined },
): Promise<ViewRevision | undefined> {
  const rank = rankOf(clearance);
  try {
    return await db.transaction().execute(async (transaction) => {
      await lockViews(transaction, caseId, rank);
      await requireLabels(transaction, caseId, basis);
      if (kept !== undefined) await requireRevision(transaction, { caseId, clearance, madeBy }, kept.of);
      await writeRows(transaction, { caseId, rank }, rows, kept?.panels);
      // Labels may have changed while the rows were made: from here on nobody changes them until all is committed.
      await lockCase(transaction, caseId, "shared");
      await requireLabels(transaction, caseId, basis);
      const revision = await nextRevision(transaction, caseId, rank);
      const row = { revision, inputs, computed_at: computedAt, made_by: madeBy, ...basis };
      await transaction
        .insertInto("kulla.view_revisions")
        .values({ case_id: caseId, rank, ...row })
        .onConflict((conflict) => conflict.columns(["case_id", "rank"]).doUpdateSet(row))
        .execute();
      await tellEvent(transaction, { kind: "views", caseName, clearance, revision });
      return revisionOf(transaction, { caseId, clearance, madeBy });
    });
  } catch (error) {
    if (error instanceof LabelsChanged || error instanceof RevisionGone) return undefined;
    throw error;
  }
}

async function confirmViews(
  db: Database,
  { caseId, caseName, clearance, madeBy }: NamedViews,
  basis: ViewBasis,
  inputs: string,
): Promise<ViewRevision | undefined> {
  const rank = rankOf(clearance);
  const { numUpdatedRows } = await db
    .updateTable("kulla.view_revisions")
    .set({ ...basis })
    .where("case_id", "=", caseId)
    .where("rank", "=", rank)
    .where("inputs", "=", inputs)
    .where("made_by", "=", madeBy)
    .where("labels", "=", basis.labels)
    .executeTakeFirst();
  if (Number(numUpdatedRows) === 0) return undefined;
  const revision = await revisionOf(db, { caseId, clearance, madeBy });
  if (revision !== undefined) await tellEvent(db, { kind: "views", caseName, clearance, revision: revision.revision });
  return revision;
}

/** Thrown to take back all that was written in a transaction. */
class LabelsChanged extends Error {}
class RevisionGone extends Error {}

async function requireRevision(db: Transaction<Tables>, of: ViewsOf, wanted: ViewRevision): Promise<void> {
  const revision = await revisionOf(db, of);
  if (revision === undefined || revisionKey(revision) !== revisionKey(wanted)) throw new RevisionGone();
}

/** A revision by its number and by what went in: a number may come again after the views were thrown away. */
function revisionKey({ revision, inputs }: ViewRevision): string {
  return `${revision} ${inputs}`;
}

/** First key of the advisory locks of views: one computation of a case and clearance is written at a time. */
const VIEWS_LOCK = 0x4b756c6e;

async function lockViews(db: Transaction<Tables>, caseId: number, rank: Rank): Promise<void> {
  await sql`select pg_advisory_xact_lock(${VIEWS_LOCK}::integer, ${caseId * 5 + rank}::integer)`.execute(db);
}

async function revisionOf(
  db: Database | Transaction<Tables>,
  { caseId, clearance, madeBy }: ViewsOf,
): Promise<ViewRevision | undefined> {
  const rank = rankOf(clearance);
  const { rows } = await sql<{ revision: number; computed_at: string; inputs: string; stale: boolean }>`
    select v.revision, v.computed_at, v.inputs, v.labels <> s.labels or v.changes < ${changesUpTo(rank)} as stale
    from kulla.view_revisions v join kulla.case_states s on s.case_id = v.case_id
    where v.case_id = ${caseId} and v.rank = ${rank}::smallint and v.made_by = ${madeBy}`.execute(db);
  const [row] = rows;
  if (row === undefined) return undefined;
  return { revision: row.revision, computedAt: row.computed_at, inputs: row.inputs, stale: row.stale };
}

async function basisOf(db: Database, caseId: number, rank: Rank): Promise<ViewBasis> {
  const { rows } = await sql<{ changes: string; labels: string }>`
    select ${changesUpTo(rank)} as changes, s.labels from kulla.case_states s where s.case_id = ${caseId}`.execute(db);
  return { changes: Number(rows[0]?.changes ?? 0), labels: Number(rows[0]?.labels ?? 0) };
}

async function requireLabels(db: Transaction<Tables>, caseId: number, { labels }: ViewBasis): Promise<void> {
  const row = await db
    .selectFrom("kulla.case_states")
    .select("labels")
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  if ((row?.labels ?? 0) !== labels) throw new LabelsChanged();
}

async function nextRevision(db: Transaction<Tables>, caseId: number, rank: Rank): Promise<number> {
  const { rows } = await sql<{ revision: number }>`
    insert into kulla.view_uses (case_id, rank, revision) values (${caseId}, ${rank}, 1)
    on conflict (case_id, rank) do update set revision = view_uses.revision + 1 returning revision`.execute(db);
  return rows[0]?.revision ?? 1;
}

async function usesOf(
  db: Database,
  caseId: number,
  madeBy: string,
): Promise<readonly { clearance: Tlp; due: boolean }[]> {
  const rows = await db
    .selectFrom("kulla.view_uses")
    .select("rank")
    .where("case_id", "=", caseId)
    .orderBy("rank")
    .execute();
  const uses: { clearance: Tlp; due: boolean }[] = [];
  for (const { rank } of rows) {
    const clearance = labelOf(rank);
    uses.push({ clearance, due: (await revisionOf(db, { caseId, clearance, madeBy }))?.stale !== false });
  }
  return uses;
}
