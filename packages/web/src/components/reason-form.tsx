import { Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import { useState } from "react";
import { useMessages } from "../messages/language.tsx";
import { Failure } from "./failure.tsx";
import { FormButtons } from "./form-buttons.tsx";
import classes from "./decision-form.module.css";

export interface ReasonFormGiven {
  /** What is being decided, for those who hear it. */
  readonly label: string;
  /** Text of the button that sends it. */
  readonly submit: string;
  /** What is asked for beside the reason. */
  readonly children?: ReactNode;
  /** False while something that is asked for beside the reason is missing. */
  readonly isWhole?: boolean;
  /** Stands in a box of its own already: a dialog or a popover. */
  readonly isFramed?: boolean;
  /** How far the sending is. */
  readonly send: { readonly isPending: boolean; readonly isError: boolean; readonly error: Error | null };
  readonly onSubmit: (reason: string) => void;
  readonly close: () => void;
}

/** A decision with its reason: every form by which somebody decides. Escape closes it without a decision. */
export function ReasonForm(given: ReasonFormGiven) {
  const { label, submit, children, isWhole = true, isFramed = false, send, onSubmit, close } = given;
  const { components } = useMessages();
  const [reason, setReason] = useState("");
  return (
    <form
      className={isFramed ? classes["framed"] : classes["form"]}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <div className={isFramed ? classes["column"] : classes["fields"]}>{children}</div>
      <Textarea
        label={components.reason}
        description={components.reasonHint}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={2_000}
        autosize
        minRows={2}
        required
      />
      {send.isError ? <Failure error={send.error} title={components.notDecided} /> : null}
      <FormButtons submit={submit} isPending={send.isPending} isReady={isWhole && reason.trim() !== ""} close={close} />
    </form>
  );
}
