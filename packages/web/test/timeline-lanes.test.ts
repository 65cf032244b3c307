import type { TimelineDate, TimelineItem } from "@kulla/api";
import { timelineItem } from "@kulla/api";
import fc from "fast-check";
import { saveView } from "@kulla/api";
import { searchOf, stateToSave } from "../src/panels/timeline/saved-timeline.ts";
import { describe, expect, it } from "vitest";
import { lanesOf } from "../src/panels/timeline/lanes.ts";
import type { Lane, LaneLayout } from "../src/panels/timeline/lay-out-lanes.ts";
import { layOutLanes } from "../src/panels/timeline/lay-out-lanes.ts";
import { markKey } from "../src/panels/timeline/mark-key.ts";
import { timelineSvg } from "../src/panels/timeline/timeline-svg.ts";
import { neighbour } from "../src/panels/timeline/use-chart-keys.ts";

const DAY = 86_400_000;
const START = Date.UTC(2022, 0, 1);

function date(from: number | undefined, to: number | undefined, more: Partial<TimelineDate> = {}): TimelineDate {
  const [first, last] = [from, to].map((day) => (day === undefined ? undefined : START + day * DAY));
  return {
    edtf: `${String(from)}/${String(to)}`,
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { to: last }),
    precision: from !== undefined && to === from + 1 ? "day" : "interval",
    best: true,
    speakers: [],
    sources: [],
    statements: [],
    passages: [],
    ...more,
  };
}

function item(id: string, dates: readonly TimelineDate[], more: Partial<TimelineItem> = {}): TimelineItem {
  return timelineItem.parse({
    id,
    kind: "event",
    name: id,
    about: [],
    passages: [],
    dates,
    conflicting: false,
    weight: "other",
    lanes: { system: [], actor: [], source: [] },
    marking: "TLP:GREEN",
    because: [],
    statements: 1,
    ...more,
  });
}

const inLane = (system: readonly string[]) => ({ lanes: { system: [...system], actor: [], source: [] } });
const window = { from: START, to: START + 100 * DAY };
const layOut = (items: readonly TimelineItem[], mostRows = 6, width = 1000) =>
  layOutLanes({
    lanes: lanesOf(items, "all"),
    window,
    width,
    mostRows: () => mostRows,
    labelOf: ({ name }) => name,
  });
const onlyLane = (layout: LaneLayout): Lane => layout.lanes[0]!;

/** The stretches of each row that are taken, as they are drawn. */
function stretches({ marks }: Lane): { readonly row: number; readonly left: number; readonly right: number }[] {
  return marks.flatMap(({ row, rows, bars, labelX, labelWidth, isLabelBefore }) => {
    const labelLeft = isLabelBefore ? labelX - labelWidth : labelX;
    const left = Math.min(labelLeft, ...bars.map(({ x }) => x));
    const right = Math.max(labelLeft + labelWidth, ...bars.map((bar) => bar.x + bar.width));
    return Array.from({ length: rows }, (_none, at) => ({ row: row + at, left, right }));
  });
}

describe("lanesOf", () => {
  it("puts the fullest lane first, an event into each of its lanes, and what has none last", () => {
    const items = [
      item("one", [date(1, 2)], inLane(["TIMS"])),
      item("two", [date(2, 3)], inLane(["e-Albania", "TIMS"])),
      item("three", [date(3, 4)]),
    ];
    expect(lanesOf(items, "system").map(({ name, items: own }) => [name, own.map(({ id }) => id)])).toEqual([
      ["TIMS", ["one", "two"]],
      ["e-Albania", ["two"]],
      [undefined, ["three"]],
    ]);
    expect(lanesOf(items, "all")).toEqual([{ name: undefined, items }]);
    expect(lanesOf([], "all")).toEqual([]);
  });
});

