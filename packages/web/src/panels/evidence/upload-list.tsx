import { ApiProblem, readEvidence } from "@kulla/api";
import { Button, CloseButton, Progress } from "@mantine/core";
import { PanelLink } from "../../components/panel-link.tsx";
import { useCall } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import type { Upload } from "./uploads.ts";
import { isUnderWay } from "./uploads.ts";
import classes from "./file-drop.module.css";

/** Files on their way: how much of each is sent, and then how far the server is with reading it. */
export function UploadList({
  uploads,
  stop,
  clear,
}: {
  readonly uploads: readonly Upload[];
  readonly stop: (id: number) => void;
  readonly clear: () => void;
}) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  if (uploads.length === 0) return null;
  const done = uploads.filter((upload) => !isUnderWay(upload)).length;
  return (
    <section className={classes["uploads"]} aria-label={texts.uploads}>
      <div className={classes["summary"]}>
        <span role="status">{texts.uploadSummary(format.number(done), format.number(uploads.length))}</span>
        {done === 0 ? null : (
          <Button variant="subtle" size="compact-sm" onClick={clear}>
            {texts.clearDone}
          </Button>
        )}
      </div>
      <ul className={classes["list"]} aria-label={texts.uploads} tabIndex={0}>
        {uploads.map((upload) => (
          <UploadRow key={upload.id} upload={upload} stop={() => stop(upload.id)} />
        ))}
      </ul>
    </section>
  );
}

function UploadRow({ upload, stop }: { readonly upload: Upload; readonly stop: () => void }) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  const { name, size, sent, state, evidence, error } = upload;
  const share = size === 0 ? 100 : (sent / size) * 100;
  return (
    <li className={classes["upload"]}>
      {evidence === undefined ? (
        <bdi>{name}</bdi>
      ) : (
        <PanelLink panel="evidence" search={{ evidence }}>
          <bdi>{name}</bdi>
        </PanelLink>
      )}
      {state === "sending" || state === "waiting" ? (
        <Progress value={share} aria-label={texts.uploadProgress(name)} size="sm" />
      ) : (
        <span className={classes["state"]}>{format.bytes(size)}</span>
      )}
      <span className={classes["state"]}>
        {evidence === undefined || state === "known" ? (
          stateWords(state, texts.uploadStates)
        ) : (
          <Reading evidence={evidence} />
        )}
      </span>
      {isUnderWay(upload) ? <CloseButton size="sm" aria-label={texts.stopFile(name)} onClick={stop} /> : null}
      {error === undefined ? null : <span className={classes["problem"]}>{problemWords(error)}</span>}
    </li>
  );
}

function stateWords(state: Upload["state"], words: Readonly<Record<string, string>>): string {
  return words[state === "sent" ? "reading" : state] ?? "";
}

/** How far the server is with a file that it has. */
function Reading({ evidence }: { readonly evidence: string }) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  const { name } = useCase();
  const found = useCall(readEvidence, { params: { case: name, evidence } });
  if (found.data === undefined || found.data.state === "waiting") return texts.uploadStates.reading;
  if (found.data.state === "failed") return texts.uploadStates.unreadable;
  return `${texts.uploadStates.done}: ${texts.statements(found.data.statements, format.number(found.data.statements))}`;
}

function problemWords(error: unknown): string {
  if (error instanceof ApiProblem) return `${error.problem.detail ?? error.problem.title} (${error.problem.code})`;
  return error instanceof Error ? error.message : String(error);
}
