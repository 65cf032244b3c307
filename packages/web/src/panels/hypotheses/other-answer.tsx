import type { HypothesisRanking, Weighing } from "@kulla/api";
import type { ReactNode } from "react";
import { useId } from "react";
import { ProblemText } from "../../components/problem-text.tsx";
import { useMessages } from "../../messages/language.tsx";
import { Moves } from "./moves.tsx";
import { movesBetween } from "./moves-between.ts";
import { Ranking, Sentences } from "./ranking.tsx";
import classes from "./hypotheses.module.css";

/** An answer that is not that of the case: what was asked, what is other in it, and the whole. */
export function OtherAnswer({
  title,
  answer: { ranking, changes, findings },
  question,
  before,
}: {
  readonly title: string;
  readonly answer: Weighing;
  /** What was asked, in words. */
  readonly question: ReactNode;
  /** The answer of the case, where this one is to be compared with it. */
  readonly before?: HypothesisRanking;
}) {
  const { hypotheses: texts } = useMessages();
  const id = useId();
  const { change } = changes;
  return (
    <section className={classes["other"]} aria-labelledby={id}>
      <h3 id={id} className={classes["otherTitle"]}>
        {title}
      </h3>
      <p className={classes["note"]}>{question}</p>
      {findings.map(({ code, message }) => (
        <p key={message} className={classes["note"]}>
          <ProblemText code={code} detail={message} />
        </p>
      ))}
      {before === undefined ? null : <Compared moves={change?.probabilities ?? movesBetween(before, ranking)} />}
      {change === undefined ? null : (
        <details className={classes["details"]}>
          <summary>{texts.whyOther}</summary>
          <Sentences sentences={[...change.sentences, ...change.causes.map(({ sentence }) => sentence)]} />
        </details>
      )}
      <Ranking ranking={ranking} isOther />
    </section>
  );
}

function Compared({ moves }: { readonly moves: Parameters<typeof Moves>[0]["moves"] }) {
  const { hypotheses: texts } = useMessages();
  return (
    <>
      <h4 className={classes["subtitle"]}>{texts.compared}</h4>
      {moves.length === 0 ? <p>{texts.noMoves}</p> : <Moves moves={moves} />}
    </>
  );
}
