import type { ClusterBoard } from "@kulla/casework";
import { clusterBoard, createTool, shippedModels } from "@kulla/casework";
import type { ActivityCluster } from "@kulla/core";
import { openRelations } from "@kulla/knowledge";
import type { AsOfOption } from "./as-of.ts";
import { asOfInstant } from "./as-of.ts";
import { CommandError } from "./exit.ts";
import { printFindings } from "./print-findings.ts";
import type { Session } from "./session.ts";

/** The board of the session's workspace; warnings are printed. */
export async function loadBoard(session: Session, options: AsOfOption): Promise<ClusterBoard> {
  const { store, workspace, now, bar, world, screen } = session;
  const { signal, stopwatch } = world;
  const tool = createTool(await session.catalogue(), await shippedModels());
  const asOf = asOfInstant(options);
  const knowledge = await session.knowledge(asOf.asOf?.slice(0, 10));
  const { value: relations } = openRelations(knowledge.relations);
  const board = await clusterBoard({
    store,
    tool,
    relations,
    workspace,
    now,
    signal,
    stopwatch,
    onProgress: bar.show,
    ...asOf,
  });
  bar.clear();
  printFindings(board.findings, screen);
  return board;
}

/** The clusters that words may mean: by their temporary name, the name that they were given, or their group. */
export function findClusters({ clusters }: Pick<ClusterBoard, "clusters">, words: string): readonly ActivityCluster[] {
  const wanted = words.trim().toLowerCase();
  return clusters.filter(({ id, name, group }) => [id, name, group?.name].some((one) => one?.toLowerCase() === wanted));
}

/** The cluster that words mean. @throws CommandError where there is none, or several */
export function requireCluster(board: Pick<ClusterBoard, "clusters">, words: string): ActivityCluster {
  const found = findClusters(board, words);
  const [cluster] = found;
  if (cluster !== undefined && found.length === 1) return cluster;
  if (cluster === undefined)
    throw new CommandError(`There is no cluster ${words}.`, { hint: "kulla cluster list lists them." });
  throw new CommandError(`${String(found.length)} clusters are called ${words}.`, {
    hint: `Name one: ${found.map(({ id }) => id).join(", ")}`,
  });
}
