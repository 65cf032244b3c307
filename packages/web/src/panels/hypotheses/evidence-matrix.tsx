import type { HypothesisMatrix } from "@kulla/api";
import { Cited } from "../../components/cited.tsx";
import { ScrollFrame } from "../../components/scroll-frame.tsx";
import { ProbabilityBar } from "../../components/probability-bar.tsx";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { signedNats } from "./signed-nats.ts";
import { MatrixCell } from "./matrix-cell.tsx";
import { RelevanceCell } from "./relevance-cell.tsx";
import classes from "./hypotheses.module.css";

export interface EvidenceMatrixGiven {
  readonly matrix: HypothesisMatrix;
  /** The viewer may put ratings of their own in place of the model's. */
  readonly mayDecide: boolean;
  /** Given the id of a decision that was kept. */
  readonly onKept: (decision: string) => void;
}

/** Evidence × hypotheses. The table scrolls in its own frame; the item of a row and the name of a column stay in sight. */
export function EvidenceMatrix({ matrix: { columns, rows }, mayDecide, onKept }: EvidenceMatrixGiven) {
  const { hypotheses: texts } = useMessages();
  const format = useFormat();
  const most = Math.max(...rows.map(({ diagnosticity }) => diagnosticity), 0.01);
  return (
    <ScrollFrame className={classes["matrix"]} label={texts.matrixTitle}>
      <table>
        <caption className="visually-hidden">{texts.matrixTitle}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes["corner"]}>
              {texts.evidence}
            </th>
            {columns.map(({ id, name, probability }) => (
              <th key={id} scope="col">
                <bdi>{name}</bdi>
                <span className={classes["columnShare"]}>{format.percent(probability)}</span>
              </th>
            ))}
            <th scope="col">{texts.credibility}</th>
            <th scope="col">{texts.relevance}</th>
            <th scope="col" title={texts.diagnosticityHint}>
              {texts.diagnosticity}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.item}>
              <th scope="row">
                <Cited sentence={row.sentence} />
              </th>
              {row.cells.map((cell, at) => (
                <td key={columns[at]?.id ?? at}>
                  <MatrixCell cell={cell} row={row} column={columns[at]} mayDecide={mayDecide} onKept={onKept} />
                </td>
              ))}
              <td className={classes["weight"]}>{texts.weights[row.credibility as keyof typeof texts.weights]}</td>
              <td className={classes["weight"]}>
                <RelevanceCell row={row} mayDecide={mayDecide} onKept={onKept} />
              </td>
              <td className={classes["diagnosticity"]}>
                <span>{signedNats(row.diagnosticity, format)}</span>
                <ProbabilityBar probability={row.diagnosticity / most} tone="rest" />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.inconsistency}</th>
            {columns.map(({ id, inconsistency }) => (
              <td key={id}>{signedNats(inconsistency, format)}</td>
            ))}
            <td colSpan={3} />
          </tr>
        </tfoot>
      </table>
    </ScrollFrame>
  );
}
