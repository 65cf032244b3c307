import { Option } from "commander";
import type { Command } from "commander";
import type { Instant } from "@kulla/core";
import { asOfOption } from "./as-of-date.ts";

/** What `--as-of` gives. */
export interface AsOfOption {
  readonly asOf?: string;
}

/** Adds `--as-of` to a command that can look at the past. */
export function withAsOf(command: Command): Command {
  return command.addOption(new Option("--as-of <date>", "as known at the end of this day, month or year"));
}

/** The last instant (UTC) of the day, month or year that is asked for; nothing where none is. @throws CommandError where it is no date */
export function asOfInstant(options: AsOfOption): { readonly asOf?: Instant } {
  const given = asOfOption(options.asOf);
  if (given === undefined) return {};
  const [year = 0, month = 12, day] = given.split("-").map(Number);
  const end = day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
  return { asOf: new Date(end - 1).toISOString() };
}
