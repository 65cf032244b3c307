import { changePassword, listSessions, revokeSession, signOut } from "@kulla/api";
import { Button, PasswordInput, Stack } from "@mantine/core";
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
          <bdi className={classes["strong"]}>{viewer.fullName}</bdi> <code>{viewer.name}</code>{" "}
          <TlpBadge label={viewer.clearance} />
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
    </Stack>
  );
}

function PasswordForm() {
  const { settings: texts, signIn } = useMessages();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const send = useSend(changePassword);
  const shown = { "aria-label": signIn.showPassword, tabIndex: 0 };
  return (
    <form
      className={classes["form"]}
      onSubmit={(event) => {
        event.preventDefault();
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
      }}
    >
      <h3 className={classes["subtitle"]}>{texts.changePassword}</h3>
      <PasswordInput
        label={texts.currentPassword}
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        autoComplete="current-password"
        visibilityToggleButtonProps={shown}
        required
      />
      <PasswordInput
        label={texts.newPassword}
        description={texts.newPasswordHint}
        value={next}
        onChange={(event) => setNext(event.currentTarget.value)}
        autoComplete="new-password"
        visibilityToggleButtonProps={shown}
        required
      />
      {send.isError ? <Failure error={send.error} title={texts.notChanged} /> : null}
      <div>
        <Button type="submit" loading={send.isPending}>
          {texts.changePassword}
        </Button>
      </div>
    </form>
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
