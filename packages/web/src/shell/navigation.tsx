import { IconFolders, IconSettings } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useMessages } from "../messages/language.tsx";
import { PANELS } from "../panels/panels.ts";
import { useOpenCaseName } from "./use-open-case-name.ts";
import classes from "./shell.module.css";

/** The panels of the case, beside what is shown; on narrow screens they stand behind a button instead. */
export function Navigation() {
  const { shell } = useMessages();
  return (
    <nav className={`${classes["nav"] ?? ""} ${classes["side"] ?? ""}`} aria-label={shell.navigation}>
      <NavigationEntries />
    </nav>
  );
}

export function NavigationEntries({ onChoose }: { readonly onChoose?: () => void }) {
  const { shell } = useMessages();
  const caseName = useOpenCaseName();
  const chosen = onChoose === undefined ? {} : { onClick: onChoose };
  return (
    <>
      {caseName === undefined
        ? null
        : PANELS.map(({ id, icon: Icon }) => (
            <Link
              key={id}
              to="/cases/$case/$panel"
              params={{ case: caseName, panel: id }}
              className={classes["entry"] ?? ""}
              activeOptions={{ includeSearch: false }}
              {...chosen}
            >
              <Icon size={18} stroke={1.7} aria-hidden />
              {shell.panels[id]}
            </Link>
          ))}
      <div className={caseName === undefined ? undefined : classes["apart"]}>
        <Link to="/" className={classes["entry"] ?? ""} activeOptions={{ exact: true }} {...chosen}>
          <IconFolders size={18} stroke={1.7} aria-hidden />
          {shell.allCases}
        </Link>
        {caseName === undefined ? (
          <Link to="/settings" className={classes["entry"] ?? ""} activeOptions={{ includeSearch: false }} {...chosen}>
            <IconSettings size={18} stroke={1.7} aria-hidden />
            {shell.panels.settings}
          </Link>
        ) : null}
      </div>
    </>
  );
}
