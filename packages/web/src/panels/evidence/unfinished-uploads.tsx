import type { UploadItem } from "@kulla/api";
import { listUploads, removeUpload } from "@kulla/api";
import { Button } from "@mantine/core";
import { Failure } from "../../components/failure.tsx";
import { useCall, useSend } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import type { UploadsGiven } from "./upload-list.tsx";
import { isOver } from "./uploads.ts";
import classes from "./file-drop.module.css";

/** Files of which the server has a part, from before the page was opened anew or from another machine: chosen again they are gone on with. */
export function UnfinishedUploads({ uploads, queue }: UploadsGiven) {
  const { evidence: texts } = useMessages();
  const { name } = useCase();
  const found = useCall(listUploads, { params: { case: name } });
  const begun = queue.begun();
  const isHere = ({ id, name: file, size }: UploadItem) =>
    begun.has(id) || uploads.some((upload) => !isOver(upload) && upload.name === file && upload.size === size);
  // What was sent whole cannot be gone on with; the server throws it away.
  const left = (found.data?.items ?? []).filter((item) => item.fingerprint !== undefined && !isHere(item));
  if (left.length === 0) return null;
  return (
    <section className={classes["uploads"]} aria-label={texts.unfinished}>
      <div className={classes["summary"]}>
        <span>
          <strong>{texts.unfinished}</strong> {texts.unfinishedHint}
        </span>
      </div>
      <ul className={classes["list"]}>
        {left.map((item) => (
          <UnfinishedRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function UnfinishedRow({ item: { id, name, size, received } }: { readonly item: UploadItem }) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  const { name: caseName } = useCase();
  const drop = useSend(removeUpload);
  return (
    <li className={`${classes["upload"] ?? ""} ${classes["unfinished"] ?? ""}`}>
      <bdi className={classes["file"]}>{name}</bdi>
      <span className={classes["state"]}>{texts.ofBytes(format.bytes(received), format.bytes(size))}</span>
      <Button
        variant="default"
        size="compact-sm"
        loading={drop.isPending}
        aria-label={texts.dropUploadOf(name)}
        onClick={() => drop.mutate({ params: { case: caseName, upload: id } })}
      >
        {texts.dropUpload}
      </Button>
      {drop.isError ? <Failure error={drop.error} /> : null}
    </li>
  );
}
