import type { ActionClass } from "./claim.ts";

const DONE_ONCE: ReadonlySet<ActionClass> = new Set<ActionClass>(["sever_relations", "expel", "emergency"]);

/**
 * True for acts that one party does to another once in a case: two dates of such an act are a disagreement. Of others, such as
 * condemnations or reports, two dates are two acts.
 */
export function isDoneOnce(action: ActionClass): boolean {
  return DONE_ONCE.has(action);
}
