import { undoDecision } from "@kulla/api";
import { Button, Kbd } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Failure } from "../../components/failure.tsx";
import { useSend } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useMessages } from "../../messages/language.tsx";

/** Takes a decision back. `isAsked`: by its key. */
export function UndoButton({
  decision,
  isAsked,
  done,
}: {
  readonly decision: string;
  readonly isAsked: boolean;
  readonly done: () => void;
}) {
  const { evidence: texts } = useMessages();
  const { name } = useCase();
  const send = useSend(undoDecision);
  const sent = useRef<string>(undefined);
  const { mutate } = send;
  const undo = () => {
    // A key that is held down asks many times for the same.
    if (sent.current === decision) return;
    sent.current = decision;
    mutate(
      { params: { case: name, decision }, body: { reason: texts.undoReason } },
      {
        onError: () => {
          sent.current = undefined;
        },
        onSettled: done,
      },
    );
  };
  const newest = useRef(undo);
  useEffect(() => {
    newest.current = undo;
  });
  useEffect(() => {
    if (isAsked) newest.current();
  }, [isAsked]);
  return (
    <>
      <Button variant="default" loading={send.isPending} onClick={undo} rightSection={<Kbd size="xs">u</Kbd>}>
        {texts.undo}
      </Button>
      {send.isError ? <Failure error={send.error} title={texts.failed} /> : null}
    </>
  );
}
