import type { RouteContract, RouteReply } from "@kulla/api";
import { askForDueViews } from "@kulla/casework";
import type { ViewQuery, ViewRevision } from "@kulla/core";
import type { Call } from "./handle.ts";

/** What a handler of a computed panel needs of its call. */
type ViewCall = Pick<Call<RouteContract>, "viewer" | "workbench">;

/** What the caller learns of how fresh a view is. */
export interface Freshness {
  readonly revision: number;
  readonly stale: boolean;
}

/** A case that was never computed at a clearance has revision 0, and is stale. */
export function freshnessOf(revision: Pick<ViewRevision, "revision" | "stale"> | undefined): Freshness {
  return { revision: revision?.revision ?? 0, stale: revision?.stale ?? true };
}

/** One row of a panel at the viewer's clearance, as the body of a `viewOf` reply; without value while there is none. */
export async function readViewRow({ viewer, workbench }: ViewCall, caseName: string, panel: string, key: string) {
  const { views } = workbench;
  const revision = await views.revision(caseName, viewer.clearance);
  if (revision === undefined) await askForFirst({ viewer, workbench }, caseName);
  const value = revision === undefined ? undefined : await views.row(caseName, viewer.clearance, panel, key);
  return { freshness: freshnessOf(revision), ...(value !== undefined && { value }) };
}

/** A page of a panel at the viewer's clearance, as the body of a `pageOf` reply; empty while the case has not been computed. */
export async function readViewPage({ viewer, workbench }: ViewCall, query: Omit<ViewQuery, "clearance">) {
  const page = await workbench.views.page({ ...query, clearance: viewer.clearance });
  if (page === undefined) {
    await askForFirst({ viewer, workbench }, query.caseName);
    return { items: [], total: 0, freshness: freshnessOf(undefined) };
  }
  return {
    items: page.items.map(({ body }) => body),
    ...(page.next !== undefined && { next: page.next }),
    total: page.total,
    freshness: freshnessOf(page.revision),
  };
}

/** The first who reads a case at a clearance has it computed; an event tells when that is done. */
function askForFirst({ viewer, workbench }: ViewCall, caseName: string): Promise<void> {
  return askForDueViews(workbench, caseName, viewer.name, viewer.clearance);
}

/**
 * What was read from a view, as the reply of a route. The bodies are JSON made by our own view functions; whoever sends the reply parses
 * it by the contract, so that a body that does not fit fails there.
 */
export function asReply<R extends RouteContract>(_route: R, body: unknown): RouteReply<R> {
  return body as RouteReply<R>;
}
