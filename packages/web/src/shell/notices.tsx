import { MantineThemeProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import "@mantine/notifications/styles.css";
import { useMessages } from "../messages/language.tsx";
import classes from "./shell.module.css";

/** Short notices at the edge of the page. The button that closes one has a name in the language of the page. */
export function Notices() {
  const { shell } = useMessages();
  const closeButtonProps = { "aria-label": shell.close };
  return (
    <MantineThemeProvider theme={{ components: { Notification: { defaultProps: { closeButtonProps } } } }}>
      <Notifications position="bottom-right" className={classes["notices"] ?? ""} />
    </MantineThemeProvider>
  );
}
