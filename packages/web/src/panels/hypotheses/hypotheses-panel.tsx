import { readChanges, readMatrix, readRanking } from "@kulla/api";
import { IconScale } from "@tabler/icons-react";
import { useState } from "react";
import { EmptyState } from "../../components/empty-state.tsx";
import { Freshness } from "../../components/freshness.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { PanelFrame } from "../../components/panel-frame.tsx";
import { PanelLink } from "../../components/panel-link.tsx";
import { UndoBar } from "../../components/undo-bar.tsx";
import { useCall } from "../../data/use-call.ts";
import { useCase, useMay } from "../../data/use-case.ts";
import { useLanguage, useMessages } from "../../messages/language.tsx";
import { AddHypothesis } from "./add-hypothesis.tsx";
import { ArgueHypothesis } from "./argue-hypothesis.tsx";
import { Changes } from "./changes.tsx";
import { EvidenceMatrix } from "./evidence-matrix.tsx";
import { Ranking } from "./ranking.tsx";
import { Versions } from "./versions.tsx";
import { WeighAgain } from "./weigh-again.tsx";
import { WeighList } from "./weigh-list.tsx";
import classes from "./hypotheses.module.css";

/** Competing hypotheses: how probable, how well founded, on what evidence, and what would change the answer. */
export function HypothesesPanel() {
  const { hypotheses: texts, answer } = useMessages();
  const { name, marking } = useCase();
  const [language] = useLanguage();
  const given = { params: { case: name }, query: { language } };
  const ranking = useCall(readRanking, given, { keepPrevious: true });
  const matrix = useCall(readMatrix, given, { keepPrevious: true });
  const changes = useCall(readChanges, given, { keepPrevious: true });
  const mayDecide = useMay("analyst");
  const [kept, setKept] = useState<string>();
  const columns = matrix.data?.value?.columns ?? [];
  return (
    <PanelFrame
      title={texts.title}
      lead={texts.lead}
      marking={marking}
      actions={
        <>
          <Freshness freshness={ranking.data?.freshness} />
          {mayDecide && ranking.data?.value !== undefined ? (
            <>
              <ArgueHypothesis columns={columns} onKept={setKept} />
              <AddHypothesis onKept={setKept} />
            </>
          ) : null}
        </>
      }
    >
      <UndoBar decision={kept} words={texts.kept} onUndone={() => setKept(undefined)} />
      <Loaded query={ranking}>
        {({ value, freshness }) =>
          value === undefined ? (
            <EmptyState icon={IconScale} title={freshness.stale ? texts.coming : texts.empty}>
              <p>{freshness.stale ? texts.comingHint : texts.emptyHint}</p>
              <PanelLink panel="evidence">{answer.toEvidence}</PanelLink>
            </EmptyState>
          ) : (
            <>
              <Ranking ranking={value} />
              <section className={classes["section"]} aria-labelledby="matrix-title">
                <h2 id="matrix-title" className={classes["title"]}>
                  {texts.matrixTitle}
                </h2>
                <p className={classes["lead"]}>{texts.matrixLead}</p>
                <Loaded query={matrix}>
                  {({ value: table }) =>
                    table === undefined ? (
                      <p>{texts.nothingThere}</p>
                    ) : (
                      <EvidenceMatrix matrix={table} mayDecide={mayDecide} onKept={setKept} />
                    )
                  }
                </Loaded>
              </section>
              <Loaded query={changes}>
                {({ value: what }) => (what === undefined ? null : <Changes changes={what} />)}
              </Loaded>
              {matrix.data?.value === undefined ? null : <WeighAgain matrix={matrix.data.value} ranking={value} />}
              <WeighList />
              <Versions mayDecide={mayDecide} />
            </>
          )
        }
      </Loaded>
    </PanelFrame>
  );
}
