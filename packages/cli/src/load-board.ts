import type { ClusterBoard } from "@kulla/casework";
import type { ActivityCluster } from "@kulla/core";
import type { AsOfOption } from "./as-of.ts";
import { asOfInstant } from "./as-of.ts";
import type { Desk } from "./desk/desk.ts";
import { CommandError } from "./exit.ts";
import { printFindings } from "./print-findings.ts";

/** The board of the clusters; warnings are printed. */
export async function loadBoard(
  { board, screen }: Pick<Desk, "board" | "screen">,
  options: AsOfOption,
): Promise<ClusterBoard> {
  const found = await board(asOfInstant(options).asOf);
  printFindings(found.findings, screen);
  return found;
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
