// Opens the shipped knowledge once, in this fresh process, and prints how long each part took.
import { performance } from "node:perf_hooks";
import { shippedCatalogue, shippedRelations } from "@kulla/casework";
import { groupBackgrounds, openAliasGraph, openCatalogue, openRelations } from "@kulla/knowledge";

/** Milliseconds on the clock, and of the processor with all its threads: the two differ where others use the machine. */
export interface LoadFigure {
  readonly what: string;
  readonly milliseconds: number;
  readonly processor: number;
}

const figures: LoadFigure[] = [];

async function step<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  figures.push({ what, milliseconds: performance.now() - start, processor: (user + system) / 1_000 });
  return value;
}

const texts = await step("both files read", () => Promise.all([shippedCatalogue(), shippedRelations()]));
const catalogue = await step("catalogue opened", () => openCatalogue(texts[0]).value);
const relations = await step("relations opened", () => openRelations(texts[1]).value);
await step("backgrounds of all groups", () => groupBackgrounds(catalogue, relations));
await step("graph of aliases", () => openAliasGraph(catalogue, relations));
process.stdout.write(JSON.stringify(figures));
