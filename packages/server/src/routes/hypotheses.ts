import {
  argueHypothesis as argueContract,
  considerHypothesis as considerContract,
  judgeItem,
  rateItem,
  readChanges,
  readMatrix,
  readRanking,
} from "@kulla/api";
import type { DossierLanguage, HypothesisMatrix, PartRule } from "@kulla/api";
import type { DecidingInput } from "@kulla/casework";
import {
  argueHypothesis,
  considerHypothesis,
  findActorRefs,
  findItem,
  judgeRelevance,
  levelOf,
  panelIn,
  rateEvidence,
} from "@kulla/casework";
import type { ActorRef, Decision, HypothesisId } from "@kulla/core";
import { actorKey, hypothesisId, isHypothesisId } from "@kulla/core";
import { afterWrite } from "../after-write.ts";
import type { Call, ServedRoute } from "../handle.ts";
import { FROM_VIEWS, serve } from "../handle.ts";
import { notFound, Problem } from "../problem.ts";
import { asReply, readViewRow } from "../read-view.ts";

type CaseCall = Pick<Call<typeof rateItem>, "viewer" | "workbench" | "params">;

/** Competing hypotheses: the model's answer, and what people decide about it. */
export const HYPOTHESIS_ROUTES: readonly ServedRoute[] = [
  serve(
    readRanking,
    async (call) => asReply(readRanking, await readRow(call, "ranking", call.query.language)),
    FROM_VIEWS,
  ),
  serve(
    readMatrix,
    async (call) => asReply(readMatrix, await readRow(call, "matrix", call.query.language)),
    FROM_VIEWS,
  ),
  serve(
    readChanges,
    async (call) => asReply(readChanges, await readRow(call, "changes", call.query.language)),
    FROM_VIEWS,
  ),

  serve(considerContract, async (call) => {
    const { actor: words, role, level, reason, because } = call.body;
    const actor = actorMeant(call, words);
    const by = await deciding(call, reason, because);
    return kept(call, await considerHypothesis({ ...by, actor, role, level: level ?? levelOf(actor) }));
  }),

  serve(argueContract, async (call) => {
    const { ratio, text, grade, reason, because } = call.body;
    const hypothesis = await hypothesisMeant(call, call.body);
    const code = `${grade.reliability}${grade.credibility}` as const;
    const by = await deciding(call, reason, because);
    return kept(call, await argueHypothesis({ ...by, hypothesis, ratio, text, grade: code }));
  }),

  serve(rateItem, async (call) => {
    const { rating, reason, because } = call.body;
    const hypothesis = await hypothesisMeant(call, call.body);
    await requireHypothesis(call, hypothesis);
    const item = await itemMeant(call, call.body.item);
    return kept(call, await rateEvidence({ ...(await deciding(call, reason, because)), hypothesis, item, rating }));
  }),

  serve(judgeItem, async (call) => {
    const { relevance, reason } = call.body;
    const item = await itemMeant(call, call.body.item);
    return kept(call, await judgeRelevance({ ...(await deciding(call, reason)), item, relevance }));
  }),
];

function readRow(call: CaseCall, key: string, language: DossierLanguage = "en") {
  return readViewRow(call, call.params.case, panelIn("hypotheses", language), key);
}

/** @throws Problem where it shall rest on a statement that the viewer does not see */
async function deciding(
  { viewer, workbench, params }: CaseCall,
  reason: string,
  because: readonly string[] = [],
): Promise<DecidingInput> {
  for (const id of because)
    if ((await workbench.search.one(params.case, viewer.clearance, id)) === undefined) throw notFound("statement");
  const { name: author, clearance: sight } = viewer;
  return { store: workbench.store, caseName: params.case, author, reason, because, now: workbench.now(), sight };
}

/** The actor that words mean. @throws Problem where several may be meant */
function actorMeant({ workbench }: CaseCall, words: string): ActorRef {
  const found = findActorRefs(workbench.tool.catalogue, words);
  const [actor] = found;
  if (actor !== undefined && found.length === 1) return actor;
  const keys = found.map(actorKey).join(", ");
  const rule: PartRule = found.length === 0 ? { kind: "absent" } : { kind: "choice", of: found.map(actorKey) };
  throw new Problem(
    "server-request-invalid",
    `${found.length} actors are called ${words}: name one by its id (${keys}).`,
    { errors: [{ pointer: "/actor", message: keys === "" ? "names nobody" : keys, rule }] },
  );
}

type Meant = Pick<Call<typeof rateItem>["body"], "hypothesis" | "role" | "level">;

/** The hypothesis that words mean: an id as it stands, or that of an actor in a role at a level. @throws Problem */
async function hypothesisMeant(call: CaseCall, { hypothesis: words, role, level }: Meant): Promise<HypothesisId> {
  const columns = (await matrixOf(call))?.columns ?? [];
  if (isHypothesisId(words) || columns.some(({ id }) => id === words)) return words;
  const actor = actorMeant(call, words);
  return hypothesisId(level ?? levelOf(actor), role, actor);
}

async function kept(call: CaseCall, made: Decision): Promise<{ decision: string; made: Decision }> {
  await afterWrite(call.workbench, call.viewer, call.params.case);
  return { decision: made.id, made };
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
  throw new Problem("server-request-invalid", detail, {
    errors: [{ pointer: "/hypothesis", message: detail, rule: { kind: "absent" } }],
  });
}

/** The item of the matrix that words mean: its id, or what stands behind its kind. @throws Problem */
async function itemMeant(call: CaseCall, words: string): Promise<string> {
  const items = ((await matrixOf(call))?.rows ?? []).map(({ item, sentence }) => ({ id: item, text: sentence.text }));
  const { value, findings } = findItem({ items }, words);
  if (value !== undefined) return value;
  const detail = findings.map(({ message }) => message).join(" ");
  throw new Problem("server-request-invalid", detail, {
    errors: [{ pointer: "/item", message: detail, rule: { kind: "absent" } }],
  });
}
