import { undoDecision } from "@kulla/api";
import { Button } from "@mantine/core";
import { IconArrowBackUp, IconCheck } from "@tabler/icons-react";
import { useSend } from "../data/use-call.ts";
import { useCase } from "../data/use-case.ts";
import { useMessages } from "../messages/language.tsx";
import { Failure } from "./failure.tsx";
import classes from "./undo-bar.module.css";

/** Says that a decision was kept, and offers to take it back. Nothing is shown before the first decision. */
export function UndoBar({
  decision,
  words,
  onUndone,
}: {
  /** Id of the newest decision. */
  readonly decision: string | undefined;
  /** `Kept. The matrix is being computed again.` */
  readonly words: string;
  readonly onUndone: () => void;
}) {
  const { components } = useMessages();
  const { name } = useCase();
  const undo = useSend(undoDecision);
  return (
    <div role="status" className={classes["place"]}>
      {decision === undefined ? null : (
        <p className={classes["bar"]}>
          <IconCheck size={16} aria-hidden />
          <span>{words}</span>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconArrowBackUp size={14} aria-hidden />}
            loading={undo.isPending}
            onClick={() =>
              undo.mutate(
                { params: { case: name, decision }, body: { reason: components.undoReason } },
                { onSuccess: onUndone },
              )
            }
          >
            {components.undo}
          </Button>
        </p>
      )}
      {undo.isError ? <Failure error={undo.error} title={components.notUndone} /> : null}
    </div>
  );
}
