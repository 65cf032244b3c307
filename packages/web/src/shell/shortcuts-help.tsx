import { Kbd, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useMessages } from "../messages/language.tsx";
import { PANELS } from "../panels/panels.ts";
import classes from "./shortcuts-help.module.css";

/** The list of shortcuts. */
export function ShortcutsHelp({ isOpen, close }: { readonly isOpen: boolean; readonly close: () => void }) {
  const { shell } = useMessages();
  return (
    <Modal opened={isOpen} onClose={close} title={shell.shortcuts} closeButtonProps={{ "aria-label": shell.close }}>
      <p className={classes["lead"]}>{shell.shortcutsLead}</p>
      <dl className={classes["keys"]}>
        <Keys what={shell.shortcutPalette}>
          <Kbd>Ctrl</Kbd> <Kbd>K</Kbd>
        </Keys>
        <Keys what={shell.shortcutHelp}>
          <Kbd>?</Kbd>
        </Keys>
        {PANELS.map(({ id, letter }) => (
          <Keys key={id} what={shell.shortcutGo(shell.panels[id])}>
            <Kbd>g</Kbd> <Kbd>{letter}</Kbd>
          </Keys>
        ))}
      </dl>
    </Modal>
  );
}

function Keys({ what, children }: { readonly what: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{children}</dt>
      <dd>{what}</dd>
    </div>
  );
}
