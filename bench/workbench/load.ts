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

/** What each panel asks for first. */
const PANELS: Readonly<Record<string, readonly string[]>> = {
  "panel answer": ["answer", "dossier/gaps"],
  "panel evidence": ["evidence?limit=100"],
  "panel statements": ["statements?limit=100", "statements/facets?facet=type", "statements/facets?facet=standing"],
  "panel timeline": ["timeline?limit=200", "timeline/overview"],
  "panel graph": ["graph?nodes=2000"],
  "panel contradictions": ["contradictions?limit=50"],
  "panel actors": ["actors?limit=100"],
  "panel hypotheses": ["hypotheses/ranking", "hypotheses/matrix"],
  "panel ATT&CK": ["attack"],
  "panel sources": ["sources?limit=100", "origins?limit=50"],
};

const SEARCHES = [
  "wiper",
  "group 3",
  "ministry",
  "host12",
  "tool1 used",
  "condemned",
  "speaker 7 infected",
  "198.18",
  "t10",
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
    const ask = () => fetch(`${address}/api/v1/cases/${CASE}/${path}`, { ...sent, headers: { ...own, cookie } });
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
    // Every third thing is a search, of which the whole page comes.
    const words = SEARCHES[step % SEARCHES.length] ?? "";
    if (step % 3 === 2) await timed("search", [`statements?limit=50&words=${encodeURIComponent(words)}`], call);
    else await timed(panel, paths, call);
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
try {
  const calls: Call[] = [];
  for (const name of names) calls.push(await signIn(served.address, name));
  // What each panel asks for once, before anything is counted: the server has just been started.
  const [first = () => Promise.resolve()] = calls;
  for (const [panel, paths] of Object.entries(PANELS)) await timed(`first ${panel}`, paths, first);
  const before = processorSeconds(served.pid);
  const until = performance.now() + SECONDS * 1_000;
  await Promise.all(calls.map((call, at) => (at < READERS ? read(call, until, at) : decide(call, until, at))));
  const after = processorSeconds(served.pid);
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
  load: loadavg()[0] ?? 0,
  cores: cpus().length,
  refused: Object.fromEntries(refusals),
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
