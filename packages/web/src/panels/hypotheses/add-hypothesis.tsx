import { considerHypothesis } from "@kulla/api";
import { Button, Modal, Select, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { ReasonForm } from "../../components/reason-form.tsx";
import { useSend } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useMessages } from "../../messages/language.tsx";

const ROLES = ["whole", "access", "exfiltration", "encryption", "wiping", "persona"] as const;

type Role = (typeof ROLES)[number];

/** Puts a hypothesis among the others, however improbable the model finds it. */
export function AddHypothesis({ onKept }: { readonly onKept: (decision: string) => void }) {
  const { components, hypotheses: texts } = useMessages();
  const { name } = useCase();
  const [isOpen, { open, close }] = useDisclosure(false);
  const [actor, setActor] = useState("");
  const [role, setRole] = useState<Role>("whole");
  const send = useSend(considerHypothesis);
  return (
    <>
      <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={open}>
        {texts.add}
      </Button>
      <Modal opened={isOpen} onClose={close} title={texts.add} closeButtonProps={{ "aria-label": components.cancel }}>
        <ReasonForm
          label={texts.add}
          submit={texts.keep}
          isFramed
          isWhole={actor.trim() !== ""}
          send={send}
          close={close}
          onSubmit={(reason) =>
            send.mutate(
              { params: { case: name }, body: { actor, role, reason } },
              {
                onSuccess: ({ decision }) => {
                  setActor("");
                  close();
                  onKept(decision);
                },
              },
            )
          }
        >
          <TextInput
            label={texts.actor}
            description={texts.actorHint}
            required
            data-autofocus
            value={actor}
            onChange={(event) => setActor(event.currentTarget.value)}
          />
          <Select
            label={texts.part}
            allowDeselect={false}
            value={role}
            onChange={(value) => setRole(value ?? "whole")}
            data={ROLES.map((value) => ({ value, label: texts.roles[value] }))}
          />
        </ReasonForm>
      </Modal>
    </>
  );
}
