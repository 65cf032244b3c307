import type { StatementItem } from "@kulla/api";
import { countStatements, listStatements } from "@kulla/api";
import type { Span } from "@kulla/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useMemo } from "react";
import type { PageOf, Pages } from "../../data/use-call.ts";
import { useCall, usePages } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import type { StatementFilter } from "./statement-filter.ts";
import { isFiltering } from "./statement-filter.ts";

/** Most statements that are loaded of a document, or of a part of one that has more. */
export const MOST = 5_000;
const PAGE = 500;
/** Milliseconds after the last key until words are looked for. */
const PAUSE = 250;

/** The statements of a piece of evidence. `items` is undefined while they are read, `isDense` where there are more than are loaded at once. */
export function useWholeEvidence(evidence: string) {
  const { name } = useCase();
  const pages = usePages(listStatements, { params: { case: name }, query: { evidence, limit: PAGE } });
  const first = pages.data?.pages[0];
  const isDense = first !== undefined && (first.more || first.total > MOST);
  useAllPages(pages, !isDense);
  const items = useMemo(() => pages.data?.pages.flatMap((page) => page.items), [pages.data]);
  return { items, isDense, error: pages.error };
}

/**
 * Of evidence with more statements than are loaded at once, those of the part of the text that is shown; with a filter those that fit,
 * wherever they stand. `part` is undefined where everything is loaded already.
 */
export function useDenseEvidence(evidence: string, part: Span | undefined, filter: StatementFilter) {
  const { name } = useCase();
  const [words] = useDebouncedValue(filter.words, PAUSE);
  const asked = { ...filter, words };
  const isWhole = isFiltering(asked);
  const stretch = isWhole || part === undefined ? {} : { from: part.start, to: part.end };
  const query = { evidence, limit: PAGE, ...stretch, ...queryOf(asked) };
  const isAsked = part !== undefined;
  const pages = usePages(listStatements, { params: { case: name }, query }, { enabled: isAsked });
  useAllPages(pages, isAsked);
  const types = useCall(
    countStatements,
    { params: { case: name }, query: { evidence, facet: "type" } },
    { enabled: isAsked },
  );
  const items = useMemo(() => pages.data?.pages.flatMap((page) => page.items) ?? NONE, [pages.data]);
  return {
    items,
    isLoading: isAsked && pages.data === undefined && pages.error === null,
    isCut: pages.hasNextPage && items.length >= MOST,
    types: types.data?.values ?? [],
    error: pages.error,
  };
}

const NONE: readonly StatementItem[] = [];

/** Reads page after page, up to `MOST` statements. */
function useAllPages(pages: Pages<PageOf<typeof listStatements>>, isAsked: boolean): void {
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = pages;
  const count = (data?.pages.length ?? 0) * PAGE;
  useEffect(() => {
    if (isAsked && hasNextPage && !isFetchingNextPage && !isFetchNextPageError && count < MOST) void fetchNextPage();
  }, [isAsked, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, count]);
}

const DECIDED = ["accepted", "rejected", "corrected"] as const;

function queryOf({ standing, type, words }: StatementFilter) {
  return {
    ...(type !== undefined && { type }),
    ...(words.trim() !== "" && { words }),
    ...(standing === "open" && { standing }),
    ...(standing === "decided" && { standing: [...DECIDED] }),
  };
}
