import type { Tlp } from "@kulla/core";
import type { ReactNode } from "react";
import { useEffect } from "react";
import { useMarking } from "../data/marking.tsx";
import { useOpenCase } from "../data/use-case.ts";
import { Freshness } from "./freshness.tsx";
import classes from "./panel-frame.module.css";

export interface PanelFrameGiven {
  readonly title: string;
  /** One or two sentences on what is seen here. */
  readonly lead?: ReactNode;
  /** Beside the title: whether what is shown is up to date. */
  readonly freshness?: { readonly stale: boolean } | undefined;
  /** Buttons and fields at the right of the title. */
  readonly actions?: ReactNode;
  /** Label of what the panel shows, where it is one; parts can say their own by `useMarking`. */
  readonly marking?: Tlp;
  /** The panel takes exactly the room there is, and its parts scroll in themselves. */
  readonly fills?: boolean;
  readonly children: ReactNode;
}

/** The frame of a panel: its title, and what it shows. */
export function PanelFrame({ title, lead, freshness, actions, marking, fills = false, children }: PanelFrameGiven) {
  const open = useOpenCase();
  useMarking(marking);
  useEffect(() => {
    document.title = open === undefined ? `${title} · Kulla` : `${title} · ${open.title} · Kulla`;
  }, [title, open]);
  return (
    <div className={fills ? classes["filling"] : classes["panel"]}>
      <div className={classes["head"]}>
        <div className={classes["words"]}>
          <div className={classes["line"]}>
            <h1 className={classes["title"]}>{title}</h1>
            <Freshness freshness={freshness} />
          </div>
          {lead === undefined ? null : <div className={classes["lead"]}>{lead}</div>}
        </div>
        {actions === undefined ? null : <div className={classes["actions"]}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
