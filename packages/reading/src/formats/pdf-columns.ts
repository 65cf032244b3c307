import { addAll } from "@kulla/core";
import type { PdfLine, PdfPage, Segment } from "./pdf-layout.ts";

const FEWEST_LINES = 6;
const STEPS = 60;

/**
 * Puts the lines of a page into reading order: where a page is set in two columns, each run of lines beside the gutter is read left column first,
 * then right; lines that cross the gutter stand between the runs. Tables are no columns: their cells are short.
 */
export function inColumns(lines: readonly PdfLine[], page: PdfPage): PdfLine[] {
  const gutter = gutterOf(lines, page);
  if (gutter === undefined) return withColumnEnd(lines);
  const result: PdfLine[] = [];
  let left: PdfLine[] = [];
  let right: PdfLine[] = [];
  const flush = () => {
    addAll(result, withColumnEnd(left));
    addAll(result, withColumnEnd(right));
    left = [];
    right = [];
  };
  for (const line of lines) {
    if (line.segments.some((segment) => segment.x < gutter && segment.end > gutter)) {
      flush();
      addAll(result, withColumnEnd([line]));
      continue;
    }
    const [before, behind] = [
      line.segments.filter((segment) => segment.end <= gutter),
      line.segments.filter((segment) => segment.x >= gutter),
    ];
    if (before.length > 0) left.push({ ...line, segments: before });
    if (behind.length > 0) right.push({ ...line, segments: behind });
  }
  flush();
  return result;
}

/** The right edge of the text: where nine in ten of the longer lines end at the latest. */
function withColumnEnd(lines: readonly PdfLine[]): PdfLine[] {
  const ends = lines.map((line) => line.segments.at(-1)?.end ?? 0).sort((a, b) => a - b);
  const columnEnd = ends[Math.floor(ends.length * 0.95)] ?? 0;
  return lines.map((line) => ({ ...line, columnEnd }));
}

/** An upright line in the middle of the page that hardly any words cross, with columns of running text on both sides. */
function gutterOf(lines: readonly PdfLine[], page: PdfPage): number | undefined {
  const segments = lines.flatMap((line) => line.segments);
  if (segments.length < FEWEST_LINES * 2) return undefined;
  const width = page.right - page.left;
  let best: number | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (let step = 0; step <= STEPS; step += 1) {
    const x = page.left + width * (0.3 + (0.4 * step) / STEPS);
    const crossing = segments.filter((segment) => segment.x < x && segment.end > x).length;
    // Of equal ones the most central counts.
    const cost = crossing * 1_000 + Math.abs(step - STEPS / 2);
    if (cost >= fewest) continue;
    fewest = cost;
    best = crossing * 5 <= segments.length ? x : undefined;
  }
  if (best === undefined) return undefined;
  const x = best;
  const isColumn = (side: readonly Segment[]) => isRunningText(side);
  return isColumn(segments.filter((segment) => segment.end <= x)) &&
    isColumn(segments.filter((segment) => segment.x >= x))
    ? x
    : undefined;
}

/** Most lines fill the width of their column. */
function isRunningText(segments: readonly Segment[]): boolean {
  if (segments.length < FEWEST_LINES) return false;
  const from = Math.min(...segments.map((segment) => segment.x));
  const to = Math.max(...segments.map((segment) => segment.end));
  const full = segments.filter((segment) => segment.end - segment.x > (to - from) * 0.75 && segment.text.length > 25);
  return full.length * 2 >= segments.length;
}
