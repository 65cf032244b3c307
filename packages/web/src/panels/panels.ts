import { IconArrowsDiff, IconScale, IconFileDescription } from "@tabler/icons-react";
import type { ComponentType, LazyExoticComponent } from "react";
import { lazy } from "react";
import type { PanelId } from "./panel-id.ts";

/** A panel of a case. Its code is loaded when somebody opens it. */
export interface Panel {
  readonly id: PanelId;
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number; readonly "aria-hidden"?: boolean }>;
  /** Pressed after `g`. */
  readonly letter: string;
  readonly View: LazyExoticComponent<ComponentType>;
}

/** The panels there are, in the order of the navigation. */
export const PANELS: readonly Panel[] = [
  {
    id: "answer",
    icon: IconFileDescription,
    letter: "a",
    View: lazy(async () => ({ default: (await import("./answer/answer-panel.tsx")).AnswerPanel })),
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
];
