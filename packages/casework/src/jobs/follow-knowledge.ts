import { setTimeout as sleep } from "node:timers/promises";
import type { CaseContents, JobQueue, Store } from "@kulla/core";
import type { KnowledgeDesk } from "../knowledge-desk.ts";
import type { ViewKeepers } from "./due-views.ts";
import { askForDueViews } from "./due-views.ts";

/** Milliseconds between two looks at what is chosen, for what nobody told of. */
const LOOK = 30_000;

/**
 * Takes up other reference knowledge when it is chosen, here or at another server of the workspace, until the signal is aborted, and asks for all panels to be
 * computed with it.
 */
export async function followKnowledge(
  desk: KnowledgeDesk,
  keepers: ViewKeepers & { readonly store: Pick<Store, "cases"> },
  signal: AbortSignal,
  onFailure: (error: unknown) => void,
): Promise<void> {
  if (desk.isFixed) return;
  let rung = new AbortController();
  const following = keepers.jobs.follow(signal, (event) => {
    if (event.kind === "knowledge") rung.abort();
  });
  while (!signal.aborted) {
    const isTold = rung.signal.aborted;
    rung = new AbortController();
    try {
      const isOther = await desk.refresh();
      if (isOther || isTold) for (const { name } of await keepers.store.cases()) await askForDueViews(keepers, name);
    } catch (error) {
      onFailure(error);
    }
    await sleep(LOOK, undefined, { signal: AbortSignal.any([signal, rung.signal]) }).catch(() => undefined);
  }
  await following;
}

/** Asks for all evidence of all cases to be read again, by whatever tool the workers have now; what that tool has read already is left alone. */
export async function askToReadAgain(
  {
    store,
    contents,
    jobs,
  }: {
    readonly store: Pick<Store, "cases">;
    readonly contents: Pick<CaseContents, "evidence">;
    readonly jobs: Pick<JobQueue, "ask">;
  },
  askedBy: string,
): Promise<void> {
  for (const { name: caseName } of await store.cases()) {
    for (const { id, marking } of await contents.evidence(caseName, "TLP:RED"))
      await jobs.ask({ kind: "process", caseName, evidence: id }, marking, askedBy);
  }
}
