import type { DecisionItem } from "@kulla/api";
import { listDecisions, undoDecision } from "@kulla/api";
import { Button, TextInput } from "@mantine/core";
import { IconGavel } from "@tabler/icons-react";
import { useState } from "react";
import { EmptyState } from "../../components/empty-state.tsx";
import { Failure } from "../../components/failure.tsx";
import { PageList } from "../../components/page-list.tsx";
import { StatementById } from "../../components/statement-card.tsx";
import { Tag } from "../../components/tag.tsx";
import { usePages, useSend } from "../../data/use-call.ts";
import { useCase, useMay } from "../../data/use-case.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { subjectOf } from "./subject.ts";
import classes from "./activity.module.css";

/** What people have decided, the newest first; each can be taken back, by another decision. */
export function DecisionList() {
  const { activity: texts } = useMessages();
  const { name } = useCase();
  const pages = usePages(listDecisions, { params: { case: name } });
  return (
    <PageList
      pages={pages}
      label={texts.decisions}
      keyOf={({ decision }) => decision.id}
      row={(item) => <DecisionRow item={item} />}
      empty={
        <EmptyState icon={IconGavel} title={texts.noDecisions}>
          <p>{texts.noDecisionsHint}</p>
        </EmptyState>
      }
    />
  );
}

function DecisionRow({ item: { decision, holds } }: { readonly item: DecisionItem }) {
  const { activity: texts } = useMessages();
  const format = useFormat();
  const mayUndo = useMay("analyst");
  const [shows, setShows] = useState(false);
  const { statements, words } = subjectOf(decision.about);
  return (
    <article className={classes["entry"]}>
      <h2 className={classes["what"]}>
        <Tag tone={holds ? "accent" : "plain"}>{texts.verdicts[decision.verdict.kind]}</Tag>
        {holds ? null : <Tag tone="warm">{texts.takenBack}</Tag>}
        <span className={classes["soft"]}>{texts.decidedBy(decision.author, format.moment(decision.decidedAt))}</span>
      </h2>
      <p dir="auto" className={classes["reason"]}>
        {decision.reason}
      </p>
      {words === undefined ? null : <code className={classes["soft"]}>{words}</code>}
      <div className={classes["buttons"]}>
        {statements.length === 0 ? null : (
          <Button size="compact-xs" variant="default" aria-expanded={shows} onClick={() => setShows(!shows)}>
            {texts.about}
          </Button>
        )}
        {holds && mayUndo ? <Undo decision={decision.id} /> : null}
      </div>
      {shows ? statements.map((id) => <StatementById key={id} id={id} />) : null}
    </article>
  );
}

function Undo({ decision }: { readonly decision: string }) {
  const { activity: texts, components } = useMessages();
  const { name } = useCase();
  const send = useSend(undoDecision);
  const [reason, setReason] = useState<string>();
  if (reason === undefined)
    return (
      <Button size="compact-xs" variant="default" onClick={() => setReason("")}>
        {texts.takeBack}
      </Button>
    );
  return (
    <form
      className={classes["undo"]}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate({ params: { case: name, decision }, body: { reason } });
      }}
    >
      <TextInput
        size="xs"
        aria-label={components.reason}
        placeholder={components.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={20_000}
        required
        autoFocus
      />
      <Button type="submit" disabled={reason.trim() === ""} loading={send.isPending}>
        {texts.takeBack}
      </Button>
      <Button variant="default" onClick={() => setReason(undefined)}>
        {components.cancel}
      </Button>
      {send.isError ? <Failure error={send.error} title={components.notDecided} /> : null}
    </form>
  );
}
