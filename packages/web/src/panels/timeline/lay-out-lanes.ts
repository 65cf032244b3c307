import type { TimelineDate, TimelineItem } from "@kulla/api";
import type { LaneOfItems } from "./lanes.ts";
import type { TimeWindow } from "./time-window.ts";
import { placeOf } from "./time-window.ts";

/** Sizes of the lanes in pixels. */
export const ROW = 26;
export const LANE_HEAD = 26;
export const LANE_FOOT = 8;

/** Height of a bar in its row. */
export const BAR = 14;

/** Bars are at least so wide that they can be pointed at. */
const LEAST_BAR = 10;

/** Widest label, room between two marks of a row, and a letter's width, about. */
const WIDEST_LABEL = 260;
const GAP = 10;
const LETTER = 6.5;

/** Width of a place where marks that found no row are counted. */
const CROWD = 64;

/** A date as it is drawn. */
export interface Bar {
  readonly date: TimelineDate;
  /** From the left of the lanes; may lie outside of them. */
  readonly x: number;
  readonly width: number;
  /** Row, counted from that of its mark. */
  readonly row: number;
  /** A time known no better than to more than a day, or in doubt. */
  readonly isVague: boolean;
  /** Goes on to the left or right for ever. */
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
}

/** An event in a lane. */
export interface Mark {
  readonly item: TimelineItem;
  /** Row in the lane. */
  readonly row: number;
  /** Rows that it takes: one for each of its dates where they conflict. */
  readonly rows: number;
  readonly bars: readonly Bar[];
  /** Where the label begins or, before its bar, ends; and how wide it may be. */
  readonly labelX: number;
  readonly isLabelBefore: boolean;
  readonly labelWidth: number;
}

