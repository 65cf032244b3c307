import type { DecisionItem } from "@kulla/api";
import { listDecisions, undoDecision } from "@kulla/api";
import type { Remote } from "./remote.ts";

/** The decisions of a case that the caller may see, the newest first. */
export async function remoteDecisions({ client }: Remote, caseName: string): Promise<readonly DecisionItem[]> {
  const all: DecisionItem[] = [];
  for (let cursor: string | undefined; ;) {
    const query = { limit: 500, ...(cursor !== undefined && { cursor }) };
    const page = await client.call(listDecisions, { params: { case: caseName }, query });
    all.push(...page.items);
    cursor = page.next;
    if (cursor === undefined) return all;
  }
}

/** Takes a decision back; who does so is whose token it is. */
export async function undoRemoteDecision({ client }: Remote, caseName: string, decision: string, reason: string) {
  const undone = await client.call(undoDecision, { params: { case: caseName, decision }, body: { reason } });
  return undone.decision;
}
