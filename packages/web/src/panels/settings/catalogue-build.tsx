import {
  addCatalogueFile,
  beginCatalogueBuild,
  BUILD_FILE_LIMIT,
  BUILD_LIMIT,
  buildCatalogueVersion,
  removeCatalogueBuild,
} from "@kulla/api";
import { Button, CloseButton, Group, Progress } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { DropZone } from "../../components/drop-zone.tsx";
import { Failure } from "../../components/failure.tsx";
import { server } from "../../data/server.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { sendBytes } from "../evidence/send-bytes.ts";
import classes from "./settings.module.css";

/** Files by name: one that is chosen again takes the place of the first. */
type Chosen = ReadonlyMap<string, File>;

interface Sending {
  readonly name: string;
  readonly sent: number;
}

/** Sends files and has a version built of them; what is in use stays. */
export function CatalogueBuildForm() {
  const { catalogue: texts } = useMessages();
  const format = useFormat();
  const [files, setFiles] = useState<Chosen>(new Map());
  const [sending, setSending] = useState<Sending>();
  const [build, stop] = useBuild(setSending, () => setFiles(new Map()));
  const add = (given: readonly File[]) =>
    setFiles(new Map([...files, ...given.map((file) => [file.name, file] as const)]));
  const fitting = [...files.values()].filter(({ size }) => size <= BUILD_FILE_LIMIT);
  const total = fitting.reduce((sum, { size }) => sum + size, 0);
  return (
    <DropZone
      label={texts.build}
      title={{ usual: texts.drop, held: texts.dropNow }}
      hint={texts.limits(format.bytes(BUILD_FILE_LIMIT), format.bytes(BUILD_LIMIT))}
      chooseFiles={texts.chooseFiles}
      isDisabled={build.isPending}
      onFiles={add}
    >
      {(choose) => (
        <>
          <ChosenFiles
            files={files}
            isSending={build.isPending}
            takeOut={(name) => setFiles(new Map([...files].filter(([one]) => one !== name)))}
          />
          {total > BUILD_LIMIT ? <p role="alert">{texts.tooMuch(format.bytes(BUILD_LIMIT))}</p> : null}
          {sending === undefined ? null : (
            <>
              <p role="status" className={classes["hint"]}>
                {texts.sending(sending.name)}
              </p>
              <Progress
                value={total === 0 ? 100 : (sending.sent / total) * 100}
                aria-label={texts.chosenFiles}
                size="sm"
              />
            </>
          )}
          {build.isError && !isStopped(build.error) ? <Failure error={build.error} title={texts.notSent} /> : null}
          <Group gap="xs">
            <Button
              variant={files.size === 0 ? "filled" : "default"}
              leftSection={<IconFileUpload size={15} aria-hidden />}
              disabled={build.isPending}
              onClick={choose}
            >
              {texts.chooseFiles}
            </Button>
            {files.size === 0 ? null : (
              <Button
                loading={build.isPending}
                disabled={fitting.length === 0 || total > BUILD_LIMIT}
                onClick={() => build.mutate(fitting)}
              >
                {texts.start}
              </Button>
            )}
            {build.isPending ? (
              <Button variant="default" onClick={stop}>
                {texts.stop}
              </Button>
            ) : null}
          </Group>
        </>
      )}
    </DropZone>
  );
}

function ChosenFiles({
  files,
  isSending,
  takeOut,
}: {
  readonly files: Chosen;
  readonly isSending: boolean;
  readonly takeOut: (name: string) => void;
}) {
  const { catalogue: texts } = useMessages();
  const format = useFormat();
  if (files.size === 0) return null;
  return (
    <ul aria-label={texts.chosenFiles} className={classes["files"]}>
      {[...files].map(([name, { size }]) => (
        <li key={name} className={classes["file"]}>
          <bdi>{name}</bdi>
          <span className={classes["hint"]}>
            {size > BUILD_FILE_LIMIT ? texts.tooLarge(format.bytes(BUILD_FILE_LIMIT)) : format.bytes(size)}
          </span>
          <CloseButton size="sm" aria-label={texts.takeOut(name)} disabled={isSending} onClick={() => takeOut(name)} />
        </li>
      ))}
    </ul>
  );
}

/** Begins a build, sends its files one after the other, and asks for it; where that is stopped, or fails, nothing is left of it. */
function useBuild(tell: (sending: Sending | undefined) => void, onDone: () => void) {
  const queries = useQueryClient();
  const leaving = useRef<AbortController>(undefined);
  const stop = () => leaving.current?.abort();
  useEffect(() => () => leaving.current?.abort(), []);
  const build = useMutation({
    mutationFn: async (files: readonly File[]) => {
      const controller = new AbortController();
      leaving.current = controller;
      const { signal } = controller;
      const { id } = await server.call(beginCatalogueBuild, {}, { signal });
      try {
        let before = 0;
        for (const file of files) {
          const sent = before;
          tell({ name: file.name, sent });
          await sendBytes({
            route: addCatalogueFile,
            address: server.url(addCatalogueFile, { params: { build: id, name: file.name } }),
            headers: { "content-type": "application/octet-stream" },
            bytes: file,
            onProgress: (loaded) => tell({ name: file.name, sent: sent + loaded }),
            signal,
          });
          before += file.size;
        }
        await server.call(buildCatalogueVersion, { params: { build: id } }, { signal });
      } catch (error) {
        // It is thrown away after a day where this does not arrive.
        await server.call(removeCatalogueBuild, { params: { build: id } }).catch(() => undefined);
        throw error;
      }
    },
    onSuccess: onDone,
    onSettled: async () => {
      tell(undefined);
      await queries.invalidateQueries({ predicate: ({ queryKey: [route] }) => String(route).startsWith("catalogue.") });
    },
  });
  return [build, stop] as const;
}

function isStopped(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
