import type { TimelineItem } from "@kulla/api";
import { memo } from "react";
import { useFormat, useMessages, useTimeWords } from "../../messages/language.tsx";
import type { Bar, Crowd, Lane, LaneLayout, Mark } from "./lay-out-lanes.ts";
import { BAR, LANE_HEAD, ROW } from "./lay-out-lanes.ts";
import type { LaneKind } from "./lanes.ts";
import { markKey } from "./mark-key.ts";
import { cut } from "./timeline-svg.ts";
import type { TimeWindow } from "./time-window.ts";
import { placeOf, ticksOf } from "./time-window.ts";
import classes from "./timeline.module.css";

interface LaneGiven {
  readonly lane: Lane;
  readonly layout: LaneLayout;
  readonly laneKind: LaneKind;
  /** All rows are shown. */
  readonly isWhole: boolean;
  readonly switchRows: () => void;
  readonly chosen: string | undefined;
  readonly focusKey: string | undefined;
  readonly choose: (item: TimelineItem, key: string) => void;
  readonly zoomTo: (window: TimeWindow) => void;
  readonly labelOf: (item: TimelineItem) => string;
}

/** A lane: its name, and its events in rows. */
export function LaneView({
  lane,
  layout,
  laneKind,
  isWhole,
  switchRows,
  chosen,
  focusKey,
  choose,
  zoomTo,
  labelOf,
}: LaneGiven) {
  const { timeline: texts } = useMessages();
  const format = useFormat();
  const name = lane.name ?? texts.noLane[laneKind];
  const place = placeOf(layout.window, layout.width);
  return (
    <g transform={`translate(0 ${String(lane.top)})`} role="group" aria-label={name}>
      <rect className={classes["laneHead"]} width={layout.width} height={LANE_HEAD} />
      {ticksOf(layout.window, layout.width).map(({ at }) => (
        <line key={at} className={classes["grid"]} x1={place(at)} x2={place(at)} y1={LANE_HEAD} y2={lane.height} />
      ))}
      <text className={classes["laneName"]} x={8} y={17} aria-hidden>
        {cut(name, layout.width * 0.7)}
        <tspan className={classes["laneCount"]} dx={8}>
          {format.number(lane.count)}
        </tspan>
      </text>
      {lane.crowds.length > 0 || isWhole ? (
        <RowSwitch x={layout.width} isWhole={isWhole} switchRows={switchRows} />
      ) : null}
      {lane.marks.map((mark) => {
        const key = markKey(lane.name, mark.item.id);
        return (
          <MarkView
            key={key}
            mark={mark}
            markKey={key}
            label={labelOf(mark.item)}
            isChosen={mark.item.id === chosen}
            isReached={key === focusKey}
            choose={choose}
          />
        );
      })}
      {lane.crowds.map((crowd) => (
        <CrowdView key={crowd.x} crowd={crowd} top={LANE_HEAD + (lane.rows - 1) * ROW} zoomTo={zoomTo} />
      ))}
    </g>
  );
}

function RowSwitch({
  x,
  isWhole,
  switchRows,
}: {
  readonly x: number;
  readonly isWhole: boolean;
  readonly switchRows: () => void;
}) {
  const { timeline: texts } = useMessages();
  const label = isWhole ? texts.fewerRows : texts.moreRows;
  return (
    <SvgButton label={label} act={switchRows} className={classes["rowSwitch"]}>
      <rect x={x - 132} y={1} width={128} height={24} rx={3} />
      <text x={x - 10} y={17} textAnchor="end">
        {label}
      </text>
    </SvgButton>
  );
}

function CrowdView({
  crowd,
  top,
  zoomTo,
}: {
  readonly crowd: Crowd;
  readonly top: number;
  readonly zoomTo: (window: TimeWindow) => void;
}) {
  const { timeline: texts } = useMessages();
  const format = useFormat();
  const { from, to, x, width, count } = crowd;
  return (
    <SvgButton label={texts.crowd(format.number(count))} act={() => zoomTo({ from, to })} className={classes["crowd"]}>
      <rect x={x + 1} y={top + 1} width={Math.max(width - 2, 24)} height={24} rx={3} />
      <text x={x + width / 2} y={top + 17} textAnchor="middle">
        +{format.number(count)}
      </text>
    </SvgButton>
  );
}

