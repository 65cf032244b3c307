import { MarkingLabel } from "./marking-label.tsx";
import { useOpenCaseName } from "./use-open-case-name.ts";
import { WorkStatus } from "./work-status.tsx";
import classes from "./shell.module.css";

/** The footer: what is going on in the case, and the label again. */
export function StatusBar() {
  const caseName = useOpenCaseName();
  return (
    <footer className={classes["status"]}>
      {caseName === undefined ? null : <WorkStatus key={caseName} caseName={caseName} />}
      <div className={classes["gap"]} />
      <MarkingLabel />
    </footer>
  );
}
