import type { Knowledge, Tool } from "@kulla/casework";
import { computeViews, markedEvidence, storeAtClearance } from "@kulla/casework";
import type {
  FoundStatement,
  Instant,
  Job,
  JobQueue,
  StatementSearch,
  Store,
  Tlp,
  ViewQuery,
  ViewRevision,
  ViewRow,
  ViewStore,
} from "@kulla/core";
import { mostRestrictive } from "@kulla/core";
import type { Workbench } from "./workbench.ts";

interface InterimInput {
  readonly store: Store;
  readonly tool: Tool;
  readonly knowledge: Knowledge;
  readonly now: () => Instant;
}

/** Views, search and jobs in memory, computed when they are first asked for: until the store has them. */
export function interimWorkbench(input: InterimInput): Workbench {
  const shelves = new Map<string, Promise<{ revision: ViewRevision; rows: readonly ViewRow[] }>>();
  let revisions = 0;
  const shelf = (caseName: string, clearance: Tlp) => {
    const key = `${caseName} ${clearance}`;
    const made = shelves.get(key) ?? compute(input, caseName, clearance, (revisions += 1));
    shelves.set(key, made);
    return made;
  };
  const rowsOf = async (query: ViewQuery) => {
    const { rows } = await shelf(query.caseName, query.clearance);
    const words = (query.words ?? "").toLowerCase().split(/\s+/u);
    return rows.filter(
      (row) =>
        row.panel === query.panel &&
        words.every((word) => row.words?.toLowerCase().includes(word) !== false) &&
        Object.entries(query.facets ?? {}).every(([name, wanted]) =>
          [row.facets?.[name] ?? []].flat().some((one) => wanted.includes(one)),
        ) &&
        (query.range === undefined ||
          (row.range !== undefined && row.range[0] <= query.range[1] && row.range[1] >= query.range[0])),
    );
  };
  const views: Pick<ViewStore, "revision" | "page" | "row" | "facetCounts"> = {
    revision: async (caseName, clearance) => (await shelf(caseName, clearance)).revision,
    page: async (query) => {
      const rows = await rowsOf(query);
      const from = Number(query.cursor ?? 0);
      const end = from + query.limit;
      const { revision } = await shelf(query.caseName, query.clearance);
      const items = rows.slice(from, end).map(({ key, body }) => ({ key, body }));
      return { items, total: rows.length, revision, ...(end < rows.length && { next: String(end) }) };
    },
    row: async (caseName, clearance, panel, key) =>
      (await shelf(caseName, clearance)).rows.find((row) => row.panel === panel && row.key === key)?.body,
    facetCounts: async (query, facet) => {
      const counts = new Map<string, number>();
      for (const row of await rowsOf(query))
        for (const value of [row.facets?.[facet] ?? []].flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
      return counts;
    },
  };
  const jobs: Pick<JobQueue, "ask" | "job" | "jobs" | "cancel" | "follow"> = {
    ask: (task, marking, askedBy) => {
      for (const key of [...shelves.keys()]) if (key.startsWith(`${task.caseName} `)) shelves.delete(key);
      const at = input.now();
      return Promise.resolve<Job>({ id: at, task, marking, askedBy, state: "done", askedAt: at, endedAt: at });
    },
    job: () => Promise.resolve(undefined),
    jobs: () => Promise.resolve([]),
    cancel: () => Promise.resolve(undefined),
    follow: (signal) =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve(), { once: true });
      }),
  };
  const none = () => Promise.reject(new Error("The store keeps no views yet."));
  const kept = {
    basis: none,
    replace: none,
    confirm: none,
    inUse: () => Promise.resolve([]),
    use: () => Promise.resolve(),
    drop: () => Promise.resolve(),
  };
  return { ...input, views: { ...views, ...kept }, jobs, search: searchIn(input.store) };
}

async function compute(
  { store, tool, knowledge, now }: InterimInput,
  caseName: string,
  clearance: Tlp,
  number: number,
) {
  const made: { rows: readonly ViewRow[] } = { rows: [] };
  const revision: ViewRevision = { revision: number, computedAt: now(), inputs: "", stale: false };
  const fail = () => Promise.reject(new Error("The store keeps no views yet."));
  const views: ViewStore = {
    basis: () => Promise.resolve({ changes: 0, labels: 0 }),
    confirm: () => Promise.resolve(undefined),
    replace: (_case, _clearance, _basis, _computed, rows) => {
      made.rows = [...rows];
      return Promise.resolve(revision);
    },
    revision: fail,
    page: fail,
    row: fail,
    facetCounts: fail,
    inUse: fail,
    use: fail,
    drop: fail,
  };
  const judgedBy = { judgedBy: knowledge, version: knowledge.sha256 };
  await computeViews({ store, views, caseName, clearance, tool, knowledge: judgedBy, now: now() });
  return { revision, rows: made.rows };
}

function searchIn(store: Store): StatementSearch {
  const all = async (caseName: string, clearance: Tlp): Promise<readonly FoundStatement[]> => {
    const markings = new Map(
      (await markedEvidence(store, caseName)).map(({ id, marking }) => [id, mostRestrictive([marking])]),
    );
    const statements = await storeAtClearance(store, clearance).statements(caseName);
    return statements.map((statement) => ({
      statement,
      standing: "open",
      marking: mostRestrictive(statement.citations.map(({ evidence }) => markings.get(evidence))),
    }));
  };
  return {
    find: async ({ caseName, clearance, cursor, limit }) => {
      const found = await all(caseName, clearance);
      const from = Number(cursor ?? 0);
      const isLast = from + limit >= found.length;
      const items = found.slice(from, from + limit);
      return { items, total: found.length, more: false, ...(!isLast && { next: String(from + limit) }) };
    },
    one: async (caseName, clearance, id) => (await all(caseName, clearance)).find((one) => one.statement.id === id),
    counts: () => Promise.resolve(new Map()),
  };
}
