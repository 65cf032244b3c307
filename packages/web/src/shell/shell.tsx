import { Outlet } from "@tanstack/react-router";
import { useState } from "react";
import { useMessages } from "../messages/language.tsx";
import { CommandPalette } from "./command-palette.tsx";
import { Navigation } from "./navigation.tsx";
import { ShortcutsHelp } from "./shortcuts-help.tsx";
import { StatusBar } from "./status-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import { useShortcuts } from "./use-shortcuts.ts";
import classes from "./shell.module.css";

/** The frame of every page: header and footer with the label, the navigation, and the place for what is shown. */
export function Shell() {
  const { shell } = useMessages();
  const [isNavigationOpen, setNavigationOpen] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  useShortcuts(() => setHelpOpen(true));
  return (
    <div className={classes["shell"]}>
      <a className={classes["skip"]} href="#content">
        {shell.skip}
      </a>
      <TopBar openNavigation={() => setNavigationOpen(true)} openHelp={() => setHelpOpen(true)} />
      <Navigation isOpen={isNavigationOpen} close={() => setNavigationOpen(false)} />
      <main id="content" className={classes["main"]} tabIndex={-1}>
        <Outlet />
      </main>
      <StatusBar />
      <CommandPalette openHelp={() => setHelpOpen(true)} />
      <ShortcutsHelp isOpen={isHelpOpen} close={() => setHelpOpen(false)} />
    </div>
  );
}