describe("layOutLanes", () => {
  it("writes the name of dates that disagree before the first one where it would leave the lanes behind it", () => {
    const disagreeing = [date(99, 100), date(2, 3)];
    const lane = onlyLane(layOut([item("The attack on all ministries", disagreeing, { conflicting: true })], 6));
    const [mark] = lane.marks;
    expect(mark?.isLabelBefore).toBe(true);
    expect(mark?.labelX).toBeLessThan(mark?.bars[0]?.x ?? 0);
    expect((mark?.labelX ?? 0) - (mark?.labelWidth ?? 0)).toBeGreaterThan(0);
  });

  it("never lets two marks of a row overlap, and loses none", () => {
    const spans = fc.array(
      fc.record({
        from: fc.integer({ min: -20, max: 110 }),
        length: fc.integer({ min: 1, max: 60 }),
        name: fc.string({ minLength: 1, maxLength: 40 }),
        conflicting: fc.boolean(),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 8 }), (given, mostRows) => {
        const items = given.map(({ from, length, name, conflicting }, index) => {
          const dates = [date(from, from + length), ...(conflicting ? [date(from + 30, from + 31)] : [])];
          return item(`${String(index)} ${name}`, dates, { conflicting });
        });
        const lane = layOut(items, mostRows).lanes[0];
        if (lane === undefined) return;
        const taken = stretches(lane);
        for (const [at, a] of taken.entries())
          for (const b of taken.slice(at + 1))
            if (a.row === b.row) expect(a.right <= b.left || b.right <= a.left).toBe(true);
        const inSight = items.filter(
          ({ dates }) =>
            dates.some(({ from = 0, to = 0 }) => to >= window.from && from <= window.to) ||
            (Math.min(...dates.map(({ from = 0 }) => from)) <= window.to &&
              Math.max(...dates.map(({ to = 0 }) => to)) >= window.from),
        );
        const counted = lane.marks.length + lane.crowds.reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBeGreaterThanOrEqual(inSight.length);
        expect(counted).toBeLessThanOrEqual(items.length);
      }),
      { numRuns: 150 },
    );
  });

  it("stacks dates that cannot all hold, each in a row of its own", () => {
    const { marks } = onlyLane(
      layOut([item("attack", [date(40, 41), date(5, 35, { best: false })], { conflicting: true })]),
    );
    expect(marks[0]).toMatchObject({ rows: 2 });
    expect(marks[0]?.bars.map(({ row, isVague }) => [row, isVague])).toEqual([
      [0, false],
      [1, true],
    ]);
  });

  it("draws uncertain times as spans, open ones to the edge, and a day wide enough to be pointed at", () => {
    const { marks } = onlyLane(
      layOut([
        item("span", [date(10, 60)]),
        item("until", [date(undefined, 30)]),
        item("since", [date(70, undefined)]),
        item("day", [date(5, 6)]),
        item("about", [date(8, 9, { qualifier: "~" })]),
      ]),
    );
    const bar = (id: string) => marks.find((mark) => mark.item.id === id)?.bars[0];
    expect(bar("span")).toMatchObject({ x: 100, width: 500, isVague: true });
    expect(bar("until")).toMatchObject({ isOpenLeft: true, isOpenRight: false, x: 0, width: 300 });
    expect(bar("since")).toMatchObject({ isOpenLeft: false, isOpenRight: true, x: 700, width: 300 });
    expect(bar("day")?.width).toBeGreaterThanOrEqual(10);
    expect(bar("day")).toMatchObject({ isVague: false });
    expect(bar("about")).toMatchObject({ isVague: true });
  });

  it("counts what finds no row where it is, main events last of all", () => {
    const items = Array.from({ length: 30 }, (_none, index) => item(`event ${String(index)}`, [date(50, 51)]));
    const lane = onlyLane(layOut([...items, item("attack", [date(50, 51)], { weight: "main" })], 3));
    expect(lane.marks).toHaveLength(3);
    expect(lane.marks.map(({ item: { id } }) => id)).toContain("attack");
    expect(lane.crowds).toHaveLength(1);
    expect(lane.crowds[0]).toMatchObject({ count: 28 });
    expect(lane.crowds[0]!.from).toBeLessThanOrEqual(START + 50 * DAY);
    expect(lane.crowds[0]!.to).toBeGreaterThan(START + 50 * DAY);
  });

  it("leaves out lanes with nothing in sight", () => {
    expect(layOut([item("early", [date(-50, -40)])]).lanes).toEqual([]);
  });
});

