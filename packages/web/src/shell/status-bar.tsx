import { MarkingLabel } from "./marking-label.tsx";
import classes from "./shell.module.css";

/** The footer: what is going on, and the label again. */
export function StatusBar() {
  return (
    <footer className={classes["status"]}>
      <div className={classes["gap"]} />
      <MarkingLabel />
    </footer>
  );
}
