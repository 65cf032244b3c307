import { changeCluster, formCluster, readWholeBoard, undoClusterDecision } from "@kulla/api";
import type { RouteArguments } from "@kulla/api";
import type { Activity } from "@kulla/attribution";
import type { ClusterBoard } from "@kulla/casework";
import type { ActivityRef, Finding } from "@kulla/core";
import { activityKey } from "@kulla/core";
import { ownFormat } from "../remote/own-format.ts";
import type { Remote } from "../remote/remote.ts";
import { why } from "../remote/why.ts";
import type { ClusterAct, Desk } from "./desk.ts";

/** The clusters of a workbench that runs elsewhere, as far as the caller sees its cases as a whole. */
export function remoteClusters({ client }: Remote): Pick<Desk, "board" | "form" | "change" | "undoOnCluster"> {
  return {
    board: async (asOf) => {
      const reply = await client.call(readWholeBoard, { query: { ...(asOf !== undefined && { asOf }) } });
      const { descriptions, activities } = reply;
      const known = ownFormat<readonly Activity[]>(activities);
      return {
        ...ownFormat<Pick<ClusterBoard, "asOf" | "clusters" | "proposals" | "decisions" | "findings">>(reply),
        descriptions: new Map(Object.entries(ownFormat<DescriptionsById>(descriptions))),
        activities: new Map(known.map((one) => [activityKey(one.ref), one])),
      };
    },
    form: async (activities, by, scheme) => {
      const keys = activities.map(({ ref }) => activityKey(ref));
      const body = { activities: keys, reason: why(by), ...(scheme !== undefined && { scheme }) };
      return { value: (await client.call(formCluster, { body })).made, findings: [] };
    },
    change: async (_board, cluster, act, by) => {
      const body = { verdict: wanted(act), reason: why(by) };
      return { value: (await client.call(changeCluster, { params: { cluster }, body })).made, findings: [] };
    },
    undoOnCluster: async ({ id: decision }, by) => {
      const { made, findings } = await client.call(undoClusterDecision, { body: { decision, reason: why(by) } });
      return { value: made, findings: ownFormat<readonly Finding[]>(findings) };
    },
  };
}

type DescriptionsById = Readonly<
  Record<string, ClusterBoard["descriptions"] extends ReadonlyMap<string, infer D> ? D : never>
>;

type Wanted = RouteArguments<typeof changeCluster>["body"]["verdict"];

/** The verdict with the keys of its activities. */
function wanted(act: ClusterAct): Wanted {
  const keys = (refs: readonly ActivityRef[]): string[] => refs.map(activityKey);
  switch (act.kind) {
    case "grow":
    case "shrink":
      return { kind: act.kind, activities: keys(act.activities) };
    case "split":
      return { kind: "split", parts: act.parts.map(keys) };
    case "merge":
      return { kind: "merge", clusters: [...act.clusters] };
    case "keep-apart":
      return { kind: "keep-apart", clusters: [...(act.clusters ?? [])], activities: keys(act.activities ?? []) };
    case "rename":
      return { kind: "rename", name: act.name };
    case "promote":
      return { kind: "promote", group: act.group };
  }
}
