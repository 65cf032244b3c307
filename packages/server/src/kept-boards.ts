import type { ClusterBoard } from "@kulla/casework";
import type { Workbench } from "./workbench.ts";

/** Boards that a server keeps: those that were asked for last. One of a large workspace takes some tens of megabytes. */
const MOST = 4;

const boards = new WeakMap<Workbench, Map<string, Promise<ClusterBoard>>>();

/**
 * The board that has this key, made where nobody asked for it lately. Who asks while it is made waits for the same.
 *
 * @param keyNow names all that a board is made of, the clearance among it, as it is at the moment: a board during whose making that changed is not kept
 */
export async function keptBoard(
  workbench: Workbench,
  keyNow: () => Promise<string>,
  make: () => Promise<ClusterBoard>,
): Promise<ClusterBoard> {
  const own = boards.get(workbench) ?? new Map<string, Promise<ClusterBoard>>();
  boards.set(workbench, own);
  const key = await keyNow();
  const known = own.get(key);
  own.delete(key);
  const board = known ?? make();
  own.set(key, board);
  const [oldest] = own.keys();
  if (own.size > MOST && oldest !== undefined) own.delete(oldest);
  if (known !== undefined) return known;
  try {
    await board;
    if ((await keyNow()) !== key) own.delete(key);
  } catch (error) {
    own.delete(key);
    throw error;
  }
  return board;
}
