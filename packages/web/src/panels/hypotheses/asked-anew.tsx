import type { HypothesisRanking, Weighing } from "@kulla/api";
import type { UseMutationResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failure } from "../../components/failure.tsx";
import { useMessages } from "../../messages/language.tsx";
import { OtherAnswer } from "./other-answer.tsx";
import classes from "./hypotheses.module.css";

/** What became of a question to the engine: that it is weighed, why not, or the answer. */
export function AskedAnew<Asked>({
  ask,
  title,
  questionOf,
  before,
}: {
  readonly ask: UseMutationResult<Weighing, Error, Asked>;
  readonly title: string;
  /** What was asked, in words: the form may say something else by now. */
  readonly questionOf: (asked: Asked) => ReactNode;
  /** The answer of the case, where this one is to be compared with it. */
  readonly before?: HypothesisRanking;
}) {
  const { hypotheses: texts } = useMessages();
  return (
    <>
      <p role="status" className={classes["note"]}>
        {ask.isPending ? texts.weighingNow : ask.isSuccess ? texts.weighed : ""}
      </p>
      {ask.isError ? <Failure error={ask.error} title={texts.notWeighed} /> : null}
      {ask.isSuccess ? (
        <OtherAnswer
          key={ask.submittedAt}
          title={title}
          answer={ask.data}
          question={questionOf(ask.variables)}
          {...(before !== undefined && { before })}
        />
      ) : null}
    </>
  );
}
