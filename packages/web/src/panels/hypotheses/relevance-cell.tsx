import type { HypothesisMatrix } from "@kulla/api";
import { judgeItem } from "@kulla/api";
import { Popover, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { ReasonForm } from "../../components/reason-form.tsx";
import { useSend } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useMessages } from "../../messages/language.tsx";
import classes from "./hypotheses.module.css";

type Row = HypothesisMatrix["rows"][number];

const WEIGHTS = ["low", "medium", "high"] as const;

type Weight = (typeof WEIGHTS)[number];

/** How much an item bears on the question; a person may judge it otherwise. */
export function RelevanceCell({
  row,
  mayDecide,
  onKept,
}: {
  readonly row: Row;
  readonly mayDecide: boolean;
  readonly onKept: (decision: string) => void;
}) {
  const { hypotheses: texts } = useMessages();
  const { name } = useCase();
  const [isOpen, setOpen] = useState(false);
  const [weight, setWeight] = useState<Weight>(row.relevance as Weight);
  const send = useSend(judgeItem);
  const shown = texts.weights[row.relevance as Weight];
  if (!mayDecide) return shown;
  return (
    <Popover opened={isOpen} onChange={setOpen} width="min(24rem, 92vw)" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes["plainButton"]}
          aria-label={`${texts.judge}: ${shown}`}
          onClick={() => setOpen((before) => !before)}
        >
          {shown}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.judge}>
        <p className={classes["popoverLead"]}>
          <bdi>{row.sentence.text}</bdi>
        </p>
        <ReasonForm
          label={texts.judge}
          submit={texts.keep}
          isFramed
          send={send}
          close={() => setOpen(false)}
          onSubmit={(reason) =>
            send.mutate(
              { params: { case: name }, body: { item: row.item, relevance: weight, reason } },
              {
                onSuccess: ({ decision }) => {
                  setOpen(false);
                  onKept(decision);
                },
              },
            )
          }
        >
          <SegmentedControl
            fullWidth
            aria-label={texts.yourRelevance}
            value={weight}
            onChange={(value) => setWeight(value)}
            data={WEIGHTS.map((value) => ({ value, label: texts.weights[value] }))}
          />
        </ReasonForm>
      </Popover.Dropdown>
    </Popover>
  );
}
