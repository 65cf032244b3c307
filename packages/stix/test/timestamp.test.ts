import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareMoments, parseTimestamp } from "../src/timestamp.ts";

describe("parseTimestamp", () => {
  it("agrees with the platform's calendar on every day", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true }), (date) => {
        const seconds = parseTimestamp(date.toISOString())?.seconds;
        expect(seconds).toBe(Math.floor(date.getTime() / 1000));
      }),
    );
  });

  it.each(["2022-02-29T00:00:00Z", "2022-01-01T24:00:00Z", "2022-01-01T00:00:00+01:00", "2022-1-1T00:00:00Z", "now"])(
    "refuses %s",
    (text) => {
      expect(parseTimestamp(text)).toBeUndefined();
    },
  );

  it("orders by all digits that are given", () => {
    const order = (a: string, b: string): number => {
      const [one, other] = [parseTimestamp(a), parseTimestamp(b)];
      return one === undefined || other === undefined ? NaN : Math.sign(compareMoments(one, other));
    };
    expect(order("2022-01-01T00:00:00.984Z", "2022-01-01T00:00:00.984123Z")).toBe(-1);
    expect(order("2022-01-01T00:00:00.90Z", "2022-01-01T00:00:00.9Z")).toBe(0);
    expect(order("0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z")).toBe(-1);
  });
});
