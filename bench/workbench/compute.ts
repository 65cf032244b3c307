// Fills a big case where the workspace has none, and computes its views for one clearance; prints times and memory as JSON.
// Arguments: workspace, documents, statements, clearance.
import { performance } from "node:perf_hooks";
import type { Tlp } from "@kulla/core";
import { parseTlp } from "@kulla/core";
import {
  computeViews,
  createTool,
  DocumentShelf,
  openKnowledge,
  shippedCatalogue,
  shippedModels,
  shippedRelations,
} from "@kulla/casework";
import { openWorkbenchStore } from "@kulla/store";
import { fillBigCase } from "./big-case.ts";

const [workspace = "", documents = "1000", statements = "100000", label = "TLP:AMBER+STRICT"] = process.argv.slice(2);
const clearance: Tlp = parseTlp(label) ?? "TLP:AMBER+STRICT";
const name = "big";

const text = { catalogue: await shippedCatalogue(), relations: await shippedRelations() };
const tool = createTool(text.catalogue, await shippedModels());
const knowledge = openKnowledge(text).value;
const kept = await openWorkbenchStore({ workspace });

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const value = await work();
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1_024);
  process.stdout.write(`${JSON.stringify({ what, seconds: (performance.now() - start) / 1_000, megabytes })}\n`);
  return value;
}

if (!(await kept.store.cases()).some((one) => one.name === name)) {
  const size = { name, documents: Number(documents), statements: Number(statements), tool: tool.name };
  await timed("filling", () => fillBigCase(kept.store, size));
}
await timed("indexing", () => kept.search.find({ caseName: name, clearance, limit: 1 }));

let [stage, began] = ["", performance.now()];
const onProgress = ({ what, done }: { what: string; done: number }): void => {
  const next = what === "Writing the panels" ? `${what} ${done}` : what;
  if (next === stage) return;
  if (stage !== "") process.stdout.write(`  ${stage}: ${((performance.now() - began) / 1_000).toFixed(1)} s\n`);
  [stage, began] = [next, performance.now()];
};
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
    documents: new DocumentShelf(),
    onProgress,
  });
await timed(`computing for ${clearance}`, compute);
await timed("the same again", compute);
await kept.close();
