import { listEvidence, listUploads } from "@kulla/api";
import { useQueryClient } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useSession } from "../../data/session.tsx";
import { caseNameOf } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { UploadQueue } from "./upload-queue.ts";
import type { Upload } from "./uploads.ts";

/** What a file that has come changes at once; all else is read again when the server tells that it has changed. */
const LISTS: ReadonlySet<unknown> = new Set([listEvidence.id, listUploads.id]);

/** The queues of this page, by account and case: they outlive the panel. */
const queues = new Map<string, UploadQueue>();

/** The files that are sent into the case that is open, and what can be done with them. */
export function useUploads(): { readonly uploads: readonly Upload[]; readonly queue: UploadQueue } {
  const { name } = useCase();
  const { viewer } = useSession();
  const queue = queueOf(viewer.account, name, useQueryClient());
  return { uploads: useSyncExternalStore(queue.listen, queue.snapshot), queue };
}

function queueOf(account: string, caseName: string, queries: QueryClient): UploadQueue {
  const key = `${account} ${caseName}`;
  const known = queues.get(key);
  if (known !== undefined) return known;
  const refresh = () =>
    void queries.invalidateQueries({
      predicate: ({ queryKey: [route, given] }) => LISTS.has(route) && caseNameOf(given) === caseName,
    });
  const queue = new UploadQueue(caseName, refresh);
  queues.set(key, queue);
  return queue;
}
