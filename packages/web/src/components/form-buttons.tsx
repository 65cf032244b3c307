import { Button } from "@mantine/core";
import { useMessages } from "../messages/language.tsx";
import classes from "./form-buttons.module.css";

/** The end of a form that can be left: the button that sends it, and the one that closes it. */
export function FormButtons({
  submit,
  isPending,
  isReady = true,
  close,
}: {
  /** Text of the button that sends. */
  readonly submit: string;
  readonly isPending: boolean;
  /** False while the form cannot be sent. */
  readonly isReady?: boolean;
  readonly close: () => void;
}) {
  const { components } = useMessages();
  return (
    <div className={classes["buttons"]}>
      <Button type="submit" loading={isPending} disabled={!isReady}>
        {submit}
      </Button>
      <Button variant="default" onClick={close}>
        {components.cancel}
      </Button>
    </div>
  );
}
