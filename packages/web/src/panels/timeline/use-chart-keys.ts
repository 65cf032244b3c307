import type { TimelineItem } from "@kulla/api";
import type { KeyboardEvent, RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import type { LaneLayout } from "./lay-out-lanes.ts";
import { markKey } from "./mark-key.ts";
import type { TimeWindow } from "./time-window.ts";
import { anchorOf, moved, zoomed } from "./time-window.ts";

interface Given {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly layout: LaneLayout;
  readonly window: TimeWindow;
  readonly change: (window: TimeWindow) => void;
  readonly choose: (item: TimelineItem) => void;
}

/** The chart by keyboard: one mark is reached by Tab, arrows go on from there, Enter chooses, plus and minus zoom, Shift with an arrow moves. */
export function useChartKeys({ box, layout, window, change, choose }: Given) {
  const [wanted, setWanted] = useState<string>();
  const isAsked = useRef(false);
  const focusKey = hasKey(layout, wanted) ? wanted : firstKey(layout);
  useEffect(() => {
    if (!isAsked.current || focusKey === undefined) return;
    isAsked.current = false;
    const mark = box.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(focusKey)}"]`);
    mark?.focus();
    mark?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [box, focusKey, layout]);

  const reach = (key: string | undefined) => {
    if (key === undefined) return;
    isAsked.current = true;
    scrollToLane(box.current, layout, key);
    setWanted(key);
  };
  const keys = (event: KeyboardEvent) => {
    const anchor = anchorOf(window, startsOf(itemOf(layout, focusKey)));
    const act = event.shiftKey ? shifted(event.key, window, anchor) : zooming(event.key, window, anchor);
    if (act !== undefined) change(act);
    else if (event.key === "Enter" || event.key === " ") {
      const item = itemOf(layout, focusKey);
      if (item !== undefined) choose(item);
    } else {
      const next = event.shiftKey ? undefined : neighbour(layout, focusKey, event.key);
      if (next === undefined) return;
      reach(next);
    }
    event.preventDefault();
  };
  return { focusKey, keys, setFocusKey: setWanted };
}

function shifted(key: string, window: TimeWindow, anchor: number): TimeWindow | undefined {
  if (key === "ArrowLeft") return moved(window, -0.25);
  // On most keyboards plus is a key with Shift.
  return key === "ArrowRight" ? moved(window, 0.25) : zooming(key, window, anchor);
}

/** What the keyboard has reached is zoomed to. */
function zooming(key: string, window: TimeWindow, anchor: number): TimeWindow | undefined {
  if (key === "+" || key === "=") return zoomed(window, 2, anchor);
  return key === "-" || key === "_" ? zoomed(window, 0.5) : undefined;
}

const startsOf = (item: TimelineItem | undefined): readonly number[] =>
  (item?.dates ?? []).flatMap(({ best, from, to }) => (best ? (from ?? to ?? []) : []));

interface Place {
  readonly lane: number;
  readonly mark: number;
}

function placeOfKey({ lanes }: LaneLayout, key: string | undefined): Place | undefined {
  if (key === undefined) return undefined;
  for (const [lane, { name, marks }] of lanes.entries()) {
    const mark = marks.findIndex(({ item }) => markKey(name, item.id) === key);
    if (mark >= 0) return { lane, mark };
  }
  return undefined;
}

const hasKey = (layout: LaneLayout, key: string | undefined): boolean => placeOfKey(layout, key) !== undefined;

function keyAt({ lanes }: LaneLayout, { lane, mark }: Place): string | undefined {
  const found = lanes[lane];
  const item = found?.marks[mark]?.item;
  return found === undefined || item === undefined ? undefined : markKey(found.name, item.id);
}

function firstKey(layout: LaneLayout): string | undefined {
  const lane = layout.lanes.findIndex(({ marks }) => marks.length > 0);
  return keyAt(layout, { lane, mark: 0 });
}

function itemOf(layout: LaneLayout, key: string | undefined): TimelineItem | undefined {
  const place = placeOfKey(layout, key);
  return place === undefined ? undefined : layout.lanes[place.lane]?.marks[place.mark]?.item;
}

/** The mark that an arrow leads to: along the lane, or the nearest in time in the lane above or below. */
export function neighbour(layout: LaneLayout, key: string | undefined, arrow: string): string | undefined {
  const place = placeOfKey(layout, key);
  if (place === undefined) return undefined;
  const { lane, mark } = place;
  const last = (layout.lanes[lane]?.marks.length ?? 1) - 1;
  switch (arrow) {
    case "ArrowLeft":
      return keyAt(layout, { lane, mark: mark - 1 });
    case "ArrowRight":
      return keyAt(layout, { lane, mark: mark + 1 });
    case "Home":
      return keyAt(layout, { lane, mark: 0 });
    case "End":
      return keyAt(layout, { lane, mark: last });
    case "ArrowUp":
      return nearestIn(layout, place, -1);
    case "ArrowDown":
      return nearestIn(layout, place, 1);
    default:
      return undefined;
  }
}

function nearestIn(layout: LaneLayout, { lane, mark }: Place, step: 1 | -1): string | undefined {
  const x = layout.lanes[lane]?.marks[mark]?.bars[0]?.x ?? 0;
  for (let at = lane + step; at >= 0 && at < layout.lanes.length; at += step) {
    const marks = layout.lanes[at]?.marks ?? [];
    if (marks.length === 0) continue;
    const far = (index: number) => Math.abs((marks[index]?.bars[0]?.x ?? 0) - x);
    const best = marks.reduce((nearest, _mark, index) => (far(index) < far(nearest) ? index : nearest), 0);
    return keyAt(layout, { lane: at, mark: best });
  }
  return undefined;
}

/** Lanes out of sight are not in the page; the one that is gone to comes into sight first. */
function scrollToLane(box: HTMLDivElement | null, layout: LaneLayout, key: string): void {
  const place = placeOfKey(layout, key);
  const lane = place === undefined ? undefined : layout.lanes[place.lane];
  if (box === null || lane === undefined) return;
  if (lane.top < box.scrollTop) box.scrollTo({ top: lane.top });
  else if (lane.top + lane.height > box.scrollTop + box.clientHeight)
    box.scrollTo({ top: Math.min(lane.top, lane.top + lane.height - box.clientHeight) });
}
