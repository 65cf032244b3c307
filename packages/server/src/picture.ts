import { PICTURE_LIMIT } from "@kulla/api";
import type { RouteContract } from "@kulla/api";
import { PICTURE_STRETCH } from "@kulla/casework";
import type { Call } from "./handle.ts";
import { readViewPage } from "./read-view.ts";

/** Stretches of the largest picture. */
const MOST_STRETCHES = Math.ceil(PICTURE_LIMIT / PICTURE_STRETCH);

/** The stretches of a case's graph that hold the nodes of these ranks, both ends counted; all of it where no ranks are given. */
export function pictureOf(
  call: Pick<Call<RouteContract>, "viewer" | "workbench">,
  caseName: string,
  range: readonly [first: number, last: number] = [0, PICTURE_LIMIT - 1],
) {
  return readViewPage(call, { caseName, panel: "graph.picture", range, limit: MOST_STRETCHES });
}
