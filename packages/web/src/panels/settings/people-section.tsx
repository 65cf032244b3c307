import type { CaseItem } from "@kulla/api";
import { listMembers, removeMember, setMember } from "@kulla/api";
import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { Failure } from "../../components/failure.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { useCall, useSend } from "../../data/use-call.ts";
import { useCase, useMay } from "../../data/use-case.ts";
import { useMessages } from "../../messages/language.tsx";
import { KeptChoice } from "./kept-choice.tsx";
import { AccountNameField, PersonName } from "./settings-fields.tsx";
import { SettingsForm } from "./settings-form.tsx";
import classes from "./settings.module.css";

type Role = CaseItem["role"];
const ROLES: readonly Role[] = ["reader", "analyst", "lead", "admin"];

/** Who has which role in the case. */
export function PeopleSection() {
  const { settings: texts } = useMessages();
  const { name } = useCase();
  const mayChange = useMay("admin");
  const members = useCall(listMembers, { params: { case: name } });
  return (
    <>
      <p className={classes["hint"]}>{texts.peopleLead}</p>
      <Loaded query={members}>
        {({ items }) => (
          <ul>
            {items.map((member) => (
              <li key={member.name} className={classes["row"]}>
                <div>
                  <PersonName fullName={member.fullName} name={member.name} />
                </div>
                {mayChange ? <RoleChoice name={member.name} role={member.role} /> : <Role role={member.role} />}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {mayChange ? <AddMember /> : null}
    </>
  );
}

function Role({ role }: { readonly role: Role }) {
  const { shell } = useMessages();
  return <span>{shell.roles[role]}</span>;
}

const roleOf = (text: string): Role => ROLES.find((role) => role === text) ?? "reader";

function useRoles() {
  const { shell } = useMessages();
  return ROLES.map((role) => ({ value: role, label: shell.roles[role] }));
}

function RoleChoice({ name, role }: { readonly name: string; readonly role: Role }) {
  const { settings: texts } = useMessages();
  const { name: caseName } = useCase();
  const set = useSend(setMember);
  const remove = useSend(removeMember);
  const roles = useRoles();
  const error = set.error ?? remove.error;
  const params = { case: caseName, name };
  return (
    <div className={classes["checks"]}>
      <KeptChoice
        isSmall
        label={texts.roleOf(name)}
        value={role}
        choices={roles}
        isSending={set.isPending}
        onKeep={(chosen) => set.mutate({ params, body: { role: chosen } })}
      />
      <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate({ params })}>
        {texts.remove}
      </Button>
      {error === null ? null : <Failure error={error} title={texts.notChanged} />}
    </div>
  );
}

function AddMember() {
  const { settings: texts } = useMessages();
  const { name: caseName } = useCase();
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("analyst");
  const roles = useRoles();
  const send = useSend(setMember);
  const add = () => send.mutate({ params: { case: caseName, name }, body: { role } }, { onSuccess: () => setName("") });
  return (
    <SettingsForm title={texts.addMember} button={texts.add} send={send} onSend={add}>
      <AccountNameField value={name} onText={setName} />
      <NativeSelect
        label={texts.role}
        value={role}
        onChange={(event) => setRole(roleOf(event.currentTarget.value))}
        data={roles}
      />
    </SettingsForm>
  );
}
