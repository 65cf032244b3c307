import { makeDecision } from "@kulla/api";
import type { RouteArguments } from "@kulla/api";
import { notifications } from "@mantine/notifications";
import type { ReactNode } from "react";
import { useSend } from "../data/use-call.ts";
import { useCase } from "../data/use-case.ts";
import { useMessages } from "../messages/language.tsx";
import { ReasonForm } from "./reason-form.tsx";

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
  const decide = (reason: string) =>
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
    <ReasonForm label={label} submit={submit} send={send} onSubmit={decide} close={close}>
      {children}
    </ReasonForm>
  );
}
