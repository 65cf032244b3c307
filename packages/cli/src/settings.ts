import { join, resolve } from "node:path";
import type { Instant, Tlp } from "@kulla/core";
import { parseTlp, TLP_LABELS } from "@kulla/core";
import { CommandError } from "./exit.ts";
import type { World } from "./terminal.ts";

/** The options that every command takes, as commander gives them. */
export interface CommonOptions {
  readonly workspace?: string;
  readonly catalogue?: string;
  readonly now?: string;
  readonly json?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
  /** A workbench that runs elsewhere, in place of a workspace. */
  readonly server?: string;
}

/** Where a command keeps its data: option, then environment, then `.kulla` in the current folder. */
export function workspaceOf(options: CommonOptions, world: World): string {
  const named = options.workspace ?? world.environment["KULLA_WORKSPACE"];
  return named === undefined || named === "" ? join(world.folder, ".kulla") : resolve(world.folder, named);
}

/** The user's own PostgreSQL, where one is named. */
export function databaseUrlOf(world: World): string | undefined {
  const url = world.environment["DATABASE_URL"];
  return url === undefined || url === "" ? undefined : url;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/u;

/** The time that a run takes as now: `--now`, or the clock. A day is its first instant in UTC. */
export function nowOf(options: CommonOptions, world: World): Instant {
  const given = options.now;
  if (given === undefined) return new Date(world.now()).toISOString();
  const time = isCalendarDay(given.slice(0, 10)) && (DAY.test(given) || INSTANT.test(given)) ? Date.parse(given) : NaN;
  if (Number.isNaN(time)) {
    throw new CommandError(`--now ${given} is not a time.`, { hint: "Write 2026-11-21 or 2026-11-21T10:46:00Z." });
  }
  return new Date(time).toISOString();
}

/** False for 30 February, which `Date` would take for 2 March. */
function isCalendarDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** A TLP 2.0 label, with or without `TLP:`, in any case. */
export function markingOf(given: string): Tlp {
  return labelOf("--marking", given);
}

/** The label that an option names. @throws CommandError */
export function labelOf(option: string, given: string): Tlp {
  const label = parseTlp(given);
  if (label !== undefined) return label;
  throw new CommandError(`${option} ${given} is not a TLP 2.0 label.`, {
    hint: `Use one of ${TLP_LABELS.join(", ")}.`,
  });
}

/** For commands that work on a workspace of this machine. @throws CommandError where a server is named */
export function requireNoServer({ server }: CommonOptions): void {
  if (server === undefined) return;
  throw new CommandError("This command works on a workspace, not on a server.", {
    hint: "It opens the workspace itself: run it on the machine that keeps it, without --server.",
  });
}
