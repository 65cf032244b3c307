import type { StatementStanding, Tlp } from "@kulla/core";
import { TLP_LABELS } from "@kulla/core";

/** How the tables have a label: its place among the labels, 0 for TLP:CLEAR, 4 for TLP:RED. */
export type Rank = number;

export const HIGHEST_RANK: Rank = TLP_LABELS.length - 1;

export function rankOf(label: Tlp): Rank {
  return TLP_LABELS.indexOf(label);
}

export function labelOf(rank: Rank): Tlp {
  return TLP_LABELS[rank] ?? "TLP:RED";
}

/** Letters of standings in the column `standings`. */
const LETTERS: Readonly<Record<StatementStanding, string>> = {
  open: "o",
  accepted: "a",
  rejected: "r",
  corrected: "c",
};

export const ALL_OPEN = LETTERS.open.repeat(TLP_LABELS.length);

export function letterOf(standing: StatementStanding): string {
  return LETTERS[standing];
}

export function standingOf(letter: string): StatementStanding {
  if (letter === LETTERS.accepted) return "accepted";
  if (letter === LETTERS.rejected) return "rejected";
  return letter === LETTERS.corrected ? "corrected" : "open";
}
