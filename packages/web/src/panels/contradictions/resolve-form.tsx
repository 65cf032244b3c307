import type { ContradictionItem } from "@kulla/api";
import { makeDecision } from "@kulla/api";
import { Radio, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { Failure } from "../../components/failure.tsx";
import { FormButtons } from "../../components/form-buttons.tsx";
import { useSend } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import classes from "./contradictions.module.css";

type Nature = ContradictionItem["nature"];

const NATURES: readonly Nature[] = ["conflict", "development", "variant", "compatible"];

/** Decides what a contradiction is, with a reason. Both sides stay as they are. */
export function ResolveForm({
  item: { topic, nature, alsoDecides },
  pair,
  close,
}: {
  readonly item: ContradictionItem;
  readonly pair: NonNullable<ContradictionItem["pair"]>;
  readonly close: () => void;
}) {
  const { contradictions: texts } = useMessages();
  const format = useFormat();
  const { name } = useCase();
  const send = useSend(makeDecision);
  const [chosen, setChosen] = useState<Nature>(nature);
  const [reason, setReason] = useState("");
  const submit = () => {
    if (reason.trim() === "") return;
    send.mutate(
      {
        params: { case: name },
        body: { about: { pair }, verdict: { kind: "nature", nature: chosen }, reason },
      },
      {
        onSuccess: () => {
          notifications.show({ message: `${texts.kept}. ${texts.keptHint}` });
          close();
        },
      },
    );
  };
  return (
    <form
      className={classes["form"]}
      aria-label={texts.resolveTopic(topic)}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <NatureChoice chosen={chosen} choose={setChosen} />
      <Textarea
        label={texts.reason}
        description={texts.reasonHint}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={20_000}
        autosize
        minRows={2}
        required
      />
      {alsoDecides.length === 0 ? null : (
        <p className={classes["also"]}>{texts.alsoDecides(format.list(alsoDecides))}</p>
      )}
      {send.isError ? <Failure error={send.error} title={texts.failed} /> : null}
      <FormButtons submit={texts.save} isPending={send.isPending} close={close} />
    </form>
  );
}

function NatureChoice({ chosen, choose }: { readonly chosen: Nature; readonly choose: (nature: Nature) => void }) {
  const { contradictions: texts } = useMessages();
  return (
    <Radio.Group
      label={texts.question}
      value={chosen}
      onChange={(value) => choose(NATURES.find((one) => one === value) ?? chosen)}
    >
      <div className={classes["choices"]}>
        {NATURES.map((one) => (
          <Radio
            key={one}
            value={one}
            label={texts.natures[one]}
            description={texts.natureHints[one]}
            autoFocus={one === chosen}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
