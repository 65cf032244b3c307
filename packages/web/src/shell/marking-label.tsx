import { tlpColours } from "@kulla/core";
import { useHighestMarking } from "../data/marking.tsx";
import { useMessages } from "../messages/language.tsx";
import classes from "./shell.module.css";

/** The highest label on screen, in the colours that TLP 2.0 sets; nothing where nothing that is marked is shown. */
export function MarkingLabel() {
  const { shell } = useMessages();
  const label = useHighestMarking();
  if (label === undefined) return null;
  return (
    <span className={classes["label"]} style={{ color: tlpColours(label).text }} title={shell.markingHint}>
      <span className="visually-hidden">{shell.marking("")}</span>
      {label}
    </span>
  );
}
