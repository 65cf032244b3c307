import type { GraphPicture } from "@kulla/api";
import { readGraph } from "@kulla/api";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { server } from "../../data/server.ts";
import { callKey } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";

/** Nodes that come first, so that something is seen at once, and nodes of each page after that. */
const FIRST = 500;
const PAGE = 2500;

/** What has come of a graph. */
export interface LoadedPicture {
  readonly picture: GraphPicture;
  /** All that was asked for is there. */
  readonly isWhole: boolean;
}

interface Stretch {
  readonly from: number;
  readonly nodes: number;
}

/** Reads so many of the most connected nodes, page by page. */
export function usePicture(wanted: number) {
  const { name } = useCase();
  const given = { params: { case: name } };
  const query = useInfiniteQuery({
    queryKey: [...callKey(readGraph, given), "picture"],
    queryFn: ({ signal, pageParam }: { readonly signal: AbortSignal; readonly pageParam: Stretch }) =>
      server.call(readGraph, { ...given, query: { ...pageParam } }, { signal }),
    initialPageParam: { from: 0, nodes: Math.min(FIRST, wanted) },
    getNextPageParam: ({ nodes, total }: GraphPicture, _pages, last: Stretch): Stretch | undefined => {
      const from = last.from + nodes.length;
      const end = Math.min(total, wanted);
      return nodes.length === 0 || from >= end ? undefined : { from, nodes: Math.min(PAGE, end - from) };
    },
  });
  const { data, hasNextPage, isFetching, isError, fetchNextPage, refetch } = query;
  const isMixed = data !== undefined && !isOfOneRevision(data.pages);
  useEffect(() => {
    if (isFetching || isError) return;
    // Computed anew between two pages: ranks are others now.
    if (isMixed) void refetch();
    else if (hasNextPage) void fetchNextPage();
  }, [isFetching, isError, isMixed, hasNextPage, refetch, fetchNextPage]);
  const isWhole = data !== undefined && !hasNextPage && !isMixed;
  const picture = useMemo(
    () => (data === undefined ? undefined : joined(isMixed ? data.pages.slice(0, 1) : data.pages, wanted)),
    [data, isMixed, wanted],
  );
  const shown = useWholeOrFirst(picture, data?.pages[0], isWhole);
  const loaded = picture?.nodes.length ?? 0;
  return { query, shown, loaded, ahead: Math.min(picture?.total ?? 0, wanted) };
}

/** What is drawn changes twice at most: the first page, then all of it. What was whole stays until more is whole. */
function useWholeOrFirst(
  picture: GraphPicture | undefined,
  first: GraphPicture | undefined,
  isWhole: boolean,
): LoadedPicture | undefined {
  const [kept, keep] = useState<LoadedPicture>();
  const next =
    picture === undefined || first === undefined
      ? undefined
      : isWhole
        ? { picture, isWhole }
        : kept?.isWhole === true
          ? kept
          : { picture: first, isWhole };
  if (next?.picture !== kept?.picture || next?.isWhole !== kept?.isWhole) keep(next);
  return next?.picture === kept?.picture ? kept : next;
}

const isOfOneRevision = (pages: readonly GraphPicture[]): boolean =>
  pages.every(({ freshness }) => freshness.revision === pages[0]?.freshness.revision);

/** Pages of one graph as one, of so many nodes at most. */
function joined(pages: readonly GraphPicture[], most: number): GraphPicture | undefined {
  const [first] = pages;
  if (first === undefined || (pages.length === 1 && first.nodes.length <= most)) return first;
  const nodes = pages.flatMap((page) => page.nodes).slice(0, most);
  const edges = pages.flatMap((page) => page.edges).filter(({ from, to }) => Math.max(from, to) < nodes.length);
  return { ...first, nodes, edges };
}
