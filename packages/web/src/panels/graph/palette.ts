import type { EdgeStanding, NodeKind } from "@kulla/api";

/** Colours of a drawing; sigma takes #RRGGBB only. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly dim: string;
  readonly line: string;
  readonly kinds: Readonly<Record<NodeKind, string>>;
  readonly lines: Readonly<Record<EdgeStanding, string>>;
}

/** On paper; each has a contrast of 3 to 1 or more with it (WCAG 2.2, 1.4.11). */
const LIGHT: Palette = {
  ground: "#ffffff",
  ink: "#1c1e24",
  dim: "#d9d5cb",
  line: "#d9d5cb",
  kinds: {
    incident: "#9c2222",
    actor: "#8a4b08",
    party: "#1b4b87",
    malware: "#7a2d8c",
    victim: "#20623a",
    system: "#0f6b74",
    indicator: "#6a6f7b",
    technique: "#5a6b12",
  },
  lines: { asserted: "#7c828e", hedged: "#7c828e", inferred: "#4a7fc4", disputed: "#c23b3b", rejected: "#c23b3b" },
};

const DARK: Palette = {
  ground: "#1b1e24",
  ink: "#e9e7e2",
  dim: "#363c47",
  line: "#4d5462",
  kinds: {
    incident: "#ff9d94",
    actor: "#f0b46a",
    party: "#93bbf5",
    malware: "#d9a3e8",
    victim: "#86d3a1",
    system: "#74cdd6",
    indicator: "#a9afbb",
    technique: "#c3d46a",
  },
  lines: { asserted: "#7f8796", hedged: "#7f8796", inferred: "#5f93da", disputed: "#ff8078", rejected: "#ff8078" },
};

export const paletteOf = (scheme: "light" | "dark"): Palette => (scheme === "dark" ? DARK : LIGHT);

/** Stands before the name of a node, so that its kind can be told without its colour. */
export const KIND_SIGNS: Readonly<Record<NodeKind, string>> = {
  incident: "✸",
  actor: "◆",
  party: "●",
  malware: "▲",
  victim: "✚",
  system: "■",
  indicator: "◇",
  technique: "▸",
};

/** Strokes of a line, in pixels: drawn and left out. */
export const STROKES: Readonly<Record<EdgeStanding, readonly [drawn: number, left: number]>> = {
  asserted: [1, 0],
  hedged: [9, 5],
  inferred: [2, 4],
  disputed: [14, 3],
  rejected: [4, 4],
};
