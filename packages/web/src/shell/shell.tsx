import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useCallback, useState } from "react";
import { useMessages } from "../messages/language.tsx";
import type { Over } from "./over.ts";
import { Navigation } from "./navigation.tsx";
import { PageAnnouncer } from "./page-announcer.tsx";
import { PanelGuard } from "./panel-guard.tsx";
import { StatusBar } from "./status-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import { useShortcuts } from "./use-shortcuts.ts";
import classes from "./shell.module.css";

// What is seen only when asked for is loaded only then.
const CommandPalette = lazy(async () => ({ default: (await import("./command-palette.tsx")).CommandPalette }));
const ShortcutsHelp = lazy(async () => ({ default: (await import("./shortcuts-help.tsx")).ShortcutsHelp }));
const NavigationDrawer = lazy(async () => ({ default: (await import("./navigation-drawer.tsx")).NavigationDrawer }));

/** The frame of every page: header and footer with the label, the navigation, and the place for what is shown. */
export function Shell() {
  const { shell } = useMessages();
  const [over, setOver] = useState<Over>();
  const [asked, setAsked] = useState<ReadonlySet<Over>>(new Set());
  const show = useCallback((wanted: Over) => {
    setOver(wanted);
    setAsked((before) => (before.has(wanted) ? before : new Set([...before, wanted])));
  }, []);
  const close = useCallback(() => setOver(undefined), []);
  useShortcuts(show);
  return (
    <div className={classes["shell"]}>
      <a className={classes["skip"]} href="#content">
        {shell.skip}
      </a>
      <TopBar show={show} />
      <Navigation />
      <main id="content" className={classes["main"]} tabIndex={-1}>
        <Outlet />
      </main>
      <StatusBar />
      <PageAnnouncer />
      <div className={classes["over"]}>
        <PanelGuard>
          <Suspense>
            {asked.has("commands") ? (
              <CommandPalette isOpen={over === "commands"} close={close} openHelp={() => show("help")} />
            ) : null}
            {asked.has("help") ? <ShortcutsHelp isOpen={over === "help"} close={close} /> : null}
            {asked.has("navigation") ? <NavigationDrawer isOpen={over === "navigation"} close={close} /> : null}
          </Suspense>
        </PanelGuard>
      </div>
    </div>
  );
}
