import { setTimeout as sleep } from "node:timers/promises";
import type { JobQueue, Store, Tlp, ViewStore } from "@kulla/core";

/** What is asked for work on views. */
export interface ViewKeepers {
  readonly views: ViewStore;
  readonly jobs: JobQueue;
}

/** Who asks where nobody does. */
const KULLA = "Kulla";

/** Milliseconds in which several changes of a case are taken for one. */
const SETTLE = 400;

/** Milliseconds between two looks at all cases, for what nobody told of. */
const LOOK = 60_000;

/**
 * Asks for the views of a case to be computed for each clearance that is in use and whose views are not of the newest state. A clearance that saw nothing
 * of what has changed has nothing due.
 *
 * @param reader clearance of somebody who reads the case now, which is in use from now on
 */
export async function askForDueViews(
  { views, jobs }: ViewKeepers,
  caseName: string,
  askedBy = KULLA,
  reader?: Tlp,
): Promise<void> {
  if (reader !== undefined) await views.use(caseName, reader);
  for (const { clearance, due } of await views.inUse(caseName))
    if (due) await jobs.ask({ kind: "compute", caseName, clearance }, clearance, askedBy);
}

/** Keeps the views of all cases fresh until the signal is aborted: asks for what is due at the start, whenever something changes, and now and then. */
export async function keepViewsFresh(
  keepers: ViewKeepers & { readonly store: Pick<Store, "cases"> },
  signal: AbortSignal,
  onFailure: (error: unknown) => void,
): Promise<void> {
  const changed = new Set<string>();
  let wake: () => void = () => undefined;
  const following = keepers.jobs.follow(signal, (event) => {
    if (event.kind !== "changed") return;
    changed.add(event.caseName);
    wake();
  });
  let looked = -Infinity;
  while (!signal.aborted) {
    try {
      if (performance.now() - looked > LOOK) {
        for (const { name } of await keepers.store.cases()) changed.add(name);
        looked = performance.now();
      }
      const names = [...changed];
      changed.clear();
      for (const name of names) await askForDueViews(keepers, name);
    } catch (error) {
      onFailure(error);
    }
    await rest(LOOK, signal, changed, (ring) => (wake = ring));
  }
  await following;
}

/** Waits for a change, then for others that come with it. */
async function rest(
  milliseconds: number,
  signal: AbortSignal,
  changed: ReadonlySet<string>,
  onRing: (ring: () => void) => void,
): Promise<void> {
  if (changed.size === 0) {
    const rung = new AbortController();
    onRing(() => rung.abort());
    await sleep(milliseconds, undefined, { signal: AbortSignal.any([signal, rung.signal]) }).catch(() => undefined);
  }
  if (!signal.aborted) await sleep(SETTLE, undefined, { signal }).catch(() => undefined);
}
