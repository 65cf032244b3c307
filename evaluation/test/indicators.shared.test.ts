// The suites of other finders of indicators: every case of a kind that Kulla has, but for the differences with a reason.
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { runSuites } from "../src/indicator-suites.ts";
import { INDICATOR_DIFFERENCES } from "../src/indicators-section.ts";

const SHARED =
  process.env["KULLA_DATA"] === undefined
    ? resolve(import.meta.dirname, "../../../shared")
    : resolve(process.env["KULLA_DATA"], "..");

const suites = new Map(runSuites(SHARED).map((result) => [result.name, result]));

it("all 99 cases of xioc, all five lists exact", () => {
  expect(suites.get("xioc")).toMatchObject({ all: 99, judged: 99, off: [] });
});

it("txt2stix: every case of a kind that we have, but for the listed differences", () => {
  expect(suites.get("txt2stix")).toMatchObject({ all: 311, judged: 253, off: [...INDICATOR_DIFFERENCES.keys()] });
});

it("txt2stix: what is not judged are names and command lines", () => {
  const types = [...(suites.get("txt2stix")?.unjudged.keys() ?? [])];
  expect(types.filter((type) => !/_name$|^lookup_|country|sector_aliases|_process$/.test(type))).toEqual([]);
});

it("iocsearcher: all 250 cases", () => {
  expect(suites.get("iocsearcher")).toMatchObject({ all: 250, judged: 250, off: [] });
});
