// The workbench under load: 20 analysts read and search, two decide, on the case that compute.ts made; `kulla serve --team` with one worker, over HTTP.
// Arguments: workspace, seconds, workers. Prints times as JSON, each from the first request of a panel to the last byte of what it shows first.
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { addAnalysts, CASE, ownHeaders, PASSWORD, serve } from "./served.ts";

const [workspace = "", given = "60", workers = "1"] = process.argv.slice(2);
const SECONDS = Number(given);
const [READERS, WRITERS] = [20, 2];
/** Milliseconds between two things that somebody does: 1 to 3 seconds; who decides does so every 4 to 6. */
const READS_EVERY = [1_000, 3_000] as const;
const DECIDES_EVERY = [4_000, 6_000] as const;

/** What each panel asks for when it is opened, as the page does; below the case, or where it begins with a slash below the interface. Nothing is kept: a browser asks for less. */
const PANELS: Readonly<Record<string, readonly string[]>> = {
  "panel answer": ["answer", "dossier/gaps"],
  "panel evidence": ["evidence?limit=200"],
  "panel statements": ["statements?limit=100", "statements/facets?facet=type", "statements/facets?facet=standing"],
  "panel timeline": ["timeline?limit=500", "timeline/overview"],
  "panel graph": ["graph?nodes=2000"],
  "panel contradictions": ["contradictions?limit=50"],
  "panel actors": ["actors?limit=200"],
  "panel actors, clusters": ["/clusters"],
  "panel hypotheses": ["hypotheses/ranking", "hypotheses/matrix", "hypotheses/changes"],
  "panel ATT&CK": ["attack?limit=500", "/catalogue/attack"],
  "panel sources": ["sources?limit=100", "origins?limit=100", "unread"],
  "panel activity": ["jobs?limit=200", "decisions"],
  "panel frame": ["", "jobs?limit=200", "/cases"],
};

/** Statements are searched by words: of few and of many, by beginnings, narrowed as the page does. */
const SEARCHES = [
  "words=wiper",
  "words=group%203",
  "words=ministry",
  "words=host12",
  "words=tool1%20used",
  "words=condemned",
  "words=speaker%207%20infected",
  "words=198.18",
  "words=t10",
  "words=s",
  "words=said&type=system",
  "words=speaker&standing=open",
  "words=no%20such%20word",
];

/** Words that are looked for in a panel, or among all. */
const SEARCHES_IN_PANELS = [
  "timeline?limit=100&words=outage",
  "graph/nodes?limit=50&words=system%201",
  "actors?limit=50&words=group%201",
  "sources?limit=50&words=publisher%207",
  "contradictions?limit=50&words=system",
  "/catalogue?words=sandworm&limit=20",
];

/** Milliseconds of each thing that was done, by its kind. */
const times = new Map<string, number[]>();
const refusals = new Map<string, number>();

function note(kind: string, milliseconds: number): void {
  times.set(kind, [...(times.get(kind) ?? []), milliseconds]);
}

/** Signs an analyst in. @returns calls a path of the interface, and gives its JSON */
async function signIn(address: string, name: string) {
  const own = ownHeaders(address);
  const reply = await fetch(`${address}/api/v1/session`, {
    method: "POST",
    headers: own,
    body: JSON.stringify({ name, password: PASSWORD }),
  });
  if (!reply.ok) throw new Error(`${name} could not sign in: ${await reply.text()}`);
  const cookie = reply.headers
    .getSetCookie()
    .map((one) => one.split(";", 1)[0])
    .join("; ");
  return async (path: string, body?: unknown): Promise<unknown> => {
    const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const below = path.startsWith("/") ? path : `/cases/${CASE}${path === "" ? "" : "/"}${path}`;
    const ask = () => fetch(`${address}/api/v1${below}`, { ...sent, headers: { ...own, cookie } });
    // A connection that both ends have left open may be closed in the very moment of its next use: as a browser does, ask once more.
    const answer = await ask().catch(ask);
    const text = await answer.text();
    if (!answer.ok) {
      const key = `${answer.status} ${path.split("?", 1)[0]}`;
      refusals.set(key, (refusals.get(key) ?? 0) + 1);
      return undefined;
    }
    return JSON.parse(text) as unknown;
  };
}

type Call = Awaited<ReturnType<typeof signIn>>;

async function timed(kind: string, paths: readonly string[], call: Call): Promise<readonly unknown[]> {
  const start = performance.now();
  const replies = await Promise.all(paths.map((path) => call(path)));
  note(kind, performance.now() - start);
  return replies;
}

function pause([least, most]: readonly [number, number]): Promise<void> {
  return sleep(least + Math.random() * (most - least));
}

