import { addSecondFactor, makeSecondFactorKey, removeSecondFactor } from "@kulla/api";
import { Alert, Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { ReactNode } from "react";
import { useState } from "react";
import { Failure } from "../../components/failure.tsx";
import { Tag } from "../../components/tag.tsx";
import { useSession } from "../../data/session.tsx";
import { useSend } from "../../data/use-call.ts";
import { useMessages } from "../../messages/language.tsx";
import { CodeField, PasswordField } from "./settings-fields.tsx";
import { SettingsForm } from "./settings-form.tsx";
import classes from "./settings.module.css";

/**
 * Codes of an authenticator beside the password: taken up with a code that it shows, given up with one. Alone on a page, where one is
 * demanded, it has no heading and is not given up.
 */
export function SecondFactorSection({ isAlone = false }: { readonly isAlone?: boolean }) {
  const { secondFactor: texts } = useMessages();
  const { viewer } = useSession();
  // Kept here: once it is on, the form that turned it on is gone, and the codes are shown this once.
  const add = useSend(addSecondFactor);
  const isOn = viewer.hasSecondFactor && !add.isPending;
  return (
    <div>
      {isAlone ? null : (
        <h3 className={classes["subtitle"]}>
          {texts.title} {viewer.hasSecondFactor ? <Tag tone="good">{texts.isOn}</Tag> : null}
        </h3>
      )}
      <p className={classes["hint"]}>{texts.lead}</p>
      {add.isSuccess ? (
        <RecoveryCodes codes={add.data.recoveryCodes} onKept={add.reset} />
      ) : isOn ? (
        isAlone ? null : (
          <TurnOff />
        )
      ) : (
        <SetUp add={add} />
      )}
    </div>
  );
}

function SetUp({ add }: { readonly add: ReturnType<typeof useSend<typeof addSecondFactor>> }) {
  const { secondFactor: texts } = useMessages();
  const make = useSend(makeSecondFactorKey);
  if (make.data === undefined)
    return (
      <>
        {make.isError ? <Failure error={make.error} title={texts.title} /> : null}
        <Button mt="xs" variant="default" loading={make.isPending} onClick={() => make.mutate({})}>
          {texts.setUp}
        </Button>
      </>
    );
  const { key, address } = make.data;
  return (
    <PasswordAndCode
      label={texts.code}
      button={texts.turnOn}
      isSending={add.isPending}
      error={add.error}
      onSend={(password, code) => add.mutate({ body: { password, key, code } })}
    >
      <p className={classes["hint"]}>{texts.keyHint}</p>
      <p>
        <code>{(key.match(/.{4}/gu) ?? []).join(" ")}</code>
      </p>
      <p>
        <a href={address}>{texts.openLink}</a>
      </p>
    </PasswordAndCode>
  );
}

function TurnOff() {
  const { secondFactor: texts } = useMessages();
  const remove = useSend(removeSecondFactor);
  const turnOff = async (password: string, code: string): Promise<void> => {
    await remove.mutateAsync({ body: { password, code } });
    notifications.show({ message: texts.turnedOff });
  };
  return (
    <PasswordAndCode
      label={texts.codeOrRecovery}
      button={texts.turnOff}
      isSending={remove.isPending}
      error={remove.error}
      onSend={(password, code) => {
        turnOff(password, code).catch(() => undefined); // told by `error`
      }}
    />
  );
}

interface FormProps {
  readonly label: string;
  readonly button: string;
  readonly isSending: boolean;
  readonly error: Error | null;
  readonly onSend: (password: string, code: string) => void;
  readonly children?: ReactNode;
}

function PasswordAndCode({ label, button, isSending, error, onSend, children }: FormProps) {
  const { settings } = useMessages();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const send = { isPending: isSending, error };
  return (
    <SettingsForm button={button} send={send} isQuiet onSend={() => onSend(password, code.trim())}>
      {children}
      <PasswordField label={settings.currentPassword} value={password} onText={setPassword} />
      <CodeField label={label} value={code} onText={setCode} />
    </SettingsForm>
  );
}

function RecoveryCodes({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }) {
  const { secondFactor: texts } = useMessages();
  return (
    <Alert mt="xs" title={texts.recoveryTitle}>
      <p>{texts.recoveryHint}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button mt="xs" variant="default" onClick={onKept}>
        {texts.kept}
      </Button>
    </Alert>
  );
}
