import { downloadLayer } from "@kulla/api";
import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { server } from "../../data/server.ts";
import { useCase } from "../../data/use-case.ts";
import { useMessages } from "../../messages/language.tsx";

/** Saves the techniques of the case as a layer of the ATT&CK Navigator. */
export function LayerLink() {
  const { attack: texts } = useMessages();
  const { name } = useCase();
  return (
    <Button
      component="a"
      variant="default"
      leftSection={<IconDownload size={15} aria-hidden />}
      href={server.url(downloadLayer, { params: { case: name } })}
      download
    >
      {texts.layerOut}
    </Button>
  );
}
