import type { HypothesisMatrix } from "@kulla/api";
import { argueHypothesis } from "@kulla/api";
import { INFORMATION_CREDIBILITY, SOURCE_RELIABILITY } from "@kulla/core";
import type { InformationCredibility, SourceReliability } from "@kulla/core";
import { Button, Modal, NumberInput, Select, Textarea } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { ReasonForm } from "../../components/reason-form.tsx";
import { useSend } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useMessages } from "../../messages/language.tsx";
import classes from "./hypotheses.module.css";

const RELIABILITIES = Object.entries(SOURCE_RELIABILITY).map(([value, words]) => ({
  value,
  label: `${value} ${words}`,
}));
const CREDIBILITIES = Object.entries(INFORMATION_CREDIBILITY).map(([value, words]) => ({
  value,
  label: `${value} ${words}`,
}));

/** Gives evidence of one's own for a hypothesis, or against it, with its grade. */
export function ArgueHypothesis({ columns, onKept }: ArgueGiven) {
  const { components, hypotheses: texts } = useMessages();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        {texts.argue}
      </Button>
      <Modal opened={isOpen} onClose={close} title={texts.argue} closeButtonProps={{ "aria-label": components.cancel }}>
        <ArgueForm
          columns={columns}
          onCancel={close}
          onKept={(decision) => {
            close();
            onKept(decision);
          }}
        />
      </Modal>
    </>
  );
}

interface ArgueGiven {
  readonly columns: HypothesisMatrix["columns"];
  readonly onKept: (decision: string) => void;
}

function ArgueForm({ columns, onCancel, onKept }: ArgueGiven & { readonly onCancel: () => void }) {
  const { hypotheses: texts } = useMessages();
  const { name } = useCase();
  const [hypothesis, setHypothesis] = useState<string | null>(null);
  const [ratio, setRatio] = useState<number | string>(3);
  const [text, setText] = useState("");
  const [grade, setGrade] = useState<Grade>({ reliability: "F", credibility: "6" });
  const send = useSend(argueHypothesis);
  const isWhole = hypothesis !== null && text.trim() !== "" && Number(ratio) > 0;
  const submit = (reason: string): void => {
    if (hypothesis === null) return;
    const body = { hypothesis, ratio: Number(ratio), text, grade, reason };
    send.mutate({ params: { case: name }, body }, { onSuccess: ({ decision }) => onKept(decision) });
  };
  return (
    <ReasonForm
      label={texts.argue}
      submit={texts.keep}
      isFramed
      isWhole={isWhole}
      send={send}
      onSubmit={submit}
      close={onCancel}
    >
      <Select
        label={texts.argueHypothesis}
        required
        searchable
        value={hypothesis}
        onChange={setHypothesis}
        data={columns.map((one) => ({ value: one.id, label: one.name }))}
      />
      <Textarea
        label={texts.argueText}
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NumberInput
        label={texts.ratio}
        description={texts.ratioHint}
        required
        min={0.001}
        max={1000}
        value={ratio}
        onChange={setRatio}
      />
      <GradeFields grade={grade} onChange={setGrade} />
    </ReasonForm>
  );
}

interface Grade {
  readonly reliability: SourceReliability;
  readonly credibility: InformationCredibility;
}

/** The Admiralty code of what is given: how reliable the source is, how credible the report. */
function GradeFields({ grade, onChange }: { readonly grade: Grade; readonly onChange: (grade: Grade) => void }) {
  const { hypotheses: texts } = useMessages();
  return (
    <fieldset className={classes["grade"]}>
      <legend>{texts.grade}</legend>
      <Select
        aria-label={`${texts.grade}: A–F`}
        allowDeselect={false}
        value={grade.reliability}
        onChange={(value) => onChange({ ...grade, reliability: (value ?? "F") as SourceReliability })}
        data={RELIABILITIES}
      />
      <Select
        aria-label={`${texts.grade}: 1–6`}
        allowDeselect={false}
        value={grade.credibility}
        onChange={(value) => onChange({ ...grade, credibility: (value ?? "6") as InformationCredibility })}
        data={CREDIBILITIES}
      />
    </fieldset>
  );
}
