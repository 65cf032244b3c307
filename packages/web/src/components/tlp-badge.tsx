import type { Tlp } from "@kulla/core";
import { tlpColours } from "@kulla/core";
import { useMarking } from "../data/marking.tsx";
import classes from "./tlp-badge.module.css";

/** A label of the Traffic Light Protocol, in its own colours on black. Header and footer take note of it while it is on screen. */
export function TlpBadge({ label }: { readonly label: Tlp }) {
  useMarking(label);
  return (
    <span className={classes["badge"]} style={{ color: tlpColours(label).text }}>
      {label}
    </span>
  );
}
