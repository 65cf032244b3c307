import type { DatedBy, TimelineEntry } from "../dossier/dossier.ts";
import { agree, readableTime } from "../dossier/time.ts";
import { edtfOfDays } from "@kulla/core";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import type { References } from "./references.ts";

/** Days before the first and after the last attack that the drawing shows; what lies beyond is an arrow at its edge. */
const MARGIN = 120;

/** The stretch of time that is drawn, as days since 1970-01-01. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

const ends = (dates: readonly DatedBy[]): number[] =>
  dates.flatMap(({ from, to }) => [from, to]).filter((day) => day !== undefined);

/** The axis spans all dates, but not further than four months from the attacks themselves. */
export function axisOf(entries: readonly TimelineEntry[]): Axis | undefined {
  const all = ends(entries.flatMap(({ dates }) => dates));
  if (all.length === 0) return undefined;
  const attacks = ends(entries.filter(({ weight }) => weight === "main").flatMap(({ dates }) => dates));
  const near = attacks.length === 0 ? all : attacks;
  const low = near.reduce((a, b) => Math.min(a, b)) - MARGIN;
  const high = near.reduce((a, b) => Math.max(a, b)) + MARGIN;
  const inside = all.filter((day) => day >= low && day <= high);
  const from = inside.reduce((a, b) => Math.min(a, b), Infinity);
  const to = inside.reduce((a, b) => Math.max(a, b), -Infinity);
  const pad = Math.max(2, Math.round((to - from) * 0.03));
  return { from: from - pad, to: to + pad };
}

const percent = (value: number): string => `${String(Math.round(value * 1000) / 10)}%`;

/** A date on the axis: a dot for a day, a bar for a longer time, dashed where it is in doubt, an arrow where it lies beyond. */
function bar(date: DatedBy, axis: Axis, standing: "best" | "agrees" | "other"): Html | undefined {
  const { from = axis.from, to = axis.to } = date;
  if (date.from === undefined && date.to === undefined) return undefined;
  if (to < axis.from) return html`<i class="beyond" style="left:0"></i>`;
  if (from > axis.to) return html`<i class="beyond after" style="right:0"></i>`;
  const width = axis.to - axis.from;
  const left = Math.min(0.96, Math.max(0, (from - axis.from) / width));
  const right = Math.min(1, Math.max(left, (to + 1 - axis.from) / width));
  const open = date.from === undefined || date.to === undefined;
  const kind = [date.vague || open ? "vague" : "", standing].join(" ").trim();
  return html`<i class="${kind}" style="left:${percent(left)};width:${percent(right - left)}"></i>`;
}

/** The bars of an entry, the long ones below; a date is red only where it cannot be the same time. */
function track(entry: TimelineEntry, axis: Axis): Html {
  const [best] = entry.dates;
  const length = ({ from = axis.from, to = axis.to }: DatedBy): number => to - from;
  const longestFirst = [...entry.dates].sort((a, b) => length(b) - length(a));
  const bars = longestFirst.map((date) => {
    const excluded = entry.conflicting && !agree(date.edtf, best.edtf);
    return bar(date, axis, date === best ? "best" : excluded ? "other" : "agrees");
  });
  return html`<div class="track" aria-hidden="true">${bars}</div>`;
}

function dates(entry: TimelineEntry, references: References): Html {
  const [only] = entry.dates;
  if (entry.dates.length === 1) {
    const words = only.words === undefined ? "" : html`, from the words <q><bdi>${only.words}</bdi></q>`;
    const shown =
      only.voices.length > 3 ? [...only.voices.slice(0, 2), `${String(only.voices.length - 2)} others`] : only.voices;
    return html` <span class="by"
      >by the word of
      ${shown.map((voice, at) => html`${at === 0 ? "" : at === shown.length - 1 ? " and " : ", "}<bdi>${voice}</bdi>`)}${words}</span
    >`;
  }
  const head = entry.conflicting ? "The sources give dates that exclude each other:" : "Dates given:";
  return html`<p class="by">${head}</p>
    <ul class="dates">
      ${entry.dates.map((date) => html`<li>${references.write(date.because)}</li>`)}
    </ul>`;
}

function item(
  entry: TimelineEntry,
  before: TimelineEntry | undefined,
  axis: Axis | undefined,
  references: References,
): Html {
  // The date is printed once for all that happened on it.
  const again = before?.dates[0].readable === entry.dates[0].readable && !entry.conflicting;
  const classes = [entry.weight === "main" ? "main" : "", entry.conflicting ? "clash" : "", again ? "again" : ""]
    .join(" ")
    .trim();
  return html`<li class="${classes}">
    <div class="when">
      ${entry.dates[0].readable}${entry.conflicting ? html` <span class="tag conflict">dates differ</span>` : ""}
    </div>
    <div><span class="what">${references.write(entry.sentence)}</span>${dates(entry, references)}</div>
    ${axis !== undefined && track(entry, axis)}
  </li>`;
}

function ticks(axis: Axis): Html {
  // Three whole dates would not fit.
  const days = axis.to - axis.from <= 100;
  const marks = (days ? [0, 1] : [0, 0.5, 1]).map((share) => {
    const day = edtfOfDays(Math.round(axis.from + (axis.to - axis.from) * share)) ?? "";
    const label = readableTime(days ? day : day.slice(0, 7));
    return html`<span style="left:${percent(share)}">${label}</span>`;
  });
  return html`<div class="axis" aria-hidden="true"><div class="ticks">${marks}</div></div>`;
}

/** The timeline as a list that reads without the drawing, with each date drawn to scale beside it. */
export function timelineView(entries: readonly TimelineEntry[], references: References): Html {
  const axis = axisOf(entries);
  return html`${axis === undefined ? "" : ticks(axis)}
    <ol class="tl">
      ${entries.map((entry, at) => item(entry, entries[at - 1], axis, references))}
    </ol>`;
}
