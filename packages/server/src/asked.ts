import type { Answers, Question } from "@kulla/casework";
import type { Finding, Read } from "@kulla/core";
import type { RouteContract } from "@kulla/api";
import type { Call } from "./handle.ts";
import { Problem } from "./problem.ts";
import { seesWhole } from "./whole-sight.ts";

type Asked = Pick<Call<RouteContract>, "viewer" | "workbench" | "signal">;

/**
 * Asks a question of what the viewer sees.
 *
 * @throws Problem with what the answer's findings say, where what the question names is not there
 */
export async function asked<K extends keyof Answers>(
  call: Asked,
  question: Extract<Question, { readonly kind: K }>,
): Promise<Read<NonNullable<Answers[K]>>> {
  const { viewer, workbench, signal } = call;
  const isWhole = await seesWhole(call);
  // The question is answered by `answerQuestion`, which gives this type for this kind.
  const answer = (await workbench.ask({ question, clearance: viewer.clearance, isWhole, signal })) as Read<
    Answers[K] | null | undefined
  >;
  const { value, findings } = answer;
  if (value === undefined || value === null) throw notAnswered(findings);
  return { value, findings };
}

function notAnswered(findings: readonly Finding[]): Problem {
  const detail = findings.map(({ message }) => message).join(" ");
  const isUnknown = findings.some(({ code }) => code === "statement-unknown");
  return new Problem(isUnknown ? "server-not-found" : "server-request-invalid", detail);
}
