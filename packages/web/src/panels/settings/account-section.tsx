import { changePassword, listSessions, revokeSession, signOut } from "@kulla/api";
import { Button, Stack } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Failure } from "../../components/failure.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Tag } from "../../components/tag.tsx";
import { TlpBadge } from "../../components/tlp-badge.tsx";
import { SESSION_KEY, useSession } from "../../data/session.tsx";
import { useCall, useSend } from "../../data/use-call.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { AccountEvents } from "./account-events.tsx";
import { PasswordField, PersonName } from "./settings-fields.tsx";
import { SettingsForm } from "./settings-form.tsx";
import { SecondFactorSection } from "./second-factor-section.tsx";
import classes from "./settings.module.css";

/** Who one is, the password, and where else one is signed in. */
export function AccountSection() {
  const { settings: texts, signIn } = useMessages();
  const { viewer } = useSession();
  const queries = useQueryClient();
  const leave = useSend(signOut);
  return (
    <Stack gap="lg">
      <div>
        <p>
          <PersonName fullName={viewer.fullName} name={viewer.name} /> <TlpBadge label={viewer.clearance} />
        </p>
        <p className={classes["hint"]}>{signIn.clearance(viewer.clearance)}</p>
        <Button
          mt="xs"
          variant="default"
          loading={leave.isPending}
          onClick={() =>
            leave.mutate({}, { onSuccess: () => void queries.invalidateQueries({ queryKey: SESSION_KEY }) })
          }
        >
          {signIn.signOut}
        </Button>
      </div>
      {viewer.hasPassword ? <PasswordForm /> : null}
      {viewer.hasPassword ? <SecondFactorSection /> : null}
      <div>
        <h3 className={classes["subtitle"]}>{texts.sessions}</h3>
        <Sessions />
      </div>
      <AccountEvents />
    </Stack>
  );
}

function PasswordForm() {
  const { settings: texts } = useMessages();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const send = useSend(changePassword);
  const change = () =>
    send.mutate(
      { body: { current, next } },
      {
        onSuccess: () => {
          notifications.show({ message: texts.passwordChanged });
          setCurrent("");
          setNext("");
        },
      },
    );
  return (
    <SettingsForm title={texts.changePassword} button={texts.changePassword} send={send} onSend={change}>
      <PasswordField label={texts.currentPassword} value={current} onText={setCurrent} />
      <PasswordField label={texts.newPassword} hint={texts.newPasswordHint} isNew value={next} onText={setNext} />
    </SettingsForm>
  );
}

function Sessions() {
  const { settings: texts } = useMessages();
  const format = useFormat();
  const sessions = useCall(listSessions, {});
  const end = useSend(revokeSession);
  return (
    <Loaded query={sessions}>
      {({ items }) => (
        <ul>
          {items.map((session) => (
            <li key={session.id} className={classes["row"]}>
              <div>
                <bdi>{session.agent}</bdi> {session.current ? <Tag tone="accent">{texts.thisSession}</Tag> : null}
                <p className={classes["hint"]}>
                  {session.address} · {texts.lastSeen(format.moment(session.seenAt))}
                </p>
                {end.isError && end.variables.params.session === session.id ? (
                  <Failure error={end.error} title={texts.notChanged} />
                ) : null}
              </div>
              {session.current ? null : (
                <Button
                  variant="default"
                  loading={end.isPending && end.variables.params.session === session.id}
                  onClick={() => end.mutate({ params: { session: session.id } })}
                >
                  {texts.end}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
