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
}

const MADE: readonly Panel[] = [
  {
    id: "answer",
    icon: IconFileDescription,
    letter: "a",
    View: lazy(async () => ({ default: (await import("./answer/answer-panel.tsx")).AnswerPanel })),
  },
  {
    id: "evidence",
    icon: IconFolderOpen,
    letter: "e",
    View: lazy(async () => ({ default: (await import("./evidence/evidence-panel.tsx")).EvidencePanel })),
  },
  {
    id: "timeline",
    icon: IconTimeline,
    letter: "t",
    View: lazy(async () => ({ default: (await import("./timeline/timeline-panel.tsx")).TimelinePanel })),
  },
  {
    id: "graph",
    icon: IconAffiliate,
    letter: "r",
    View: lazy(async () => ({ default: (await import("./graph/graph-panel.tsx")).GraphPanel })),
  },
  {
    id: "contradictions",
    icon: IconArrowsDiff,
    letter: "c",
    View: lazy(async () => ({
      default: (await import("./contradictions/contradictions-panel.tsx")).ContradictionsPanel,
    })),
  },
  {
    id: "hypotheses",
    icon: IconScale,
    letter: "h",
    View: lazy(async () => ({ default: (await import("./hypotheses/hypotheses-panel.tsx")).HypothesesPanel })),
  },
  {
    id: "attack",
    icon: IconGridDots,
    letter: "k",
    View: lazy(async () => ({ default: (await import("./attack/attack-panel.tsx")).AttackPanel })),
  },
  {
    id: "sources",
    icon: IconCertificate,
    letter: "s",
    View: lazy(async () => ({ default: (await import("./sources/sources-panel.tsx")).SourcesPanel })),
  },
  {
    id: "activity",
    icon: IconActivity,
    letter: "y",
    View: lazy(async () => ({ default: (await import("./activity/activity-panel.tsx")).ActivityPanel })),
  },
  {
    id: "settings",
    icon: IconSettings,
    letter: ",",
    View: lazy(async () => ({ default: (await import("./settings/settings-panel.tsx")).SettingsPanel })),
  },
  {
    id: "actors",
    icon: IconUsersGroup,
    letter: "o",
    View: lazy(async () => ({ default: (await import("./actors/actors-panel.tsx")).ActorsPanel })),
  },
];

/** The panels there are, in the order of the navigation. */
export const PANELS: readonly Panel[] = PANEL_IDS.flatMap((id) => MADE.filter((panel) => panel.id === id));
