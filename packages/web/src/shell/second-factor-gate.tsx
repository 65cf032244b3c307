import { signOut } from "@kulla/api";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { SESSION_KEY, useSession } from "../data/session.tsx";
import { useSend } from "../data/use-call.ts";
import { useMessages } from "../messages/language.tsx";
import { SecondFactorSection } from "../panels/settings/second-factor-section.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import classes from "./sign-in.module.css";

/** In place of the workbench, for who has to set up a second factor first. It stays until it is left, since recovery codes are shown once. */
export function SecondFactorGate({ onDone }: { readonly onDone: () => void }) {
  const { secondFactor: texts, signIn } = useMessages();
  const { viewer } = useSession();
  const queries = useQueryClient();
  const leave = useSend(signOut);
  useEffect(() => {
    document.title = `${texts.demandedTitle} · Kulla`;
  }, [texts]);
  return (
    <div className={classes["page"]}>
      <div className={classes["language"]}>
        <LanguageSwitch />
      </div>
      <main className={classes["card"]}>
        <h1 className={classes["title"]}>{texts.demandedTitle}</h1>
        <p className={classes["hint"]}>{texts.demanded}</p>
        <SecondFactorSection isAlone />
        {viewer.lacksSecondFactor ? (
          <Button
            variant="default"
            loading={leave.isPending}
            onClick={() =>
              leave.mutate({}, { onSuccess: () => void queries.invalidateQueries({ queryKey: SESSION_KEY }) })
            }
          >
            {signIn.signOut}
          </Button>
        ) : (
          <Button onClick={onDone}>{texts.goOn}</Button>
        )}
      </main>
    </div>
  );
}
