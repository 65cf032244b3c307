import { addSecondFactor, makeSecondFactorKey, removeSecondFactor } from "@kulla/api";
import { Alert, Button, PasswordInput, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useState } from "react";
import { Failure } from "../../components/failure.tsx";
import { Tag } from "../../components/tag.tsx";
import { SESSION_KEY, useSession } from "../../data/session.tsx";
import { useSend } from "../../data/use-call.ts";
import { useMessages } from "../../messages/language.tsx";
import classes from "./settings.module.css";

/** Codes of an authenticator beside the password: taken up with a code that it shows, given up with one. */
export function SecondFactorSection() {
  const { secondFactor: texts } = useMessages();
  const { viewer } = useSession();
  const [codes, setCodes] = useState<readonly string[]>([]);
  return (
    <div>
      <h3 className={classes["subtitle"]}>
        {texts.title} {viewer.hasSecondFactor ? <Tag tone="good">{texts.isOn}</Tag> : null}
      </h3>
      <p className={classes["hint"]}>{texts.lead}</p>
      {codes.length > 0 ? (
        <RecoveryCodes codes={codes} onKept={() => setCodes([])} />
      ) : viewer.hasSecondFactor ? (
        <TurnOff />
      ) : (
        <SetUp onCodes={setCodes} />
      )}
    </div>
  );
}

function SetUp({ onCodes }: { readonly onCodes: (codes: readonly string[]) => void }) {
  const { secondFactor: texts } = useMessages();
  const make = useSend(makeSecondFactorKey);
  const add = useSend(addSecondFactor);
  const queries = useQueryClient();
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
      onSend={(password, code) =>
        add.mutate(
          { body: { password, key, code } },
          {
            onSuccess: ({ recoveryCodes }) => {
              onCodes(recoveryCodes);
              void queries.invalidateQueries({ queryKey: SESSION_KEY });
            },
          },
        )
      }
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
  const queries = useQueryClient();
  return (
    <PasswordAndCode
      label={texts.codeOrRecovery}
      button={texts.turnOff}
      isSending={remove.isPending}
      error={remove.error}
      onSend={(password, code) =>
        remove.mutate(
          { body: { password, code } },
          {
            onSuccess: () => {
              notifications.show({ message: texts.turnedOff });
              void queries.invalidateQueries({ queryKey: SESSION_KEY });
            },
          },
        )
      }
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
  const { settings, signIn } = useMessages();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  return (
    <form
      className={classes["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        onSend(password, code.trim());
      }}
    >
      {children}
      <PasswordInput
        label={settings.currentPassword}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ "aria-label": signIn.showPassword, tabIndex: 0 }}
        required
      />
      <TextInput
        label={label}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        autoComplete="one-time-code"
        minLength={6}
        maxLength={40}
        required
      />
      {error === null ? null : <Failure error={error} title={settings.notChanged} />}
      <div>
        <Button type="submit" variant="default" loading={isSending}>
          {button}
        </Button>
      </div>
    </form>
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
