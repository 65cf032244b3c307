import type { Claim } from "@kulla/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockTime } from "../src/views/clock-time.ts";
import { TIMELINE_CSV_HEAD, timelineCsv, timelineJsonLines } from "../src/views/timeline-lines.ts";
import type { TimelineBody } from "../src/views/timeline.ts";
import { timelineView } from "../src/views/timeline.ts";
import type { ToldCase } from "./told-case.ts";
import { toldCase } from "./told-case.ts";

const DAY = 86_400_000;

const attack = (edtf: string | undefined, words?: string): Claim => ({
  type: "incident",
  incident: "main",
  role: "main",
  victims: ["Albania"],
  ...(edtf !== undefined && { time: { edtf, basis: "explicit", ...(words !== undefined && { words }) } }),
});

const rowsOf = (told: ToldCase) => [...timelineView(toldCase(told))].filter(({ panel }) => panel === "timeline");
const itemsOf = (told: ToldCase) => rowsOf(told).map(({ body }) => body as TimelineBody);

describe("timelineView", () => {
  it("gives an event each of its dates with who gives it, the best supported first, and tells when they cannot all hold", () => {
    const [item] = itemsOf({
      sayings: [
        { in: "a", claim: attack("2022-07-15") },
        { in: "b", claim: attack("2022-07-15") },
        { in: "c", claim: attack("2022-06-20") },
      ],
    });
    expect(item).toMatchObject({ kind: "incident", weight: "main", conflicting: true });
    expect(item?.dates.map(({ edtf, best, speakers, sources }) => [edtf, best, speakers, sources])).toEqual([
      ["2022-07-15", true, ["speaker a", "speaker b"], ["a.txt", "b.txt"]],
      ["2022-06-20", false, ["speaker c"], ["c.txt"]],
    ]);
    expect(item?.dates[0]).toMatchObject({ from: Date.UTC(2022, 6, 15), to: Date.UTC(2022, 6, 16), precision: "day" });
    expect(item?.sentence?.text).toBe("The attack");
    expect(item?.dates[0]?.passages).toEqual(["1.1", "2.1"]);
  });

  it("does not take a vaguer date that holds the finer one for a disagreement", () => {
    const [item] = itemsOf({
      sayings: [
        { in: "a", claim: attack("2022-07") },
        { in: "b", claim: attack("2022-07-15~") },
      ],
    });
    expect(item?.conflicting).toBe(false);
    expect(item?.dates.map(({ edtf, precision, qualifier }) => [edtf, precision, qualifier])).toEqual([
      ["2022-07-15~", "day", "~"],
      ["2022-07", "month", undefined],
    ]);
  });

  it("leaves out the end that a date has not, and covers all its days for lists by range", () => {
    const [row] = rowsOf({ sayings: [{ in: "a", claim: attack("../2022-07-15") }] });
    const [date] = (row?.body as TimelineBody).dates;
    expect(date).not.toHaveProperty("from");
    expect(date?.to).toBe(Date.UTC(2022, 6, 16));
    expect(row?.range?.[1]).toBe(Date.UTC(2022, 6, 15) / DAY);
    expect(row?.facets).toMatchObject({ dated: "yes", month: "2022-07" });
  });

  it("takes a time of day that is printed with the date to the minute, in its zone", () => {
    const [zoned] = itemsOf({ sayings: [{ in: "a", claim: attack("2022-07-15", "15 July, 14:30 CEST") }] });
    expect(zoned?.dates[0]).toMatchObject({
      precision: "minute",
      from: Date.UTC(2022, 6, 15, 12, 30),
      to: Date.UTC(2022, 6, 15, 12, 31),
      clock: { text: "14:30 CEST", zoned: true },
    });
    const [local] = itemsOf({ sayings: [{ in: "a", claim: attack("2022-07-15", "at 2:30 pm on 15 July") }] });
    expect(local?.dates[0]).toMatchObject({
      from: Date.UTC(2022, 6, 15, 14, 30),
      clock: { text: "14:30", zoned: false },
    });
    // A month has no time of day.
    const [month] = itemsOf({ sayings: [{ in: "a", claim: attack("2022-07", "14:30") }] });
    expect(month?.dates[0]).toMatchObject({ precision: "month" });
  });

  it("puts an event into the lanes of its systems, its actors and its documents", () => {
    const rows = rowsOf({
      sayings: [
        { in: "a", claim: { ...attack("2022-09-10") } },
        {
          in: "a",
          claim: {
            type: "system",
            name: "TIMS",
            status: "offline",
            incident: "main",
            time: { edtf: "2022-09-10", basis: "explicit" },
          },
        },
        { in: "a", claim: { type: "actor", name: "DEV-0842", kind: "cluster", roles: ["attack"], incident: "main" } },
      ],
    });
    const lanes = new Map(rows.map(({ body, facets }) => [(body as TimelineBody).kind, facets]));
    expect(lanes.get("system")).toMatchObject({ system: ["TIMS"], actor: [], source: ["a.txt"] });
    expect(lanes.get("incident")).toMatchObject({ system: [], actor: ["DEV-0842"], source: ["a.txt"] });
  });

  it("puts what nobody dates last, without range and month", () => {
    const rows = rowsOf({
      sayings: [
        { in: "a", claim: { type: "event", name: "a vote" } },
        { in: "a", claim: { type: "event", name: "a post", time: { edtf: "2022-09-10", basis: "explicit" } } },
      ],
    });
    expect(rows.map(({ position, body, range }) => [position, (body as TimelineBody).name, range])).toEqual([
      [0, "a post", [19_245, 19_245]],
      [1, "a vote", undefined],
    ]);
    expect(rows[1]?.facets).toMatchObject({ dated: "no", month: [] });
  });

  it("carries the label of the most restricted evidence of each event, and of no other", () => {
    const rows = rowsOf({
      sayings: [
        { in: "a", claim: { type: "event", name: "one", time: { edtf: "2022-01-01", basis: "explicit" } } },
        { in: "b", claim: { type: "event", name: "two", time: { edtf: "2022-02-01", basis: "explicit" } } },
        { in: "c", claim: { type: "event", name: "three", time: { edtf: "2022-03-01", basis: "explicit" } } },
      ],
      marks: { a: "TLP:CLEAR", b: "TLP:RED" },
    });
    expect(rows.map(({ body }) => (body as TimelineBody).marking)).toEqual([
      "TLP:CLEAR",
      "TLP:RED",
      "TLP:AMBER+STRICT",
    ]);
  });
});

