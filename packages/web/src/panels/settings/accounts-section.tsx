import type { AccountItem, SecondFactorFor } from "@kulla/api";
import { addAccount, changeAccount, changeDemands, listAccounts, readDemands } from "@kulla/api";
import type { Tlp } from "@kulla/core";
import { Button, Checkbox, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { Failure } from "../../components/failure.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Skeletons } from "../../components/skeletons.tsx";
import { Tag } from "../../components/tag.tsx";
import { useSession } from "../../data/session.tsx";
import { itemsOf, useCall, usePages, useSend } from "../../data/use-call.ts";
import { useMessages } from "../../messages/language.tsx";
import { KeptChoice } from "./kept-choice.tsx";
import { AccountNameField, ClearanceField, labelsUpTo, PasswordField, PersonName } from "./settings-fields.tsx";
import { SettingsForm } from "./settings-form.tsx";
import classes from "./settings.module.css";

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
      <SecondFactorDemand />
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
        <PersonName fullName={account.fullName} name={account.name} />{" "}
        {account.isAdmin ? <Tag tone="accent">{texts.runsWorkspace}</Tag> : null}
        {isDisabled ? <Tag tone="bad">{texts.disabled}</Tag> : null}
        {account.hasSecondFactor ? <Tag tone="good">{texts.secondFactor}</Tag> : null}
        {send.isError ? <Failure error={send.error} title={texts.notChanged} /> : null}
      </div>
      <div className={classes["checks"]}>
        <KeptChoice
          isSmall
          label={texts.clearanceOf(account.name)}
          value={account.clearance}
          choices={labelsUpTo("TLP:RED").map((label) => ({ value: label, label }))}
          isSending={send.isPending && send.variables.body?.clearance !== undefined}
          onKeep={(clearance) => send.mutate({ params, body: { clearance } })}
        />
        {account.id === viewer.account ? null : (
          <Button
            variant="default"
            loading={send.isPending && send.variables.body?.disabled !== undefined}
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
  const { settings: texts } = useMessages();
  const { viewer } = useSession();
  const [name, setName] = useState("");
  const [fullName, setFullName] = useState("");
  const [password, setPassword] = useState("");
  const [clearance, setClearance] = useState<Tlp>("TLP:CLEAR");
  const [mayOpenCases, setMayOpenCases] = useState(false);
  const send = useSend(addAccount);
  const add = () =>
    send.mutate(
      { body: { name, fullName, clearance, mayOpenCases, ...(password !== "" && { password }) } },
      {
        onSuccess: () => {
          notifications.show({ message: texts.accountAdded(name) });
          setName("");
          setFullName("");
          setPassword("");
        },
      },
    );
  return (
    <SettingsForm title={texts.addAccount} button={texts.add} send={send} onSend={add}>
      <AccountNameField isNew value={name} onText={setName} />
      <TextInput
        label={texts.fullName}
        value={fullName}
        onChange={(event) => setFullName(event.currentTarget.value)}
        maxLength={200}
        required
      />
      <PasswordField
        label={texts.firstPassword}
        hint={texts.firstPasswordHint}
        isNew
        isRequired={false}
        value={password}
        onText={setPassword}
      />
      <ClearanceField value={clearance} most={viewer.clearance} onLabel={setClearance} />
      <Checkbox
        label={texts.mayOpenCases}
        checked={mayOpenCases}
        onChange={(event) => setMayOpenCases(event.currentTarget.checked)}
      />
    </SettingsForm>
  );
}

const DEMANDS: readonly SecondFactorFor[] = ["nobody", "admins", "leads", "everybody"];

/** Of whom a second factor is demanded. */
function SecondFactorDemand() {
  const { settings: texts } = useMessages();
  const { viewer } = useSession();
  const demands = useCall(readDemands, {});
  const send = useSend(changeDemands);
  return (
    <section aria-labelledby="demand-title">
      <h3 id="demand-title" className={classes["subtitle"]}>
        {texts.secondFactorDemand}
      </h3>
      <p className={classes["hint"]}>{texts.secondFactorDemandHint}</p>
      {viewer.hasSecondFactor || !viewer.hasPassword ? null : <p className={classes["hint"]}>{texts.demandOfYou}</p>}
      <Loaded query={demands}>
        {({ secondFactorFor }) => (
          <KeptChoice
            label={texts.secondFactorDemand}
            value={secondFactorFor}
            choices={DEMANDS.map((value) => ({ value, label: texts.secondFactorFor[value] }))}
            isSending={send.isPending}
            onKeep={(chosen) =>
              send.mutate(
                { body: { secondFactorFor: chosen } },
                { onSuccess: () => notifications.show({ message: texts.demandKept }) },
              )
            }
          />
        )}
      </Loaded>
      {send.isError ? <Failure error={send.error} title={texts.notChanged} /> : null}
    </section>
  );
}
