import type { Answer } from "@kulla/api";
import { readAnswer } from "@kulla/api";
import { IconFileDescription } from "@tabler/icons-react";
import { Coming, isComing } from "../../components/coming.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { PanelFrame } from "../../components/panel-frame.tsx";
import { PanelLink } from "../../components/panel-link.tsx";
import { useMarking } from "../../data/marking.tsx";
import { useCall } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useFormat, useLanguage, useMessages } from "../../messages/language.tsx";
import { AnswerRows } from "./answer-rows.tsx";
import { AssessmentView } from "./assessment-view.tsx";
import { DossierSections } from "./dossier-sections.tsx";
import { DownloadMenu } from "./download-menu.tsx";
import classes from "./answer.module.css";

/** The first page of the dossier, and behind it the sections that have no panel of their own. */
export function AnswerPanel() {
  const { answer: texts } = useMessages();
  const { name } = useCase();
  const [language] = useLanguage();
  const found = useCall(readAnswer, { params: { case: name }, query: { language } }, { keepPrevious: true });
  return (
    <PanelFrame title={texts.title} freshness={found.data?.freshness} actions={<DownloadMenu />}>
      <Loaded query={found}>
        {({ value, freshness }) =>
          value !== undefined && isOfSomething(value) ? (
            <AnswerView answer={value} />
          ) : isComing(freshness) ? (
            <Coming />
          ) : (
            <NoAnswer />
          )
        }
      </Loaded>
    </PanelFrame>
  );
}

/** Of a case without evidence there is nothing to tell, though the engine tells it at length. */
function isOfSomething({ counts }: Answer): boolean {
  return counts.sources + counts.unread > 0;
}

function NoAnswer() {
  const { answer: texts } = useMessages();
  return (
    <EmptyState icon={IconFileDescription} title={texts.empty}>
      <p>{texts.emptyHint}</p>
      <PanelLink panel="evidence">{texts.toEvidence}</PanelLink>
    </EmptyState>
  );
}

function AnswerView({ answer }: { readonly answer: Answer }) {
  const { answer: texts } = useMessages();
  const format = useFormat();
  useMarking(answer.marking);
  const { counts } = answer;
  const facts = [
    format.moment(answer.generatedAt),
    texts.documents(counts.sources, format.number(counts.sources)),
    texts.origins(counts.texts, format.number(counts.texts)),
    texts.statements(counts.statements, format.number(counts.statements)),
    ...(counts.unread > 0 ? [texts.unread(counts.unread, format.number(counts.unread))] : []),
    answer.engine,
  ];
  return (
    <>
      <p className={classes["facts"]}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <div className={classes["columns"]}>
        <AnswerRows rows={answer.rows} />
        {answer.assessment === undefined ? null : <AssessmentView assessment={answer.assessment} />}
      </div>
      <p className={classes["note"]}>
        {answer.assessment === undefined ? texts.noteWithoutAssessment : texts.note} {texts.noteOfNumbers}{" "}
        {texts.noteOfLanguage}
      </p>
      <DossierSections />
    </>
  );
}
