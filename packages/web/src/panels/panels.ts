import {
  IconActivity,
  IconAffiliate,
  IconArrowsDiff,
  IconCertificate,
  IconFileDescription,
  IconFolderOpen,
  IconGridDots,
  IconScale,
  IconSettings,
  IconTimeline,
  IconUsersGroup,
} from "@tabler/icons-react";
import type { ComponentType, LazyExoticComponent } from "react";
import { lazy } from "react";
import type { PanelId } from "./panel-id.ts";
import { PANEL_IDS } from "./panel-id.ts";

/** A panel of a case. Its code is loaded when somebody opens it. */
export interface Panel {
  readonly id: PanelId;
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number; readonly "aria-hidden"?: boolean }>;
  /** Pressed after `g`. */
  readonly letter: string;
  readonly View: LazyExoticComponent<ComponentType>;
  /** Loads its code, before somebody opens it or then. */
  readonly load: () => Promise<unknown>;
}

/** How the code of a panel comes. */
function from(load: () => Promise<ComponentType>): Pick<Panel, "View" | "load"> {
  return { load, View: lazy(async () => ({ default: await load() })) };
}

const MADE: readonly Panel[] = [
  {
    id: "answer",
    icon: IconFileDescription,
    letter: "a",
    ...from(async () => (await import("./answer/answer-panel.tsx")).AnswerPanel),
  },
  {
    id: "evidence",
    icon: IconFolderOpen,
    letter: "e",
    ...from(async () => (await import("./evidence/evidence-panel.tsx")).EvidencePanel),
  },
  {
    id: "timeline",
    icon: IconTimeline,
    letter: "t",
    ...from(async () => (await import("./timeline/timeline-panel.tsx")).TimelinePanel),
  },
  {
    id: "graph",
    icon: IconAffiliate,
    letter: "r",
    ...from(async () => (await import("./graph/graph-panel.tsx")).GraphPanel),
  },
  {
    id: "contradictions",
    icon: IconArrowsDiff,
    letter: "c",
    ...from(async () => (await import("./contradictions/contradictions-panel.tsx")).ContradictionsPanel),
  },
  {
    id: "hypotheses",
    icon: IconScale,
    letter: "h",
    ...from(async () => (await import("./hypotheses/hypotheses-panel.tsx")).HypothesesPanel),
  },
  {
    id: "attack",
    icon: IconGridDots,
    letter: "k",
    ...from(async () => (await import("./attack/attack-panel.tsx")).AttackPanel),
  },
  {
    id: "sources",
    icon: IconCertificate,
    letter: "s",
    ...from(async () => (await import("./sources/sources-panel.tsx")).SourcesPanel),
  },
  {
    id: "activity",
    icon: IconActivity,
    letter: "y",
    ...from(async () => (await import("./activity/activity-panel.tsx")).ActivityPanel),
  },
  {
    id: "settings",
    icon: IconSettings,
    letter: ",",
    ...from(async () => (await import("./settings/settings-panel.tsx")).SettingsPanel),
  },
  {
    id: "actors",
    icon: IconUsersGroup,
    letter: "o",
    ...from(async () => (await import("./actors/actors-panel.tsx")).ActorsPanel),
  },
];

/** The panels there are, in the order of the navigation. */
export const PANELS: readonly Panel[] = PANEL_IDS.flatMap((id) => MADE.filter((panel) => panel.id === id));

/** The panel of this name; undefined where there is none. */
export const panelOf = (id: string | undefined): Panel | undefined => PANELS.find((one) => one.id === id);

/** The panel that an address of the page opens: `/cases/<case>/<panel>`, the answer where none is named. */
export function panelAt(pathname: string): Panel | undefined {
  const [, cases, name, panel] = pathname.split("/");
  return cases === "cases" && name !== undefined && name !== "" ? panelOf(panel ?? "answer") : undefined;
}
