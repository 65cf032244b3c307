import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { LoadFigure } from "./load-knowledge.ts";
import { timingOf } from "./measure.ts";
import { REPOSITORY } from "./texts.ts";

const RUNS = 5;

/** What opening the shipped knowledge takes in a process that has done nothing else: the median of five processes. */
export function knowledgeLoad(): readonly LoadFigure[] {
  const script = join(REPOSITORY, "bench/load-knowledge.ts");
  const runs = Array.from({ length: RUNS }, () => {
    const args = ["--import", "tsx", "--conditions=source", script];
    const printed = execFileSync(process.execPath, args, { cwd: REPOSITORY, encoding: "utf8" });
    return JSON.parse(printed) as readonly LoadFigure[];
  });
  return (runs[0] ?? []).map(({ what }, index) => {
    const median = (field: "milliseconds" | "processor"): number =>
      timingOf(runs.map((run) => run[index]?.[field] ?? Number.NaN)).median;
    return { what, milliseconds: median("milliseconds"), processor: median("processor") };
  });
}
