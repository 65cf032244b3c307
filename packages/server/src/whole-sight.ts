import type { RouteContract } from "@kulla/api";
import type { Call } from "./handle.ts";

/**
 * Whether the viewer has a role in every case of the workspace, and TLP:RED: then what was made of all of them tells the viewer nothing that is above.
 * It is by the clearance alone: whether there is anything above somebody is not theirs to find out by trying.
 */
export async function seesWhole({
  viewer,
  workbench: { store },
}: Pick<Call<RouteContract>, "viewer" | "workbench">): Promise<boolean> {
  if (viewer.clearance !== "TLP:RED") return false;
  const own = await viewer.cases();
  return own === undefined || (await store.cases()).every(({ name }) => own.includes(name));
}
