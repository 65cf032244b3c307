import type { JobItem } from "@kulla/api";
import { cancelJob, listJobs } from "@kulla/api";
import { Button } from "@mantine/core";
import { IconCoffee } from "@tabler/icons-react";
import { DocumentLink } from "../../components/document-link.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Failure } from "../../components/failure.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Tag } from "../../components/tag.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TlpBadge } from "../../components/tlp-badge.tsx";
import { useCall, useSend } from "../../data/use-call.ts";
import { useCase, useMay } from "../../data/use-case.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import classes from "./activity.module.css";

/** Work that waits, runs and has ended, the newest first. It goes on by itself while one looks. */
export function JobList() {
  const { activity: texts } = useMessages();
  const { name } = useCase();
  const jobs = useCall(listJobs, { params: { case: name }, query: { limit: 200 } });
  return (
    <div className={classes["scroll"]}>
      <Loaded query={jobs}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconCoffee} title={texts.noJobs}>
              <p>{texts.noJobsHint}</p>
            </EmptyState>
          ) : (
            <ul>
              {items.map((job) => (
                <li key={job.id} className={classes["entry"]}>
                  <JobRow job={job} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

const TONES = { waiting: "plain", running: "accent", done: "good", failed: "bad", cancelled: "warm" } as const;

function JobRow({ job }: { readonly job: JobItem }) {
  const { activity: texts } = useMessages();
  const format = useFormat();
  const { task, state, progress, problem } = job;
  const times = [
    texts.askedBy(job.askedBy, format.moment(job.askedAt)),
    job.endedAt === undefined ? undefined : texts.ended(format.moment(job.endedAt)),
  ].filter((time) => time !== undefined);
  return (
    <article>
      <h2 className={classes["what"]}>
        <Tag tone={TONES[state]}>{texts.states[state]}</Tag>
        {texts.tasks[task.kind]}
        {task.kind === "process" ? <TlpBadge label={job.marking} /> : null}
      </h2>
      {task.kind === "process" ? (
        <DocumentLink evidence={task.evidence}>
          <bdi>{task.name ?? `${task.evidence.slice(0, 16)}…`}</bdi>
        </DocumentLink>
      ) : null}
      {state === "running" && progress !== undefined ? <Progress progress={progress} /> : null}
      {problem === undefined ? null : (
        <p className={classes["problem"]}>
          <ProblemText code={problem.code} detail={problem.message} /> <code>{problem.code}</code>
        </p>
      )}
      <p className={classes["soft"]}>{times.join(" · ")}</p>
      {state === "waiting" || state === "running" ? <Cancel job={job} /> : null}
    </article>
  );
}

function Progress({ progress }: { readonly progress: NonNullable<JobItem["progress"]> }) {
  const format = useFormat();
  const words = `${format.number(progress.done)} / ${format.number(progress.total)}`;
  return (
    <p className={classes["progress"]}>
      <progress max={progress.total} value={progress.done} aria-label={words} />
      <span>{words}</span>
      {progress.item === undefined ? null : <bdi>{progress.item}</bdi>}
    </p>
  );
}

function Cancel({ job }: { readonly job: JobItem }) {
  const { activity: texts } = useMessages();
  const { name } = useCase();
  const mayCancel = useMay("analyst");
  const send = useSend(cancelJob);
  if (!mayCancel) return null;
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        loading={send.isPending}
        onClick={() => send.mutate({ params: { case: name, job: job.id } })}
      >
        {texts.cancel}
      </Button>
      {send.isError ? <Failure error={send.error} title={texts.notCancelled} /> : null}
    </>
  );
}
