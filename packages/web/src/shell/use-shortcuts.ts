import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { readSetting } from "../data/setting.ts";
import { PANELS } from "../panels/panels.ts";
import type { Over } from "./over.ts";
import { useOpenCaseName } from "./use-open-case-name.ts";

/** Milliseconds within which the second letter of `g a` must come. */
const PATIENCE = 1200;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

/** Whether letters alone do something. A person who speaks to the machine switches them off (WCAG 2.2, 2.1.4). */
export const shortcutsAreOn = (): boolean => readSetting("shortcuts") !== "off";

/** Ctrl or ⌘ and K opens the commands; `?` shows the list of shortcuts; `g` and a letter goes to a panel. */
export function useShortcuts(show: (what: Over) => void): void {
  const navigate = useNavigate();
  const caseName = useOpenCaseName();
  useEffect(() => {
    let lead = 0;
    const press = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        show("commands");
        return;
      }
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isPlain || event.defaultPrevented || isTyping(event.target) || !shortcutsAreOn()) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      const followsLead = event.timeStamp - lead < PATIENCE;
      lead = event.key === "g" && !followsLead ? event.timeStamp : 0;
      if (event.key === "?") {
        show("help");
        event.preventDefault();
      }
      const panel = followsLead ? PANELS.find(({ letter }) => letter === event.key) : undefined;
      if (panel === undefined || caseName === undefined) return;
      event.preventDefault();
      void navigate({ to: "/cases/$case/$panel", params: { case: caseName, panel: panel.id } });
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [navigate, caseName, show]);
}
