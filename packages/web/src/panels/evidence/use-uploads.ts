import type { Tlp } from "@kulla/core";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useReducer, useRef } from "react";
import { caseNameOf } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { sendFile } from "./send-file.ts";
import type { Upload, UploadChange } from "./uploads.ts";
import { changeUploads, nameWithFolders, nextUploads } from "./uploads.ts";

interface Waiting {
  readonly file: File;
  readonly marking: Tlp | undefined;
  readonly stop: AbortController;
}

export interface Uploads {
  readonly uploads: readonly Upload[];
  readonly add: (files: readonly File[], marking: Tlp | undefined) => void;
  readonly stop: (id: number) => void;
  readonly clear: () => void;
}

/** Sends files into the case that is open, some at once. What is under way is stopped when the panel is left. */
export function useUploads(): Uploads {
  const { name } = useCase();
  const queries = useQueryClient();
  const [uploads, change] = useReducer(changeUploads, [] as readonly Upload[]);
  const files = useRef(new Map<number, Waiting>());
  const last = useRef(0);
  const refresh = useCallback(
    () => queries.invalidateQueries({ predicate: ({ queryKey }) => caseNameOf(queryKey[1]) === name }),
    [queries, name],
  );
  useEffect(() => {
    for (const { id, name: fileName } of nextUploads(uploads)) {
      const waiting = files.current.get(id);
      if (waiting === undefined) continue;
      change({ kind: "start", id });
      void send(id, { ...waiting, name: fileName, caseName: name }, change).then(refresh);
    }
  }, [uploads, name, refresh]);
  useEffect(() => {
    const all = files.current;
    return () => {
      for (const { stop } of all.values()) stop.abort();
    };
  }, []);
  const add = useCallback((given: readonly File[], marking: Tlp | undefined) => {
    const added = given.map((file) => {
      const id = (last.current += 1);
      files.current.set(id, { file, marking, stop: new AbortController() });
      return { id, name: nameWithFolders(file), size: file.size };
    });
    change({ kind: "add", files: added });
  }, []);
  const stop = useCallback((id: number) => {
    files.current.get(id)?.stop.abort();
    change({ kind: "cancel", id });
  }, []);
  const clear = useCallback(() => change({ kind: "clear" }), []);
  return { uploads, add, stop, clear };
}

async function send(
  id: number,
  { file, marking, stop, name, caseName }: Waiting & { readonly name: string; readonly caseName: string },
  change: (change: UploadChange) => void,
): Promise<void> {
  const onProgress = (sent: number) => change({ kind: "progress", id, sent });
  try {
    const { evidence, isNew } = await sendFile({ caseName, name, file, marking, onProgress, signal: stop.signal });
    change({ kind: "sent", id, evidence: evidence.id, isNew });
  } catch (error) {
    change({ kind: "fail", id, error });
  }
}
