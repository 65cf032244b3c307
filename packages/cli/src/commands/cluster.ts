import type { Command } from "commander";
import type { ClusterBoard } from "@kulla/casework";
import type { ActivityCluster } from "@kulla/core";
import { activityKey } from "@kulla/core";
import type { AsOfOption } from "../as-of.ts";
import { withAsOf } from "../as-of.ts";
import { clusterTable, clusterText, historyLines, proposalsText } from "../cluster-text.ts";
import { withDesk } from "../desk/desk.ts";
import { withExamples } from "../examples.ts";
import { loadBoard, requireCluster } from "../load-board.ts";
import type { CommonOptions } from "../settings.ts";
import { drawTable } from "../table.ts";
import type { World } from "../terminal.ts";
import { addClusterDecisions } from "./cluster-decisions.ts";

type BoardOptions = CommonOptions & AsOfOption;

const HELP = `
Incidents, the groups and clusters that cases name, and campaigns of the catalogue are activities. What is alike is proposed as one actor's doing; a person decides.
Every decision has an author, a reason and its evidence, can be taken back (kulla cluster undo), and stands as known on a day (--as-of).

Examples:
  kulla cluster propose
  kulla cluster accept 1 --reason "same wiper, same server"
  kulla cluster show CL-0001
  kulla cluster list --as-of 2026-10
`;

export function addClusterCommands(program: Command, world: World): void {
  const cluster = program
    .command("cluster")
    .description(
      "Cluster the incidents of the workspace by what they share: propose, form, grow, merge, split, promote.",
    )
    .addHelpText("after", HELP);
  withExamples(withAsOf(cluster.command("list")), "kulla cluster list", "kulla cluster list --as-of 2026-10")
    .description("List the clusters of the workspace.")
    .action((_own: unknown, command: Command) => listClusters(command.optsWithGlobals(), world));
  withExamples(withAsOf(cluster.command("show")), "kulla cluster show CL-0001")
    .description("Show a cluster: its activities, what they have in common, what was decided.")
    .argument("<cluster>", "its temporary name, the name that it was given, or its group: CL-0001")
    .action((id: string, _own: unknown, command: Command) => showCluster(id, command.optsWithGlobals(), world));
  withExamples(withAsOf(cluster.command("propose")), "kulla cluster propose")
    .description("Say what is so alike that it could be formed, grown, merged or split, and why. Changes nothing.")
    .action((_own: unknown, command: Command) => propose(command.optsWithGlobals(), world));
  withExamples(withAsOf(cluster.command("activities")), "kulla cluster activities")
    .description("List the activities of the workspace, as the other commands take them.")
    .action((_own: unknown, command: Command) => listActivities(command.optsWithGlobals(), world));
  withExamples(withAsOf(cluster.command("history")), "kulla cluster history", "kulla cluster history --json")
    .description("Tell what was decided on clusters, in the order of time.")
    .action((_own: unknown, command: Command) => tellHistory(command.optsWithGlobals(), world));
  addClusterDecisions(cluster, world);
}

async function listClusters(options: BoardOptions, world: World): Promise<void> {
  await withDesk(options, world, async (desk) => {
    const { screen } = desk;
    const board = await loadBoard(desk, options);
    if (screen.isJson)
      return screen.print(
        JSON.stringify(
          board.clusters.map((one) => inFull(one, board)),
          undefined,
          2,
        ),
      );
    if (board.clusters.length > 0) return screen.print(clusterTable(board));
    screen.note("There is no cluster yet. See what is alike with: kulla cluster propose");
  });
}

async function showCluster(words: string, options: BoardOptions, world: World): Promise<void> {
  await withDesk(options, world, async (desk) => {
    const { screen } = desk;
    const board = await loadBoard(desk, options);
    const cluster = requireCluster(board, words);
    if (screen.isJson) screen.print(JSON.stringify(inFull(cluster, board), undefined, 2));
    else screen.print(clusterText(cluster, board, screen));
  });
}

async function propose(options: BoardOptions, world: World): Promise<void> {
  await withDesk(options, world, async (desk) => {
    const { screen } = desk;
    const board = await loadBoard(desk, options);
    screen.print(screen.isJson ? JSON.stringify(board.proposals, undefined, 2) : proposalsText(board, screen));
  });
}

async function listActivities(options: BoardOptions, world: World): Promise<void> {
  await withDesk(options, world, async (desk) => {
    const { screen } = desk;
    const { activities, clusters } = await loadBoard(desk, options);
    const own = [...activities].filter(([key]) => !key.startsWith("catalogue:")).sort(([a], [b]) => (a < b ? -1 : 1));
    if (screen.isJson)
      return screen.print(
        JSON.stringify(
          own.map(([, one]) => one),
          undefined,
          2,
        ),
      );
    const rows = own.map(([key, { name, features }]) => {
      const held = clusters.filter(({ members }) => members.some(({ activity }) => activityKey(activity) === key));
      return [held.map(({ id }) => id).join(" ") || "–", features.length, key, name];
    });
    screen.print(drawTable(["cluster", "features", "activity", "name"], rows));
  });
}

async function tellHistory(options: BoardOptions, world: World): Promise<void> {
  await withDesk(options, world, async (desk) => {
    const { screen } = desk;
    const board = await loadBoard(desk, options);
    screen.print(
      screen.isJson ? JSON.stringify(board.decisions, undefined, 2) : historyLines(board, screen).join("\n"),
    );
  });
}

function inFull(cluster: ActivityCluster, { descriptions }: ClusterBoard) {
  return { ...cluster, description: descriptions.get(cluster.id) };
}
