import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Failure } from "../../components/failure.tsx";
import { useMessages } from "../../messages/language.tsx";
import classes from "./settings.module.css";

/** A form of the settings: its fields, why it was refused, and the button that sends it. */
export function SettingsForm({
  title,
  button,
  send,
  isReady = true,
  isQuiet = false,
  isBare = false,
  failed,
  onSend,
  onCancel,
  children,
  after,
}: {
  readonly title?: string;
  readonly button: string;
  readonly send: { readonly isPending: boolean; readonly error: unknown };
  readonly isReady?: boolean;
  /** Whether the button is one of several that weigh the same. */
  readonly isQuiet?: boolean;
  /** Stands in a dialog, which is its frame. */
  readonly isBare?: boolean;
  /** In place of “nothing was changed”. */
  readonly failed?: string;
  readonly onSend: () => void;
  /** Where there is a way out of it. */
  readonly onCancel?: () => void;
  readonly children: ReactNode;
  /** What came of it. */
  readonly after?: ReactNode;
}) {
  const { settings: texts, components } = useMessages();
  return (
    <form
      className={isBare ? classes["bareForm"] : classes["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {title === undefined ? null : <h3 className={classes["subtitle"]}>{title}</h3>}
      {children}
      {send.error === null ? null : <Failure error={send.error} title={failed ?? texts.notChanged} />}
      <div className={classes["checks"]}>
        <Button
          type="submit"
          loading={send.isPending}
          disabled={!isReady}
          {...(isQuiet && { variant: "default" as const })}
        >
          {button}
        </Button>
        {onCancel === undefined ? null : (
          <Button variant="default" onClick={onCancel}>
            {components.cancel}
          </Button>
        )}
      </div>
      {after}
    </form>
  );
}
