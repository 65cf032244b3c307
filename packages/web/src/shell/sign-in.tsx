import type { SessionState } from "@kulla/api";
import { ApiProblem, signIn } from "@kulla/api";
import { Alert, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Failure } from "../components/failure.tsx";
import { server } from "../data/server.ts";
import { SESSION_KEY } from "../data/session.tsx";
import { useMessages } from "../messages/language.tsx";
import mark from "../theme/kulla.svg";
import { LanguageSwitch } from "./language-switch.tsx";
import classes from "./sign-in.module.css";

/** Code of the problem by which the server asks for the second factor. */
const NEEDS_CODE = "access-second-factor-needed";

/** Code of the problem where a sign-in at a provider did not end well. */
const PROVIDER_REFUSED = "access-oidc-refused";

/** The ways to sign in that this server has. */
export function SignIn({ state }: { readonly state: SessionState }) {
  const { signIn: texts } = useMessages();
  const { ways } = state;
  const queries = useQueryClient();
  useEffect(() => {
    document.title = `${texts.title} · Kulla`;
  }, [texts]);
  // What somebody has read before is not for whoever comes next.
  useEffect(() => queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] }), [queries]);
  return (
    <div className={classes["page"]}>
      <div className={classes["language"]}>
        <LanguageSwitch />
      </div>
      <main className={classes["card"]}>
        <img src={mark} alt="" className={classes["mark"]} />
        <h1 className={classes["title"]}>{texts.title}</h1>
        {hasProviderRefused() ? (
          <Alert role="alert" color="red" variant="outline" title={texts.refused}>
            {texts.providerRefused}
          </Alert>
        ) : null}
        {ways.password ? <PasswordForm /> : null}
        {ways.oidc === undefined ? null : (
          <Button
            component="a"
            href={ways.oidc.start}
            variant={ways.password ? "default" : "filled"}
            fullWidth
            size="sm"
          >
            {texts.withProvider(ways.oidc.title)}
          </Button>
        )}
        {ways.link ? <p className={classes["hint"]}>{texts.linkHint}</p> : null}
      </main>
    </div>
  );
}

/** Whether a provider has sent the browser back without signing anybody in: the server says so in the address. */
function hasProviderRefused(): boolean {
  return new URLSearchParams(window.location.search).get("problem") === PROVIDER_REFUSED;
}

function PasswordForm() {
  const { signIn: texts } = useMessages();
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [sentCode, setSentCode] = useState("");
  const send = useMutation({
    mutationFn: () => server.call(signIn, { body: { name, password, ...(code !== "" && { code }) } }),
    onSuccess: (session) => queries.setQueryData(SESSION_KEY, session),
  });
  const asksForCode = send.error instanceof ApiProblem && send.error.problem.code === NEEDS_CODE;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setSentCode(code);
        send.mutate();
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={texts.name}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <PasswordInput
          label={texts.password}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ "aria-label": texts.showPassword, tabIndex: 0 }}
          required
        />
        {asksForCode || code !== "" ? (
          <TextInput
            label={texts.code}
            description={texts.codeHint}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            autoComplete="one-time-code"
            inputMode="numeric"
            required
          />
        ) : null}
        {send.isError && (!asksForCode || sentCode !== "") ? (
          <Failure error={send.error} title={texts.refused} />
        ) : null}
        <Button type="submit" size="sm" loading={send.isPending} fullWidth>
          {texts.submit}
        </Button>
      </Stack>
    </form>
  );
}
