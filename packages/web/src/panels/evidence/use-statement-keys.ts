import { useEffect, useRef } from "react";
import { shortcutsAreOn } from "../../shell/use-shortcuts.ts";

/** What a key does with the statements of a document. */
export type StatementAct = "next" | "previous" | "accept" | "reject" | "correct" | "undo" | "add" | "choose";

/** The keys, in the order in which they are listed. */
export const STATEMENT_KEYS: Readonly<Record<string, StatementAct>> = {
  j: "next",
  k: "previous",
  a: "accept",
  r: "reject",
  c: "correct",
  u: "undo",
  n: "add",
  x: "choose",
};

/** Milliseconds after `g` in which a letter belongs to it: `g a` goes to another panel. */
const LEAD = 1200;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

/** Listens to the keys while no field is typed in and no dialog is open. */
export function useStatementKeys(act: (what: StatementAct) => void): void {
  const newest = useRef(act);
  useEffect(() => {
    newest.current = act;
  });
  useEffect(() => {
    let lead = -Infinity;
    const press = (event: KeyboardEvent): void => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (!isPlain || isTyping(event.target) || !shortcutsAreOn()) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      const followsLead = event.timeStamp - lead < LEAD;
      lead = event.key === "g" && !followsLead ? event.timeStamp : -Infinity;
      const what = STATEMENT_KEYS[event.key];
      if (followsLead || what === undefined) return;
      event.preventDefault();
      newest.current(what);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
