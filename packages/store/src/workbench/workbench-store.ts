import type {
  CaseContents,
  Instant,
  JobQueue,
  KnowledgeBuilds,
  KnowledgeShelf,
  Sha256,
  StatementSearch,
  Store,
  Tlp,
  ViewStore,
} from "@kulla/core";
import { sql } from "kysely";
import { caseId } from "../cases.ts";
import { isSha256 } from "../evidence-bytes.ts";
import type { OpenDatabase, StoreOptions } from "../open-store.ts";
import { openDatabaseOf } from "../open-store.ts";
import { postgresStore } from "../postgres-store.ts";
import { Boss } from "./boss.ts";
import { caseContents } from "./case-contents.ts";
import { changesUpTo } from "./case-state.ts";
import { EventHub } from "./event-hub.ts";
import { indexCase } from "./index-case.ts";
import { knowledgeBuilds } from "./knowledge-builds.ts";
import { knowledgeShelf } from "./knowledge-shelf.ts";
import { jobQueue } from "./job-queue.ts";
import { rankOf } from "./ranks.ts";
import type { RunJobsInput } from "./run-jobs.ts";
import { runJobs } from "./run-jobs.ts";
import type { SavedViews } from "./saved-views.ts";
import { savedViews } from "./saved-views.ts";
import { statementSearch } from "./statement-search.ts";
import type { Uploads } from "./uploads.ts";
import { uploads } from "./uploads.ts";
import { viewStore } from "./view-store.ts";

/** All that the workbench keeps: the truths, and what is drawn from them to be searched and shown. */
export interface WorkbenchStore {
  readonly store: Store;
  readonly views: ViewStore;
  readonly search: StatementSearch;
  readonly contents: CaseContents;
  readonly jobs: JobQueue;
  readonly uploads: Uploads;
  readonly savedViews: SavedViews;
  /** Versions of the reference knowledge. */
  readonly knowledgeShelf: KnowledgeShelf;
  readonly builds: KnowledgeBuilds;
  /** The bytes of evidence in pieces, for bytes that are passed on; empty where there are none. @throws StoreProblem at their end, where they are damaged */
  readBytes(id: Sha256): AsyncIterable<Uint8Array>;
  /** Works off jobs in this process, one at a time, until the signal is aborted; see `runJobs`. */
  work(worker: WorkerInput): Promise<void>;
  /** The database below, for what else is kept in it (`accessStore`). */
  readonly database: OpenDatabase;
  close(): Promise<void>;
}

/** What does the tasks of a worker. */
export type WorkerInput = Pick<RunJobsInput, "perform" | "signal" | "onFailure" | "onJob">;

export interface WorkbenchOptions {
  /** The clock; that of the machine where it is left out. */
  readonly now?: () => Instant;
  /**
   * What makes views here: the version of the functions that make them, and of the knowledge that they use. Views that something else
   * has made count as not there, and are made anew. Asked for each time: the knowledge may be another by then.
   */
  readonly viewsMadeBy?: () => Promise<string>;
}

/** Connections of a process that serves many at once. */
const CONNECTIONS = 12;

/**
 * Opens the store of a workspace, or the user's own server, for the workbench. Several processes may have the same one open.
 *
 * @throws StoreProblem with a finding of `STORE_FINDINGS` where there is no store to be had
 */
export async function openWorkbenchStore(options: StoreOptions & WorkbenchOptions): Promise<WorkbenchStore> {
  return workbenchStore(await openDatabaseOf({ connections: CONNECTIONS, ...options }), options);
}

/** The workbench's store on an open database. */
export function workbenchStore(database: OpenDatabase, options: WorkbenchOptions = {}): WorkbenchStore {
  const { db, connection } = database;
  const now = options.now ?? (() => new Date().toISOString());
  const boss = new Boss(connection);
  const events = new EventHub(connection);
  const store = postgresStore(db, database.bytes, () => database.close());
  let closing: Promise<void> | undefined;
  const closeAll = async () => {
    await events.close();
    await boss.close();
    await store.close();
  };
  const ids = new Map<string, Promise<number>>(); // a case keeps its number, and stays indexed
  const indexed = (caseName: string): Promise<number> => {
    const known = ids.get(caseName);
    if (known !== undefined) return known;
    const fresh = caseId(db, caseName).then(async (id) => {
      await indexCase(db, id);
      return id;
    });
    ids.set(caseName, fresh);
    fresh.catch(() => ids.delete(caseName));
    return fresh;
  };
  const jobs = jobQueue({ db, boss, events, idOf: indexed, now });
  return {
    store,
    views: viewStore(db, indexed, options.viewsMadeBy ?? (() => Promise.resolve(""))),
    search: statementSearch(db, async (caseName) => {
      const id = await indexed(caseName);
      return { id, state: (clearance) => stateOf(database, id, clearance) };
    }),
    contents: caseContents(db, indexed),
    jobs,
    uploads: uploads({ db, bytes: database.bytes, idOf: indexed, now }),
    savedViews: savedViews({ db, idOf: (caseName) => caseId(db, caseName), now }),
    knowledgeShelf: knowledgeShelf(db),
    builds: knowledgeBuilds({ db, jobs, now }),
    readBytes: (id) => (isSha256(id) ? database.bytes.read(id) : noBytes()),
    work: (worker) => runJobs({ db, boss, events, connection, now, ...worker }),
    database,
    close: () => (closing ??= closeAll()),
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- of nothing there is nothing to wait for
async function* noBytes(): AsyncGenerator<Uint8Array> {
  yield* [];
}

/** Changes with each change that the clearance may see. */
async function stateOf({ db }: OpenDatabase, id: number, clearance: Tlp): Promise<string> {
  const { rows } = await sql<{ state: string }>`
    select s.labels || ' ' || ${changesUpTo(rankOf(clearance))} as state from kulla.case_states s
    where s.case_id = ${id}`.execute(db);
  return rows[0]?.state ?? "";
}
