import { makeDecision } from "@kulla/api";
import { notifications } from "@mantine/notifications";
import { useSend } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useMessages } from "../../messages/language.tsx";
import { VerdictForm } from "./verdict-form.tsx";

/** The reason that was given last for each verdict: many statements are accepted or rejected for the same one. */
const lastReasons = new Map<"accept" | "reject", string>();

/** Accepts or rejects a statement, with a reason. */
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
  const decide = (reason: string) =>
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
  return (
    <VerdictForm
      label={texts.decide[verdict]}
      reasonLabel={texts.reason}
      submit={texts[verdict]}
      firstReason={lastReasons.get(verdict) ?? ""}
      send={send}
      onSubmit={decide}
      close={close}
    />
  );
}
