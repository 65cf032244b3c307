import { addAll } from "@kulla/core";
import type { ApiClient, RouteArguments, RouteContract, RouteResult } from "@kulla/api";

/** A reply of one page of a list. */
interface PageReply {
  readonly items: readonly unknown[];
  readonly next?: string | undefined;
}

type ItemOf<R extends RouteContract> =
  RouteResult<R> extends { readonly items: readonly (infer Item)[] } ? Item : never;

/** All items of a list, page after page. */
export async function allPages<R extends RouteContract>(
  client: ApiClient,
  route: R,
  given: RouteArguments<R>,
): Promise<readonly ItemOf<R>[]> {
  const all: ItemOf<R>[] = [];
  for (let cursor: string | undefined; ;) {
    const query = { ...given.query, limit: 500, ...(cursor !== undefined && { cursor }) };
    const page: PageReply = (await client.call(route, { ...given, query })) as PageReply;
    addAll(all, page.items as readonly ItemOf<R>[]);
    cursor = page.next;
    if (cursor === undefined) return all;
  }
}
