import type { Weighing } from "@kulla/api";
import { ProblemText } from "../../components/problem-text.tsx";
import { useMessages } from "../../messages/language.tsx";
import { Moves } from "./moves.tsx";
import { Ranking, Sentences } from "./ranking.tsx";
import classes from "./hypotheses.module.css";

/** An answer that is not that of the case: what is other in it, and the whole. */
export function OtherAnswer({ answer: { ranking, changes, findings } }: { readonly answer: Weighing }) {
  const { hypotheses: texts } = useMessages();
  const { change } = changes;
  return (
    <div className={classes["other"]}>
      <h3 className={classes["subtitle"]}>{texts.thenAnswer}</h3>
      {change === undefined ? null : (
        <>
          <Sentences sentences={[...change.sentences, ...change.causes.map(({ sentence }) => sentence)]} />
          <Moves moves={change.probabilities} />
        </>
      )}
      <Ranking ranking={ranking} idPrefix="other" />
      {findings.map(({ code, message }) => (
        <p key={message} className={classes["note"]}>
          <ProblemText code={code} detail={message} />
        </p>
      ))}
    </div>
  );
}
