import { LIKELIHOOD_BANDS } from "@kulla/core";
import { html } from "../html.ts";
import type { Html } from "../html.ts";

/** Drawings are stretched to the width of their place: 100 units across, 10 high. Words stand beside them as text. */
const box = (body: readonly Html[], kind: string): Html =>
  html`<svg class="draw ${kind}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${body}
  </svg>`;

/** A number of at most one decimal, as SVG writes it. */
const at = (value: number): string => String(Math.round(value * 10) / 10);

const rect = (from: number, to: number, kind: string): Html =>
  html`<rect class="${kind}" x="${at(Math.min(from, to))}" y="2" width="${at(Math.abs(to - from))}" height="6" />`;

const line = (x: number, kind: string): Html =>
  html`<line class="${kind}" x1="${at(x)}" x2="${at(x)}" y1="0" y2="10" vector-effect="non-scaling-stroke" />`;

/** Bounds between the bands of ICD 203. */
const BOUNDS = LIKELIHOOD_BANDS.slice(1).map(({ from }) => from);

/** A probability as a bar over the bands of ICD 203. */
export function probabilityBar(probability: number, kind: string): Html {
  return box([...BOUNDS.map((bound) => line(bound * 100, "bound")), rect(0, probability * 100, kind)], "bar");
}

/** The bounds of the bands in percent, to stand under such bars. */
export function probabilityAxis(): Html {
  return html`<div class="band-axis" aria-hidden="true">
    ${BOUNDS.map((bound) => html`<span style="left:${at(bound * 100)}%">${Math.round(bound * 100)}</span>`)}
  </div>`;
}

/** Nats to the right or to the left of a zero line; `most` is what the longest bar of the drawing stands for. */
export function natsBar(nats: number, range: { readonly least: number; readonly most: number }): Html {
  const width = range.most - range.least || 1;
  const place = (value: number): number => ((value - range.least) / width) * 100;
  return box([rect(place(0), place(nats), nats < 0 ? "against" : "for"), line(place(0), "zero")], "bar");
}

/** From one probability to another: a line with a ring where it was and a dot where it is. */
export function shiftLine(before: number, after: number): Html {
  const dot = (value: number, kind: string): Html => html`<i class="${kind}" style="left:${at(value * 100)}%"></i>`;
  const kind = after < before ? "down" : "up";
  const track = box([rect(before * 100, after * 100, kind)], "bar");
  return html`<div class="shift" aria-hidden="true">${track}${dot(before, "was")}${dot(after, `is ${kind}`)}</div>`;
}

/** A share of the largest value as a bar. */
export const shareBar = (value: number, most: number): Html =>
  box([rect(0, most === 0 ? 0 : (value / most) * 100, "for")], "bar");
