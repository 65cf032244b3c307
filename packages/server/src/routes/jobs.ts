import type { JobItem, WorkspaceEventItem } from "@kulla/api";
import { cancelJob, followCase, listJobs, workspaceEvent } from "@kulla/api";
import type { Job, Tlp, WorkspaceEvent } from "@kulla/core";
import { compareTlp } from "@kulla/core";
import { openEventStream } from "../event-stream.ts";
import type { ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { notFound } from "../problem.ts";
import { requireCase } from "../require-case.ts";

/** The work on a case, and what happens in it. */
export const JOB_ROUTES: readonly ServedRoute[] = [
  serve(listJobs, async (call) => {
    const { viewer, workbench, params, query } = call;
    await requireCase(call, params.case);
    const [jobs, evidence] = await Promise.all([
      workbench.jobs.jobs(params.case, query.limit, viewer.clearance),
      workbench.contents.evidence(params.case, viewer.clearance),
    ]);
    const names = new Map(evidence.map(({ id, name }) => [id, name]));
    // A file may have been marked higher since the jobs were read.
    const seen = jobs.filter(({ task }) => task.kind !== "process" || names.has(task.evidence));
    return { items: seen.map((job) => jobItem(job, names)) };
  }),

  serve(cancelJob, async (call) => {
    const { viewer, workbench, params } = call;
    await requireCase(call, params.case);
    const job = await workbench.jobs.job(params.job);
    const isOfCase = job !== undefined && "caseName" in job.task && job.task.caseName === params.case;
    if (!isOfCase || !isSeen(job, viewer.clearance)) throw notFound("job");
    return jobItem((await workbench.jobs.cancel(job.id)) ?? job);
  }),

  serve(followCase, async (call) => {
    const { viewer, workbench, params, signal } = call;
    await requireCase(call, params.case);
    const stream = openEventStream(call.reply, signal);
    await workbench.jobs.follow(signal, (event) => {
      const item = event.caseName === params.case ? eventItem(event, params.case, viewer.clearance) : undefined;
      if (item !== undefined) stream.send(item.kind, JSON.stringify(workspaceEvent.parse(item)));
    });
    return undefined as never;
  }),
];

function isSeen({ marking }: Pick<Job, "marking">, clearance: Tlp): boolean {
  return compareTlp(marking, clearance) <= 0;
}

/** What the viewer learns of an event; undefined where it is about something above. Views of another clearance are not the viewer's. */
function eventItem(event: WorkspaceEvent, caseName: string, clearance: Tlp): WorkspaceEventItem | undefined {
  const { kind } = event;
  if (kind === "views") return event.clearance === clearance ? { kind, caseName, revision: event.revision } : undefined;
  if (kind === "knowledge" || compareTlp(event.marking, clearance) > 0) return undefined;
  if (kind === "changed") return { kind, caseName, what: event.what };
  // The views of lower clearances are computed too; whoever follows hears of their own only.
  const { job } = event;
  if (job.task.kind === "compute" && job.task.clearance !== clearance) return undefined;
  return isSeen(job, clearance) ? { kind, caseName, job: jobItem(job) } : undefined;
}

/** A job, with the name of the file that it is about where that is known. */
function jobItem(job: Job, names: ReadonlyMap<string, string> = new Map()): JobItem {
  const { task } = job;
  if (task.kind === "knowledge") throw new Error("Work of the workspace is no case's.");
  const name = task.kind === "process" ? names.get(task.evidence) : undefined;
  return name === undefined || task.kind !== "process" ? { ...job, task } : { ...job, task: { ...task, name } };
}
