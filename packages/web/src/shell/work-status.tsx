import type { JobItem } from "@kulla/api";
import { listJobs } from "@kulla/api";
import { IconPlugConnectedX } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useCall } from "../data/use-call.ts";
import { useEvents } from "../data/use-events.ts";
import { useFormat, useMessages } from "../messages/language.tsx";
import classes from "./shell.module.css";

/** Jobs of a case that wait or run, with how far the first of them is; and whether the server can be reached. */
export function WorkStatus({ caseName }: { readonly caseName: string }) {
  const { shell } = useMessages();
  const isConnected = useEvents(caseName);
  const { data } = useCall(listJobs, { params: { case: caseName }, query: { limit: 200 } });
  const open = data?.items.filter(({ state }) => state === "waiting" || state === "running") ?? [];
  return (
    <div role="status" className={classes["work"]}>
      {isConnected ? null : (
        <span className={classes["offline"]}>
          <IconPlugConnectedX size={14} aria-hidden />
          {shell.offline}
        </span>
      )}
      {open.length === 0 ? null : <OpenWork caseName={caseName} jobs={open} />}
    </div>
  );
}

function OpenWork({ caseName, jobs }: { readonly caseName: string; readonly jobs: readonly JobItem[] }) {
  const { shell } = useMessages();
  const format = useFormat();
  const progress = jobs.find(({ state, progress: told }) => state === "running" && told !== undefined)?.progress;
  return (
    <Link to="/cases/$case/$panel" params={{ case: caseName, panel: "activity" }} className={classes["jobs"] ?? ""}>
      {shell.jobs(jobs.length, format.number(jobs.length))}
      {progress === undefined || progress.total === 0 ? null : (
        <>
          <progress max={progress.total} value={progress.done} aria-hidden="true" />
          <span>{format.percent(progress.done / progress.total)}</span>
        </>
      )}
    </Link>
  );
}
