import type { AccountItem } from "@kulla/api";
import { addAccount, changeAccount, listAccounts } from "@kulla/api";
import { TLP_LABELS } from "@kulla/core";
import { Button, Checkbox, NativeSelect, PasswordInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { Failure } from "../../components/failure.tsx";
import { Skeletons } from "../../components/skeletons.tsx";
import { Tag } from "../../components/tag.tsx";
import { useSession } from "../../data/session.tsx";
import { itemsOf, usePages, useSend } from "../../data/use-call.ts";
import { useMessages } from "../../messages/language.tsx";
import classes from "./settings.module.css";

const labelOf = (text: string) => TLP_LABELS.find((label) => label === text) ?? "TLP:CLEAR";

/** The accounts of the workspace: what each may see, and whether it may sign in. */
export function AccountsSection() {
  const { settings: texts, components } = useMessages();
  const pages = usePages(listAccounts, {});
  if (pages.data === undefined)
    return pages.isError ? <Failure error={pages.error} retry={() => void pages.refetch()} /> : <Skeletons lines={4} />;
  return (
    <>
      <p className={classes["hint"]}>{texts.accountsLead}</p>
      <ul>
        {itemsOf(pages).map((account) => (
          <AccountRow key={account.id} account={account} />
        ))}
      </ul>
      {pages.hasNextPage ? (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {components.more}
        </Button>
      ) : null}
      <AddAccount />
    </>
  );
}

function AccountRow({ account }: { readonly account: AccountItem }) {
  const { settings: texts } = useMessages();
  const { viewer } = useSession();
  const send = useSend(changeAccount);
  const params = { account: account.id };
  const isDisabled = account.disabledAt !== undefined;
  return (
    <li className={classes["row"]}>
      <div>
        <bdi className={classes["strong"]}>{account.fullName}</bdi> <code>{account.name}</code>{" "}
        {account.isAdmin ? <Tag tone="accent">{texts.runsWorkspace}</Tag> : null}
        {isDisabled ? <Tag tone="bad">{texts.disabled}</Tag> : null}
        {account.hasSecondFactor ? <Tag tone="good">{texts.secondFactor}</Tag> : null}
        {send.isError ? <Failure error={send.error} title={texts.notChanged} /> : null}
      </div>
      <div className={classes["checks"]}>
        <NativeSelect
          size="xs"
          aria-label={texts.clearanceOf(account.name)}
          value={account.clearance}
          disabled={send.isPending}
          onChange={(event) => send.mutate({ params, body: { clearance: labelOf(event.currentTarget.value) } })}
          data={[...TLP_LABELS]}
        />
        {account.id === viewer.account ? null : (
          <Button
            variant="default"
            loading={send.isPending}
            onClick={() => send.mutate({ params, body: { disabled: !isDisabled } })}
          >
            {isDisabled ? texts.enable : texts.disable}
          </Button>
        )}
      </div>
    </li>
  );
}

function AddAccount() {
  const { settings: texts, signIn } = useMessages();
  const [name, setName] = useState("");
  const [fullName, setFullName] = useState("");
  const [password, setPassword] = useState("");
  const [clearance, setClearance] = useState(labelOf("TLP:GREEN"));
  const [mayOpenCases, setMayOpenCases] = useState(false);
  const send = useSend(addAccount);
  return (
    <form
      className={classes["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(
          { body: { name, fullName, clearance, mayOpenCases, ...(password !== "" && { password }) } },
          {
            onSuccess: () => {
              setName("");
              setFullName("");
              setPassword("");
            },
          },
        );
      }}
    >
      <h3 className={classes["subtitle"]}>{texts.addAccount}</h3>
      <TextInput
        label={texts.accountName}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        pattern="[a-z0-9][a-z0-9._@\-]{0,79}"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <TextInput
        label={texts.fullName}
        value={fullName}
        onChange={(event) => setFullName(event.currentTarget.value)}
        maxLength={200}
        required
      />
      <PasswordInput
        label={texts.firstPassword}
        description={texts.firstPasswordHint}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ "aria-label": signIn.showPassword, tabIndex: 0 }}
      />
      <NativeSelect
        label={texts.clearance}
        value={clearance}
        onChange={(event) => setClearance(labelOf(event.currentTarget.value))}
        data={[...TLP_LABELS]}
      />
      <Checkbox
        label={texts.mayOpenCases}
        checked={mayOpenCases}
        onChange={(event) => setMayOpenCases(event.currentTarget.checked)}
      />
      {send.isError ? <Failure error={send.error} title={texts.notChanged} /> : null}
      <div>
        <Button type="submit" loading={send.isPending}>
          {texts.add}
        </Button>
      </div>
    </form>
  );
}
