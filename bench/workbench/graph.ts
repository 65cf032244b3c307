// The panel Graph with 10,000 nodes in a browser: `kulla serve` on the case that compute.ts made, and Chromium without a graphics card.
// Arguments: workspace, browser, nodes. Prints figures as JSON.
import { execFileSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { CDPSession, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { REPOSITORY } from "../texts.ts";
import { addAnalysts, CASE, ownHeaders, PASSWORD, serve } from "./served.ts";

const [workspace = "", executablePath = "/usr/bin/chromium", given = "10000"] = process.argv.slice(2);
const NODES = Number(given);
/** All is drawn by the processor, as on the worst machine that somebody may have. */
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const PATIENCE = 300_000;
const READER = "graphbench";

/** Something that somebody does with the drawing. Milliseconds. */
export interface GraphRow {
  readonly what: string;
  /** Pictures that the page made meanwhile. */
  readonly frames: number;
  /** From one picture to the next. */
  readonly median: number;
  readonly p95: number;
  /** Processor time of the page's main thread for each picture. */
  readonly mainThread: number;
  /** Processor time of the process that draws, for each picture. */
  readonly drawing: number;
}

/** What the program prints, as JSON. */
export interface GraphFigures {
  readonly nodes: number;
  readonly edges: number;
  /** Milliseconds from the request of the page. */
  readonly firstNodes: number | null;
  readonly allNodes: number | null;
  readonly settled: number;
  /** Bytes of the graph as they came over the line. */
  readonly bytes: number;
  readonly longestLoading: number;
  readonly longestUsing: number;
  readonly rows: readonly GraphRow[];
  readonly load: number;
  readonly cores: number;
}

/** Runs in the page before its own code: notes when nodes are first drawn, how long tasks take, and each picture. */
const WATCH = `{
  const seen = { drawn: [], settled: 0, tasks: [], frames: [] };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
  new MutationObserver(() => {
    const canvas = document.querySelector('[role="group"][aria-label^="Drawing of"]');
    const drawn = Number(canvas?.dataset.drawn ?? 0);
    if (drawn > 0 && drawn !== seen.drawn.at(-1)?.[1]) seen.drawn.push([performance.now(), drawn]);
    if (canvas?.dataset.placed !== undefined && seen.settled === 0) seen.settled = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
  const frame = (at) => {
    seen.frames.push(at);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}`;

interface Seen {
  readonly drawn: readonly (readonly [at: number, nodes: number])[];
  readonly settled: number;
  readonly tasks: readonly number[];
  readonly frames: readonly number[];
}

const seenOf = (page: Page): Promise<Seen> => page.evaluate("seen");
const longest = (tasks: readonly number[]): number => Math.max(0, ...tasks);

/** Seconds of processor time: of the page's main thread, and of the process that draws. */
async function used(page: CDPSession, whole: CDPSession): Promise<{ readonly main: number; readonly drawing: number }> {
  const { metrics } = await page.send("Performance.getMetrics");
  const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
  const main = metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  return { main, drawing: processInfo.filter(({ type }) => type === "GPU").reduce((sum, one) => sum + one.cpuTime, 0) };
}

async function measured(
  what: string,
  page: Page,
  sessions: readonly [CDPSession, CDPSession],
  act: () => Promise<void>,
): Promise<GraphRow> {
  await sleep(700);
  const before = await used(...sessions);
  const from = (await seenOf(page)).frames.length;
  await act();
  const { frames } = await seenOf(page);
  const after = await used(...sessions);
  const times = frames.slice(from).map((at, index) => at - (frames[from + index - 1] ?? at));
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const count = Math.max(times.length, 1);
  return {
    what,
    frames: times.length,
    median: at(0.5),
    p95: at(0.95),
    mainThread: ((after.main - before.main) * 1_000) / count,
    drawing: ((after.drawing - before.drawing) * 1_000) / count,
  };
}

const nextFrame = (page: Page) =>
  page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");

async function useGraph(page: Page, sessions: readonly [CDPSession, CDPSession]): Promise<readonly GraphRow[]> {
  const canvas = page.getByRole("group", { name: /^Drawing of/u });
  const box = (await canvas.boundingBox()) ?? { x: 0, y: 0, width: 800, height: 500 };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const rows: GraphRow[] = [];
  const row = async (what: string, act: () => Promise<void>) => {
    rows.push(await measured(what, page, sessions, act));
  };
  const sweep = async (radius: number) => {
    for (let step = 0; step < 60; step += 1) {
      const turn = (step / 30) * Math.PI;
      await page.mouse.move(x + Math.sin(turn) * radius, y + Math.cos(turn) * radius - radius);
      await nextFrame(page);
    }
  };
  await page.mouse.move(x, y);
  await row("pan", async () => {
    await page.mouse.down();
    await sweep(90);
    await page.mouse.up();
  });
  await row("zoom", async () => {
    for (let step = 0; step < 16; step += 1) {
      await page.mouse.wheel(0, step < 8 ? -120 : 120);
      for (let frame = 0; frame < 4; frame += 1) await nextFrame(page);
    }
  });
  await row("hover", () => sweep(120));
  const press = (name: string | RegExp) => async () => {
    const button = page.getByRole("button", { name }).first();
    await button.dispatchEvent("click");
    await nextFrame(page);
  };
  await row("select the most connected node", async () => {
    await page.getByRole("list", { name: "Nodes" }).getByRole("button").first().dispatchEvent("click");
    await nextFrame(page);
  });
  await page.getByRole("button", { name: "Hide it" }).waitFor();
  await row("pan with it selected", async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await sweep(90);
    await page.mouse.up();
  });
  await row("hide it", press("Hide it"));
  await row("show everything", press("Show everything"));
  await row("hide all indicators", press(/^Indicators:/u));
  return rows;
}

const vite = [
  join(REPOSITORY, "node_modules/vite/bin/vite.js"),
  "build",
  "--emptyOutDir",
  "false",
  "--logLevel",
  "error",
];
const production = { ...process.env, NODE_ENV: "production" };
execFileSync(process.execPath, vite, {
  cwd: join(REPOSITORY, "packages/web"),
  env: production,
  stdio: ["ignore", "ignore", "inherit"],
});
await addAnalysts(workspace, [[READER, "reader"]]);
const served = await serve(workspace, "0");
const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  context.setDefaultTimeout(PATIENCE);
  const headers = ownHeaders(served.address);
  const signedIn = await context.request.post(`${served.address}/api/v1/session`, {
    headers,
    data: { name: READER, password: PASSWORD },
  });
  if (!signedIn.ok()) throw new Error(`Could not sign in: ${await signedIn.text()}`);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("Network.enable");
  let bytes = 0;
  const asked = new Set<string>();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (/\/graph(?:\?|$)/u.test(request.url)) asked.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (asked.has(requestId)) bytes += encodedDataLength;
  });
  const whole = await browser.newBrowserCDPSession();
  await page.addInitScript(WATCH);
  await page.goto(`${served.address}/cases/${CASE}/graph?nodes=${NODES}`);
  await page.locator("[data-placed]").waitFor({ timeout: PATIENCE });
  await sleep(3_000);
  const loading = await seenOf(page);
  const label = (await page.getByRole("group", { name: /^Drawing of/u }).getAttribute("aria-label")) ?? "";
  const [nodes = 0, edges = 0] = [...label.matchAll(/\d[\d,]*/gu)].map(([number]) =>
    Number(number.replaceAll(",", "")),
  );
  const rows = await useGraph(page, [session, whole]);
  const { tasks } = await seenOf(page);
  const figures: GraphFigures = {
    nodes,
    edges,
    firstNodes: loading.drawn[0]?.[0] ?? null,
    allNodes: loading.drawn.find(([, drawn]) => drawn >= nodes)?.[0] ?? null,
    settled: loading.settled,
    bytes,
    longestLoading: longest(loading.tasks),
    longestUsing: longest(tasks.slice(loading.tasks.length)),
    rows,
    load: loadavg()[0] ?? 0,
    cores: cpus().length,
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
} finally {
  await browser.close();
  await served.stop();
}
