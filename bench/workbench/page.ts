// npm run bench -- --workbench [--write]: a case of 1,000 documents and 100,000 statements, its panels computed, then analysts at work on it.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { REPOSITORY } from "../texts.ts";
import type { ComputeFigure } from "./compute.ts";
import type { GraphFigures } from "./graph.ts";
import { graphSection } from "./graph-section.ts";
import type { LoadFigures } from "./load.ts";
import type { StartFigure } from "./start.ts";
import { table } from "./table.ts";

const PAGE = join(REPOSITORY, "docs/performance-workbench.md");
const [DOCUMENTS, STATEMENTS, SECONDS] = [1_000, 100_000, 60];
/** Of the graph. */
const NODES = 10_000;
const CHROMIUM = process.env["KULLA_CHROMIUM"] ?? "/usr/bin/chromium";

/**
 * Measures the workbench in a workspace of its own, which is removed at the end; or in one that is kept, whose case is used where it has been made.
 *
 * @returns the page with the figures
 */
export function measureWorkbench(kept?: string): string {
  const folder = kept ?? mkdtempSync(join(tmpdir(), "kulla-bench-workbench-"));
  try {
    const workspace = join(folder, "workspace");
    const load = loadavg()[0] ?? 0;
    const computed = lines("compute.ts", [workspace, String(DOCUMENTS), String(STATEMENTS)]).map(
      (line) => JSON.parse(line) as ComputeFigure,
    );
    const last = lines("load.ts", [workspace, String(SECONDS)]).at(-1) ?? "";
    return [pageOf(computed, load, JSON.parse(last) as LoadFigures), graphPart(workspace), startPart()].join("\n");
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Measures and prints, or writes docs/performance-workbench.md. `kept` is a folder whose workspace is used and stays. */
export function runWorkbenchBench(isWritten: boolean, kept?: string): void {
  const page = measureWorkbench(kept);
  process.stdout.write(page);
  if (isWritten) writeFileSync(PAGE, page);
}

/** The graph in a browser, where there is one. */
function graphPart(workspace: string): string {
  if (!existsSync(CHROMIUM)) return `The graph was not measured: there is no browser at ${CHROMIUM}.\n`;
  const last = lines("graph.ts", [workspace, CHROMIUM, String(NODES)]).at(-1) ?? "";
  return graphSection(JSON.parse(last) as GraphFigures);
}

/** From `npm start` to the answer on screen, where there is a browser. */
function startPart(): string {
  if (!existsSync(CHROMIUM)) return `The start was not measured: there is no browser at ${CHROMIUM}.\n`;
  const folder = mkdtempSync(join(tmpdir(), "kulla-bench-start-"));
  try {
    const load = loadavg()[0] ?? 0;
    const rows = lines("start.ts", [folder]).map((line) => JSON.parse(line) as StartFigure);
    const cells = rows.map(({ what, link, answer }) => [what, `${link.toFixed(1)} s`, `${answer.toFixed(1)} s`]);
    return `## From \`npm start\` to the answer on screen

A clone of what is committed, with what npm's cache has; the browser's own start counts. Targets: 90 s in a fresh clone, 5 s later.

${table(["start", "link printed", "answer on screen"], cells)}
Processes that wanted a processor at the start: ${load.toFixed(1)}.
`;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

function lines(script: string, given: readonly string[]): readonly string[] {
  const path = join(REPOSITORY, "bench/workbench", script);
  const flags = ["--max-old-space-size=4096", "--import", "tsx", "--conditions=source", path, ...given];
  const printed = execFileSync(process.execPath, flags, { cwd: REPOSITORY, encoding: "utf8", maxBuffer: 10_000_000 });
  return printed.trim().split("\n");
}

function pageOf(computed: readonly ComputeFigure[], load: number, figures: LoadFigures): string {
  const { readers, writers, seconds, rows, processor, refused, cores } = figures;
  const machine = `${cores} cores (${cpus()[0]?.model.trim() ?? "unknown"}), Node ${process.version}`;
  const making = computed.map(({ what, seconds: time, processor: used, megabytes }) => [
    what,
    `${time.toFixed(1)} s`,
    `${used.toFixed(1)} s`,
    `${megabytes} MB`,
  ]);
  const using = rows.map(({ what, count, median, p95, slowest }) => [
    what,
    String(count),
    ...[median, p95, slowest].map((one) => one.toFixed(0)),
  ]);
  const told = [
    `Processes that wanted a processor: ${figures.loadBefore.toFixed(1)} before, ${figures.load.toFixed(1)} meanwhile, on ${cores}; where that is more than there are, times are those of a busy machine.`,
    `The panels were computed anew ${figures.computed} times meanwhile.`,
    ...(processor === null
      ? []
      : [`Processor time of the server for each thing that was done: ${processor.toFixed(0)} ms.`]),
    ...Object.entries(refused).map(([what, count]) => `Refused: ${what}, ${count} times.`),
  ];
  return `# The workbench under load

Written by \`npm run bench -- --workbench --write\`: do not edit. ${machine}. A case of ${DOCUMENTS.toLocaleString("en")} documents and
${STATEMENTS.toLocaleString("en")} statements, made for measuring (\`bench/workbench/big-case.ts\`), on the embedded database.

## Making it

${table(["what", "time", "processor", "memory, most"], making)}
Processes that wanted a processor at the start: ${load.toFixed(1)}. The database's own processor time is not counted.

## ${readers} analysts reading, ${writers} deciding, for ${seconds} seconds

Over HTTP, signed in, one worker computing what the decisions change. A panel's time is from its first request to the last byte of what it
shows first; \`panel frame\` is what stands around each. Milliseconds. \`first …\` is the first of all, right after the start. Targets: every panel 1,000 ms, search 300 ms at the 95th percentile.

${table(["what", "times", "median", "95 %", "slowest"], using)}
${told.join(" ")}
`;
}
