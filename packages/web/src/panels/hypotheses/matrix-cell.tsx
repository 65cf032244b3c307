import type { HypothesisMatrix } from "@kulla/api";
import { rateItem } from "@kulla/api";
import { Popover, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { ReasonForm } from "../../components/reason-form.tsx";
import { useSend } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { signedNats } from "./signed-nats.ts";
import classes from "./hypotheses.module.css";

type Row = HypothesisMatrix["rows"][number];
type Cell = Row["cells"][number];
type Rating = Cell["rating"];

const RATINGS: readonly Rating[] = ["CC", "C", "N", "I", "II"];

export interface MatrixCellGiven {
  readonly cell: Cell;
  readonly row: Row;
  readonly column: HypothesisMatrix["columns"][number] | undefined;
  readonly mayDecide: boolean;
  readonly onKept: (decision: string) => void;
}

/** The rating of an item under a hypothesis: a button that opens what the model says, and the form for a rating of one's own. */
export function MatrixCell({ cell, row, column, mayDecide, onKept }: MatrixCellGiven) {
  const { hypotheses: texts } = useMessages();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { rating, nats, overridden, model } = cell;
  const label = texts.cell(column?.name ?? "", texts.ratings[rating], signedNats(nats, format));
  const close = (decision?: string): void => {
    setOpen(false);
    if (decision !== undefined) onKept(decision);
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} width="min(26rem, 92vw)" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={`${classes["cell"] ?? ""} ${classes[`rating${rating}`] ?? ""}`}
          aria-label={`${rating}: ${overridden === undefined ? label : `${label}, ${texts.byPerson}`}`}
          onClick={() => setOpen((before) => !before)}
        >
          {rating}
          {overridden === undefined ? null : <span aria-hidden> ✎</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <p className={classes["popoverLead"]}>
          <bdi>{row.sentence.text}</bdi>
        </p>
        <p className={classes["note"]}>{label}</p>
        {overridden === undefined ? null : (
          <p className={classes["note"]}>
            {texts.byPerson}. <bdi>{texts.because(overridden)}</bdi>{" "}
            {model === undefined ? null : texts.modelSays(texts.ratings[model])}
          </p>
        )}
        {mayDecide && column !== undefined ? (
          <RatingForm item={row.item} hypothesis={column.id} start={rating} onDone={close} />
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}

function RatingForm({
  item,
  hypothesis,
  start,
  onDone,
}: {
  readonly item: string;
  readonly hypothesis: string;
  readonly start: Rating;
  readonly onDone: (decision?: string) => void;
}) {
  const { hypotheses: texts } = useMessages();
  const { name } = useCase();
  const [rating, setRating] = useState<Rating>(start);
  const send = useSend(rateItem);
  return (
    <ReasonForm
      label={texts.rate}
      submit={texts.keep}
      isFramed
      send={send}
      close={() => onDone()}
      onSubmit={(reason) =>
        send.mutate(
          { params: { case: name }, body: { item, hypothesis, rating, reason } },
          { onSuccess: ({ decision }) => onDone(decision) },
        )
      }
    >
      <SegmentedControl
        fullWidth
        aria-label={texts.rating}
        value={rating}
        onChange={(value) => setRating(value)}
        data={RATINGS.map((value) => ({ value, label: value }))}
      />
      <p className={classes["note"]}>{texts.ratings[rating]}</p>
    </ReasonForm>
  );
}
