import type { ClaimType } from "@kulla/core";
import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useMessages } from "../messages/language.tsx";
import type { Messages } from "../messages/messages.ts";
import type { ClaimField, ClaimFieldName } from "./claim-fields.ts";
import { CLAIM_FIELDS } from "./claim-fields.ts";
import type { ClaimForm, FieldProblem } from "./claim-form.ts";
import classes from "./claim-inputs.module.css";

/** The fields of a claim of a type. */
export function ClaimInputs({
  type,
  form,
  change,
  problems,
}: {
  readonly type: ClaimType;
  readonly form: ClaimForm;
  readonly change: (form: ClaimForm) => void;
  readonly problems: Readonly<Partial<Record<ClaimFieldName, FieldProblem>>>;
}) {
  return (
    <div className={classes["inputs"]}>
      {CLAIM_FIELDS[type].map((field) => (
        <ClaimInput
          key={`${type} ${field.name}`}
          field={field}
          form={form}
          change={change}
          problem={problems[field.name]}
        />
      ))}
    </div>
  );
}

interface InputGiven {
  readonly field: ClaimField;
  readonly form: ClaimForm;
  readonly change: (form: ClaimForm) => void;
  readonly problem: FieldProblem | undefined;
}

function ClaimInput({ field, form, change, problem }: InputGiven) {
  const { claims } = useMessages();
  const { name, kind, needed = false, mayBeEmpty = false } = field;
  const value = form[name] ?? "";
  const set = (text: string) => change({ ...form, [name]: text });
  const isRequired = needed && !mayBeEmpty;
  const common = {
    label: claims.fields[name],
    required: isRequired,
    error: problem === undefined ? undefined : claims.errors[problem],
    dir: "auto",
  } as const;
  if (kind === "flag")
    return (
      <Checkbox
        className={classes["flag"] ?? ""}
        label={claims.fields[name]}
        checked={value === "true"}
        onChange={(event) => set(String(event.currentTarget.checked))}
      />
    );
  if (kind === "names")
    return (
      <Textarea
        {...common}
        description={claims.severalHint}
        value={value}
        onChange={(event) => set(event.currentTarget.value)}
        autosize
        minRows={1}
        maxRows={6}
      />
    );
  if (kind === "time") return <TimeInput form={form} change={change} error={common.error} />;
  if (typeof kind === "object")
    return (
      <NativeSelect
        {...common}
        value={value}
        onChange={(event) => set(event.currentTarget.value)}
        data={choicesOf(claims[kind.choice], claims.notGiven, !isRequired || value === "")}
      />
    );
  return (
    <TextInput
      {...common}
      description={name === "incident" ? claims.incidentHint : kind === "amount" ? claims.amountHint : undefined}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
      maxLength={20_000}
    />
  );
}

function choicesOf(texts: Readonly<Record<string, string>>, none: string, mayBeNone: boolean) {
  const choices = Object.entries(texts).map(([value, label]) => ({ value, label }));
  return mayBeNone ? [{ value: "", label: none }, ...choices] : choices;
}

/** When it was, and how that is known. */
function TimeInput({
  form,
  change,
  error,
}: Pick<InputGiven, "form" | "change"> & { readonly error: string | undefined }) {
  const { claims } = useMessages();
  const label: Messages["claims"]["fields"]["time"] = claims.fields.time;
  return (
    <div className={classes["time"]}>
      <TextInput
        label={label}
        description={claims.timeHint}
        value={form.time ?? ""}
        onChange={(event) => change({ ...form, time: event.currentTarget.value })}
        error={error}
        maxLength={40}
        dir="ltr"
      />
      {(form.time ?? "").trim() === "" ? null : (
        <NativeSelect
          label={claims.basisOf(label)}
          value={form["time.basis"] ?? "explicit"}
          onChange={(event) => change({ ...form, "time.basis": event.currentTarget.value })}
          data={choicesOf(claims.bases, claims.notGiven, false)}
        />
      )}
    </div>
  );
}
