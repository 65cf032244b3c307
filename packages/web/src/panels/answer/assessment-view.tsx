import type { Answer } from "@kulla/api";
import { Cited } from "../../components/cited.tsx";
import { ProbabilityBar, ProbabilityScale } from "../../components/probability-bar.tsx";
import { useFormat, useMessages } from "../../messages/language.tsx";
import classes from "./answer.module.css";

type Assessment = NonNullable<Answer["assessment"]>;

/** Who did it as Kulla weighs it. Probability and confidence stand apart: the one says how likely, the other how well founded. */
export function AssessmentView({ assessment }: { readonly assessment: Assessment }) {
  const { answer: texts, components } = useMessages();
  const { verdict, hypotheses, others, confidence } = assessment;
  return (
    <aside className={classes["assessment"]} aria-labelledby="assessment-title">
      <h2 id="assessment-title" className={classes["question"]}>
        {texts.assessment}
      </h2>
      {verdict.map((sentence, at) => (
        <p key={at} className={classes["verdict"]}>
          <Cited sentence={sentence} />
        </p>
      ))}
      <h3 className={classes["apart"]}>{texts.confidence(components.confidences[confidence.level])}</h3>
      <ul className={classes["reasons"]}>
        {confidence.reasons.map((reason, at) => (
          <li key={at}>
            <Cited sentence={reason} />
          </li>
        ))}
      </ul>
      {/* Nobody is named by the way (decision 045): who wants the list, with the improbable in it, opens it. */}
      <details className={classes["fold"]}>
        <summary>{texts.hypotheses}</summary>
        <ol className={classes["bars"]}>
          {hypotheses.map(({ id, name, probability, likelihood, kind }) => (
            <Bar
              key={id}
              name={name}
              probability={probability}
              word={components.likelihoods[likelihood]}
              tone={kind === "unknown" ? "unknown" : "named"}
            />
          ))}
          {others >= 0.005 ? <Bar name={texts.others} probability={others} tone="rest" /> : null}
        </ol>
        <ProbabilityScale />
      </details>
    </aside>
  );
}

interface BarGiven {
  readonly name: string;
  readonly probability: number;
  readonly word?: string;
  readonly tone: "named" | "unknown" | "rest";
}

function Bar({ name, probability, word, tone }: BarGiven) {
  const format = useFormat();
  return (
    <li className={classes["bar"]}>
      <bdi className={classes["hypothesis"]}>{name}</bdi>
      <span className={classes["share"]}>{format.percent(probability)}</span>
      <ProbabilityBar probability={probability} tone={tone} />
      {word === undefined ? null : <span className={classes["word"]}>{word}</span>}
    </li>
  );
}
