import {
  argueHypothesis as argueContract,
  considerHypothesis as considerContract,
  judgeItem,
  rateItem,
  readChanges,
  readMatrix,
  readRanking,
} from "@kulla/api";
import type { HypothesisMatrix } from "@kulla/api";
import type { DecidingInput } from "@kulla/casework";
import {
  argueHypothesis,
  considerHypothesis,
  findActorRefs,
  judgeRelevance,
  levelOf,
  rateEvidence,
} from "@kulla/casework";
import type { Decision } from "@kulla/core";
import { afterWrite } from "../after-write.ts";
import type { Call, ServedRoute } from "../handle.ts";
import { FROM_VIEWS, serve } from "../handle.ts";
import { Problem } from "../problem.ts";
import { asReply, readViewRow } from "../read-view.ts";

type CaseCall = Pick<Call<typeof rateItem>, "viewer" | "workbench" | "params">;

/** Competing hypotheses: the model's answer, and what people decide about it. */
export const HYPOTHESIS_ROUTES: readonly ServedRoute[] = [
  serve(readRanking, async (call) => asReply(readRanking, await readRow(call, "ranking")), FROM_VIEWS),
  serve(readMatrix, async (call) => asReply(readMatrix, await readRow(call, "matrix")), FROM_VIEWS),
  serve(readChanges, async (call) => asReply(readChanges, await readRow(call, "changes")), FROM_VIEWS),

  serve(considerContract, async (call) => {
    const { actor: words, role, level, reason } = call.body;
    const actors = findActorRefs(call.workbench.tool.catalogue, words);
    const [actor] = actors;
    if (actor === undefined || actors.length > 1) {
      const ids = actors.map((one) => (one.kind === "group" ? one.id : words)).join(", ");
      throw new Problem(
        "server-request-invalid",
        `${words} is the name of several groups: name one by its id (${ids}).`,
      );
    }
    return kept(
      call,
      await considerHypothesis({ ...deciding(call, reason), actor, role, level: level ?? levelOf(actor) }),
    );
  }),

  serve(argueContract, async (call) => {
    const { hypothesis, ratio, text, grade, reason } = call.body;
    await requireHypothesis(call, hypothesis);
    const code = `${grade.reliability}${grade.credibility}` as const;
    return kept(call, await argueHypothesis({ ...deciding(call, reason), hypothesis, ratio, text, grade: code }));
  }),

  serve(rateItem, async (call) => {
    const { hypothesis, item, rating, reason } = call.body;
    await requireHypothesis(call, hypothesis);
    await requireItem(call, item);
    return kept(call, await rateEvidence({ ...deciding(call, reason), hypothesis, item, rating }));
  }),

  serve(judgeItem, async (call) => {
    const { item, relevance, reason } = call.body;
    await requireItem(call, item);
    return kept(call, await judgeRelevance({ ...deciding(call, reason), item, relevance }));
  }),
];

function readRow(call: CaseCall, key: string) {
  return readViewRow(call, call.params.case, "hypotheses", key);
}

function deciding({ viewer, workbench, params }: CaseCall, reason: string): DecidingInput {
  const { name: author, clearance: sight } = viewer;
  return { store: workbench.store, caseName: params.case, author, reason, now: workbench.now(), sight };
}

async function kept(call: CaseCall, { id }: Decision): Promise<{ decision: string }> {
  await afterWrite(call.workbench, call.viewer, call.params.case);
  return { decision: id };
}

/** The matrix as the viewer sees it: only what stands in it can be rated. */
async function matrixOf(call: CaseCall): Promise<HypothesisMatrix | undefined> {
  const { value } = await readRow(call, "matrix");
  return value as HypothesisMatrix | undefined;
}

async function requireHypothesis(call: CaseCall, id: string): Promise<void> {
  const columns = (await matrixOf(call))?.columns ?? [];
  if (columns.some((one) => one.id === id)) return;
  const detail = `The matrix of this case has no hypothesis ${id}. Put it among the others first.`;
  throw new Problem("server-request-invalid", detail, { errors: [{ pointer: "/hypothesis", message: detail }] });
}

async function requireItem(call: CaseCall, id: string): Promise<void> {
  const rows = (await matrixOf(call))?.rows ?? [];
  if (rows.some(({ item }) => item === id)) return;
  const detail = `The matrix of this case has no item of evidence ${id}.`;
  throw new Problem("server-request-invalid", detail, { errors: [{ pointer: "/item", message: detail }] });
}
