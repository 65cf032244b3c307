import { openCase } from "@kulla/api";
import { Button, Modal, Stack, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Failure } from "../components/failure.tsx";
import { FormButtons } from "../components/form-buttons.tsx";
import { useSend } from "../data/use-call.ts";
import { useMessages } from "../messages/language.tsx";

/** A button, and the form behind it. */
export function OpenCaseForm() {
  const { shell } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {shell.openCase}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={shell.openCase}
        closeButtonProps={{ "aria-label": shell.close }}
      >
        <Form cancel={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function Form({ cancel }: { readonly cancel: () => void }) {
  const { shell } = useMessages();
  const navigate = useNavigate();
  const send = useSend(openCase);
  const [title, setTitle] = useState("");
  const [name, setName] = useState<string>();
  const shownName = name ?? nameOf(title);
  const submit = () =>
    send.mutate(
      { body: { name: shownName, title } },
      { onSuccess: (made) => void navigate({ to: "/cases/$case", params: { case: made.name } }) },
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={shell.caseTitle}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          maxLength={300}
          required
          data-autofocus
        />
        <TextInput
          label={shell.caseName}
          description={shell.caseNameHint}
          value={shownName}
          onChange={(event) => setName(event.currentTarget.value)}
          pattern="[a-z0-9][a-z0-9._\-]{0,79}"
          required
          dir="ltr"
        />
        {send.isError ? <Failure error={send.error} title={shell.notOpened} /> : null}
        <FormButtons submit={shell.openCase} isPending={send.isPending} close={cancel} />
      </Stack>
    </form>
  );
}

/** A short name out of a title: `Sulmi në Shqipëri, 2022` gives `sulmi-ne-shqiperi-2022`. */
function nameOf(title: string): string {
  return title
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replace(/^-/u, "")
    .slice(0, 80)
    .replace(/-$/u, "");
}
