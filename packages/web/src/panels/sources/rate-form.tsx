import type { SourceItem } from "@kulla/api";
import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { DecisionForm } from "../../components/decision-form.tsx";
import { useMessages } from "../../messages/language.tsx";
import { DIGITS, digitOf, LETTERS, letterOf } from "./grade.tsx";

/** Rates a source by the Admiralty code: who speaks, and what is said, are two things. */
export function RateForm({ item, close }: { readonly item: SourceItem; readonly close: () => void }) {
  const { sources: texts } = useMessages();
  const [reliability, setReliability] = useState(letterOf(item.grade.reliability));
  const [credibility, setCredibility] = useState(digitOf(item.grade.credibility));
  const { evidence, part } = item;
  return (
    <DecisionForm
      label={texts.rateSource(item.title ?? item.file)}
      about={{ source: { evidence, ...(part !== undefined && { part }) } }}
      verdict={{ kind: "rate", reliability, credibility }}
      submit={texts.rate}
      close={close}
    >
      <NativeSelect
        label={texts.reliability}
        value={reliability}
        onChange={(event) => setReliability(letterOf(event.currentTarget.value))}
        data={LETTERS.map((letter) => ({ value: letter, label: `${letter}: ${texts.reliabilities[letter]}` }))}
      />
      <NativeSelect
        label={texts.credibility}
        value={credibility}
        onChange={(event) => setCredibility(digitOf(event.currentTarget.value))}
        data={DIGITS.map((digit) => ({ value: digit, label: `${digit}: ${texts.credibilities[digit]}` }))}
      />
    </DecisionForm>
  );
}
