import process from "node:process";
import { performance } from "node:perf_hooks";
import { runKulla } from "./run-kulla.ts";

/** The process as a world of values: the only place of Kulla that takes the clock, the environment and signals. */
const stopping = new AbortController();
process.once("SIGINT", () => {
  stopping.abort();
  process.once("SIGINT", () => process.exit(130));
});
process.once("SIGTERM", () => {
  stopping.abort();
});
// A worker does not outlive the workbench that started it, however that ends.
process.once("disconnect", () => {
  stopping.abort();
});
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0); // the reader has gone: `kulla … | head`
  throw error;
});

/** Who started this process may be gone already. */
function tell(note: object): void {
  if (process.connected) process.send?.(note, undefined, undefined, () => undefined);
}

process.exitCode = await runKulla({
  arguments: process.argv.slice(2),
  environment: process.env,
  folder: process.cwd(),
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  now: () => Date.now(),
  stopwatch: () => performance.now(),
  signal: stopping.signal,
  ...(process.connected && { tell }),
});
// The line to the workbench would keep this process waiting for nothing.
if (process.connected) process.disconnect();
