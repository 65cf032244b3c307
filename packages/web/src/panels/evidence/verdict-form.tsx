import { TextInput } from "@mantine/core";
import { useState } from "react";
import { Failure } from "../../components/failure.tsx";
import { FormButtons } from "../../components/form-buttons.tsx";
import { useMessages } from "../../messages/language.tsx";
import classes from "./statement-detail.module.css";

export interface VerdictFormGiven {
  /** What is decided, for those who hear it. */
  readonly label: string;
  readonly reasonLabel: string;
  /** Text of the button that sends it. */
  readonly submit: string;
  /** A reason to begin with: the first key writes another in its place. */
  readonly firstReason?: string;
  readonly send: { readonly isPending: boolean; readonly error: Error | null };
  readonly onSubmit: (reason: string) => void;
  readonly close: () => void;
}

/** The reason for a verdict about statements, in one line: Enter keeps it, Escape closes. */
export function VerdictForm(given: VerdictFormGiven) {
  const { label, reasonLabel, submit, firstReason = "", send, onSubmit, close } = given;
  const { evidence: texts } = useMessages();
  const [reason, setReason] = useState(firstReason);
  return (
    <form
      className={classes["form"]}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "" && !send.isPending) onSubmit(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <TextInput
        label={reasonLabel}
        description={texts.reasonHint}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        maxLength={20_000}
        required
        autoFocus
        dir="auto"
      />
      {send.error === null ? null : <Failure error={send.error} title={texts.failed} />}
      <FormButtons submit={submit} isPending={send.isPending} close={close} />
    </form>
  );
}
