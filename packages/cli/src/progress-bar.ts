import type { Output } from "./terminal.ts";

/** How far a task is. */
export interface Step {
  /** What is being done: `Reading`. */
  readonly what: string;
  readonly done: number;
  readonly total: number;
  /** What it is being done to: a file's name. */
  readonly item?: string;
}

export interface ProgressBar {
  readonly show: (step: Step) => void;
  /** Takes the bar off the screen, so that other lines can be written. */
  readonly clear: () => void;
}

/** Shown only when a task takes longer than this, in milliseconds; and redrawn no more often than the second figure. */
const PATIENCE = 1000;
const REDRAW = 80;
const BAR = 24;

const SILENT: ProgressBar = { show: () => undefined, clear: () => undefined };

/** A bar on a terminal, and nothing anywhere else: a log file wants lines, not a moving picture. */
export function createProgressBar(stream: Output, stopwatch: () => number, isQuiet: boolean): ProgressBar {
  if (isQuiet || stream.isTTY !== true) return SILENT;
  const started = stopwatch();
  let drawn = -Infinity;
  let isVisible = false;
  return {
    show: (step) => {
      const now = stopwatch();
      if (now - started < PATIENCE || now - drawn < REDRAW) return;
      drawn = now;
      isVisible = true;
      stream.write(`\r\u001B[2K${drawBar(step, stream.columns ?? 80)}`);
    },
    clear: () => {
      if (isVisible) stream.write("\r\u001B[2K");
      isVisible = false;
    },
  };
}

/** One line, no wider than the terminal: `Reading ████████░░░░ 12/40 report.pdf`. */
export function drawBar({ what, done, total, item }: Step, columns: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const filled = Math.round(share * BAR);
  const line = `${what} ${"█".repeat(filled)}${"░".repeat(BAR - filled)} ${done}/${total} ${item ?? ""}`.trimEnd();
  const characters = [...line];
  return characters.length < columns ? line : `${characters.slice(0, Math.max(0, columns - 2)).join("")}…`;
}
