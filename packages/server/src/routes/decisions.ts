import type { DecisionItem } from "@kulla/api";
import { decideOnMany, listDecisions, makeDecision as makeContract, undoDecision, undoMany } from "@kulla/api";
import { decideInCase, decideManyInCase } from "@kulla/casework";
import type { Decision, Subject } from "@kulla/core";
import { takenBackDecisions } from "@kulla/core";
import { afterWrite } from "../after-write.ts";
import { isAtLeast } from "../access/viewer.ts";
import type { Call, ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { pageOfList } from "../page-of-list.ts";
import { notFound, Problem } from "../problem.ts";
import { requireCase } from "../require-case.ts";

type CaseCall = Pick<Call<typeof makeContract>, "viewer" | "workbench"> & {
  readonly params: { readonly case: string };
};

/** What people decide in a case. Decisions are added, never changed. */
export const DECISION_ROUTES: readonly ServedRoute[] = [
  serve(listDecisions, async (call) => {
    const { viewer, workbench, params, query } = call;
    await requireCase(call, params.case);
    const seen = await workbench.contents.decisions(params.case, viewer.clearance);
    // The newest first, in a list whose pages stay as they are when a newer decision comes.
    const page = pageOfList(seen, ({ decidedAt, id }) => `${reversed(decidedAt)} ${id}`, query);
    const gone = new Set(takenBackDecisions(seen).map(({ decision }) => decision.id));
    return { ...page, items: page.items.map((decision) => ({ decision, holds: !gone.has(decision.id) })) };
  }),

  serve(makeContract, async (call) => {
    const { about, verdict, reason, because = [] } = call.body;
    await requireCase(call, call.params.case);
    await requireSubject(call, about);
    for (const id of because) await requireSubject(call, { statement: id });
    await requireRole(call, { about, verdict });
    return decide(call, { about, verdict, reason, because });
  }),

  serve(undoDecision, async (call) => {
    const { decision } = call.params;
    await requireCase(call, call.params.case);
    await requireRole(call, await requireDecision(call, decision));
    return decide(call, { about: { decision }, verdict: { kind: "withdraw" }, reason: call.body.reason });
  }),

  serve(decideOnMany, async (call) => {
    const { viewer, workbench, params, body } = call;
    await requireCase(call, params.case);
    const statements = [...new Set(body.statements)];
    const seen = await workbench.search.seen(params.case, viewer.clearance, statements);
    if (seen.size < statements.length) throw notFound("statement");
    const about = statements.map((statement) => ({ statement }));
    return decideMany(call, { about, verdict: { kind: body.verdict }, reason: body.reason });
  }),

  serve(undoMany, async (call) => {
    const { viewer, workbench, params, body } = call;
    await requireCase(call, params.case);
    const wanted = new Set(body.decisions);
    const seen = await workbench.contents.decisions(params.case, viewer.clearance);
    const undone = seen.filter(({ id }) => wanted.has(id));
    if (undone.length < wanted.size) throw notFound("decision");
    for (const one of undone) await requireRole(call, one, seen);
    const about = [...wanted].map((decision) => ({ decision }));
    return decideMany(call, { about, verdict: { kind: "withdraw" }, reason: body.reason });
  }),
];

type Draft = Pick<Decision, "about" | "verdict" | "reason" | "because">;

async function decide(call: CaseCall, draft: Draft): Promise<DecisionItem> {
  const { viewer, workbench, params } = call;
  const { store, now } = workbench;
  const { name: author, clearance: sight } = viewer;
  const decision = await decideInCase({ ...draft, store, caseName: params.case, author, now: now(), sight });
  await afterWrite(workbench, viewer, params.case);
  return { decision, holds: true };
}

type ManyDraft = Pick<Decision, "verdict" | "reason"> & { readonly about: readonly Subject[] };

async function decideMany(call: CaseCall, draft: ManyDraft): Promise<{ decisions: string[] }> {
  const { viewer, workbench, params } = call;
  const { store, now } = workbench;
  const { name: author, clearance: sight } = viewer;
  const given = { ...draft, store, caseName: params.case, author, now: now(), sight };
  const made = await decideManyInCase(given);
  await afterWrite(workbench, viewer, params.case);
  return { decisions: made.map(({ id }) => id) };
}

/** What the viewer may not see is, for the viewer, not there to be decided on. @throws Problem */
async function requireSubject({ viewer, workbench, params }: CaseCall, about: Subject): Promise<void> {
  const { clearance } = viewer;
  const requireStatement = async (id: string) => {
    if ((await workbench.search.one(params.case, clearance, id)) === undefined) throw notFound("statement");
  };
  if ("statement" in about) return requireStatement(about.statement);
  if ("pair" in about) for (const id of about.pair) await requireStatement(id);
  if ("source" in about) {
    const found = await workbench.contents.oneEvidence(params.case, clearance, about.source.evidence);
    if (found === undefined) throw notFound("evidence");
  }
  if ("decision" in about) await requireDecision({ viewer, workbench, params }, about.decision);
}

async function requireDecision({ viewer, workbench, params }: CaseCall, id: string): Promise<Decision> {
  const seen = await workbench.contents.decisions(params.case, viewer.clearance);
  const found = seen.find((one) => one.id === id);
  if (found === undefined) throw notFound("decision");
  return found;
}

/**
 * A label decides who may see something: to give one is for those who lead, and so is to take one back, in however many steps.
 *
 * @throws Problem
 */
async function requireRole(
  { viewer, workbench, params }: CaseCall,
  decision: Pick<Decision, "about" | "verdict">,
  known?: readonly Decision[],
): Promise<void> {
  let root: Pick<Decision, "about" | "verdict"> | undefined = decision;
  const seen =
    "decision" in decision.about ? (known ?? (await workbench.contents.decisions(params.case, viewer.clearance))) : [];
  // Ids are made of content, so that the steps lead back in time and end.
  while (root !== undefined && "decision" in root.about) {
    const before: string = root.about.decision;
    root = seen.find(({ id }) => id === before);
  }
  if (root?.verdict.kind !== "mark") return;
  const role = await viewer.roleIn(params.case);
  if (role === undefined || !isAtLeast(role, "lead"))
    throw new Problem("access-denied", "A label is changed by those who lead the case.");
}

/** Text that sorts the other way round: the digits of a time, each taken from nine. */
function reversed(instant: string): string {
  return instant.replaceAll(/\d/gu, (digit) => String(9 - Number(digit)));
}
