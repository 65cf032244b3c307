import type { Weighing } from "@kulla/api";
import { weighList } from "@kulla/api";
import { Button, JsonInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Failure } from "../../components/failure.tsx";
import { server } from "../../data/server.ts";
import { useLanguage, useMessages } from "../../messages/language.tsx";
import { OtherAnswer } from "./other-answer.tsx";
import { readObservations } from "./read-observations.ts";
import classes from "./hypotheses.module.css";

const EXAMPLE = '{"techniques": ["T1485"], "software": ["ROADSWEEP"], "countries": ["AL"], "sectors": ["energy"]}';

/** Weighs what another tool has observed, by itself: nothing of the case goes in, and nothing is kept. */
export function WeighList() {
  const { hypotheses: texts } = useMessages();
  const [language] = useLanguage();
  const [text, setText] = useState("");
  const observations = readObservations(text);
  const ask = useMutation<Weighing>({
    mutationFn: () => server.call(weighList, { body: { observations: observations ?? {}, language } }),
  });
  return (
    <details className={classes["details"]}>
      <summary>{texts.list}</summary>
      <p className={classes["lead"]}>{texts.listLead}</p>
      <form
        className={classes["question"]}
        onSubmit={(event) => {
          event.preventDefault();
          ask.mutate();
        }}
      >
        <JsonInput
          className={classes["wide"] ?? ""}
          label={texts.observations}
          placeholder={EXAMPLE}
          autosize
          minRows={4}
          maxRows={16}
          value={text}
          onChange={setText}
          error={text.trim() !== "" && observations === undefined ? texts.noList : undefined}
        />
        <div className={classes["buttons"]}>
          <Button type="submit" loading={ask.isPending} disabled={observations === undefined}>
            {texts.weigh}
          </Button>
        </div>
      </form>
      <div aria-live="polite">
        {ask.isError ? <Failure error={ask.error} /> : null}
        {ask.data === undefined ? null : <OtherAnswer answer={ask.data} />}
      </div>
    </details>
  );
}
