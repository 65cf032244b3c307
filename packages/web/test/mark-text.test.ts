import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MarkableText } from "../src/panels/evidence/mark-text.ts";
import { markText, MOST_MARKS } from "../src/panels/evidence/mark-text.ts";

const plain = (text: string): MarkableText => ({ text, markup: [], passages: [] });

const runs = (document: MarkableText, ...marks: (readonly [id: string, start: number, end: number])[]) =>
  markText(
    document,
    marks.map(([id, start, end]) => ({ id, start, end })),
  ).flatMap((block) => block.runs.map(({ text, marks: on }) => [text, on.join(" ")]));

describe("markText", () => {
  it("leaves a text without marks in one run for each paragraph", () => {
    expect(runs(plain("One.\n\n  Two. \n"))).toEqual([
      ["One.", ""],
      ["Two.", ""],
    ]);
  });

  it("cuts where marks overlap, lie in one another, or are the same; the widest comes first", () => {
    expect(runs(plain("abcdefgh"), ["crossing", 3, 7], ["wide", 1, 5])).toEqual([
      ["a", ""],
      ["bc", "wide"],
      ["de", "wide crossing"],
      ["fg", "crossing"],
      ["h", ""],
    ]);
    expect(runs(plain("abcdef"), ["inner", 2, 4], ["outer", 0, 6])).toEqual([
      ["ab", "outer"],
      ["cd", "outer inner"],
      ["ef", "outer"],
    ]);
    expect(runs(plain("abc"), ["b", 0, 3], ["a", 0, 3])).toEqual([["abc", "a b"]]);
  });

  it("takes a mark over several paragraphs up again in each", () => {
    expect(runs(plain("one\ntwo\nthree"), ["m", 1, 9])).toEqual([
      ["o", ""],
      ["ne", "m"],
      ["two", "m"],
      ["t", "m"],
      ["hree", ""],
    ]);
  });

  it("shows no markup, and keeps the places of the words around it", () => {
    const text = "<p>Iran <b>denied</b> it.</p>";
    const markup = [
      { start: 0, end: 3 },
      { start: 8, end: 11 },
      { start: 17, end: 21 },
      { start: 25, end: 29 },
    ];
    const document = { text, markup, passages: [{ kind: "paragraph" as const, start: 3, end: 25 }] };
    const [block] = markText(document, [{ id: "m", start: 3, end: 17 }]);
    expect(block?.runs).toEqual([
      { start: 3, text: "Iran ", marks: ["m"] },
      { start: 11, text: "denied", marks: ["m"] },
      { start: 21, text: " it.", marks: [] },
    ]);
  });

  it("shows what lies between passages only where something rests on it", () => {
    const document: MarkableText = {
      text: "Title\nstray words\nBody",
      markup: [],
      passages: [
        { kind: "title", start: 0, end: 5, level: 1 },
        { kind: "paragraph", start: 18, end: 22 },
      ],
    };
    const kinds = (start: number, end: number) => markText(document, [{ id: "m", start, end }]).map(({ kind }) => kind);
    expect(kinds(0, 5)).toEqual(["title", "paragraph"]);
    expect(kinds(0, 22)).toEqual(["title", "paragraph"]);
    expect(kinds(6, 11)).toEqual(["title", "gap", "paragraph"]);
  });

  it("passes over marks that do not fit the text", () => {
    expect(runs(plain("abc"), ["late", 2, 9], ["empty", 1, 1], ["back", 2, 1], ["early", -1, 2])).toEqual([
      ["abc", ""],
    ]);
  });

  it("names only the narrowest of very many marks, and stays fast", () => {
    const text = "x".repeat(20_000);
    const marks = Array.from({ length: 5_000 }, (_, index) => ({
      id: String(index),
      start: index,
      end: 20_000 - index,
    }));
    const [block] = markText(plain(text), marks);
    expect(block?.runs.map((run) => run.text).join("")).toBe(text);
    expect(Math.max(...block!.runs.map((run) => run.marks.length))).toBe(MOST_MARKS);
    expect(block?.runs.find(({ start }) => start === 4_999)?.marks.at(-1)).toBe("4999");
  });

  it("gives every place the marks that lie on it, and the text unchanged", () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom("a", "b", " ", "\n", "ë") }),
        fc.array(span, { maxLength: 8 }),
        fc.array(span, { maxLength: 3 }),
        (text, spans, hidden) => {
          const marks = spans.map((one, index) => ({ id: `m${String(index)}`, ...one }));
          const markup = withoutOverlaps(hidden);
          const blocks = markText({ text, markup, passages: [] }, marks);
          let reached = 0;
          for (const { start, end, runs: own } of blocks) {
            expect(start).toBeGreaterThanOrEqual(reached);
            reached = end;
            for (const run of own) {
              expect(text.slice(run.start, run.start + run.text.length)).toBe(run.text);
              for (let at = run.start; at < run.start + run.text.length; at += 1) {
                const fit = marks.filter((mark) => mark.end <= text.length && mark.start <= at && at < mark.end);
                expect([...run.marks].sort()).toEqual(fit.map(({ id }) => id).sort());
                expect(markup.some((one) => one.start <= at && at < one.end)).toBe(false);
              }
            }
            const shown = own.reduce((sum, run) => sum + run.text.length, 0);
            const covered = [...text.slice(start, end)].filter(
              (_, index) => !markup.some((one) => one.start <= start + index && start + index < one.end),
            );
            expect(shown).toBe(covered.length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

function withoutOverlaps(spans: readonly { readonly start: number; readonly end: number }[]) {
  const kept: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start))
    if (span.end > span.start && span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
