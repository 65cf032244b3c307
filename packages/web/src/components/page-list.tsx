import { useVirtualizer } from "@tanstack/react-virtual";
import type { ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import type { Pages } from "../data/use-call.ts";
import { itemsOf } from "../data/use-call.ts";
import { Failure } from "./failure.tsx";
import { Coming, isComing } from "./coming.tsx";
import { Skeletons } from "./skeletons.tsx";
import { withRow } from "./with-row.ts";
import classes from "./page-list.module.css";

/** Rows before the end at which the next page is asked for. */
const AHEAD = 30;

interface ListPage<T> {
  readonly items: readonly T[];
  readonly next?: string | undefined;
  readonly total?: number | undefined;
  readonly freshness?: { readonly revision: number; readonly stale: boolean } | undefined;
}

export interface PageListGiven<T> {
  readonly pages: Pages<ListPage<T>>;
  readonly keyOf: (item: T) => string;
  readonly row: (item: T, index: number) => ReactNode;
  /** What the list is, for those who hear it. */
  readonly label: string;
  /** Pixels that a row takes, about. */
  readonly estimate?: number;
  /** Shown where the list is empty. */
  readonly empty: ReactNode;
  /** Key of the row that must be in sight. */
  readonly inSight?: string | undefined;
}

/**
 * A list of any length: only the rows in sight are in the page, and the one that last had the focus; pages are read as the reader goes on.
 * It fills the height that it is given.
 */
export function PageList<T>({ pages, keyOf, row, label, estimate = 72, empty, inSight }: PageListGiven<T>) {
  const box = useRef<HTMLDivElement>(null);
  const items = itemsOf(pages);
  const total = pages.data?.pages[0]?.total ?? -1;
  const [held, setHeld] = useState<string>();
  const heldRow = held === undefined ? -1 : items.findIndex((item) => keyOf(item) === held);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => estimate,
    getItemKey: (index) => keyAt(items, index, keyOf),
    overscan: 8,
    rangeExtractor: (range) => withRow(range, heldRow),
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = pages;
  useEffect(() => {
    if (last + AHEAD >= items.length && hasNextPage && !isFetchingNextPage && !isFetchNextPageError)
      void fetchNextPage();
  }, [last, items.length, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  const wanted = inSight === undefined ? -1 : items.findIndex((item) => keyOf(item) === inSight);
  useEffect(() => {
    if (wanted >= 0) rows.scrollToIndex(wanted, { align: "auto" });
    // Only a newly wanted row is brought into sight, not one that the reader has scrolled away from.
  }, [wanted, rows]);
  if (pages.data === undefined)
    return pages.isError ? <Failure error={pages.error} retry={() => void pages.refetch()} /> : <Skeletons />;
  if (items.length === 0) return isComing(pages.data.pages[0]?.freshness) ? <Coming /> : empty;
  return (
    // A region that scrolls can be reached by the keyboard, to scroll it.
    <div ref={box} className={classes["box"]} role="group" aria-label={label} tabIndex={0}>
      <div role="list" aria-label={label} className={classes["rows"]} style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <div
              key={key}
              ref={rows.measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={total}
              aria-posinset={index + 1}
              className={classes["row"]}
              onFocus={() => setHeld(keyOf(item))}
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              {row(item, index)}
            </div>
          );
        })}
      </div>
      {isFetchNextPageError ? <Failure error={pages.error} retry={() => void fetchNextPage()} /> : null}
    </div>
  );
}

function keyAt<T>(items: readonly T[], index: number, keyOf: (item: T) => string): string {
  const item = items[index];
  return item === undefined ? String(index) : keyOf(item);
}
