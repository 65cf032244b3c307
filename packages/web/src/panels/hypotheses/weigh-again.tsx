import type { HypothesisMatrix, Weighing } from "@kulla/api";
import { askWhatIf, weighCase } from "@kulla/api";
import { Button, MultiSelect, NumberInput, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Failure } from "../../components/failure.tsx";
import { server } from "../../data/server.ts";
import { useCase } from "../../data/use-case.ts";
import { useLanguage, useMessages } from "../../messages/language.tsx";
import { OtherAnswer } from "./other-answer.tsx";
import classes from "./hypotheses.module.css";

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Weighs the case anew: without some evidence, as it could be judged on a day, or with another prior. Nothing is kept of it. */
export function WeighAgain({ matrix }: { readonly matrix: HypothesisMatrix }) {
  const { hypotheses: texts } = useMessages();
  const { name } = useCase();
  const [language] = useLanguage();
  const [items, setItems] = useState<string[]>([]);
  const [day, setDay] = useState("");
  const [prior, setPrior] = useState<number | string>("");
  const asOf = day.trim();
  const isDay = asOf === "" || DAY.test(asOf);
  const ask = useMutation<Weighing>({
    mutationFn: () => {
      const params = { case: name };
      const past = { language, ...(asOf !== "" && { asOf }) };
      const without = statementsOf(matrix, items);
      if (without.length > 0) return server.call(askWhatIf, { params, query: { without, ...past } });
      return server.call(weighCase, { params, query: { ...past, ...(prior !== "" && { prior: Number(prior) }) } });
    },
  });
  const isAsking = items.length > 0 || asOf !== "" || prior !== "";
  return (
    <section className={classes["section"]} aria-labelledby="again-title">
      <h2 id="again-title" className={classes["title"]}>
        {texts.again}
      </h2>
      <p className={classes["lead"]}>{texts.againLead}</p>
      <form
        className={classes["question"]}
        onSubmit={(event) => {
          event.preventDefault();
          ask.mutate();
        }}
      >
        <MultiSelect
          className={classes["wide"] ?? ""}
          label={texts.leaveOut}
          description={texts.leaveOutHint}
          searchable
          clearable
          value={items}
          onChange={setItems}
          data={choicesOf(matrix)}
        />
        <TextInput
          label={texts.knownOn}
          description={texts.knownOnHint}
          value={day}
          error={isDay ? undefined : texts.badDay}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <NumberInput
          label={texts.prior}
          description={texts.priorHint}
          min={0.01}
          max={0.99}
          step={0.05}
          disabled={items.length > 0}
          value={prior}
          onChange={setPrior}
        />
        <div className={classes["buttons"]}>
          <Button type="submit" loading={ask.isPending} disabled={!isAsking || !isDay}>
            {texts.weigh}
          </Button>
        </div>
      </form>
      <div aria-live="polite">
        {ask.isPending ? <p className={classes["note"]}>{texts.weighingNow}</p> : null}
        {ask.isError ? <Failure error={ask.error} /> : null}
        {ask.data === undefined ? null : <OtherAnswer answer={ask.data} />}
      </div>
    </section>
  );
}

/** Items that rest on statements; what the model assumes cannot be left out. */
function choicesOf({ rows }: HypothesisMatrix) {
  return rows
    .filter(({ sentence }) => sentence.because.length > 0)
    .map(({ item, sentence }) => ({ value: item, label: sentence.text }));
}

/** The statements that the items rest on. */
function statementsOf({ rows }: HypothesisMatrix, items: readonly string[]): string[] {
  const chosen = rows.filter(({ item }) => items.includes(item));
  return [...new Set(chosen.flatMap(({ sentence }) => sentence.because))];
}