describe("arrow keys", () => {
  const layout = layOutLanes({
    lanes: lanesOf(
      [
        item("a1", [date(5, 6)], inLane(["A"])),
        item("a2", [date(50, 51)], inLane(["A"])),
        item("a3", [date(80, 81)], inLane(["A"])),
        item("b1", [date(20, 21)], inLane(["B"])),
        item("b2", [date(78, 79)], inLane(["B"])),
      ],
      "system",
    ),
    window,
    width: 1000,
    mostRows: () => 6,
    labelOf: ({ name }) => name,
  });
  it.each([
    ["A", "a1", "ArrowRight", "A", "a2"],
    ["A", "a2", "ArrowLeft", "A", "a1"],
    ["A", "a3", "ArrowDown", "B", "b2"],
    ["B", "b1", "ArrowUp", "A", "a1"],
    ["A", "a1", "End", "A", "a3"],
    ["A", "a3", "Home", "A", "a1"],
  ])("%s %s %s leads to %s %s", (lane, id, key, toLane, toId) => {
    expect(neighbour(layout, markKey(lane, id), key)).toBe(markKey(toLane, toId));
  });

  it("lead nowhere at the ends", () => {
    expect(neighbour(layout, markKey("A", "a1"), "ArrowLeft")).toBeUndefined();
    expect(neighbour(layout, markKey("A", "a3"), "ArrowRight")).toBeUndefined();
    expect(neighbour(layout, markKey("A", "a1"), "ArrowUp")).toBeUndefined();
    expect(neighbour(layout, "nothing", "ArrowRight")).toBeUndefined();
  });
});

describe("timelineSvg", () => {
  const draw = (name: string) =>
    timelineSvg({
      layout: layOut([item(name, [date(40, 41), date(5, 35)], { conflicting: true, name })]),
      title: `A <case> & "more"`,
      range: "January – April, UTC",
      marking: "TLP:RED",
      ticks: [{ at: START, text: "Jan", context: "2022" }],
      labelOf: ({ item: { name: label } }) => label,
      laneName: () => "All",
      crowdLabel: (count) => `+${String(count)}`,
    });

  it("carries its label above and below, and the names of lanes, events and times", () => {
    const { svg } = draw("the attack");
    expect(svg.match(/TLP:RED/gu)).toHaveLength(2);
    for (const words of [
      "All",
      "≠ the attack",
      "Jan",
      "2022",
      "January – April, UTC",
      "A &lt;case&gt; &amp; &quot;more&quot;",
    ])
      expect(svg).toContain(words);
  });

  it("is one well-formed file whatever the names are: they are words and nothing else", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 80 }), (name) => {
        const { svg } = draw(`<script>alert(1)</script>${name}`);
        expect(svg).not.toContain("<script");
        expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
        // Throws on half a character.
        expect(() => encodeURIComponent(svg)).not.toThrow();
        // Outside of tags no bare sign of markup is left.
        const text = svg.replaceAll(/<[^<>]*>/gu, "");
        expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/u);
      }),
      { numRuns: 200 },
    );
  });
});

describe("kept views of the timeline", () => {
  const plain = { filter: {}, view: "lanes", lanes: "system", window: undefined } as const;

  it("say in the address what they say when they are kept", () => {
    const given = {
      filter: { kind: ["incident", "claim"], conflicting: "yes", words: "July" },
      view: "list",
      lanes: "actor",
      window: { from: 1, to: 2 },
    } as const;
    const state = stateToSave(given);
    expect(saveView.body.parse({ name: "x", state }).state).toEqual(state);
    expect(searchOf(state)).toEqual({
      view: "list",
      lanes: "actor",
      kind: "incident,claim",
      conflicting: "yes",
      words: "July",
    });
    expect(state.window).toEqual({ from: 1, to: 2 });
  });

  it("take out of the address what they do not narrow", () => {
    const state = stateToSave(plain);
    expect(saveView.body.safeParse({ name: "x", state }).success).toBe(true);
    expect(new Set(Object.values(searchOf(state)))).toEqual(new Set([undefined]));
  });
});
