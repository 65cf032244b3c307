// A process of its own for the tests: works off the jobs of a workspace until it is stopped, and says on standard output which it begins. Doing a job
// takes ten steps of as many milliseconds as the second argument says; each appends a statement, so that doing it twice shows.
import { setTimeout as sleep } from "node:timers/promises";
import { openWorkbenchStore } from "../src/index.ts";
import { sampleStatement } from "./samples.ts";

const [workspace = "", pace = "0"] = process.argv.slice(2);
const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());

const kept = await openWorkbenchStore({ workspace });
process.stdout.write("ready\n");
await kept.work({
  signal: stop.signal,
  onFailure: (error) => process.stderr.write(`${String(error)}\n`),
  perform: async ({ task, signal, onProgress }) => {
    if (task.kind !== "process") throw new Error("The tests ask for no other work.");
    process.stdout.write(`${task.evidence}\n`);
    if (task.evidence.startsWith("dead")) process.kill(process.pid, "SIGKILL");
    if (task.evidence.startsWith("bad")) throw new Error("bad evidence");
    for (let step = 0; step < 10; step += 1) {
      onProgress({ what: "Reading", done: step, total: 10 });
      await sleep(Number(pace), undefined, { signal });
      await kept.store.append(task.caseName, { statements: [sampleStatement(`${task.evidence} ${step}`)] });
    }
  },
});
await kept.close();
