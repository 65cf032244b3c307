import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { createProgressBar, drawBar } from "../src/progress-bar.ts";
import { drawTable } from "../src/table.ts";
import { painter, safeForTerminal, wantsColour } from "../src/terminal.ts";

function terminal(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 60 });
  return { stream, text: () => String(stream.read() ?? "") };
}

describe("the progress bar", () => {
  it("stays away for a second, then shows, and takes itself off", () => {
    let time = 0;
    const { stream, text } = terminal(true);
    const bar = createProgressBar(stream, () => time, false);
    time = 999;
    bar.show({ what: "Reading", done: 1, total: 4 });
    expect(text()).toBe("");
    time = 1000;
    bar.show({ what: "Reading", done: 2, total: 4, item: "a.pdf" });
    expect(text()).toContain("Reading ████████████░░░░░░░░░░░░ 2/4 a.pdf");
    bar.clear();
    expect(text()).toBe("\r\u001B[2K");
    bar.clear();
    expect(text()).toBe("");
  });

  it.each([
    [false, false],
    [true, true],
  ])("is silent with a terminal %s and --quiet %s", (isTTY, isQuiet) => {
    const { stream, text } = terminal(isTTY);
    let time = 0;
    const bar = createProgressBar(stream, () => time, isQuiet);
    time = 5000;
    bar.show({ what: "Reading", done: 1, total: 4 });
    bar.clear();
    expect(text()).toBe("");
  });

  it("never wraps a line", () => {
    const line = drawBar({ what: "Reading", done: 5, total: 4, item: "ë".repeat(200) }, 60);
    expect([...line].length).toBeLessThan(60);
    expect(line.endsWith("…")).toBe(true);
  });
});

describe("what is printed from outside", () => {
  it("cannot move the cursor, ring, or turn the writing round", () => {
    expect(safeForTerminal("a\u001B[2J\u0007b\u202Ec\r\u009Bd\n\te")).toBe("a�[2J�bc��d\n\te");
  });

  it("is in columns, by characters", () => {
    expect(
      drawTable(
        ["name", "n"],
        [
          ["Shqipëri", 1],
          ["a\nb", 22],
        ],
      ),
    ).toBe("name      n\nShqipëri  1\na b       22");
  });
});

describe("colour", () => {
  it.each([
    [true, {}, true, true],
    [false, {}, true, false],
    [true, { NO_COLOR: "1" }, true, false],
    [true, { TERM: "dumb" }, true, false],
    [true, {}, false, false],
  ])("terminal %s, %j, allowed %s: %s", (isTTY, environment, isAllowed, expected) => {
    expect(wantsColour(terminal(isTTY).stream, environment, isAllowed)).toBe(expected);
  });

  it("wraps text in codes, or leaves it", () => {
    expect(painter(true)("bold", "x")).toBe("\u001B[1mx\u001B[0m");
    expect(painter(false)("bold", "x")).toBe("x");
  });
});
