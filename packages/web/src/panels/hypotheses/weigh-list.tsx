import type { Weighing } from "@kulla/api";
import { weighList } from "@kulla/api";
import { Button, JsonInput, TagsInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { server } from "../../data/server.ts";
import { useLanguage, useMessages } from "../../messages/language.tsx";
import { AskedAnew } from "./asked-anew.tsx";
import type { Observations } from "./read-observations.ts";
import { isEmptyList, namesOf, readObservations, withNames } from "./read-observations.ts";
import classes from "./hypotheses.module.css";

const KINDS = ["techniques", "software", "countries", "sectors"] as const;

const EXAMPLES = {
  techniques: "T1485, T1021.001",
  software: "ROADSWEEP, S1151",
  countries: "AL",
  sectors: "energy, government-national",
} as const;

const JSON_EXAMPLE = '{"techniques": ["T1485"], "software": ["ROADSWEEP"], "countries": ["AL"], "grade": "B2"}';

/** Weighs what was observed elsewhere, by itself: nothing of the case goes in, and nothing is kept. By fields, or by the JSON of another tool. */
export function WeighList() {
  const { hypotheses: texts } = useMessages();
  const [language] = useLanguage();
  const [list, setList] = useState<Observations>({});
  const [text, setText] = useState("");
  const isRead = text.trim() === "" || readObservations(text) !== undefined;
  const ask = useMutation<Weighing, Error, Observations>({
    mutationFn: (observations) => server.call(weighList, { body: { observations, language } }),
  });
  const isReady = isRead && !isEmptyList(list);
  return (
    <section className={classes["section"]} aria-labelledby="list-title">
      <h2 id="list-title" className={classes["title"]}>
        {texts.list}
      </h2>
      <p className={classes["lead"]}>{texts.listLead}</p>
      <form
        className={classes["question"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) ask.mutate(list);
        }}
      >
        {KINDS.map((kind) => (
          <TagsInput
            key={kind}
            label={texts.listed[kind]}
            description={EXAMPLES[kind]}
            splitChars={[",", ";", "\n", "\t"]}
            clearable
            clearButtonProps={{ "aria-label": texts.clear(texts.listed[kind]) }}
            acceptValueOnBlur
            classNames={{ inputField: classes["tagField"] ?? "" }}
            value={namesOf(list, kind)}
            onChange={(names) => {
              setList(withNames(list, kind, names));
              setText("");
            }}
          />
        ))}
        <details className={`${classes["details"] ?? ""} ${classes["wide"] ?? ""}`}>
          <summary>{texts.asJson}</summary>
          <JsonInput
            label={texts.observations}
            description={texts.observationsHint}
            placeholder={JSON_EXAMPLE}
            autosize
            minRows={4}
            maxRows={16}
            value={text}
            onChange={(written) => {
              setText(written);
              const read = readObservations(written);
              if (read !== undefined) setList(read);
            }}
            error={isRead ? undefined : texts.noList}
          />
        </details>
        <div className={classes["buttons"]}>
          <Button type="submit" loading={ask.isPending} disabled={!isReady}>
            {texts.weighThis}
          </Button>
        </div>
      </form>
      <AskedAnew
        ask={ask}
        title={texts.listAnswer}
        questionOf={(asked) => KINDS.flatMap((kind) => namesOf(asked, kind)).join(", ")}
      />
    </section>
  );
}
