import { decideOnMany, undoMany } from "@kulla/api";
import { Button, Kbd } from "@mantine/core";
import { IconArrowBackUp, IconCheck } from "@tabler/icons-react";
import { Failure } from "../../components/failure.tsx";
import { useSend } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { VerdictForm } from "./verdict-form.tsx";
import classes from "./decide-on-many.module.css";

export type ManyVerdict = "accept" | "reject";

/** Decisions that were made together. */
export interface MadeTogether {
  readonly verdict: ManyVerdict;
  readonly decisions: readonly string[];
}

export interface DecideOnManyGiven {
  readonly ids: ReadonlySet<string>;
  /** The verdict whose reason is being written. */
  readonly verdict: ManyVerdict | undefined;
  readonly setVerdict: (verdict: ManyVerdict | undefined) => void;
  readonly clear: () => void;
  readonly made: (made: MadeTogether) => void;
}

/** What can be done with the statements that are chosen: accept or reject them all for one reason. */
export function DecideOnMany({ ids, verdict, setVerdict, clear, made }: DecideOnManyGiven) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  const count = format.number(ids.size);
  return (
    <section className={classes["bar"]} aria-label={texts.chosen(ids.size, count)}>
      <p className={classes["line"]}>
        <strong role="status">{texts.chosen(ids.size, count)}</strong>
        {verdict === undefined ? (
          <>
            <Button size="compact-sm" onClick={() => setVerdict("accept")} rightSection={<Kbd size="xs">a</Kbd>}>
              {texts.accept}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => setVerdict("reject")}
              rightSection={<Kbd size="xs">r</Kbd>}
            >
              {texts.reject}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={clear}>
              {texts.chooseNone}
            </Button>
          </>
        ) : null}
      </p>
      {verdict === undefined ? null : (
        <ManyForm key={verdict} ids={ids} verdict={verdict} made={made} close={() => setVerdict(undefined)} />
      )}
    </section>
  );
}

function ManyForm({
  ids,
  verdict,
  made,
  close,
}: Pick<DecideOnManyGiven, "ids" | "made"> & { readonly verdict: ManyVerdict; readonly close: () => void }) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  const { name } = useCase();
  const send = useSend(decideOnMany);
  const words = texts.decideMany[verdict](format.number(ids.size));
  return (
    <VerdictForm
      label={words}
      reasonLabel={texts.reasonForAll}
      submit={words}
      send={send}
      onSubmit={(reason) =>
        send.mutate(
          { params: { case: name }, body: { statements: [...ids], verdict, reason } },
          { onSuccess: ({ decisions }) => made({ verdict, decisions }) },
        )
      }
      close={close}
    />
  );
}

/** Says what was decided about many at once, and offers to take all of it back. */
export function UndoMany({ made, close }: { readonly made: MadeTogether; readonly close: () => void }) {
  const { evidence: texts } = useMessages();
  const format = useFormat();
  const { name } = useCase();
  const undo = useSend(undoMany);
  const { verdict, decisions } = made;
  const takeBack = () =>
    undo.mutate(
      { params: { case: name }, body: { decisions: [...decisions], reason: texts.undoReason } },
      { onSuccess: close },
    );
  return (
    <section className={classes["bar"]} aria-label={texts.decidedMany[verdict](format.number(decisions.length))}>
      <p className={classes["line"]}>
        <IconCheck size={16} aria-hidden />
        <span role="status">{texts.decidedMany[verdict](format.number(decisions.length))}</span>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowBackUp size={14} aria-hidden />}
          loading={undo.isPending}
          onClick={takeBack}
        >
          {texts.undoAll}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={close}>
          {texts.close}
        </Button>
      </p>
      {undo.isError ? <Failure error={undo.error} title={texts.failed} /> : null}
    </section>
  );
}
