import { resolve } from "node:path";
import { expect, test } from "vitest";
import { annoctrTechniquesSection } from "../src/annoctr-techniques.ts";

const SHARED =
  process.env["KULLA_DATA"] === undefined
    ? resolve(import.meta.dirname, "../../../shared")
    : resolve(process.env["KULLA_DATA"], "..");

test(
  "seven of ten techniques that the model tells of an unseen report are linked in it",
  { timeout: 60_000 },
  async () => {
    const { tables } = await annoctrTechniquesSection(SHARED);
    const [name, gold, found, precision, recall] = tables[0]!.rows[0]!;
    expect([name, gold]).toEqual(["the model, techniques in reach", "90"]);
    expect(Number(found)).toBeGreaterThan(30);
    expect(Number(precision)).toBeGreaterThan(0.7);
    expect(Number(recall)).toBeGreaterThan(0.3);
  },
);
