import type { DocumentText, StatementItem } from "@kulla/api";
import { addStatement } from "@kulla/api";
import type { Span, Stance } from "@kulla/core";
import { parseEdtf } from "@kulla/core";
import { NativeSelect, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { ClaimEditor, useClaimDraft } from "../../claims/claim-editor.tsx";
import { Failure } from "../../components/failure.tsx";
import { focusProblem } from "../../components/focus-problem.ts";
import { FormButtons } from "../../components/form-buttons.tsx";
import { useSend } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useMessages } from "../../messages/language.tsx";
import { speakersOf } from "./speakers-of.ts";
import { WordsInput } from "./words-input.tsx";
import classes from "./statement-detail.module.css";

const STANCES: readonly Stance[] = ["asserts", "hedges", "rejects", "counter-accusation"];

export interface AddStatementGiven {
  readonly document: DocumentText;
  /** The words that it rests on. */
  readonly span: Span | undefined;
  readonly pick: (span: Span | undefined) => void;
  readonly added: (item: StatementItem) => void;
  readonly close: () => void;
}

/** States by hand what words of a document say. */
export function AddStatementForm({ document, span, pick, added, close }: AddStatementGiven) {
  const { evidence: texts } = useMessages();
  const { name } = useCase();
  const send = useSend(addStatement);
  const draft = useClaimDraft("event");
  const [said, setSaid] = useState<Said>({ name: "", role: "", stance: "asserts", at: "" });
  const [isTried, setTried] = useState(false);
  const saidAt = said.at.trim();
  const isDated = saidAt === "" || parseEdtf(saidAt) !== undefined;
  const submit = () => {
    setTried(true);
    if (span === undefined || !("claim" in draft.made) || !isDated) return;
    const { evidence, part, text, publisher } = document;
    const place = { kind: "text", start: span.start, end: span.end, ...(part !== undefined && { part }) } as const;
    const body = {
      claim: draft.made.claim,
      speakers: speakersOf(said.name, said.role, publisher?.value),
      stance: said.stance,
      ...(saidAt !== "" && { saidAt }),
      citations: [{ evidence, at: place, quote: text.slice(span.start, span.end) }] as [Cited],
    };
    const kept = (item: StatementItem) => {
      notifications.show({ message: texts.added });
      added(item);
    };
    send.mutate({ params: { case: name }, body }, { onSuccess: kept });
  };
  return (
    <form
      className={`${classes["form"] ?? ""} ${classes["adding"] ?? ""}`}
      aria-label={texts.addTitle}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
        focusProblem(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <h2>{texts.addTitle}</h2>
      <p className={classes["hint"]}>{texts.addHint}</p>
      <WordsInput document={document} span={span} pick={pick} isTried={isTried} />
      <ClaimEditor draft={draft} isTried={isTried} />
      <SaidInputs said={said} change={setSaid} publisher={document.publisher?.value} isDated={isDated || !isTried} />
      {send.isError ? <Failure error={send.error} title={texts.addFailed} /> : null}
      <FormButtons submit={texts.addIt} isPending={send.isPending} close={close} />
    </form>
  );
}

type Cited = StatementItem["statement"]["citations"][number];

interface Said {
  readonly name: string;
  readonly role: string;
  readonly stance: Stance;
  /** EDTF. */
  readonly at: string;
}

function SaidInputs({
  said,
  change,
  publisher,
  isDated,
}: {
  readonly said: Said;
  readonly change: (said: Said) => void;
  readonly publisher: string | undefined;
  readonly isDated: boolean;
}) {
  const { evidence: texts, claims } = useMessages();
  return (
    <>
      <TextInput
        label={texts.speaker}
        description={texts.speakerHint}
        placeholder={publisher}
        value={said.name}
        onChange={(event) => change({ ...said, name: event.currentTarget.value })}
        maxLength={2000}
        dir="auto"
      />
      <TextInput
        label={texts.speakerRole}
        value={said.role}
        onChange={(event) => change({ ...said, role: event.currentTarget.value })}
        maxLength={2000}
        dir="auto"
      />
      <NativeSelect
        label={texts.stance}
        value={said.stance}
        onChange={(event) => {
          const stance = STANCES.find((one) => one === event.currentTarget.value);
          if (stance !== undefined) change({ ...said, stance });
        }}
        data={STANCES.map((value) => ({ value, label: claims.stances[value] }))}
      />
      <TextInput
        label={texts.saidAt}
        description={claims.timeHint}
        value={said.at}
        onChange={(event) => change({ ...said, at: event.currentTarget.value })}
        error={isDated ? undefined : claims.errors.time}
        maxLength={40}
        dir="ltr"
      />
    </>
  );
}