/** A button drawn in SVG: reached by Tab, pressed by Enter and the space bar. */
function SvgButton({
  label,
  act,
  className,
  children,
}: {
  readonly label: string;
  readonly act: () => void;
  readonly className: string | undefined;
  readonly children: React.ReactNode;
}) {
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      className={className}
      onClick={act}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.stopPropagation();
        act();
      }}
    >
      {children}
    </g>
  );
}

interface MarkGiven {
  readonly mark: Mark;
  readonly markKey: string;
  readonly label: string;
  readonly isChosen: boolean;
  /** Tab comes to this one of all marks. */
  readonly isReached: boolean;
  readonly choose: (item: TimelineItem, key: string) => void;
}

const MarkView = memo(function MarkView({ mark, markKey: key, label, isChosen, isReached, choose }: MarkGiven) {
  const { timeline: texts } = useMessages();
  const words = useTimeWords();
  const { item, bars, rows, row, labelX, labelWidth, isLabelBefore } = mark;
  const top = LANE_HEAD + row * ROW;
  const dates = bars.map(({ date }) => words(date.edtf)).join("; ");
  const conflict = item.conflicting ? `, ${texts.conflictMark}` : "";
  const left = Math.min(isLabelBefore ? labelX - labelWidth : labelX, ...bars.map(({ x }) => x));
  const right = Math.max(isLabelBefore ? labelX : labelX + labelWidth, ...bars.map((bar) => bar.x + bar.width));
  const mine = [classes["mark"], classes[item.kind], isChosen ? classes["chosen"] : ""].join(" ");
  return (
    <g
      role="button"
      tabIndex={isReached ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={`${label}, ${dates}${conflict}`}
      data-mark={key}
      className={mine}
      onClick={() => choose(item, key)}
    >
      <rect
        className={classes["reach"]}
        x={left - 3}
        y={top + 1}
        width={right - left + 6}
        height={rows * ROW - 2}
        rx={4}
      />
      {item.conflicting ? <ConflictLine bars={bars} top={top} /> : null}
      {bars.map((bar) => (
        <BarView key={bar.date.edtf} bar={bar} top={top} isOther={!item.conflicting && !bar.date.best} />
      ))}
      <text
        className={item.conflicting ? classes["conflictText"] : classes["markText"]}
        x={labelX}
        y={top + 17}
        textAnchor={isLabelBefore ? "end" : "start"}
        // It may be cut short; the whole of it is the label of the button.
        aria-hidden
      >
        {cut(`${item.conflicting ? "≠ " : ""}${label}`, labelWidth)}
      </text>
    </g>
  );
});

/** Joins the dates of one event that cannot all hold. */
function ConflictLine({ bars, top }: { readonly bars: readonly Bar[]; readonly top: number }) {
  const places = bars.map(({ x, width, row }) => `${String(x + width / 2)},${String(top + row * ROW + ROW / 2)}`);
  return <polyline className={classes["conflictLine"]} points={places.join(" ")} />;
}

function BarView({ bar, top, isOther }: { readonly bar: Bar; readonly top: number; readonly isOther: boolean }) {
  const { x, width, row, isVague, isOpenLeft, isOpenRight } = bar;
  const y = top + row * ROW + (ROW - BAR) / 2;
  // A vaguer date of the same event that agrees with the best: a thin line below it.
  if (isOther) return <rect className={classes["other"]} x={x} y={y + BAR - 1} width={width} height={3} rx={1.5} />;
  const middle = y + BAR / 2;
  return (
    <>
      <rect className={isVague ? classes["vague"] : classes["exact"]} x={x} y={y} width={width} height={BAR} rx={3} />
      {isVague ? <rect x={x} y={y} width={width} height={BAR} rx={3} fill="url(#timeline-vague)" /> : null}
      {isOpenLeft ? (
        <path className={classes["openEnd"]} d={`M${String(Math.max(x, 0) + 8)} ${String(middle - 5)}l-6 5l6 5`} />
      ) : null}
      {isOpenRight ? (
        <path className={classes["openEnd"]} d={`M${String(x + width - 8)} ${String(middle - 5)}l6 5l-6 5`} />
      ) : null}
    </>
  );
}
