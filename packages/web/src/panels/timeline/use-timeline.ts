import type { RouteInput, TimelineItem, TimelineOverview } from "@kulla/api";
import { listTimeline, readTimelineOverview } from "@kulla/api";
import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Pages } from "../../data/use-call.ts";
import { itemsOf, useCall, usePages } from "../../data/use-call.ts";
import { useCase } from "../../data/use-case.ts";
import { useLanguage } from "../../messages/language.tsx";
import type { TimeWindow } from "./time-window.ts";

type ListQuery = RouteInput<typeof listTimeline>["query"];

/** What the timeline is narrowed to. */
export interface TimelineFilter {
  readonly kind?: ListQuery["kind"];
  readonly conflicting?: "yes";
  readonly words?: string;
}

/** Most events that are read to be drawn one by one. */
export const MOST_EVENTS = 2000;

/** Events of one page. */
const PAGE = 500;

const DAY = 86_400_000;

export interface TimelineEvents {
  readonly items: readonly TimelineItem[];
  /** Of the stretch that was asked for. */
  readonly total: number;
  /** All of them are there. */
  readonly isWhole: boolean;
  readonly pages: Pages<{
    readonly items: readonly TimelineItem[];
    readonly next?: string | undefined;
    readonly total: number;
  }>;
}

export function useTimelineOverview(filter: TimelineFilter): UseQueryResult<TimelineOverview> {
  const { name } = useCase();
  const [language] = useLanguage();
  const query = { ...queryOf(filter), language };
  return useCall(readTimelineOverview, { params: { case: name }, query }, { keepPrevious: true });
}

/** Reads the dated events that fit; where there are too many, those of a stretch of time. */
export function useTimelineEvents(
  filter: TimelineFilter,
  total: number,
  window: TimeWindow | undefined,
): TimelineEvents {
  const { name } = useCase();
  const [language] = useLanguage();
  const stretch = total > MOST_EVENTS && window !== undefined ? stretchOf(window) : {};
  const pages = usePages(
    listTimeline,
    { params: { case: name }, query: { ...queryOf(filter), language, dated: "yes", limit: PAGE, ...stretch } },
    { keepPrevious: true, enabled: total <= MOST_EVENTS || window !== undefined },
  );
  const items = itemsOf(pages);
  const found = pages.data?.pages[0]?.total ?? 0;
  const { hasNextPage, isFetching, isError, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError && found <= MOST_EVENTS) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, found, fetchNextPage]);
  return { items, total: found, isWhole: pages.data !== undefined && !hasNextPage, pages };
}

function queryOf({ kind, conflicting, words }: TimelineFilter) {
  return {
    ...(kind !== undefined && kind.length > 0 && { kind: [...kind] }),
    ...(conflicting !== undefined && { conflicting }),
    ...(words !== undefined && words !== "" && { words }),
  };
}

/** Whole steps around the window, so that a little move asks for nothing new: days since 1970-01-01. */
function stretchOf({ from, to }: TimeWindow): { readonly from: number; readonly to: number } {
  const step = 2 ** Math.ceil(Math.log2(Math.max((to - from) / DAY, 1)));
  return { from: Math.floor(from / DAY / step) * step, to: Math.ceil(to / DAY / step) * step };
}
