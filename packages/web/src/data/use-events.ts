import { followCase, listJobs, workspaceEvent } from "@kulla/api";
import type { WorkspaceEventItem } from "@kulla/api";
import type { QueryClient } from "@tanstack/react-query";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { server } from "./server.ts";
import { caseNameOf } from "./use-call.ts";

/** Milliseconds in which events are gathered before the page reads again: adding a folder gives hundreds of them. */
const GATHER = 400;

/** Milliseconds without a line after which the page says so; a line that breaks is made again by the browser before that. */
const PATIENCE = 3000;

/** The server names its events by what they tell of; none comes as a plain `message`. */
const KINDS = ["job", "views", "changed"] as const satisfies readonly WorkspaceEventItem["kind"][];

/**
 * Reads what is shown of a case again when something has happened to it: the server tells that by its stream of events, never what.
 *
 * @returns whether the line to the server is there
 */
export function useEvents(caseName: string): boolean {
  const queries = useQueryClient();
  const [isConnected, setConnected] = useState(true);
  useEffect(() => {
    const gathered = gather(queries, caseName);
    let wait: ReturnType<typeof setTimeout> | undefined;
    let wasLost = false;
    const source = new EventSource(server.url(followCase, { params: { case: caseName } }), { withCredentials: true });
    for (const kind of KINDS) source.addEventListener(kind, ({ data }: MessageEvent<string>) => gathered.take(data));
    source.addEventListener("open", () => {
      clearTimeout(wait);
      setConnected(true);
      // What happened without a line was not heard.
      if (wasLost) gathered.everything();
      wasLost = false;
    });
    source.addEventListener("error", () => {
      wasLost = true;
      clearTimeout(wait);
      wait = setTimeout(() => setConnected(false), PATIENCE);
      // The browser gives up after an answer that is no stream; then a call finds out why, or that one is signed out.
      if (source.readyState === EventSource.CLOSED) gathered.everything();
    });
    return () => {
      source.close();
      clearTimeout(wait);
      gathered.stop();
    };
  }, [queries, caseName]);
  return isConnected;
}

interface Gathered {
  readonly take: (data: string) => void;
  readonly everything: () => void;
  readonly stop: () => void;
}

/** Takes events and, some time after the first, has what they are about read again. */
function gather(queries: QueryClient, caseName: string): Gathered {
  let wait: ReturnType<typeof setTimeout> | undefined;
  let onlyJobs = true;
  const readAgain = () => {
    wait = undefined;
    const jobs = onlyJobs;
    onlyJobs = true;
    void queries.invalidateQueries({
      predicate: ({ queryKey: [route, given] }) => caseNameOf(given) === caseName && (!jobs || route === listJobs.id),
    });
  };
  const soon = () => (wait ??= setTimeout(readAgain, GATHER));
  return {
    take: (data) => {
      const event = workspaceEvent.safeParse(parsed(data));
      if (!event.success) return;
      if (event.data.kind !== "job") onlyJobs = false;
      soon();
    },
    everything: () => {
      onlyJobs = false;
      soon();
    },
    stop: () => clearTimeout(wait),
  };
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
