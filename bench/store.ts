// The store on the embedded server: how long it takes to open, and how fast it takes in and gives back.
// Alone: npx tsx --conditions=source bench/store.ts
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Evidence, Statement, Store } from "@kulla/core";
import { makeStatement } from "@kulla/core";
import { openStore } from "@kulla/store";

const NOW = "2026-01-01T00:00:00.000Z";
const CASE = { name: "bench", title: "Bench", openedAt: NOW };
const STATEMENTS = 100_000;
/** About what one report yields. */
const BATCH = 200;
const FILES = 500;
const LARGE = 100_000_000;

export interface StoreFigures {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Measures the store in a workspace of its own, which is removed at the end. */
export async function run(): Promise<StoreFigures> {
  const folder = mkdtempSync(join(tmpdir(), "kulla-bench-store-"));
  const workspace = join(folder, "workspace");
  try {
    const rows = [...(await openings(workspace)), ...(await traffic(workspace))];
    return { title: "The store on the embedded server", header: ["what", "time", "rate"], rows };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function openings(workspace: string): Promise<string[][]> {
  const [cold, first] = await timed(() => openStore({ workspace }));
  const [stopping] = await timed(() => first.close());
  const [warm, second] = await timed(() => openStore({ workspace }));
  const [joining, third] = await timed(() => openStore({ workspace }));
  await third.close();
  await second.close();
  return [
    ["cold start: database made, started, tables made", seconds(cold), ""],
    ["warm start: the server is stopped", seconds(warm), ""],
    ["joining a running server", seconds(joining), ""],
    ["closing as the last, with the server", seconds(stopping), ""],
  ];
}

async function traffic(workspace: string): Promise<string[][]> {
  const store = await openStore({ workspace });
  try {
    await store.openCase(CASE);
    const statements = Array.from({ length: STATEMENTS }, (_, index) => sample(index));
    const [appending] = await timed(() => appendAll(store, statements));
    const [again] = await timed(() => appendAll(store, statements));
    const [listing, listed] = await timed(() => store.statements(CASE.name));
    if (listed.length !== STATEMENTS) throw new Error(`${listed.length} statements of ${STATEMENTS}`);
    const [filing] = await timed(() => addFiles(store));
    const large = new Uint8Array(LARGE).map((_, index) => index % 251);
    const [keeping] = await timed(() => store.addEvidence(CASE.name, describe(large, "large"), large));
    const [reading] = await timed(() => store.bytes(describe(large, "large").id));
    return [
      [
        `appending ${STATEMENTS} statements, ${BATCH} in a transaction`,
        seconds(appending),
        perSecond(STATEMENTS, appending),
      ],
      ["appending the same again", seconds(again), perSecond(STATEMENTS, again)],
      ["listing them", seconds(listing), perSecond(STATEMENTS, listing)],
      [`adding ${FILES} files of 20 kB, each on disk before the next`, seconds(filing), perSecond(FILES, filing)],
      [`adding one file of ${LARGE / 1e6} MB`, seconds(keeping), `${(LARGE / 1e3 / keeping).toFixed(0)} MB/s`],
      ["reading it, with its hash checked", seconds(reading), `${(LARGE / 1e3 / reading).toFixed(0)} MB/s`],
    ];
  } finally {
    await store.close();
  }
}

async function appendAll(store: Store, statements: readonly Statement[]): Promise<void> {
  for (let start = 0; start < statements.length; start += BATCH) {
    await store.append(CASE.name, { statements: statements.slice(start, start + BATCH) });
  }
}

async function addFiles(store: Store): Promise<void> {
  for (let index = 0; index < FILES; index += 1) {
    const bytes = new Uint8Array(20_000).fill(index % 256);
    new DataView(bytes.buffer).setUint32(0, index);
    await store.addEvidence(CASE.name, describe(bytes, `file ${index}`), bytes);
  }
}

function describe(bytes: Uint8Array, name: string): Evidence {
  const id = createHash("sha256").update(bytes).digest("hex");
  return { id, size: bytes.length, name, mediaType: "text/plain", origin: name, receivedAt: NOW };
}

function sample(index: number): Statement {
  const quote = `According to the report, intruder number ${index} was in the network for fourteen months before the attack.`;
  return makeStatement({
    claim: {
      type: "actor",
      name: `Intruder ${index}`,
      kind: "cluster",
      roles: ["access", "exfiltration"],
      incident: "main",
    },
    speakers: [{ name: "Analyst", role: "spokesperson", for: "Vendor" }, { name: "Newspaper" }],
    stance: "hedges",
    wording: { words: "according to the report", confidence: "moderate" },
    citations: [{ evidence: "ab".repeat(32), at: { kind: "text", start: index, end: index + quote.length }, quote }],
    author: { kind: "tool", name: "bench", version: "1", rule: "sample" },
    madeAt: NOW,
  });
}

/** Milliseconds, and what came of it. */
async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const value = await work();
  return [performance.now() - start, value];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function perSecond(count: number, milliseconds: number): string {
  return `${Math.round((count * 1000) / milliseconds)} /s`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { rows } = await run();
  for (const row of rows) console.log(row.join(" · "));
}
