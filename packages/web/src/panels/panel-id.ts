/** Panels in the order of the navigation. Each has a folder of its own; its name is part of the address. */
export const PANEL_IDS = [
  "answer",
  "evidence",
  "timeline",
  "graph",
  "contradictions",
  "actors",
  "hypotheses",
  "attack",
  "sources",
  "activity",
  "settings",
] as const;

export type PanelId = (typeof PANEL_IDS)[number];
