import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { CommandError } from "../src/exit.ts";
import { databaseUrlOf, markingOf, nowOf, workspaceOf } from "../src/settings.ts";
import type { World } from "../src/terminal.ts";

const world = (environment: World["environment"] = {}): World => ({
  arguments: [],
  environment,
  folder: "/work/place",
  input: new PassThrough(),
  output: new PassThrough(),
  errors: new PassThrough(),
  now: () => Date.UTC(2026, 10, 21, 10, 46),
  stopwatch: () => 0,
  signal: new AbortController().signal,
});

describe("settings", () => {
  it("takes the workspace from the option, then the environment, then the folder", () => {
    const named = world({ KULLA_WORKSPACE: "/else" });
    expect(workspaceOf({ workspace: "mine" }, named)).toBe("/work/place/mine");
    expect(workspaceOf({}, named)).toBe("/else");
    expect(workspaceOf({}, world({ KULLA_WORKSPACE: "" }))).toBe("/work/place/.kulla");
    expect(databaseUrlOf(world({ DATABASE_URL: "" }))).toBeUndefined();
  });

  it.each([
    [undefined, "2026-11-21T10:46:00.000Z"],
    ["2026-01-02", "2026-01-02T00:00:00.000Z"],
    ["2026-01-02T03:04Z", "2026-01-02T03:04:00.000Z"],
    ["2026-01-02T03:04:05.678+02:00", "2026-01-02T01:04:05.678Z"],
  ])("--now %s is %s", (given, expected) => {
    expect(nowOf(given === undefined ? {} : { now: given }, world())).toBe(expected);
  });

  it.each(["yesterday", "2026-02-30", "2026-02-30T00:00Z", "2026-13-01", "1", "2026-01-02 03:04", ""])(
    "--now %j is refused",
    (given) => {
      expect(() => nowOf({ now: given }, world())).toThrow(CommandError);
    },
  );

  it("knows TLP labels with and without their prefix", () => {
    expect(markingOf("tlp:amber+strict")).toBe("TLP:AMBER+STRICT");
    expect(markingOf("clear")).toBe("TLP:CLEAR");
    expect(() => markingOf("secret")).toThrow(/TLP 2.0/u);
  });
});
