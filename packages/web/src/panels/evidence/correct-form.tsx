import { makeDecision } from "@kulla/api";
import type { Claim } from "@kulla/core";
import { canonicalJson } from "@kulla/core";
import { Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { ClaimEditor, useClaimDraft } from "../../claims/claim-editor.tsx";
import { Failure } from "../../components/failure.tsx";
import { focusProblem } from "../../components/focus-problem.ts";
import { FormButtons } from "../../components/form-buttons.tsx";
import { useSend } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useMessages } from "../../messages/language.tsx";
import classes from "./statement-detail.module.css";

/** Says what a statement says instead of what was read out of its words, as a decision with a reason. */
export function CorrectForm({
  statement,
  claim,
  close,
}: {
  readonly statement: string;
  /** What counts now. */
  readonly claim: Claim;
  readonly close: () => void;
}) {
  const { evidence: texts, claims } = useMessages();
  const { name } = useCase();
  const send = useSend(makeDecision);
  const draft = useClaimDraft(claim);
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const made = "claim" in draft.made ? draft.made.claim : undefined;
  const isSame = made !== undefined && canonicalJson(made) === canonicalJson(claim);
  const submit = () => {
    setTried(true);
    if (made === undefined || isSame || reason.trim() === "") return;
    const kept = () => {
      notifications.show({ message: texts.kept });
      close();
    };
    const verdict = { kind: "correct", claim: made } as const;
    send.mutate({ params: { case: name }, body: { about: { statement }, verdict, reason } }, { onSuccess: kept });
  };
  return (
    <form
      className={classes["form"]}
      aria-label={texts.decide.correct}
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
      <p className={classes["hint"]}>{texts.correctHint}</p>
      <ClaimEditor draft={draft} isTried={isTried} takesFocus />
      <Textarea
        label={texts.reason}
        error={isTried && reason.trim() === "" ? claims.errors.missing : undefined}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={20_000}
        autosize
        minRows={2}
        required
      />
      <p role="status" className={classes["hint"]}>
        {isSame && isTried ? texts.unchanged : null}
      </p>
      {send.isError ? <Failure error={send.error} title={texts.failed} /> : null}
      <FormButtons submit={texts.correct} isPending={send.isPending} close={close} />
    </form>
  );
}
