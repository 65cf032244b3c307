import { ApiProblem, READ_LIMIT, readEvidence, UPLOAD_LIMIT } from "@kulla/api";
import { ActionIcon, Button, CloseButton, Progress } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay, IconRefresh } from "@tabler/icons-react";
import { useEffect } from "react";
import { PanelLink } from "../../components/panel-link.tsx";
import { useCall } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import type { Format } from "../../messages/format.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { IN_PIECES_FROM } from "./send-upload.ts";
import { TooLarge } from "./upload-queue.ts";
import type { UploadQueue } from "./upload-queue.ts";
import type { ReadingResult, Upload } from "./uploads.ts";
import { isOver, isUnderWay, uploadsToShow } from "./uploads.ts";
import classes from "./file-drop.module.css";

/** Most files that have a row; of more, those that need somebody. */
const MOST_ROWS = 100;

export interface UploadsGiven {
  readonly uploads: readonly Upload[];
  readonly queue: UploadQueue;
}

/** Files on their way: how much of each is sent, and then how far the server is with reading it. */
export function UploadList({ uploads, queue }: UploadsGiven) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  if (uploads.length === 0) return null;
  const done = uploads.filter(isOver).length;
  const failed = uploads.filter(({ state }) => state === "failed").length;
  const shown = uploadsToShow(uploads, MOST_ROWS);
  const rest = uploads.length - shown.length;
  return (
    <section className={classes["uploads"]} aria-label={texts.uploads}>
      <div className={classes["summary"]}>
        <span role="status">
          {texts.uploadSummary(format.number(done), format.number(uploads.length))}
          {failed === 0 ? null : (
            <strong className={classes["problem"]}> {texts.uploadsFailed(failed, format.number(failed))}</strong>
          )}
        </span>
        {done === 0 ? null : (
          <Button variant="subtle" size="compact-sm" onClick={queue.clear}>
            {texts.clearDone}
          </Button>
        )}
      </div>
      <ul className={classes["list"]} aria-label={texts.uploads} tabIndex={0}>
        {shown.map((upload) => (
          <UploadRow key={upload.id} upload={upload} queue={queue} />
        ))}
        {rest === 0 ? null : <li className={classes["rest"]}>{texts.moreUploads(format.number(rest))}</li>}
      </ul>
    </section>
  );
}

function UploadRow({ upload, queue }: { readonly upload: Upload; readonly queue: UploadQueue }) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  const { id, name, size, sent, state, evidence, error } = upload;
  const isGoing = isUnderWay(upload) || state === "paused";
  return (
    <li className={classes["upload"]}>
      {evidence === undefined ? (
        <bdi className={classes["file"]}>{name}</bdi>
      ) : (
        <PanelLink panel="evidence" search={{ evidence }} className={classes["file"]}>
          <bdi>{name}</bdi>
        </PanelLink>
      )}
      {isGoing ? (
        <Progress
          value={size === 0 ? 100 : (sent / size) * 100}
          aria-label={texts.uploadProgress(name)}
          size="sm"
          className={classes["progress"] ?? ""}
          color={state === "broken" || state === "paused" ? "gray" : ""}
        />
      ) : (
        <span className={classes["state"]}>
          {format.bytes(size)}
          {evidence === undefined ? null : <Digest evidence={evidence} />}
        </span>
      )}
      <span className={classes["state"]}>
        <State upload={upload} />
      </span>
      <span className={classes["acts"]}>
        <Acts upload={upload} queue={queue} />
      </span>
      {error === undefined ? null : (
        <span className={classes["problem"]}>{problemWords(error, texts, format.bytes(UPLOAD_LIMIT))}</span>
      )}
      {evidence === undefined || state !== "sent" || upload.reading !== undefined ? null : (
        <Reading evidence={evidence} tell={(reading) => queue.tellRead(id, reading)} />
      )}
    </li>
  );
}

function Digest({ evidence }: { readonly evidence: string }) {
  const { evidence: texts } = useMessages();
  return (
    <code className={classes["digest"]} title={`${texts.fingerprint} ${evidence}`}>
      {evidence.slice(0, 12)}
    </code>
  );
}

function State({ upload: { state, sent, size, reading } }: { readonly upload: Upload }) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  if (state === "sent" && reading !== undefined && size > READ_LIMIT) return texts.keptUnread;
  if (state === "sent") return readingWords(reading, texts, format);
  const words = texts.uploadStates[state];
  const isPart = size >= IN_PIECES_FROM && (state === "sending" || state === "broken" || state === "paused");
  return isPart ? `${words}, ${texts.ofBytes(format.bytes(sent), format.bytes(size))}` : words;
}

function Acts({ upload, queue }: { readonly upload: Upload; readonly queue: UploadQueue }) {
  const { evidence: texts } = useMessages();
  const { id, name, size, state } = upload;
  const isInPieces = size >= IN_PIECES_FROM;
  if (state === "failed" && queue.canResume(id))
    return <Act label={texts.tryFileAgain(name)} icon={IconRefresh} act={() => queue.resume(id)} />;
  if (isOver(upload)) return null;
  return (
    <>
      {state === "paused" ? (
        <Act label={texts.resumeFile(name)} icon={IconPlayerPlay} act={() => queue.resume(id)} />
      ) : isInPieces && state !== "finishing" ? (
        <Act label={texts.pauseFile(name)} icon={IconPlayerPause} act={() => queue.pause(id)} />
      ) : null}
      {state === "finishing" ? null : (
        <CloseButton size="sm" aria-label={texts.stopFile(name)} title={texts.stop} onClick={() => queue.stop(id)} />
      )}
    </>
  );
}

function Act(given: { readonly label: string; readonly icon: typeof IconRefresh; readonly act: () => void }) {
  const Icon = given.icon;
  return (
    <ActionIcon variant="subtle" size="sm" aria-label={given.label} title={given.label} onClick={given.act}>
      <Icon size={15} aria-hidden />
    </ActionIcon>
  );
}

/** Waits until the server has read a file that it has, and tells what became of it. It shows nothing. */
function Reading(given: { readonly evidence: string; readonly tell: (reading: ReadingResult) => void }) {
  const { evidence, tell } = given;
  const { name } = useCase();
  const { data } = useCall(readEvidence, { params: { case: name, evidence } });
  useEffect(() => {
    if (data === undefined || data.state === "waiting") return;
    const { warning, error } = data.findings;
    tell({ isRead: data.state === "read", statements: data.statements, findings: warning + error });
  }, [data, tell]);
  return null;
}

type Texts = ReturnType<typeof useMessages>["evidence"];

function readingWords(reading: ReadingResult | undefined, texts: Texts, format: Format): string {
  if (reading === undefined) return texts.uploadStates.reading;
  const { isRead, statements, findings } = reading;
  const found = findings === 0 ? "" : `, ${texts.findings(findings, format.number(findings))}`;
  if (!isRead) return `${texts.uploadStates.unreadable}${found}`;
  return `${texts.uploadStates.done}: ${texts.statements(statements, format.number(statements))}${found}`;
}

function problemWords(error: unknown, texts: Texts, limit: string): string {
  if (error instanceof TooLarge) return texts.tooLarge(limit);
  if (error instanceof ApiProblem) return `${error.problem.detail ?? error.problem.title} (${error.problem.code})`;
  if (error instanceof TypeError) return texts.noLine;
  if (error instanceof DOMException) return texts.fileGone;
  return error instanceof Error ? error.message : String(error);
}
