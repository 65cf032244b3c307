import type { RouteArguments, RouteContract, RouteResult } from "@kulla/api";
import type { InfiniteData, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from "@tanstack/react-query";
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { server } from "./server.ts";

/** What a query is kept under: the route and what it was given. Events throw away all queries of a case by it. */
export const callKey = (route: RouteContract, given: object): readonly [string, object] => [route.id, given];

export interface CallChoice {
  /** False while what the call needs is not there yet. */
  readonly enabled?: boolean;
  /** Shows what the call gave before, with other arguments, until the new answer is there. */
  readonly keepPrevious?: boolean;
}

/** Reads a route, and keeps what it gave until something of the case changes. Its errors are `ApiProblem`, or `TypeError` without connection. */
export function useCall<R extends RouteContract>(
  route: R,
  given: RouteArguments<R>,
  { enabled = true, keepPrevious = false }: CallChoice = {},
): UseQueryResult<RouteResult<R>> {
  return useQuery<RouteResult<R>>({
    queryKey: callKey(route, given),
    queryFn: ({ signal }) => server.call(route, given, { signal }),
    enabled,
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  });
}

/** A reply of one page of a list. */
interface PageReply {
  readonly items: readonly unknown[];
  readonly next?: string | undefined;
  readonly total?: number | undefined;
}

/** What a route that gives lists replies; its items keep their type. */
export type PageOf<R extends RouteContract> = RouteResult<R> extends PageReply ? RouteResult<R> : never;

/** Pages of a list as they were read so far. */
export type Pages<P> = UseInfiniteQueryResult<InfiniteData<P>>;

/** Reads a list page by page: the next is read by `fetchNextPage`, which `PageList` calls where the reader comes near the end. */
export function usePages<R extends RouteContract>(
  route: R,
  given: RouteArguments<R>,
  { enabled = true, keepPrevious = false }: CallChoice = {},
): Pages<PageOf<R>> {
  type Page = PageOf<R>;
  return useInfiniteQuery<Page, Error, InfiniteData<Page>, readonly unknown[], string | undefined>({
    queryKey: [...callKey(route, given), "pages"],
    queryFn: async ({ signal, pageParam }) => {
      const query = { ...(given.query ?? {}), ...(pageParam !== undefined && { cursor: pageParam }) };
      return (await server.call(route, { ...given, query }, { signal })) as Page;
    },
    initialPageParam: undefined,
    getNextPageParam: (page) => page.next,
    enabled,
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  });
}

/** All items that were read so far. */
export function itemsOf<P extends PageReply>(pages: Pages<P>): P["items"][number][] {
  return pages.data?.pages.flatMap((page) => page.items) ?? [];
}

/**
 * Writes by a route: `send.mutate({ params, body })`. Sent again after a lost connection the write is done once. What was read of the
 * same case is read again afterwards.
 */
export function useSend<R extends RouteContract>(
  route: R,
): UseMutationResult<RouteResult<R>, Error, RouteArguments<R>> {
  const queries = useQueryClient();
  return useMutation<RouteResult<R>, Error, RouteArguments<R>>({
    mutationFn: (given) => server.call(route, given, { idempotencyKey: crypto.randomUUID() }),
    onSettled: async (_result, _problem, given) => {
      const caseName = caseNameOf(given);
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => caseName === undefined || caseNameOf(queryKey[1]) === caseName,
      });
    },
  });
}

/** Name of the case that arguments of a call are about. */
export function caseNameOf(given: unknown): string | undefined {
  if (typeof given !== "object" || given === null || !("params" in given)) return undefined;
  const { params } = given;
  if (typeof params !== "object" || params === null || !("case" in params)) return undefined;
  return typeof params.case === "string" ? params.case : undefined;
}
