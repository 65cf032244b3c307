import type { Command } from "commander";
import type { Decision, Subject } from "@kulla/core";
import { standingDecisions } from "@kulla/core";
import type { DecidingOptions } from "../deciding.ts";
import { reasonOf, withCase, withReason } from "../deciding.ts";
import { withDesk } from "../desk/desk.ts";
import { CommandError } from "../exit.ts";
import type { Screen } from "../screen.ts";
import type { CommonOptions } from "../settings.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";

interface CaseOptions extends CommonOptions {
  readonly case: string;
}

export function addDecisionCommands(program: Command, world: World): void {
  const decision = program
    .command("decision")
    .description("List what people decided in a case, or take a decision back.");
  withCase(decision.command("list"))
    .description("List the decisions of a case in the order of time; what was taken back is marked.")
    .addHelpText("after", "\nExamples:\n  kulla decision list --case albania-2022\n")
    .action((_own: unknown, command: Command) => listDecisions(command.optsWithGlobals(), world));
  withReason(withCase(decision.command("undo")))
    .description(
      "Take a decision back, of whatever kind; taking back a withdrawal makes the decision hold again. All stay on record.",
    )
    .argument("<decision>", "its id, or the first characters: d-1f3a")
    .addHelpText("after", '\nExamples:\n  kulla decision undo d-1f3a --case albania-2022 --reason "wrong source"\n')
    .action((id: string, _own: unknown, command: Command) => undo(id, command.optsWithGlobals(), world));
}

async function listDecisions(options: CaseOptions, world: World): Promise<void> {
  await withDesk(options, world, async ({ screen, decisions }) =>
    printDecisions(screen, await decisions(options.case)),
  );
}

function printDecisions(screen: Screen, made: readonly Decision[]): void {
  const decisions = inTime(made);
  if (screen.isJson) return screen.print(JSON.stringify(decisions, undefined, 2));
  if (decisions.length === 0) return screen.note("Nothing was decided in this case yet.");
  const standing = new Set(standingDecisions(decisions).map(({ id }) => id));
  const rows = decisions.map(({ id, decidedAt, author, verdict, about, reason }) => {
    const state = "decision" in about ? "–" : standing.has(id) ? "stands" : "taken back";
    const time = decidedAt.slice(0, 16).replace("T", " ");
    return [id.slice(0, 10), time, author, verdict.kind, subjectText(about), state, reason];
  });
  screen.print(drawTable(["decision", "time", "by", "verdict", "about", "state", "reason"], rows));
}

function inTime(decisions: readonly Decision[]): readonly Decision[] {
  const key = ({ decidedAt, id }: Decision): string => `${decidedAt} ${id}`;
  return [...decisions].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function subjectText(about: Subject): string {
  if ("statement" in about) return about.statement.slice(0, 10);
  if ("pair" in about) return about.pair.map((id) => id.slice(0, 10)).join(", ");
  if ("source" in about) return about.source.evidence.slice(0, 12);
  if ("cluster" in about) return about.cluster;
  if ("decision" in about) return about.decision.slice(0, 10);
  if (!("hypothesis" in about)) return about.item;
  return "item" in about ? `${about.item} under ${about.hypothesis}` : about.hypothesis;
}

async function undo(id: string, options: CaseOptions & DecidingOptions, world: World): Promise<void> {
  reasonOf(options);
  await withDesk(options, world, async (desk) => {
    const made = await desk.decisions(options.case);
    const { id: decision } = requireDecision(made, id, "kulla decision list --case NAME");
    printUndone(desk.screen, options.case, decision, await desk.undo(options.case, decision, options));
  });
}

function printUndone(screen: Screen, caseName: string, decision: string, undone: Decision): void {
  if (screen.isJson) return screen.print(JSON.stringify(undone, undefined, 2));
  screen.print(`${decision.slice(0, 10)} is taken back.`);
  screen.note(`It holds again with: kulla decision undo ${undone.id.slice(0, 10)} --case ${caseName} --reason "…"`);
}

/** Shortest beginning of an id that names a decision: `d-` and two digits. */
const SHORTEST_ID = 4;

/** The decision whose id starts so. @throws CommandError where there is none, or several */
export function requireDecision(decisions: readonly Decision[], id: string, lister: string): Decision {
  const found = id.length < SHORTEST_ID ? [] : decisions.filter((one) => one.id.startsWith(id));
  const [decision] = found;
  if (decision !== undefined && found.length === 1) return decision;
  const problem = found.length === 0 ? `There is no decision ${id}.` : `${found.length} decisions start with ${id}.`;
  throw new CommandError(problem, { hint: `${lister} lists them.` });
}
