// npm run bench [-- --write | --attribution | --workbench [--write] [--keep DIR]]: speed, linearity, memory and cold start; --write records them in
// docs/performance.md; --attribution measures that part alone; --workbench measures the workbench, for docs/performance-workbench.md.
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { openEngine } from "./engine.ts";
import { knowledgeLoad } from "./knowledge.ts";
import type { AttributionRow } from "./attribution.ts";
import { attributionSpeeds } from "./attribution.ts";
import type { OriginsRow } from "./origins.ts";
import { originSpeeds } from "./origins.ts";
import type { ComparisonRow } from "./peers.ts";
import { comparePeers } from "./peers.ts";
import { coldStart, memoryFor200Documents } from "./processes.ts";
import type { SpeedRow } from "./speed.ts";
import { extractionSpeeds, indicatorSpeeds, linearity, readingSpeeds } from "./speed.ts";
import { REPOSITORY, reportTexts } from "./texts.ts";
import { runWorkbenchBench } from "./workbench/page.ts";

const PAGE = join(REPOSITORY, "docs/performance.md");

interface Section {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

async function main(): Promise<void> {
  if (process.argv.includes("--attribution")) {
    process.stdout.write(`${sectionText(attributionSection(await attributionSpeeds()))}\n`);
    return;
  }
  if (process.argv.includes("--workbench")) {
    const at = process.argv.indexOf("--keep");
    runWorkbenchBench(process.argv.includes("--write"), at < 0 ? undefined : process.argv[at + 1]);
    return;
  }
  const texts = reportTexts();
  const engine = await openEngine();
  const sections: Section[] = [];
  const add = (section: Section): void => {
    sections.push(section);
    process.stdout.write(`${sectionText(section)}\n`);
  };
  add(speedSection("Reading, by format", await readingSpeeds(engine, texts)));
  add(speedSection("Extraction, by size of the document", await extractionSpeeds(engine, texts)));
  add(speedSection("Indicators alone", await indicatorSpeeds(engine, texts)));
  const { rows, ratio } = await linearity(engine, texts);
  add(speedSection(`Linearity: ten times the text takes ${ratio.toFixed(1)} times as long`, rows));
  add(originsSection(await originSpeeds(texts)));
  add(attributionSection(await attributionSpeeds()));
  add(knowledgeSection());
  add(runSection());
  add(peerSection(await comparePeers(engine, texts)));
  if (process.argv.includes("--write")) {
    writeFileSync(PAGE, pageOf(sections));
    process.stdout.write("wrote docs/performance.md\n");
  }
}

function speedSection(title: string, rows: readonly SpeedRow[]): Section {
  const cells = rows.map(({ what, bytes, milliseconds, megabytesPerSecond, statements }) => [
    what,
    (bytes / 1_000_000).toFixed(2),
    milliseconds.toFixed(0),
    megabytesPerSecond.toFixed(2),
    statements === undefined ? "" : String(statements),
  ]);
  return { title, header: ["what", "MB", "ms, median", "MB/s", "found"], rows: cells };
}

function originsSection(rows: readonly OriginsRow[]): Section {
  const cells = rows.map(({ documents, megabytes, milliseconds, texts, origins }) => [
    `${documents} documents, every second one a copy`,
    megabytes.toFixed(1),
    milliseconds.toFixed(0),
    String(texts),
    String(origins),
  ]);
  return { title: "Origins: who said it first", header: ["what", "MB", "ms, median", "texts", "voices"], rows: cells };
}

function attributionSection(rows: readonly AttributionRow[]): Section {
  const cells = rows.map(({ what, milliseconds, slowest, target }) => [
    what,
    milliseconds.toFixed(1),
    slowest.toFixed(1),
    target,
  ]);
  return { title: "Attribution", header: ["what", "ms, median", "ms, slowest", "target"], rows: cells };
}

function knowledgeSection(): Section {
  const figures = knowledgeLoad();
  const rows = figures.map(({ what, milliseconds, processor }) => [
    what,
    milliseconds.toFixed(0),
    processor.toFixed(0),
  ]);
  const loaded = figures.slice(0, 3);
  const total = (field: "milliseconds" | "processor"): string =>
    loaded.reduce((sum, figure) => sum + figure[field], 0).toFixed(0);
  rows.splice(3, 0, ["files to values (target: 150 ms)", total("milliseconds"), total("processor")]);
  return { title: "The knowledge, in a fresh process", header: ["what", "ms, median", "processor, ms"], rows };
}

function runSection(): Section {
  const memory = memoryFor200Documents();
  const { median, fastest, slowest } = coldStart();
  const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(2)} s`;
  const kind = `${memory.documents} documents, ${(memory.bytes / 1_000_000).toFixed(1)} MB, ${memory.statements} statements`;
  return {
    title: "Whole runs",
    header: ["what", "measured", "target"],
    rows: [
      [`peak memory: ${kind}`, `${memory.peakMegabytes.toFixed(0)} MB`, "under 1000 MB"],
      [`time: the same, read to contradictions`, seconds(memory.milliseconds), ""],
      [
        "`kulla investigate ../shared/seeds`, database created",
        `${seconds(median)} (${seconds(fastest)} to ${seconds(slowest)})`,
        "under 10 s",
      ],
    ],
  };
}

function peerSection(compared: readonly ComparisonRow[]): Section {
  const rows = compared.map((row) => [row.what, row.megabytesPerSecond, row.found, row.indicators, row.extraction]);
  return {
    title: "Beside tools of others, which find indicators only: the same text in the same run",
    header: ["what", "MB/s", "found", "Kulla's indicators", "all of Kulla"],
    rows,
  };
}

function sectionText({ title, header, rows }: Section): string {
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  return [title, line(header), ...rows.map(line), ""].map((text) => text.trimEnd()).join("\n");
}

function pageOf(sections: readonly Section[]): string {
  const cores = cpus();
  const machine = `${cores.length} cores (${cores[0]?.model.trim() ?? "unknown"}), Node ${process.version}`;
  const intro = `# Performance\n\nWritten by \`npm run bench -- --write\`: do not edit. Measured on ${machine}; warm, median of several\nruns, one process. MB are 10⁶ bytes of the file (reading) or of UTF-8 text (extraction).\nThe workbench, its start and its panels under load: [performance-workbench.md](performance-workbench.md).\n`;
  const tables = sections.map(({ title, header, rows }) => {
    const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
    const rule = header.map((_, column) => (column === 0 ? "---" : "--:"));
    return `## ${title}\n\n${[line(header), line(rule), ...rows.map(line)].join("\n")}\n`;
  });
  return [intro, ...tables].join("\n");
}

try {
  await main();
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
