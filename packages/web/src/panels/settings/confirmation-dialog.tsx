import { confirmSession } from "@kulla/api";
import { Anchor, Modal } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { server, whenConfirmationIsNeeded } from "../../data/server.ts";
import { useSession } from "../../data/session.tsx";
import { useMessages } from "../../messages/language.tsx";
import { CodeField, PasswordField } from "./settings-fields.tsx";
import { SettingsForm } from "./settings-form.tsx";
import classes from "./settings.module.css";

/** Asks for the password where the server wants it again before something delicate; what was asked for is then asked for again. */
export function ConfirmationDialog() {
  const { settings: texts, components } = useMessages();
  const { viewer, ways } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  const answer = useRef<(isConfirmed: boolean) => void>(undefined);
  const asked = useRef<HTMLElement>(undefined);
  useEffect(
    () =>
      whenConfirmationIsNeeded(
        () =>
          new Promise((resolve) => {
            answer.current?.(false);
            answer.current = resolve;
            setIsOpen(true);
          }),
      ),
    [],
  );
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (!isOpen && target instanceof HTMLElement) asked.current = target;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [isOpen]);
  const end = (isConfirmed: boolean) => {
    setIsOpen(false);
    answer.current?.(isConfirmed);
    answer.current = undefined;
  };
  return (
    <Modal
      opened={isOpen}
      onClose={() => end(false)}
      title={texts.confirmTitle}
      centered
      returnFocus={false}
      onExitTransitionEnd={() => focusAgain(asked.current)}
      closeButtonProps={{ "aria-label": components.cancel }}
    >
      <p className={classes["dialogLead"]}>{texts.confirmLead}</p>
      {viewer.hasPassword ? (
        <ConfirmationForm
          hasSecondFactor={viewer.hasSecondFactor}
          onConfirmed={() => end(true)}
          onCancel={() => end(false)}
        />
      ) : ways.oidc === undefined ? null : (
        <Anchor href={ways.oidc.start}>{texts.signInAgain(ways.oidc.title)}</Anchor>
      )}
    </Modal>
  );
}

/** Gives the focus back to what was pressed: once it can have it, where it waits for the answer, and unless it went elsewhere. */
function focusAgain(pressed: HTMLElement | undefined): void {
  if (pressed === undefined) return;
  const isDone = () => {
    if (pressed.matches(":disabled")) return !pressed.isConnected;
    if (document.activeElement === document.body) pressed.focus();
    return true;
  };
  if (isDone()) return;
  const observer = new MutationObserver(() => {
    if (isDone()) observer.disconnect();
  });
  observer.observe(pressed, { attributes: true, attributeFilter: ["disabled"] });
}

function ConfirmationForm({
  hasSecondFactor,
  onConfirmed,
  onCancel,
}: {
  readonly hasSecondFactor: boolean;
  readonly onConfirmed: () => void;
  readonly onCancel: () => void;
}) {
  const { settings: texts, secondFactor } = useMessages();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const send = useMutation({
    mutationFn: () =>
      server.call(confirmSession, { body: { password, ...(hasSecondFactor && { code: code.trim() }) } }),
    onSuccess: onConfirmed,
  });
  return (
    <SettingsForm
      button={texts.confirm}
      send={send}
      failed={texts.notConfirmed}
      isBare
      onSend={() => send.mutate()}
      onCancel={onCancel}
    >
      <PasswordField label={texts.currentPassword} isFirst value={password} onText={setPassword} />
      {hasSecondFactor ? <CodeField label={secondFactor.codeOrRecovery} value={code} onText={setCode} /> : null}
    </SettingsForm>
  );
}