/** Events of a lane that found no row, where they are. */
export interface Crowd {
  readonly x: number;
  readonly width: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

export interface Lane {
  /** Undefined for the lane of what has no name to go under. */
  readonly name: string | undefined;
  readonly count: number;
  readonly top: number;
  readonly height: number;
  readonly rows: number;
  readonly marks: readonly Mark[];
  readonly crowds: readonly Crowd[];
}

export interface LaneLayout {
  readonly lanes: readonly Lane[];
  readonly height: number;
  readonly width: number;
  readonly window: TimeWindow;
}

export interface LaneLayoutInput {
  readonly lanes: readonly LaneOfItems[];
  readonly window: TimeWindow;
  /** Pixels. */
  readonly width: number;
  /** Rows that a lane has at most; what finds no room is counted. */
  readonly mostRows: (lane: string | undefined) => number;
  /** What is written at an event. */
  readonly labelOf: (item: TimelineItem) => string;
}

/** Places lanes below each other, and in each lane the events in sight in rows, so that no two overlap. Lanes with nothing in sight are left out. */
export function layOutLanes({ lanes, window, width, mostRows, labelOf }: LaneLayoutInput): LaneLayout {
  const placed: Lane[] = [];
  let top = 0;
  for (const { name, items } of lanes) {
    const drafts = items.flatMap((item) => draftOf(item, window, width, labelOf(item)));
    if (drafts.length === 0) continue;
    const { marks, crowded } = stack(drafts, mostRows(name));
    const crowds = crowdsOf(crowded, window, width);
    const rows = marks.reduce((most, { row, rows: own }) => Math.max(most, row + own), 0) + (crowds.length > 0 ? 1 : 0);
    const height = LANE_HEAD + rows * ROW + LANE_FOOT;
    placed.push({ name, count: drafts.length, top, height, rows, marks, crowds });
    top += height;
  }
  return { lanes: placed, height: top, width, window };
}

/** A mark without its row, with the stretch that it takes. */
interface Draft extends Omit<Mark, "row"> {
  readonly left: number;
  readonly right: number;
}

function draftOf(item: TimelineItem, window: TimeWindow, width: number, label: string): Draft[] {
  const place = placeOf(window, width);
  const dates = item.dates.filter(({ from, to }) => from !== undefined || to !== undefined);
  const bars = dates.map((date, index) => barOf(date, item.conflicting ? index : 0, place, width));
  const left = Math.min(...bars.map(({ x }) => x));
  const end = Math.max(...bars.map((bar) => bar.x + bar.width));
  if (bars.length === 0 || end < 0 || left > width) return [];
  const rows = item.conflicting ? bars.length : 1;
  // Two letters more for the sign that dates disagree.
  const letters = label.length + (item.conflicting ? 2 : 0);
  const labelWidth = Math.min(letters * LETTER + 8, WIDEST_LABEL);
  const first = bars[0];
  // The label of what begins out of sight stands at the edge; one that would leave the lanes stands before its bar.
  const behind = Math.max(first === undefined ? end : first.x + first.width, 0) + 6;
  const ahead = (first?.x ?? left) - 6;
  const before = ahead - labelWidth;
  const fits = behind + labelWidth <= width || before < 0;
  const labelX = fits ? behind : ahead;
  const labelLeft = fits ? behind : before;
  return [
    {
      item,
      rows,
      bars,
      labelX,
      isLabelBefore: !fits,
      labelWidth,
      left: Math.min(left, labelLeft),
      right: Math.max(end, labelLeft + labelWidth),
    },
  ];
}

function barOf(date: TimelineDate, row: number, place: (instant: number) => number, width: number): Bar {
  const isOpenLeft = date.from === undefined;
  const isOpenRight = date.to === undefined;
  // An open end is drawn to the edge of what is in sight, and at least a little way.
  const to = date.to === undefined ? Math.max(width, place(date.from ?? 0) + 60) : place(date.to);
  const from = date.from === undefined ? Math.min(0, to - 60) : place(date.from);
  const barWidth = Math.max(to - from, LEAST_BAR);
  const isExact = date.precision === "day" || date.precision === "minute";
  return {
    date,
    x: to - from < LEAST_BAR ? (from + to) / 2 - LEAST_BAR / 2 : from,
    width: barWidth,
    row,
    isVague: !isExact || date.qualifier !== undefined,
    isOpenLeft,
    isOpenRight,
  };
}

/** First fit: each mark takes the first rows that are free from its left on. The weightier find their rows first. */
function stack(drafts: readonly Draft[], mostRows: number): { readonly marks: Mark[]; readonly crowded: Draft[] } {
  const sorted = [...drafts].sort(
    (a, b) => Number(b.item.weight === "main") - Number(a.item.weight === "main") || a.left - b.left,
  );
  const taken: { readonly left: number; readonly right: number }[][] = [];
  const marks: Mark[] = [];
  const crowded: Draft[] = [];
  for (const draft of sorted) {
    const row = freeRow(taken, draft, mostRows);
    if (row === undefined) {
      crowded.push(draft);
      continue;
    }
    for (let at = row; at < row + draft.rows; at += 1) (taken[at] ??= []).push(draft);
    const { left: _left, right: _right, ...mark } = draft;
    marks.push({ ...mark, row });
  }
  marks.sort((a, b) => firstX(a) - firstX(b) || a.row - b.row);
  return { marks, crowded };
}

const firstX = ({ bars }: Mark): number => bars[0]?.x ?? 0;

function freeRow(
  taken: readonly (readonly { readonly left: number; readonly right: number }[])[],
  { left, right, rows }: Draft,
  mostRows: number,
): number | undefined {
  const isFree = (row: number) =>
    (taken[row] ?? []).every((other) => other.right + GAP <= left || right + GAP <= other.left);
  // Dates that conflict stand together, however many they are.
  const last = Math.max(mostRows - rows, 0);
  for (let row = 0; row <= last; row += 1) {
    let free = true;
    for (let at = row; at < row + rows && free; at += 1) free = isFree(at);
    if (free) return row;
  }
  return undefined;
}

function crowdsOf(crowded: readonly Draft[], { from, to }: TimeWindow, width: number): Crowd[] {
  const counts = new Map<number, number>();
  const last = Math.max(Math.ceil(width / CROWD) - 1, 0);
  for (const { bars } of crowded) {
    const bin = Math.min(Math.max(Math.floor((bars[0]?.x ?? 0) / CROWD), 0), last);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const instant = (x: number) => from + (x / width) * (to - from);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([bin, count]) => {
      const [x, end] = [bin * CROWD, Math.min((bin + 1) * CROWD, width)];
      return { x, width: end - x, count, from: instant(x), to: instant(end) };
    });
}
