import type { TimelineItem } from "@kulla/api";
import { useElementSize, useMergedRef } from "@mantine/hooks";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useFormat, useLanguage, useMessages } from "../../messages/language.tsx";
import { eventLabel } from "./event-label.ts";
import { LaneView } from "./lane-view.tsx";
import type { LaneKind } from "./lanes.ts";
import { lanesOf } from "./lanes.ts";
import type { Lane, LaneLayout } from "./lay-out-lanes.ts";
import { layOutLanes } from "./lay-out-lanes.ts";
import { Legend } from "./legend.tsx";
import { TimeAxis } from "./time-axis.tsx";
import type { TimeWindow } from "./time-window.ts";
import { useChartKeys } from "./use-chart-keys.ts";
import { useChartPointer } from "./use-chart-pointer.ts";
import shared from "../../components/drawing-page.module.css";
import classes from "./timeline.module.css";

/** Rows that a lane shows unless a person asks for all of them. */
export const LANE_ROWS = 6;

/** Pixels above and below of what is in sight where lanes are drawn already. */
const AHEAD = 400;

export interface TimelineChartGiven {
  readonly items: readonly TimelineItem[];
  readonly window: TimeWindow;
  readonly change: (window: TimeWindow) => void;
  readonly laneKind: LaneKind;
  readonly chosen: TimelineItem | undefined;
  readonly choose: (item: TimelineItem | undefined) => void;
}

/** Lanes below one axis of time. Only the lanes in sight are in the page. */
export function TimelineChart({ items, window, change, laneKind, chosen, choose }: TimelineChartGiven) {
  const { timeline: texts } = useMessages();
  const format = useFormat();
  const [language] = useLanguage();
  const help = useId();
  const [scroll, setScroll] = useState(0);
  const { ref: sizeRef, width, height } = useElementSize<HTMLDivElement>();
  const box = useRef<HTMLDivElement>(null);
  const merged = useMergedRef(sizeRef, box);
  const { layout, labelOf, wholeLanes, switchRows } = useLaneLayout(items, laneKind, window, width);
  useChartPointer(box, window, change);
  const { focusKey, keys, setFocusKey } = useChartKeys({ box, layout, window, change, choose });
  useEffect(() => {
    // Another grouping begins at the top.
    box.current?.scrollTo({ top: 0 });
  }, [laneKind]);
  const count = useMemo(() => countOf(layout), [layout]);
  const day = (instant: number) => format.day(new Date(instant).toISOString());
  const isNear = ({ top, height: own }: Lane) => top < scroll + height + AHEAD && top + own > scroll - AHEAD;
  return (
    <div className={[shared["card"], classes["chart"]].join(" ")}>
      <p id={help} className="visually-hidden">
        {texts.chartHelp}
      </p>
      <TimeAxis window={window} width={width} language={language} />
      <div
        ref={merged}
        className={classes["lanes"]}
        role="group"
        aria-label={texts.chart(day(window.from), day(window.to), format.number(count))}
        aria-describedby={help}
        onScroll={(event) => setScroll(event.currentTarget.scrollTop)}
        onKeyDown={keys}
      >
        {layout.lanes.length === 0 && width > 0 ? (
          <p role="status" className={shared["note"]}>
            {texts.nothingInSight}
          </p>
        ) : null}
        <svg width={width} height={Math.max(layout.height, 1)} className={classes["svg"]}>
          <Hatch />
          {layout.lanes.filter(isNear).map((lane) => (
            <LaneView
              key={lane.name ?? "\u0000"}
              lane={lane}
              layout={layout}
              laneKind={laneKind}
              isWhole={wholeLanes.has(lane.name ?? "")}
              switchRows={() => switchRows(lane.name ?? "")}
              chosen={chosen?.id}
              focusKey={focusKey}
              choose={(item, key) => {
                setFocusKey(key);
                choose(item.id === chosen?.id ? undefined : item);
              }}
              zoomTo={change}
              labelOf={labelOf}
            />
          ))}
        </svg>
      </div>
      <Legend />
    </div>
  );
}

/** The lanes as they are laid out; a person can ask for all rows of one. */
function useLaneLayout(items: readonly TimelineItem[], laneKind: LaneKind, window: TimeWindow, width: number) {
  const messages = useMessages();
  const [wholeLanes, setWholeLanes] = useState<ReadonlySet<string>>(new Set());
  const lanes = useMemo(() => lanesOf(items, laneKind), [items, laneKind]);
  const labelOf = useMemo(() => (item: TimelineItem) => eventLabel(item, messages), [messages]);
  const layout = useMemo(() => {
    const mostRows = (name: string | undefined) => (wholeLanes.has(name ?? "") ? Infinity : LANE_ROWS);
    return layOutLanes({ lanes, window, width, mostRows, labelOf });
  }, [lanes, window, width, wholeLanes, labelOf]);
  const switchRows = (name: string) =>
    setWholeLanes(
      (before) => new Set(before.has(name) ? [...before].filter((one) => one !== name) : [...before, name]),
    );
  return { layout, labelOf, wholeLanes, switchRows };
}

const countOf = ({ lanes }: LaneLayout): number =>
  new Set(lanes.flatMap(({ marks }) => marks.map(({ item }) => item.id))).size;

/** Strokes over times that are uncertain. */
function Hatch() {
  return (
    <defs>
      <pattern id="timeline-vague" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={3} height={6} className={classes["hatch"]} />
      </pattern>
    </defs>
  );
}