describe("clockTime", () => {
  it.each([
    ["14:30", 870, undefined, "14:30"],
    ["at 2.15", undefined, undefined, undefined],
    ["08:05 UTC", 485, 0, "08:05 UTC"],
    ["23:59:59 +02:00", 1439, 120, "23:59 +02:00"],
    ["9:00 a.m. on Friday", 540, undefined, "09:00"],
    ["12:10 am", 10, undefined, "00:10"],
    ["from 08:00 to 09:00", undefined, undefined, undefined],
    ["25:00", undefined, undefined, undefined],
    ["192:10:11", undefined, undefined, undefined],
  ])("%s", (words, minutes, offset, text) => {
    const read = clockTime(words);
    expect(read?.minutes).toBe(minutes);
    expect(read?.offset).toBe(offset);
    expect(read?.text).toBe(text);
  });

  it("is quick on hostile words", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (words) => {
        const read = clockTime(`${"1".repeat(5000)}${words}${":1".repeat(5000)}`);
        return read === undefined || (read.minutes >= 0 && read.minutes < 1440);
      }),
    );
  });
});

describe("exported lines", () => {
  const told = (name: string, edtf: string): TimelineBody => {
    const claim: Claim = { type: "event", name, time: { edtf, basis: "explicit" } };
    return itemsOf({ sayings: [{ in: "a", by: 'Ana, "the" clerk', claim }], marks: { a: "TLP:GREEN" } })[0]!;
  };

  it("have Timesketch's fields, one line for a day and two for a span", () => {
    const lines = (body: TimelineBody) =>
      timelineJsonLines(body)
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines(told("a post", "2022-09-10"))).toEqual([
      expect.objectContaining({
        message: "A post",
        datetime: "2022-09-10T00:00:00+00:00",
        timestamp: Date.UTC(2022, 8, 10) * 1000,
        timestamp_desc: "event: day as reported",
        tag: ["TLP:GREEN"],
        tlp: "TLP:GREEN",
        edtf: "2022-09-10",
        latest: "2022-09-10T23:59:59+00:00",
      }),
    ]);
    expect(lines(told("a leak", "2021-05/2022-07")).map((line) => [line["datetime"], line["timestamp_desc"]])).toEqual([
      ["2021-05-01T00:00:00+00:00", "event: earliest, interval as reported"],
      ["2022-07-31T23:59:59+00:00", "event: latest, interval as reported"],
    ]);
    expect(lines(told("a leak", "../2022-07-15"))).toHaveLength(1);
  });

  it("are what Timesketch takes in: no field is missing, both times are the same, tags come apart at commas", () => {
    const bodies = ["2022-09-10", "2021-05/2022-07", "../2022-07-15", "2022-09-09~"].map((edtf) =>
      told("a post", edtf),
    );
    const disputed: TimelineBody = { ...told("a leak", "2022-07-15"), conflicting: true };
    for (const body of [...bodies, disputed]) {
      const [head = [], ...rows] = parseCsv(TIMELINE_CSV_HEAD + timelineCsv(body));
      const lines = timelineJsonLines(body).trimEnd().split("\n");
      expect(rows).toHaveLength(lines.length);
      for (const [at, text] of lines.entries()) {
        const line = JSON.parse(text) as Record<string, unknown>;
        const row = new Map(head.map((name, column) => [name, rows[at]?.[column] ?? ""]));
        for (const field of ["message", "datetime", "timestamp_desc"]) {
          expect(line[field]).toMatch(/\S/u);
          expect(row.get(field)).toBe(line[field]);
        }
        expect(line["datetime"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/u);
        // Of CSV it works out the microseconds itself, of JSON lines it takes them.
        expect(line["timestamp"]).toBe(Date.parse(String(line["datetime"])) * 1000);
        expect(row.get("tag")?.split(",")).toEqual(line["tag"]);
      }
    }
    expect(timelineJsonLines(disputed)).toContain('"tag":["TLP:GREEN","conflicting-dates"]');
  });

  it("are CSV that a spreadsheet reads and runs nothing of", () => {
    const text = timelineCsv(told('=HYPERLINK("http://x")', "2022-09-10"));
    const cells = parseCsv(TIMELINE_CSV_HEAD + text);
    const [head = [], line = []] = cells;
    expect(cells).toHaveLength(2);
    expect(line).toHaveLength(head.length);
    expect(line[head.indexOf("message")]).toMatch(/^'=HYPERLINK/);
    expect(line[head.indexOf("speakers")]).toBe('Ana, "the" clerk');
  });

  it("keep every name, whatever letters it has", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60, unit: "binary" }), (name) => {
        fc.pre(name.trim() !== "");
        const item: TimelineBody = { ...told("x", "2022-09-10"), lanes: { system: [name], actor: [], source: [] } };
        const [head = [], line = []] = parseCsv(TIMELINE_CSV_HEAD + timelineCsv(item));
        return (line[head.indexOf("systems")] ?? "").replace(/^'(?=[=+\-@\t\r])/u, "") === name;
      }),
      { numRuns: 200 },
    );
  });
});

/** RFC 4180, as a reader of it does. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], "", false];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === ",") {
      row.push(cell);
      cell = "";
    } else if (letter === "\r" && text.charAt(at + 1) === "\n") {
      rows.push([...row, cell]);
      [row, cell] = [[], ""];
      at += 1;
    } else cell += letter;
  }
  return rows;
}
