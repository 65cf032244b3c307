import { Drawer } from "@mantine/core";
import { useMessages } from "../messages/language.tsx";
import { NavigationEntries } from "./navigation.tsx";

/** The navigation on narrow screens. */
export function NavigationDrawer({ isOpen, close }: { readonly isOpen: boolean; readonly close: () => void }) {
  const { shell } = useMessages();
  return (
    <Drawer
      opened={isOpen}
      onClose={close}
      size="17rem"
      title={shell.navigation}
      closeButtonProps={{ "aria-label": shell.closeNavigation }}
    >
      <nav aria-label={shell.navigation}>
        <NavigationEntries onChoose={close} />
      </nav>
    </Drawer>
  );
}
