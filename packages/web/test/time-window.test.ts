import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tickLabels } from "../src/panels/timeline/tick-label.ts";
import type { TimeWindow } from "../src/panels/timeline/time-window.ts";
import {
  anchorOf,
  instantAt,
  moved,
  pinched,
  placeOf,
  ticksOf,
  windowAround,
  zoomed,
} from "../src/panels/timeline/time-window.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
const at = (text: string) => Date.parse(text);

const windows = fc
  .tuple(fc.integer({ min: -400_000, max: 2_000_000 }), fc.double({ min: 0.01, max: 300_000, noNaN: true }))
  .map(([day, days]): TimeWindow => ({ from: day * DAY, to: (day + days) * DAY }));

describe("windowAround", () => {
  it("holds all spans, with room at both ends; a span with one end counts with that", () => {
    const found = windowAround([{ from: at("2022-01-01"), to: at("2022-02-01") }, { to: at("2021-06-01") }, {}]);
    expect(found?.from).toBeLessThan(at("2021-06-01"));
    expect(found?.to).toBeGreaterThan(at("2022-02-01"));
    expect(windowAround([])).toBeUndefined();
    expect(windowAround([{}])).toBeUndefined();
  });
});

describe("zooming", () => {
  it("leaves the instant under the pointer where it is", () => {
    fc.assert(
      fc.property(windows, fc.double({ min: 0, max: 1, noNaN: true }), (window, share) => {
        const instant = instantAt(window, 1000, share * 1000);
        const closer = zoomed(window, 2, instant);
        // Where the shortest stretch does not stop it.
        fc.pre((window.to - window.from) / 2 > 20 * MINUTE);
        expect(Math.abs(placeOf(closer, 1000)(instant) - share * 1000)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("goes towards what happened near the middle, where something is in sight", () => {
    const window = { from: 0, to: 100 };
    expect(anchorOf(window, [10, 70, 95, 51_000])).toBe(70);
    expect(anchorOf(window, [-5, 101])).toBe(50);
    expect(anchorOf(window, [])).toBe(50);
  });

  it("by two fingers leaves what they hold under them", () => {
    const window = { from: at("2022-01-01"), to: at("2022-12-31") };
    const held = [300, 600].map((x) => instantAt(window, 1000, x));
    const [one = 0, other = 0] = held;
    const wider = pinched(window, 1000, [
      { instant: one, x: 100 },
      { instant: other, x: 900 },
    ]);
    expect(Math.abs(placeOf(wider, 1000)(one) - 100)).toBeLessThanOrEqual(1);
    expect(Math.abs(placeOf(wider, 1000)(other) - 900)).toBeLessThanOrEqual(1);
    for (const x of [900, 950])
      expect(
        pinched(window, 1000, [
          { instant: one, x },
          { instant: other, x: 900 },
        ]),
      ).toBe(window);
  });

  it("goes from centuries to minutes and stops there", () => {
    let window: TimeWindow = { from: at("1500-01-01"), to: at("2500-01-01") };
    for (let step = 0; step < 60; step += 1) window = zoomed(window, 2, at("2022-07-15T14:30Z"));
    expect(window.to - window.from).toBe(10 * MINUTE);
    for (let step = 0; step < 60; step += 1) window = zoomed(window, 0.5);
    expect(window.to - window.from).toBeLessThanOrEqual(1000 * YEAR + 1);
  });

  it("never leaves the years 0000 to 9999", () => {
    fc.assert(
      fc.property(windows, fc.double({ min: -50, max: 50, noNaN: true }), (window, share) => {
        const { from, to } = moved(window, share);
        return from < to && from >= at("0000-01-01") && to <= at("+010000-01-01T00:00Z");
      }),
    );
  });
});

describe("ticks", () => {
  it.each([
    ["2000-01-01", "2020-01-01", "year"],
    ["2022-01-01", "2022-12-31", "month"],
    ["2022-07-01", "2022-07-31", "day"],
    ["2022-07-15T10:00Z", "2022-07-15T10:30Z", "minute"],
  ])("of %s to %s are told to the %s", (from, to, unit) => {
    const ticks = ticksOf({ from: at(from), to: at(to) }, 900);
    expect(ticks.length).toBeGreaterThan(3);
    expect(ticks.some((tick) => tick.unit === unit)).toBe(true);
  });

  it("say the year of months, and the day of hours, once", () => {
    const months = tickLabels(ticksOf({ from: at("2021-10-05"), to: at("2022-04-05") }, 900), "en");
    expect(months.map(({ text, context }) => `${context ?? ""} ${text}`.trim())).toEqual([
      "2021 Nov",
      "Dec",
      "2022",
      "Feb",
      "Mar",
      "Apr",
    ]);
    const hours = tickLabels(ticksOf({ from: at("2022-07-15T21:30Z"), to: at("2022-07-16T02:30Z") }, 700), "en");
    expect(hours[0]).toMatchObject({ text: "22:00", context: "15 Jul 2022" });
    expect(hours.filter(({ context }) => context !== undefined)).toHaveLength(1);
  });
});
