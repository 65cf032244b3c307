import type { Activity } from "@kulla/attribution";
import type { ClusterBoard } from "@kulla/casework";
import {
  clusterBoard,
  createTool,
  decideOnCluster,
  findActorRefs,
  formCluster,
  namesForParts,
  sharedBy,
  shippedModels,
  undoDecision,
  withShared,
} from "@kulla/casework";
import type { ClusterId, ClusterVerdict, Instant } from "@kulla/core";
import { openCatalogue, openRelations } from "@kulla/knowledge";
import { authorOf, reasonOf } from "../deciding.ts";
import { CommandError } from "../exit.ts";
import type { Session } from "../session.ts";
import type { By, ClusterAct, Desk } from "./desk.ts";

/** The clusters of a workspace of this machine. */
export function localClusters(session: Session): Pick<Desk, "board" | "form" | "change" | "undoOnCluster"> {
  const { store, now, world } = session;
  const deciding = (by: By) => ({ store, now, author: authorOf(by, world), reason: reasonOf(by) });
  return {
    board: (asOf) => boardOf(session, asOf),
    form: (activities: readonly Activity[], by, scheme) =>
      formCluster({
        ...deciding(by),
        ...sharedBy(activities),
        activities: activities.map(({ ref }) => ref),
        ...(scheme !== undefined && { scheme }),
      }),
    change: async (board, cluster, act, by) => {
      const verdict = await verdictOf(session, cluster, act);
      return decideOnCluster({ ...deciding(by), cluster, ...withShared(board, cluster, verdict) });
    },
    undoOnCluster: (decision, by) => undoDecision({ ...deciding(by), decision }),
  };
}

async function boardOf(session: Session, asOf: Instant | undefined): Promise<ClusterBoard> {
  const { store, workspace, now, bar, world } = session;
  const { signal, stopwatch } = world;
  const tool = createTool(await session.catalogue(), await shippedModels());
  const knowledge = await session.knowledge(asOf?.slice(0, 10));
  const { value: relations } = openRelations(knowledge.relations);
  const run = { signal, stopwatch, onProgress: bar.show, ...(asOf !== undefined && { asOf }) };
  const board = await clusterBoard({ store, tool, relations, workspace, now, ...run });
  bar.clear();
  return board;
}

async function verdictOf(session: Session, cluster: ClusterId, act: ClusterAct): Promise<ClusterVerdict> {
  if (act.kind === "promote") return promotion(session, act.group);
  if (act.kind !== "split") return act;
  const names = await namesForParts(session.store, cluster, act.parts.length);
  return { kind: "split", parts: act.parts.map((activities, at) => ({ cluster: names[at] ?? "", activities })) };
}

async function promotion(session: Session, words: string): Promise<ClusterVerdict> {
  const { value: catalogue } = openCatalogue(await session.catalogue());
  const ids = findActorRefs(catalogue, words).flatMap((actor) => (actor.kind === "group" ? [actor.id] : []));
  const [id] = ids;
  if (id === undefined) return { kind: "promote", group: words };
  if (ids.length > 1)
    throw new CommandError(`${String(ids.length)} groups of the catalogue are called ${words}.`, {
      hint: `Name one by its id: ${ids.join(", ")}`,
    });
  return { kind: "promote", group: catalogue.actors.find((one) => one.id === id)?.name ?? words, catalogue: id };
}
