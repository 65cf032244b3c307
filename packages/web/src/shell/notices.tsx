import { Notifications } from "@mantine/notifications";
import "@mantine/notifications/styles.css";

/** Where `notifications.show` shows what was done. */
export function Notices() {
  return <Notifications position="bottom-right" />;
}