async function read(call: Call, until: number, at: number): Promise<void> {
  const panels = Object.entries(PANELS);
  await sleep(Math.random() * READS_EVERY[1]);
  for (let step = at; performance.now() < until; step += 1) {
    const [panel, paths] = panels[step % panels.length] ?? ["", []];
    // Every third thing is a search, of which the whole page comes; every fourth of these is one within a panel.
    const turn = Math.floor(step / 3);
    const inPanel = SEARCHES_IN_PANELS[turn % SEARCHES_IN_PANELS.length] ?? "";
    const words = SEARCHES[turn % SEARCHES.length] ?? "";
    if (step % 3 !== 2) await timed(panel, paths, call);
    else if (turn % 4 === 3) await timed("search in a panel", [inPanel], call);
    else await timed("search", [`statements?limit=50&${words}`], call);
    await pause(READS_EVERY);
  }
}

async function decide(call: Call, until: number, at: number): Promise<void> {
  for (let step = at; performance.now() < until; step += WRITERS) {
    const found = (await call(`statements?limit=50&standing=open&words=speaker%20${step % 40}`)) as
      { readonly items: readonly { readonly statement: { readonly id: string } }[] } | undefined;
    const statement = found?.items[step % 50]?.statement.id;
    if (statement !== undefined) {
      const start = performance.now();
      const verdict = { kind: step % 3 === 0 ? "reject" : "accept" };
      await call("decisions", { about: { statement }, verdict, reason: `bench ${step}` });
      note("decision", performance.now() - start);
    }
    await pause(DECIDES_EVERY);
  }
}

/** How often the panels were computed since then. */
async function computedSince(call: Call, since: string): Promise<number> {
  const { items = [] } = ((await call("jobs?limit=200")) ?? {}) as {
    readonly items?: readonly { readonly state: string; readonly task: { kind: string }; readonly endedAt?: string }[];
  };
  return items.filter(({ state, task, endedAt = "" }) => state === "done" && task.kind === "compute" && endedAt > since)
    .length;
}

/** Seconds of processor time that a process has used, and its threads; undefined where the system does not show it. */
function processorSeconds(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100; // utime and stime, in ticks of 10 ms
  } catch {
    return undefined;
  }
}

/** One kind of thing: how often it was done, and milliseconds. */
export interface LoadRow {
  readonly what: string;
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
}

/** What the program prints, as JSON. */
export interface LoadFigures {
  readonly readers: number;
  readonly writers: number;
  readonly seconds: number;
  readonly rows: readonly LoadRow[];
  /** Milliseconds of processor time of the server for each thing that was done; null where the system does not show it. */
  readonly processor: number | null;
  /** How often the panels were computed meanwhile, after decisions. */
  readonly computed: number;
  /** Processes that wanted a processor before, in the mean of a minute. */
  readonly loadBefore: number;
  /** Processes that wanted a processor, in the mean of the last minute, and how many processors there are. */
  readonly load: number;
  readonly cores: number;
  readonly refused: Readonly<Record<string, number>>;
}

function rowOf(what: string, all: readonly number[]): LoadRow {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { what, count: all.length, median: at(0.5), p95: at(0.95), slowest: at(1) };
}

const names = Array.from({ length: READERS + WRITERS }, (_none, at) => `analyst${at}`);
await addAnalysts(
  workspace,
  names.map((name, at) => [name, at < READERS ? "reader" : "analyst"]),
);
const served = await serve(workspace, workers);
let processor: number | null = null;
let computed: number;
const loadBefore = loadavg()[0] ?? 0;
try {
  const calls: Call[] = [];
  for (const name of names) calls.push(await signIn(served.address, name));
  // What each panel asks for once, before anything is counted: the server has just been started.
  const [first = () => Promise.resolve(undefined)] = calls;
  for (const [panel, paths] of Object.entries(PANELS)) await timed(`first ${panel}`, paths, first);
  const before = processorSeconds(served.pid);
  const since = new Date().toISOString();
  const until = performance.now() + SECONDS * 1_000;
  await Promise.all(calls.map((call, at) => (at < READERS ? read(call, until, at) : decide(call, until, at))));
  const after = processorSeconds(served.pid);
  computed = await computedSince(first, since);
  const counted = [...times].reduce((sum, [kind, all]) => sum + (kind.startsWith("first") ? 0 : all.length), 0);
  if (before !== undefined && after !== undefined) processor = ((after - before) / counted) * 1_000;
} finally {
  await served.stop();
}
const panels = [...times].flatMap(([kind, all]) => (kind.startsWith("panel ") ? all : []));
const rows = [...times].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, all]) => rowOf(kind, all));
const figures: LoadFigures = {
  readers: READERS,
  writers: WRITERS,
  seconds: SECONDS,
  rows: [...rows, rowOf("all panels", panels)],
  processor,
  computed,
  loadBefore,
  load: loadavg()[0] ?? 0,
  cores: cpus().length,
  refused: Object.fromEntries(refusals),
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
