import type { AnswerBody } from "@kulla/casework";
import type { Tlp, ViewRevision } from "@kulla/core";
import { safeForTerminal } from "./terminal.ts";
import type { World } from "./terminal.ts";
import type { WorkbenchSession } from "./workbench-session.ts";

/** Milliseconds between two looks. */
const LOOK = 200;

/** Questions that are answered here; the page has them all. */
const SHOWN = new Set(["who", "assessed", "when", "hit"]);

/** Waits until the views of a case are those of its newest state, and prints the first lines of the answer. */
export async function printAnswer(
  { kept, screen, bar }: WorkbenchSession,
  caseName: string,
  clearance: Tlp,
  { signal }: World,
): Promise<void> {
  let revision: ViewRevision | undefined;
  for (;;) {
    if (signal.aborted) return;
    const jobs = await kept.jobs.jobs(caseName, 200);
    const open = jobs.filter(({ state }) => state === "waiting" || state === "running");
    revision = await kept.views.revision(caseName, clearance);
    if (open.length === 0 && revision !== undefined && !revision.stale) break;
    const progress = open.find((job) => job.progress !== undefined)?.progress;
    bar.show(progress ?? { what: "Reading", done: 0, total: open.length });
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  bar.clear();
  const body = (await kept.views.row(caseName, clearance, "dossier.answer", "answer")) as AnswerBody | undefined;
  if (body === undefined || screen.isJson) return;
  const { counts, rows } = body;
  screen.print(`\n${counts.statements} statements in ${counts.sources} documents:`);
  for (const { id, question, sentences } of rows) {
    const [first] = sentences;
    if (SHOWN.has(id) && first !== undefined) screen.print(safeForTerminal(`  ${question} ${first.text}`));
  }
}
