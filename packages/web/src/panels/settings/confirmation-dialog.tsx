import { confirmSession } from "@kulla/api";
import { Anchor, Modal } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { server, whenConfirmationIsNeeded } from "../../data/server.ts";
import { useSession } from "../../data/session.tsx";
import { useMessages } from "../../messages/language.tsx";
import { CodeField, PasswordField } from "./settings-fields.tsx";
import { SettingsForm } from "./settings-form.tsx";

/** Asks for the password where the server wants it again before something delicate; what was asked for is then asked for again. */
export function ConfirmationDialog() {
  const { settings: texts } = useMessages();
  const { viewer, ways } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  const answer = useRef<(isConfirmed: boolean) => void>(undefined);
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
  const end = (isConfirmed: boolean) => {
    setIsOpen(false);
    answer.current?.(isConfirmed);
    answer.current = undefined;
  };
  return (
    <Modal opened={isOpen} onClose={() => end(false)} title={texts.confirmTitle} centered>
      <p>{texts.confirmLead}</p>
      {viewer.hasPassword ? (
        <ConfirmationForm hasSecondFactor={viewer.hasSecondFactor} onConfirmed={() => end(true)} />
      ) : ways.oidc === undefined ? null : (
        <Anchor href={ways.oidc.start}>{texts.signInAgain(ways.oidc.title)}</Anchor>
      )}
    </Modal>
  );
}

function ConfirmationForm({
  hasSecondFactor,
  onConfirmed,
}: {
  readonly hasSecondFactor: boolean;
  readonly onConfirmed: () => void;
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
    <SettingsForm button={texts.confirm} send={send} onSend={() => send.mutate()}>
      <PasswordField label={texts.currentPassword} value={password} onText={setPassword} />
      {hasSecondFactor ? <CodeField label={secondFactor.codeOrRecovery} value={code} onText={setCode} /> : null}
    </SettingsForm>
  );
}
