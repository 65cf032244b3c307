import { makeDecision } from "@kulla/api";
import type { RouteArguments } from "@kulla/api";
import { Button, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { ReactNode } from "react";
import { useState } from "react";
import { useSend } from "../data/use-call.ts";
import { useCase } from "../data/use-case.ts";
import { useMessages } from "../messages/language.tsx";
import { Failure } from "./failure.tsx";
import classes from "./decision-form.module.css";

type Draft = RouteArguments<typeof makeDecision>["body"];

export interface DecisionFormGiven {
  /** What is being decided, for those who hear it. */
  readonly label: string;
  readonly about: Draft["about"];
  readonly verdict: Draft["verdict"];
  /** Text of the button that sends it. */
  readonly submit: string;
  /** Fields by which the verdict is chosen. */
  readonly children?: ReactNode;
  readonly close: () => void;
}

/** Decides something, with a reason. Escape closes it without a decision. */
export function DecisionForm({ label, about, verdict, submit, children, close }: DecisionFormGiven) {
  const { components } = useMessages();
  const { name } = useCase();
  const send = useSend(makeDecision);
  const [reason, setReason] = useState("");
  const decide = () =>
    send.mutate(
      { params: { case: name }, body: { about, verdict, reason } },
      {
        onSuccess: () => {
          notifications.show({ message: components.decided });
          close();
        },
      },
    );
  return (
    <form
      className={classes["form"]}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        decide();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <div className={classes["fields"]}>{children}</div>
      <Textarea
        label={components.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={20_000}
        autosize
        minRows={2}
        required
      />
      {send.isError ? <Failure error={send.error} title={components.notDecided} /> : null}
      <div className={classes["buttons"]}>
        <Button type="submit" loading={send.isPending} disabled={reason.trim() === ""}>
          {submit}
        </Button>
        <Button variant="default" onClick={close}>
          {components.cancel}
        </Button>
      </div>
    </form>
  );
}
