import type { Picture } from "./png.ts";

/** Pixels of the sides of a block. Pictures are compared by the mean colours of their blocks: how a letter is drawn does not matter. */
const BLOCK = 4;

/** Pixels by which something may stand elsewhere, to the side and up or down: letters of another width push a line's end along. */
const SIDEWAYS = 8;
const UPWARDS = 4;

/** How far a channel of two blocks' colours may be apart, of 255. */
const TOLERANCE = 24;

/** Side of the window, in blocks, in which blocks that have no counterpart are counted, and how many it may have. */
const WINDOW = 8;
export const STRAY = 8;

/** How far a channel's mean over all of two pictures may be apart: a ground in a slightly different colour shows here only. */
const WHOLE = 3;

/** How two pictures differ. */
export interface Comparison {
  readonly isSame: boolean;
  /** The most blocks without a counterpart in one window of 32 × 32 pixels; of 64. */
  readonly worst: number;
  /** Share of all blocks without a counterpart. */
  readonly share: number;
  /** Where they are: the actual picture, pale, with these blocks in red. */
  readonly shown: Picture;
}

/**
 * Compares two pictures of a page so that another rendering of the same letters passes and a block of the page that is missing, has
 * moved or has another colour does not: the mean colour of each block of 4 × 4 pixels of either picture must be found in the other
 * within 8 pixels to the side and 4 up or down. Single blocks may fail; many at one place are a difference. Pictures of different
 * sizes or of another colour as a whole differ.
 */
export function comparePictures(expected: Picture, actual: Picture): Comparison {
  const [one, other] = [summed(expected), summed(actual)];
  const columns = Math.ceil(Math.max(expected.width, actual.width) / BLOCK);
  const rows = Math.ceil(Math.max(expected.height, actual.height) / BLOCK);
  const isStray = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < columns; x += 1) {
      const [left, top] = [x * BLOCK, y * BLOCK];
      const isFound = hasCounterpart(one, other, left, top) && hasCounterpart(other, one, left, top);
      isStray[y * columns + x] = isFound ? 0 : 1;
    }
  const worst = densest(isStray, columns, rows);
  const isOfSize = expected.width === actual.width && expected.height === actual.height;
  const isSame = worst <= STRAY && isOfSize && [0, 1, 2].every((channel) => isNear(expected, actual, channel));
  const share = isStray.reduce((sum, stray) => sum + stray, 0) / isStray.length;
  return { isSame, worst, share, shown: marked(actual, (x, y) => isStray[y * columns + x] === 1) };
}

function isNear(expected: Picture, actual: Picture, channel: number): boolean {
  const mean = ({ rgb }: Picture): number => {
    let sum = 0;
    for (let at = channel; at < rgb.length; at += 3) sum += rgb[at] ?? 0;
    return (sum / rgb.length) * 3;
  };
  return Math.abs(mean(expected) - mean(actual)) <= WHOLE;
}

/** Of a picture: for each corner of a pixel and each channel the sum over all that is to the left and above. */
interface Sums {
  readonly width: number;
  readonly height: number;
  readonly of: readonly Uint32Array[];
}

function summed({ width, height, rgb }: Picture): Sums {
  const of = [0, 1, 2].map((channel) => {
    const sums = new Uint32Array((width + 1) * (height + 1));
    for (let y = 0; y < height; y += 1) {
      let row = 0;
      for (let x = 0; x < width; x += 1) {
        row += rgb[(y * width + x) * 3 + channel] ?? 0;
        sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
      }
    }
    return sums;
  });
  return { width, height, of };
}

/** Mean of a channel in the block whose corner is there; the last blocks of a row or column may be smaller. */
function mean({ width, height, of }: Sums, channel: number, left: number, top: number): number {
  const [right, bottom] = [Math.min(width, left + BLOCK), Math.min(height, top + BLOCK)];
  const at = (x: number, y: number): number => of[channel]?.[y * (width + 1) + x] ?? 0;
  const sum = at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
  return sum / ((right - left) * (bottom - top));
}

/** Offsets at which a counterpart is looked for, the nearest first. */
const OFFSETS: readonly (readonly [number, number])[] = Array.from(
  { length: (2 * SIDEWAYS + 1) * (2 * UPWARDS + 1) },
  (_, at): [number, number] => [(at % (2 * SIDEWAYS + 1)) - SIDEWAYS, Math.floor(at / (2 * SIDEWAYS + 1)) - UPWARDS],
).sort(([a, b], [c, d]) => a * a + b * b - (c * c + d * d));

/** Whether the block of one picture is found near its place in the other. A block outside of a picture has no counterpart. */
function hasCounterpart(one: Sums, other: Sums, left: number, top: number): boolean {
  if (left >= one.width || top >= one.height) return false;
  const means = [0, 1, 2].map((channel) => mean(one, channel, left, top));
  return OFFSETS.some(([across, down]) => {
    const [x, y] = [left + across, top + down];
    if (x < 0 || y < 0 || x >= other.width || y >= other.height) return false;
    return means.every((value, channel) => Math.abs(value - mean(other, channel, x, y)) <= TOLERANCE);
  });
}

/** The most stray blocks of all windows, by sums over rectangles from the corner. */
function densest(isStray: Uint8Array, columns: number, rows: number): number {
  const sums = new Uint32Array((columns + 1) * (rows + 1));
  const sum = (x: number, y: number): number => sums[y * (columns + 1) + x] ?? 0;
  let most = 0;
  for (let y = 1; y <= rows; y += 1)
    for (let x = 1; x <= columns; x += 1) {
      const stray = isStray[(y - 1) * columns + x - 1] ?? 0;
      sums[y * (columns + 1) + x] = stray + sum(x - 1, y) + sum(x, y - 1) - sum(x - 1, y - 1);
      const [left, top] = [Math.max(0, x - WINDOW), Math.max(0, y - WINDOW)];
      most = Math.max(most, sum(x, y) - sum(left, y) - sum(x, top) + sum(left, top));
    }
  return most;
}

function marked({ width, height, rgb }: Picture, isStray: (x: number, y: number) => boolean): Picture {
  const shown = rgb.map((value) => 170 + value / 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (isStray(Math.floor(x / BLOCK), Math.floor(y / BLOCK))) shown.set([210, 20, 20], (y * width + x) * 3);
  return { width, height, rgb: shown };
}
