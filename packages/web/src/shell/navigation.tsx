import { IconFolders, IconSettings, IconUser } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useSession } from "../data/session.tsx";
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
  const { mode, viewer } = useSession();
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
        {mode === "team" ? <AccountEntry name={viewer.fullName} caseName={caseName} {...chosen} /> : null}
      </div>
    </>
  );
}

/** Who is signed in; leads to the account, and to the way out. */
function AccountEntry({
  name,
  caseName,
  onClick,
}: {
  readonly name: string;
  readonly caseName: string | undefined;
  readonly onClick?: () => void;
}) {
  const { signIn } = useMessages();
  const given = {
    className: classes["entry"] ?? "",
    title: signIn.signedInAs(name),
    search: { section: "account" } as never,
    activeOptions: { includeSearch: true },
    ...(onClick !== undefined && { onClick }),
  };
  const shown = (
    <>
      <IconUser size={18} stroke={1.7} aria-hidden />
      <bdi>{name}</bdi>
    </>
  );
  return caseName === undefined ? (
    <Link to="/settings" {...given}>
      {shown}
    </Link>
  ) : (
    <Link to="/cases/$case/$panel" params={{ case: caseName, panel: "settings" }} {...given}>
      {shown}
    </Link>
  );
}
