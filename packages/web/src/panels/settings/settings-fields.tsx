import type { Tlp } from "@kulla/core";
import { TLP_LABELS } from "@kulla/core";
import { NativeSelect, PasswordInput, TextInput } from "@mantine/core";
import { useMessages } from "../../messages/language.tsx";
import classes from "./settings.module.css";

interface TextField {
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** A password, which can be shown while it is typed. */
export function PasswordField({
  label,
  hint,
  isNew = false,
  isRequired = true,
  isFirst = false,
  value,
  onText,
}: TextField & {
  readonly label: string;
  readonly hint?: string;
  readonly isNew?: boolean;
  readonly isRequired?: boolean;
  /** Has the focus when the dialog that it stands in opens. */
  readonly isFirst?: boolean;
}) {
  const { signIn } = useMessages();
  return (
    <PasswordInput
      label={label}
      description={hint}
      value={value}
      onChange={(event) => onText(event.currentTarget.value)}
      autoComplete={isNew ? "new-password" : "current-password"}
      visibilityToggleButtonProps={{ "aria-label": signIn.showPassword, tabIndex: 0 }}
      required={isRequired}
      data-autofocus={isFirst || undefined}
    />
  );
}

/** A code of an authenticator. */
export function CodeField({ label, value, onText }: TextField & { readonly label: string }) {
  return (
    <TextInput
      label={label}
      value={value}
      onChange={(event) => onText(event.currentTarget.value)}
      autoComplete="one-time-code"
      minLength={6}
      maxLength={40}
      required
    />
  );
}

/** Name of an account, as it signs in. */
export function AccountNameField({ isNew = false, value, onText }: TextField & { readonly isNew?: boolean }) {
  const { settings: texts } = useMessages();
  return (
    <TextInput
      label={texts.accountName}
      value={value}
      onChange={(event) => onText(event.currentTarget.value)}
      {...(isNew && { pattern: "[a-z0-9][a-z0-9._@\\-]{0,79}" })}
      autoCapitalize="none"
      spellCheck={false}
      required
    />
  );
}

/** Labels up to the highest that somebody may give. */
export function labelsUpTo(most: Tlp): readonly Tlp[] {
  return TLP_LABELS.slice(0, TLP_LABELS.indexOf(most) + 1);
}

/** The highest label that somebody or something may see, up to `most`. */
export function ClearanceField({
  value,
  most,
  onLabel,
}: {
  readonly value: Tlp;
  readonly most: Tlp;
  readonly onLabel: (label: Tlp) => void;
}) {
  const { settings: texts } = useMessages();
  const labels = labelsUpTo(most);
  return (
    <NativeSelect
      label={texts.clearance}
      value={value}
      onChange={(event) => onLabel(labels.find((one) => one === event.currentTarget.value) ?? "TLP:CLEAR")}
      data={[...labels]}
    />
  );
}

/** Somebody by both of his names. */
export function PersonName({ fullName, name }: { readonly fullName: string; readonly name: string }) {
  return (
    <>
      <bdi className={classes["strong"]}>{fullName}</bdi> <code>{name}</code>
    </>
  );
}
