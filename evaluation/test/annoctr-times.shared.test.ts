import { resolve } from "node:path";
import { expect, test } from "vitest";
import { scoreAnnoctrTimes } from "../src/annoctr-times.ts";

const SHARED = process.env.KULLA_SHARED ?? resolve(import.meta.dirname, "../../../shared");

test("dates of AnnoCTR's dev part reach the target", () => {
  const { value, accuracy, relaxed } = scoreAnnoctrTimes(SHARED, "dev");
  expect(value.gold).toBe(147);
  expect(value.F1).toBeGreaterThanOrEqual(0.85);
  expect(relaxed.F1).toBeGreaterThanOrEqual(value.F1);
  expect(accuracy).toBeGreaterThanOrEqual(0.95);
});
