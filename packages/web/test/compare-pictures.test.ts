import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePictures } from "./pictures/compare-pictures.ts";
import type { Picture } from "./pictures/png.ts";
import { decodePng, encodePng } from "./pictures/png.ts";

/** A white picture with rectangles on it: left, top, width, height, colour. */
function drawn(width: number, height: number, ...rectangles: readonly (readonly number[])[]): Picture {
  const rgb = new Uint8Array(width * height * 3).fill(255);
  for (const [left = 0, top = 0, wide = 0, high = 0, colour = 0] of rectangles)
    for (let y = top; y < Math.min(height, top + high); y += 1)
      for (let x = left; x < Math.min(width, left + wide); x += 1)
        rgb.set([colour >> 16, (colour >> 8) & 255, colour & 255], (y * width + x) * 3);
  return { width, height, rgb };
}

const HEADING = [20, 20, 120, 24, 0x202020] as const;
const CARD = [20, 80, 160, 60, 0xdbe5f2] as const;
const PAGE = drawn(200, 160, HEADING, CARD);
const isSame = (other: Picture): boolean => comparePictures(PAGE, other).isSame;

describe("a PNG", () => {
  it("is read as it was written, where it has no more colours than a palette", () => {
    const colour = fc.integer({ min: 0, max: 0xffffff });
    const rectangle = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), colour);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        fc.array(rectangle),
        (w, h, all) => {
          const picture = drawn(w, h, ...all);
          expect(decodePng(encodePng(picture))).toEqual(picture);
        },
      ),
    );
  });

  it("keeps each colour near where it has more", () => {
    const rgb = new Uint8Array(64 * 64 * 3).map((_, at) => (at * 7919) % 256);
    const read = decodePng(encodePng({ width: 64, height: 64, rgb }));
    rgb.forEach((value, at) => expect(Math.abs(value - (read.rgb[at] ?? 0))).toBeLessThan(64));
  });

  it("is not read where it is another file", () => {
    expect(() => decodePng(new TextEncoder().encode("GIF89a, and more"))).toThrow("no PNG");
  });
});

describe("two pictures", () => {
  it("are the same where nothing changed, a line stands a little elsewhere, or single blocks differ", () => {
    expect(isSame(PAGE)).toBe(true);
    expect(isSame(drawn(200, 160, [26, 22, 120, 24, 0x202020], CARD))).toBe(true);
    expect(isSame(drawn(200, 160, HEADING, CARD, [60, 60, 4, 4, 0x000000]))).toBe(true);
    expect(isSame(drawn(200, 160, [20, 20, 120, 24, 0x303030], CARD))).toBe(true);
  });

  it("differ where a block is missing, new, elsewhere, or has another colour, and where their sizes do", () => {
    expect(isSame(drawn(200, 160, HEADING))).toBe(false);
    expect(isSame(drawn(200, 160, HEADING, CARD, [150, 10, 24, 24, 0xa02020]))).toBe(false);
    expect(isSame(drawn(200, 160, HEADING, [20, 92, 160, 60, 0xdbe5f2]))).toBe(false);
    expect(isSame(drawn(200, 160, [20, 20, 120, 24, 0x702020], CARD))).toBe(false);
    expect(isSame(drawn(200, 164, HEADING, CARD))).toBe(false);
  });

  it("are shown with what differs in red, and how much it is", () => {
    const { shown, worst, share } = comparePictures(PAGE, drawn(200, 160, HEADING, CARD, [150, 20, 24, 24, 0x00aa00]));
    expect([...shown.rgb.subarray((30 * 200 + 160) * 3, (30 * 200 + 160) * 3 + 3)]).toEqual([210, 20, 20]);
    expect(worst).toBeGreaterThanOrEqual(36);
    expect(share).toBeLessThan(0.05);
  });
});
