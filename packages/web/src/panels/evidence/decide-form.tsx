import { makeDecision } from "@kulla/api";
import { Button, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { Failure } from "../../components/failure.tsx";
import { useSend } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useMessages } from "../../messages/language.tsx";
import classes from "./statement-detail.module.css";

/** The reason that was given last for each verdict: many statements are accepted or rejected for the same one. */
const lastReasons = new Map<"accept" | "reject", string>();

/** Accepts or rejects a statement, with a reason. Enter keeps it, Escape closes. */
export function DecideForm({
  statement,
  verdict,
  close,
}: {
  readonly statement: string;
  readonly verdict: "accept" | "reject";
  readonly close: () => void;
}) {
  const { evidence: texts } = useMessages();
  const { name } = useCase();
  const send = useSend(makeDecision);
  const [reason, setReason] = useState(() => lastReasons.get(verdict) ?? "");
  const submit = () => {
    if (reason.trim() === "") return;
    send.mutate(
      { params: { case: name }, body: { about: { statement }, verdict: { kind: verdict }, reason } },
      {
        onSuccess: () => {
          lastReasons.set(verdict, reason);
          notifications.show({ message: texts.kept });
          close();
        },
      },
    );
  };
  return (
    <form
      className={classes["form"]}
      aria-label={texts.decide[verdict]}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <TextInput
        label={texts.reason}
        description={texts.reasonHint}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        maxLength={20_000}
        required
        autoFocus
      />
      {send.isError ? <Failure error={send.error} title={texts.failed} /> : null}
      <div className={classes["buttons"]}>
        <Button type="submit" loading={send.isPending}>
          {texts[verdict]}
        </Button>
        <Button variant="default" onClick={close}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
