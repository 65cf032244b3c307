// Reads and extracts many documents in a process of its own, then folds and compares them; prints what that took as JSON.
import { performance } from "node:perf_hooks";
import { findContradictions, foldCase } from "@kulla/core";
import { openEngine } from "./engine.ts";
import { reportTexts, textOfSize } from "./texts.ts";

const DOCUMENTS = 200;
const SIZE = 20_000;

/** What `node memory.ts` prints. */
export interface MemoryFigures {
  readonly documents: number;
  readonly bytes: number;
  readonly statements: number;
  readonly milliseconds: number;
  /** Highest resident set of the process, in megabytes. */
  readonly peakMegabytes: number;
}

async function main(): Promise<void> {
  const start = performance.now();
  const texts = reportTexts();
  const engine = await openEngine();
  const encoder = new TextEncoder();
  const samples = Array.from({ length: DOCUMENTS }, (_, index) => ({
    name: `${index}.txt`,
    bytes: encoder.encode(textOfSize(texts, SIZE, index)),
  }));
  const documents = (await Promise.all(samples.map((sample) => engine.read(sample)))).flat();
  const statements = documents.flatMap((document) => engine.extract(document));
  const sources = documents.map(({ evidence, name, language }) => ({ evidence, name, language }));
  const facts = { documents: sources, statements, decisions: [] };
  findContradictions({ ...facts, graph: foldCase(facts) });
  const figures: MemoryFigures = {
    documents: documents.length,
    bytes: samples.reduce((sum, { bytes }) => sum + bytes.length, 0),
    statements: statements.length,
    milliseconds: performance.now() - start,
    peakMegabytes: process.resourceUsage().maxRSS / 1_000,
  };
  process.stdout.write(JSON.stringify(figures));
}

await main();
