// Fills a big case where the workspace has none, and computes its views for one clearance; prints times and memory as JSON.
// Arguments: workspace, documents, statements, clearance.
import { performance } from "node:perf_hooks";
import type { Decision, Tlp } from "@kulla/core";
import { makeDecision, parseTlp } from "@kulla/core";
import {
  CaseShelf,
  computeViews,
  createTool,
  DocumentShelf,
  openKnowledge,
  shippedCatalogue,
  shippedModels,
  shippedRelations,
  viewsMadeBy,
} from "@kulla/casework";
import { openWorkbenchStore } from "@kulla/store";
import { fillBigCase } from "./big-case.ts";

const [workspace = "", documents = "1000", statements = "100000", label = "TLP:AMBER+STRICT"] = process.argv.slice(2);
const clearance: Tlp = parseTlp(label) ?? "TLP:AMBER+STRICT";
const name = "big";

const text = { catalogue: await shippedCatalogue(), relations: await shippedRelations() };
const tool = createTool(text.catalogue, await shippedModels());
const knowledge = openKnowledge(text).value;
const making = () => Promise.resolve(viewsMadeBy(tool, knowledge.sha256));
const kept = await openWorkbenchStore({ workspace, viewsMadeBy: making });

/** A line that the program prints, as JSON. */
export interface ComputeFigure {
  readonly what: string;
  readonly seconds: number;
  /** Seconds of the processor, with all threads of this process; the database has processes of its own. */
  readonly processor: number;
  /** Most memory of the process so far. */
  readonly megabytes: number;
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  const figure: ComputeFigure = {
    what,
    seconds: (performance.now() - start) / 1_000,
    processor: (user + system) / 1e6,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
  };
  process.stdout.write(`${JSON.stringify(figure)}\n`);
  return value;
}

if (!(await kept.store.cases()).some((one) => one.name === name)) {
  const size = { name, documents: Number(documents), statements: Number(statements), tool: tool.name };
  await timed("filling", () => fillBigCase(kept.store, size));
}
await timed("indexing", () => kept.search.find({ caseName: name, clearance, limit: 1 }));

// As a worker has them: kept from one computation to the next.
const shelves = { documents: new DocumentShelf(), shelf: new CaseShelf(150_000) };

const compute = () =>
  computeViews({
    store: kept.store,
    views: kept.views,
    caseName: name,
    clearance,
    tool,
    knowledge: { judgedBy: knowledge, version: knowledge.sha256 },
    now: new Date().toISOString(),
    stopwatch: () => performance.now(),
    ...shelves,
  });

/** Decides on a statement that the clearance sees, as nobody has before. */
async function decide(verdict: Decision["verdict"], at: number): Promise<void> {
  const { items } = await kept.search.find({ caseName: name, clearance, limit: 100, standing: ["open"] });
  const about = { statement: items[at]?.statement.id ?? "" };
  const made = { about, verdict, author: "bench", reason: "bench", decidedAt: new Date().toISOString() };
  await kept.store.append(name, { decisions: [makeDecision(made)] });
}

await timed(`computing for ${clearance}`, compute);
await timed("the same again", compute);
await decide({ kind: "accept" }, 20);
await timed("after a statement is accepted", compute);
await decide({ kind: "reject" }, 40);
await timed("after a statement is rejected", compute);
await kept.close();
