import { nodeKind } from "@kulla/api";
import { sha256OfText } from "@kulla/core";
import type { GraphState } from "./graph-state.ts";

/** Where the camera is, as sigma has it. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
  readonly angle: number;
}

/** A view that a person has kept in this browser. It holds nothing of the case: nodes are known by digests of their ids only. */
export interface SavedView {
  readonly name: string;
  readonly hiddenKinds: readonly string[];
  readonly hidden: readonly string[];
  readonly only?: readonly string[];
  readonly camera: Camera;
  /** How many nodes were loaded. */
  readonly nodes: number;
}

/** Views of one case that are kept at most. */
export const VIEW_LIMIT = 20;

/** Letters of a digest: enough to tell 20,000 nodes apart. */
const DIGEST = 16;

const key = (account: string, caseName: string): string =>
  `kulla.graph-views.${sha256OfText(`${account}\n${caseName}`).slice(0, DIGEST)}`;

const digestOf = (caseName: string, id: string): string => sha256OfText(`${caseName}\n${id}`).slice(0, DIGEST);

/** What is shown now, as it is kept. */
export function viewToSave(
  caseName: string,
  name: string,
  { hiddenKinds, hidden, only }: GraphState,
  camera: Camera,
  nodes: number,
): SavedView {
  const digests = (ids: Iterable<string>) => [...ids].map((id) => digestOf(caseName, id)).sort();
  return {
    name,
    hiddenKinds: [...hiddenKinds].sort(),
    hidden: digests(hidden),
    ...(only !== undefined && { only: digests(only) }),
    camera,
    nodes,
  };
}

/** What a kept view shows of the nodes that there are now. */
export function stateOfView(
  caseName: string,
  { hiddenKinds, hidden, only }: SavedView,
  ids: readonly string[],
): GraphState {
  const byDigest = new Map(ids.map((id) => [digestOf(caseName, id), id]));
  const found = (digests: readonly string[]) => new Set(digests.flatMap((digest) => byDigest.get(digest) ?? []));
  return {
    hiddenKinds: new Set(nodeKind.options.filter((kind) => hiddenKinds.includes(kind))),
    hidden: found(hidden),
    only: only === undefined ? undefined : found(only),
  };
}

/** The kept views of a case; what cannot be read is none. */
export function readViews(storage: Pick<Storage, "getItem">, account: string, caseName: string): readonly SavedView[] {
  try {
    const read: unknown = JSON.parse(storage.getItem(key(account, caseName)) ?? "[]");
    return Array.isArray(read) ? read.filter(isView).slice(0, VIEW_LIMIT) : [];
  } catch {
    return [];
  }
}

/** Keeps the views of a case. @returns false where the browser keeps nothing */
export function writeViews(
  storage: Pick<Storage, "setItem" | "removeItem">,
  account: string,
  caseName: string,
  views: readonly SavedView[],
): boolean {
  try {
    if (views.length === 0) storage.removeItem(key(account, caseName));
    else storage.setItem(key(account, caseName), JSON.stringify(views.slice(0, VIEW_LIMIT)));
    return true;
  } catch {
    return false;
  }
}

const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

function isView(value: unknown): value is SavedView {
  if (typeof value !== "object" || value === null) return false;
  const { name, hiddenKinds, hidden, only, camera, nodes } = value as Partial<Record<keyof SavedView, unknown>>;
  return (
    typeof name === "string" &&
    areTexts(hiddenKinds) &&
    areTexts(hidden) &&
    (only === undefined || areTexts(only)) &&
    typeof nodes === "number" &&
    isCamera(camera)
  );
}

function isCamera(value: unknown): value is Camera {
  if (typeof value !== "object" || value === null) return false;
  const { x, y, ratio, angle } = value as Partial<Record<keyof Camera, unknown>>;
  return [x, y, ratio, angle].every((one) => typeof one === "number" && Number.isFinite(one));
}
