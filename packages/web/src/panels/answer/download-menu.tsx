import { downloadDossier, dossierFormat, readFacts } from "@kulla/api";
import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { server } from "../../data/server.ts";
import { useCase } from "../../data/use-case.ts";
import { useMessages } from "../../messages/language.tsx";

/** The dossier as a file, and the facts for programs, of what one may see. */
export function DownloadMenu() {
  const { answer: texts } = useMessages();
  const { name } = useCase();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={15} aria-hidden />}>
          {texts.download}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={texts.download}>
        {dossierFormat.options.map((format) => (
          <Menu.Item
            key={format}
            component="a"
            href={server.url(downloadDossier, { params: { case: name, format } })}
            download
          >
            {texts.formats[format]}
          </Menu.Item>
        ))}
        <Menu.Item
          component="a"
          href={server.url(readFacts, { params: { case: name } })}
          download={`${name}-facts.json`}
        >
          {texts.facts}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
