import type { HypothesisMatrix, HypothesisRanking, Weighing } from "@kulla/api";
import { askWhatIf, weighCase } from "@kulla/api";
import { Button, MultiSelect, NumberInput, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { server } from "../../data/server.ts";
import { useCase } from "../../data/use-case.ts";
import { useFormat, useLanguage, useMessages } from "../../messages/language.tsx";
import { AskedAnew } from "./asked-anew.tsx";
import classes from "./hypotheses.module.css";

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Most statements that are left out at once. */
const MOST_LEFT_OUT = 200;

const [LEAST_PRIOR, MOST_PRIOR] = [0.01, 0.99];

/** What is asked: without which items, as known on which day, with which prior. */
interface Question {
  readonly items: readonly string[];
  readonly asOf: string;
  readonly prior: number | undefined;
}

/** Weighs the case anew: without some evidence, as it could be judged on a day, or with another prior. Nothing is kept of it. */
export function WeighAgain({
  matrix,
  ranking,
}: {
  readonly matrix: HypothesisMatrix;
  readonly ranking: HypothesisRanking;
}) {
  const { hypotheses: texts } = useMessages();
  const { name } = useCase();
  const [language] = useLanguage();
  const ask = useMutation<Weighing, Error, Question>({
    mutationFn: (question) => {
      const params = { case: name };
      const past = { language, ...(question.asOf !== "" && { asOf: question.asOf }) };
      const without = statementsOf(matrix, question.items);
      if (without.length > 0) return server.call(askWhatIf, { params, query: { without, ...past } });
      const other = question.prior === undefined ? {} : { prior: question.prior };
      return server.call(weighCase, { params, query: { ...past, ...other } });
    },
  });
  return (
    <section className={classes["section"]} aria-labelledby="again-title">
      <h2 id="again-title" className={classes["title"]}>
        {texts.again}
      </h2>
      <p className={classes["lead"]}>{texts.againLead}</p>
      <QuestionForm matrix={matrix} isPending={ask.isPending} onAsk={(question) => ask.mutate(question)} />
      <AskedAnew
        ask={ask}
        title={texts.thenAnswer}
        questionOf={(question) => <Asked question={question} matrix={matrix} />}
        before={ranking}
      />
    </section>
  );
}

function QuestionForm({
  matrix,
  isPending,
  onAsk,
}: {
  readonly matrix: HypothesisMatrix;
  readonly isPending: boolean;
  readonly onAsk: (question: Question) => void;
}) {
  const { hypotheses: texts } = useMessages();
  const [language] = useLanguage();
  const [items, setItems] = useState<string[]>([]);
  const [day, setDay] = useState("");
  const [written, setPrior] = useState<number | string>("");
  const asOf = day.trim();
  // The prior is not asked together with what is left out.
  const prior = items.length > 0 || written === "" ? undefined : Number(written);
  const isDay = asOf === "" || DAY.test(asOf);
  const isPrior = prior === undefined || (prior >= LEAST_PRIOR && prior <= MOST_PRIOR);
  const isFew = statementsOf(matrix, items).length <= MOST_LEFT_OUT;
  const isReady = isDay && isPrior && isFew && (items.length > 0 || asOf !== "" || prior !== undefined);
  return (
    <form
      className={classes["question"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onAsk({ items, asOf, prior });
      }}
    >
      <MultiSelect
        className={classes["wide"] ?? ""}
        label={texts.leaveOut}
        description={texts.leaveOutHint}
        searchable
        classNames={{ inputField: classes["tagField"] ?? "" }}
        clearable
        clearButtonProps={{ "aria-label": texts.leaveOutNothing }}
        nothingFoundMessage={texts.nothingThere}
        value={items}
        onChange={setItems}
        data={choicesOf(matrix)}
        error={isFew ? undefined : texts.tooManyLeftOut(String(MOST_LEFT_OUT))}
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
        description={items.length > 0 ? texts.priorAlone : texts.priorHint}
        min={LEAST_PRIOR}
        max={MOST_PRIOR}
        step={0.05}
        clampBehavior="none"
        decimalSeparator={language === "sq" ? "," : "."}
        disabled={items.length > 0}
        value={items.length > 0 ? "" : written}
        error={isPrior ? undefined : texts.badPrior}
        onChange={setPrior}
      />
      <div className={classes["buttons"]}>
        <Button type="submit" loading={isPending} disabled={!isReady}>
          {texts.weigh}
        </Button>
      </div>
    </form>
  );
}

/** What was asked, in words. */
function Asked({
  question: { items, asOf, prior },
  matrix,
}: {
  readonly question: Question;
  readonly matrix: HypothesisMatrix;
}) {
  const { hypotheses: texts } = useMessages();
  const format = useFormat();
  const left = choicesOf(matrix).filter(({ value }) => items.includes(value));
  return [
    ...(left.length === 0 ? [] : [texts.askedWithout(left.map(({ label }) => label))]),
    ...(asOf === "" ? [] : [texts.askedOn(asOf)]),
    ...(prior === undefined ? [] : [texts.askedPrior(format.number(prior))]),
  ].join(" ");
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
