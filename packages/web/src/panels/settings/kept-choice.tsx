import { Button, NativeSelect } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useMessages } from "../../messages/language.tsx";
import classes from "./settings.module.css";

/**
 * A choice that counts once it is kept: the keys that go through a list change nothing on the way. `value` is what is kept; what is
 * chosen beside it goes with `onCancel`, or once it is kept.
 */
export function KeptChoice<T extends string>({
  label,
  value,
  choices,
  isSending,
  isSmall = false,
  onKeep,
}: {
  /** What is chosen, for those who hear it. */
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly isSending: boolean;
  readonly isSmall?: boolean;
  readonly onKeep: (value: T) => void;
}) {
  const { settings: texts, components } = useMessages();
  const [chosen, setChosen] = useState<{ readonly inPlaceOf: T; readonly value: T }>();
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    // The button that was pressed is gone, or was not to be pressed while it was sent.
    if (!isSending && chosen !== undefined && document.activeElement === document.body) select.current?.focus();
  }, [isSending, chosen]);
  const shown = chosen?.inPlaceOf === value ? chosen.value : value;
  return (
    <form
      className={classes["checks"]}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (shown !== value) onKeep(shown);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") setChosen(undefined);
      }}
    >
      <NativeSelect
        ref={select}
        size={isSmall ? "xs" : "sm"}
        aria-label={label}
        value={shown}
        disabled={isSending}
        onChange={(event) => {
          const found = choices.find((one) => one.value === event.currentTarget.value);
          setChosen(found && { inPlaceOf: value, value: found.value });
        }}
        data={[...choices]}
      />
      {shown === value ? null : (
        <>
          <Button type="submit" loading={isSending}>
            {texts.keepIt}
          </Button>
          <Button variant="default" disabled={isSending} onClick={() => setChosen(undefined)}>
            {components.cancel}
          </Button>
        </>
      )}
    </form>
  );
}
