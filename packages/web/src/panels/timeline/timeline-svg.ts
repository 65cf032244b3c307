import type { Tlp } from "@kulla/core";
import { tlpColours } from "@kulla/core";
import type { Bar, LaneLayout, Mark } from "./lay-out-lanes.ts";
import { BAR, LANE_HEAD, ROW } from "./lay-out-lanes.ts";
import { placeOf } from "./time-window.ts";

/** What a picture of the timeline is made of: the lanes as they are laid out, and what is written around them. */
export interface TimelinePicture {
  readonly layout: LaneLayout;
  readonly title: string;
  /** `1 January 2022 – 30 September 2022, UTC`. */
  readonly range: string;
  readonly marking: Tlp;
  readonly ticks: readonly { readonly at: number; readonly text: string; readonly context?: string }[];
  readonly labelOf: (mark: Mark) => string;
  readonly laneName: (name: string | undefined) => string;
  readonly crowdLabel: (count: number) => string;
}

const MARGIN = 24;
const HEAD = 84;
const FOOT = 40;
const FONT = "system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif";

const INK = "#1c1e24";
const SOFT = "#565b67";
const LINE = "#d9d5cb";
const BAD = "#9c2222";

/** Colours of bars on paper, as in the page. */
const TONES: Readonly<Record<Mark["item"]["kind"], string>> = {
  incident: "#9c2222",
  system: "#3f6ea8",
  action: "#20623a",
  attribution: "#8a4b08",
  denial: "#8a4b08",
  claim: "#8a4b08",
  event: "#565b67",
};

/** The timeline as an SVG file that stands on its own, with its label above and below. Words from outside are escaped. */
export function timelineSvg(picture: TimelinePicture): {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
} {
  const { layout, title, range } = picture;
  const width = layout.width + 2 * MARGIN;
  const height = HEAD + layout.height + FOOT;
  const parts = [
    `<rect width="${width}" height="${height}" fill="#faf9f6"/>`,
    label(picture.marking, MARGIN, 14),
    words(title, MARGIN, 50, { size: 17, weight: 600 }),
    words(range, width - MARGIN, 50, { size: 11, fill: SOFT, anchor: "end" }),
    `<g transform="translate(${MARGIN} ${HEAD})">`,
    axis(picture),
    ...layout.lanes.map((lane) =>
      [
        `<g transform="translate(0 ${lane.top})">`,
        `<line x1="0" x2="${layout.width}" y1="0.5" y2="0.5" stroke="${LINE}"/>`,
        words(picture.laneName(lane.name), 0, 18, { size: 12, weight: 600 }),
        ...lane.marks.map((mark) => markSvg(mark, picture.labelOf(mark))),
        ...lane.crowds.map(({ x, count }) =>
          words(picture.crowdLabel(count), x, LANE_HEAD + (lane.rows - 1) * ROW + 17, { size: 11, fill: SOFT }),
        ),
        "</g>",
      ].join(""),
    ),
    "</g>",
    label(picture.marking, MARGIN, height - 26),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}"><title>${escaped(title)}</title><defs><clipPath id="sight"><rect x="0" y="-40" width="${layout.width}" height="${layout.height + 40}"/></clipPath></defs>${parts.join("")}</svg>`;
  return { svg, width, height };
}

function axis({ layout, ticks }: TimelinePicture): string {
  const place = placeOf(layout.window, layout.width);
  return ticks
    .map(({ at, text, context }) => {
      const x = Math.round(place(at)) + 0.5;
      return [
        `<line x1="${x}" x2="${x}" y1="-4" y2="${layout.height}" stroke="${LINE}"/>`,
        words(text, x + 3, -8, { size: 11, fill: SOFT }),
        context === undefined ? "" : words(context, x + 3, -21, { size: 11, weight: 600 }),
      ].join("");
    })
    .join("");
}

function markSvg(mark: Mark, text: string): string {
  const top = LANE_HEAD + mark.row * ROW;
  const bars = mark.bars.map((bar) => barSvg(bar, mark, top)).join("");
  const fill = mark.item.conflicting ? BAD : INK;
  const sign = mark.item.conflicting ? "≠ " : "";
  return `<g clip-path="url(#sight)">${bars}${words(cut(`${sign}${text}`, mark.labelWidth), mark.labelX, top + 17, { size: 12, fill, ...(mark.isLabelBefore && { anchor: "end" as const }) })}</g>`;
}

function barSvg({ x, width, row, isVague }: Bar, { item }: Mark, top: number): string {
  const tone = TONES[item.kind];
  const look = isVague
    ? `fill="${tone}" fill-opacity="0.22" stroke="${tone}" stroke-dasharray="3 2"`
    : `fill="${tone}" stroke="${tone}"`;
  return `<rect x="${round(x)}" y="${top + row * ROW + (ROW - BAR) / 2}" width="${round(width)}" height="${BAR}" rx="3" ${look}/>`;
}

function label(marking: Tlp, x: number, y: number): string {
  const { text, background } = tlpColours(marking);
  return `<rect x="${x}" y="${y}" width="${round(marking.length * 7.6 + 12)}" height="17" rx="3" fill="${background}"/><text x="${x + 6}" y="${y + 12.5}" font-family="monospace" font-size="12" font-weight="700" fill="${text}">${escaped(marking)}</text>`;
}

interface Look {
  readonly size: number;
  readonly fill?: string;
  readonly weight?: number;
  readonly anchor?: "end";
}

function words(text: string, x: number, y: number, { size, fill = INK, weight, anchor }: Look): string {
  const bold = weight === undefined ? "" : ` font-weight="${weight}"`;
  const end = anchor === undefined ? "" : ` text-anchor="${anchor}"`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}"${bold}${end}>${escaped(text)}</text>`;
}

/** As many letters as a width has room for. */
export function cut(text: string, width: number): string {
  const letters = Math.max(Math.floor((width - 8) / 6.5), 1);
  return text.length <= letters
    ? text
    : `${text
        .slice(0, Math.max(letters - 1, 1))
        .replace(/[\ud800-\udbff]$/u, "")
        .trimEnd()}…`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Characters that XML does not allow are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
