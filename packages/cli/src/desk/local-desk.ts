import type { Answers, DecidingInput, Question } from "@kulla/casework";
import {
  answerQuestion,
  argueHypothesis,
  assessmentFolder,
  assessmentVersions,
  considerHypothesis,
  describeActor,
  findHypothesis,
  findInCatalogue,
  findItem,
  issueAssessment,
  judgeRelevance,
  keepKnowledge,
  openKnowledge,
  rateEvidence,
  rateSource,
  undoCaseDecision,
} from "@kulla/casework";
import type { Assessment } from "@kulla/attribution";
import type { Decision, Finding, Read } from "@kulla/core";
import { answering } from "../answering.ts";
import { requireCase } from "../case-option.ts";
import { authorOf, reasonOf } from "../deciding.ts";
import { CommandError } from "../exit.ts";
import { hypothesisMeant, requireActor, statementsMeant } from "../hypothesis-meant.ts";
import { loadCaseFile } from "../load-case-file.ts";
import type { Session } from "../session.ts";
import type { By, Desk, HypothesisAct } from "./desk.ts";
import { localClusters } from "./local-clusters.ts";
import { remedyOf } from "./remedy.ts";

/** The desk of a workspace of this machine. */
export function localDesk(session: Session): Desk {
  const { store, now, screen, workspace, bar } = session;
  const asked = async <K extends keyof Answers>(question: Extract<Question, { readonly kind: K }>) => {
    if ("caseName" in question) await requireCase(store, question.caseName);
    const answer = await answerQuestion<K>(question, await answering(session));
    bar.clear();
    return answer;
  };
  return {
    screen,
    facts: async (caseName) => (await asked({ kind: "facts", caseName })).value,
    explanation: async (caseName, statement) => found(await asked({ kind: "explanation", caseName, statement })).value,
    weighing: (caseName, options) => asked({ kind: "weighing", caseName, ...options }),
    whatIf: async (caseName, without, asOf) =>
      found(await asked({ kind: "what-if", caseName, without, ...(asOf !== undefined && { asOf }) })),
    list: (observations, options) => asked({ kind: "list", observations, ...options }),
    versions: async (caseName) => {
      await requireCase(store, caseName);
      return assessmentVersions(assessmentFolder(workspace, caseName));
    },
    issue: async (caseName) => {
      const { value } = await asked({ kind: "assessment", caseName });
      await keepKnowledge(workspace, await session.knowledge(), "used");
      return issueAssessment(assessmentFolder(workspace, caseName), value, now);
    },
    sources: async (caseName) => (await loadCaseFile(session, caseName)).dossier.sources,
    rate: async (caseName, source, code, by) =>
      rateSource({
        store,
        caseName,
        source,
        now,
        author: authorOf(by, session.world),
        reason: reasonOf(by),
        ...(code !== undefined && { code }),
      }),
    decisions: async (caseName) => {
      await requireCase(store, caseName);
      return store.decisions(caseName);
    },
    undo: async (caseName, decision, by) => undoCaseDecision({ ...(await deciding(session, caseName, by)), decision }),
    judge: (caseName, act, by) => judge(session, caseName, act, by),
    actor: async ({ name: query, caseName, of, asOf }) => {
      const file = caseName === undefined ? undefined : await loadCaseFile(session, caseName);
      const opened = openKnowledge(await session.knowledge(asOf), asOf);
      const viewpoint = { ...(of !== undefined && { of }), ...(asOf !== undefined && { asOf }) };
      const given = { knowledge: opened.value, query, viewpoint, ...(file !== undefined && { file }) };
      const { value, findings } = describeActor(given);
      return { value, findings: [...opened.findings, ...findings] };
    },
    catalogue: async (words) => findInCatalogue(await session.catalogue(), words),
    ...localClusters(session),
  };
}

/** Who decides in a case that there is. */
async function deciding(session: Session, caseName: string, by: By): Promise<DecidingInput> {
  const { store, now, world } = session;
  const [author, reason] = [authorOf(by, world), reasonOf(by)];
  await requireCase(store, caseName);
  const because = await statementsMeant(session, caseName, by.because);
  return { store, caseName, author, reason, because, now };
}

async function judge(session: Session, caseName: string, act: HypothesisAct, by: By): Promise<Decision> {
  const input = await deciding(session, caseName, by);
  if (act.kind === "relevance") {
    const item = found(findItem(await assessmentOf(session, caseName), act.item)).value;
    return judgeRelevance({ ...input, item, relevance: act.relevance });
  }
  const { words, role, level } = act.hypothesis;
  if (act.kind === "consider") {
    const actor = await requireActor(session, words);
    return considerHypothesis({ ...input, actor, role, ...(level !== undefined && { level }) });
  }
  const asked = await hypothesisMeant(session, words, act.hypothesis);
  if (act.kind === "argue") {
    const { ratio, text, grade } = act;
    return argueHypothesis({ ...input, hypothesis: asked, ratio, text, grade });
  }
  const assessment = await assessmentOf(session, caseName);
  const item = found(findItem(assessment, act.item)).value;
  const hypothesis = found(findHypothesis(assessment, asked)).value;
  return rateEvidence({ ...input, hypothesis, item, rating: act.rating });
}

/** The assessment that is rated: that of the case as it stands. */
async function assessmentOf(session: Session, caseName: string): Promise<Assessment> {
  const { value } = await answerQuestion<"assessment">({ kind: "assessment", caseName }, await answering(session));
  session.bar.clear();
  return value;
}

/** @throws CommandError with what the findings say, where nothing was found */
function found<T>({ value, findings }: Read<T | undefined>): Read<T> {
  if (value !== undefined) return { value, findings };
  const hint = remedyOf(findings[0]?.code);
  throw new CommandError(findings.map(({ message }: Finding) => message).join(" "), hint === undefined ? {} : { hint });
}
