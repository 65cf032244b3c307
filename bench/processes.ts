// What is measured from outside: memory of a process, a cold start of the command, and the tools of others.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { MemoryFigures } from "./memory.ts";
import type { Timing } from "./measure.ts";
import { megabytesPerSecond, timingOf } from "./measure.ts";
import { REPOSITORY, SHARED } from "./texts.ts";

const COLD_STARTS = 3;

/** Peak memory for 200 documents of 20 kB. */
export function memoryFor200Documents(): MemoryFigures {
  const script = join(REPOSITORY, "bench/memory.ts");
  const printed = execFileSync(process.execPath, ["--import", "tsx", "--conditions=source", script], {
    cwd: REPOSITORY,
    encoding: "utf8",
    maxBuffer: 1_000_000,
  });
  return JSON.parse(printed) as MemoryFigures;
}

/** `kulla investigate ../shared/seeds` in a workspace that does not exist yet: the database is created. The bundle is built before. */
export function coldStart(): Timing {
  const kulla = join(REPOSITORY, "packages/cli/bin/kulla.js");
  runNode([kulla, "--help"], tmpdir());
  const times = Array.from({ length: COLD_STARTS }, () => {
    const folder = mkdtempSync(join(tmpdir(), "kulla-bench-"));
    const start = performance.now();
    runNode([kulla, "investigate", join(SHARED, "seeds"), "--out", join(folder, "out")], folder);
    const time = performance.now() - start;
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    return time;
  });
  return timingOf(times);
}

function runNode(args: readonly string[], folder: string): void {
  const environment = { ...process.env, KULLA_WORKSPACE: join(folder, ".kulla"), DATABASE_URL: "" };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env: environment, encoding: "utf8" });
  if (status !== 0)
    throw new Error(`kulla ${args.slice(1).join(" ")} ended with ${String(status)}: ${stderr.slice(-500)}`);
}

/** What a tool of others took on the same text, or why it did not run. */
export type PeerFigure =
  | { readonly name: string; readonly megabytesPerSecond: number; readonly found: number }
  | { readonly name: string; readonly missing: string };

/** Python packages that find indicators and nothing else, and the call that finds them: it gives a list of values. */
const PEERS: readonly (readonly [name: string, code: string])[] = [
  [
    "ioc-finder",
    "from ioc_finder import find_iocs\nrun = lambda text: [one for found in find_iocs(text).values() for one in found]",
  ],
  ["iocextract", "import iocextract\nrun = lambda text: list(iocextract.extract_iocs(text))"],
  ["iocsearcher", "from iocsearcher.searcher import Searcher\nrun = Searcher().search_data"],
];

/**
 * Runs each peer of the `python3` on the path once to warm up and once on the clock. To have them: a virtual environment with
 * `pip install ioc-finder iocextract iocsearcher requests` (iocextract needs requests and does not say so), its `bin` first on the path.
 */
export function peerSpeeds(text: string): readonly PeerFigure[] {
  return PEERS.map(([name, code]) => {
    const script = `import sys, time\n${code}\ntext = sys.stdin.read()\nrun(text[:2000])\nstart = time.perf_counter()\nfound = run(text)\nprint(time.perf_counter() - start, len(found))`;
    const { status, stdout, stderr } = spawnSync("python3", ["-c", script], {
      input: text,
      encoding: "utf8",
      timeout: 120_000,
    });
    if (status !== 0) return { name, missing: whyMissing(status, stderr) };
    const [seconds = Number.NaN, found = Number.NaN] = stdout.trim().split(" ").map(Number);
    return { name, megabytesPerSecond: megabytesPerSecond(Buffer.byteLength(text), seconds * 1_000), found };
  });
}

/** The last line of what Python says, in few words. */
function whyMissing(status: number | null, stderr: string | null): string {
  const last = (stderr ?? "").trim().split("\n").at(-1) ?? "";
  const absent = /No module named '([^']{1,40})'/.exec(last)?.[1];
  if (absent !== undefined) return `not installed (no ${absent})`;
  return status === null ? "not run" : `failed: ${last.slice(0, 80)}`;
}
