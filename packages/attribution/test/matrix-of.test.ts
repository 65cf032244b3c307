import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseEvidence, EvidenceItem, Hypothesis } from "../src/index.ts";
import { matrixOf, ratingsOf } from "../src/index.ts";

const item = (id: string, about: Partial<EvidenceItem> = {}): EvidenceItem => ({
  id,
  channel: "malware",
  observed: { kind: "software", software: "S0001" },
  roles: ["whole"],
  origins: ["report"],
  sources: ["Report"],
  grade: "A1",
  because: [],
  text: `${id} was seen.`,
  ...about,
});

const hypothesis = (
  id: string,
  nats: Readonly<Record<string, number>>,
  about: Partial<Hypothesis> = {},
): Hypothesis => ({
  id,
  actor: { kind: "group", id },
  name: id,
  level: "group",
  role: "whole",
  probability: 0.1,
  likelihood: "very unlikely",
  nats: Object.values(nats).reduce((sum, one) => sum + one, 0),
  arguments: Object.entries(nats).map(([of, amount]) => ({
    item: of,
    channel: "malware",
    nats: amount,
    fakeable: "costly",
    works: [],
    because: [],
    text: "",
  })),
  ...about,
});

const evidence = (...items: EvidenceItem[]): CaseEvidence => ({ items });

describe("the matrix of competing hypotheses", () => {
  const hypotheses = [
    hypothesis("g1", { own: 4.7, shared: 0.9, prior: 3 }),
    hypothesis("g2", { shared: 0.9 }),
    hypothesis("g3", {}),
  ];
  const items = evidence(item("own"), item("shared", { channel: "technique", grade: "D4" }), item("nothing"));

  it("rates what one actor alone has for it and against the others", () => {
    const matrix = matrixOf(hypotheses, items);
    expect(matrix.hypotheses).toEqual(["g1", "g2", "g3"]);
    expect(matrix.rows.map((row) => [row.item, ...row.cells.map(({ rating }) => rating)])).toEqual([
      ["own", "CC", "II", "II"],
      ["shared", "C", "C", "I"],
    ]);
    expect(matrix.rows[0]?.diagnosticity).toBeCloseTo(4.7);
  });

  it("compares hypotheses of other levels among themselves, where a person put them up or rated them", () => {
    const state = (id: string, nats: Readonly<Record<string, number>>, about: Partial<Hypothesis> = {}) =>
      hypothesis(id, nats, { level: "state", actor: { kind: "state", country: id }, ...about });
    const beside = [state("IR", { shared: 2 }), state("RU", {}), state("CN", {}, { byHand: true })];
    expect(matrixOf(hypotheses, items, {}, beside).hypotheses).toEqual(["g1", "g2", "g3", "CN"]);
    const ratings = [{ item: "own", hypothesis: "IR", rating: "I", reason: "never" }] as const;
    const matrix = matrixOf(hypotheses, items, { ratings }, beside);
    expect(matrix.hypotheses).toEqual(["g1", "g2", "g3", "IR", "CN"]);
    const [own, shared] = ["own", "shared"].map((one) => matrix.rows.find(({ item: id }) => id === one));
    expect(own?.cells.slice(3).map(({ rating, model }) => [rating, model])).toEqual([
      ["I", "N"],
      ["N", undefined],
    ]);
    expect(shared?.cells.slice(3).map(({ rating }) => rating)).toEqual(["CC", "II"]);
    // What tells states apart is no contradiction of groups.
    expect(matrix.inconsistency.slice(0, 3)).toEqual(matrixOf(hypotheses, items).inconsistency);
  });

  it("gives a column to whatever is rated by hand, however improbable", () => {
    const many = Array.from({ length: 9 }, (_, at) => hypothesis(`h${at}`, { own: at }));
    const ratings = [{ item: "own", hypothesis: "h8", rating: "CC", reason: "seen" }] as const;
    expect(matrixOf(many, items, { ratings }).hypotheses).toEqual(["h0", "h1", "h2", "h3", "h4", "h8"]);
  });

  it("weighs inconsistency by the grade of the source and by the kind of evidence", () => {
    const [g1, g2, g3] = matrixOf(hypotheses, items).inconsistency;
    expect(g1).toBe(0);
    expect(g2).toBeCloseTo(-4); // −2 × √2 × √2
    expect(g3).toBeCloseTo(-4.5); // and −1 × 1/√2 × 1/√2
  });

  it("takes the relevance that a person decided", () => {
    const relevances = [{ item: "own", relevance: "low" }] as const;
    const { rows, inconsistency } = matrixOf(hypotheses, items, { relevances });
    expect(rows.map(({ credibility, relevance }) => [credibility, relevance])).toEqual([
      ["high", "low"],
      ["low", "low"],
    ]);
    expect(inconsistency[1]).toBeCloseTo(-2);
  });

  it("leaves out items that tell no hypothesis from another, and arguments that rest on no item", () => {
    expect(matrixOf(hypotheses, items).rows.map((row) => row.item)).not.toContain("nothing");
    expect(matrixOf(hypotheses, items).rows.map((row) => row.item)).not.toContain("prior");
  });

  it("takes a person's rating with the reason, keeps the model's beside it, and moves the score alone", () => {
    const override = { item: "own", hypothesis: "g1", rating: "II", reason: "The sample was planted." } as const;
    const matrix = matrixOf(hypotheses, items, { ratings: [override] });
    expect(matrix.rows[0]?.cells[0]).toEqual({
      rating: "II",
      nats: 4.7,
      overridden: "The sample was planted.",
      model: "CC",
    });
    expect(matrix.inconsistency[0]).toBeCloseTo(-4);
    expect(matrix.inconsistency[1]).toBeCloseTo(-4);
  });

  it("shows an item that a person has rated although the model finds nothing in it", () => {
    const override = { item: "nothing", hypothesis: "g2", rating: "I", reason: "They do not work so." } as const;
    expect(matrixOf(hypotheses, items, { ratings: [override] }).rows.map((row) => row.item)).toContain("nothing");
  });

  it("has columns for the five favourites, the unknown actor and what a person added", () => {
    const many = [
      ...Array.from({ length: 8 }, (_, at) => hypothesis(`g${String(at)}`, { own: 8 - at })),
      hypothesis("mine", {}, { byHand: true }),
      hypothesis("nobody", {}, { actor: { kind: "unknown" } }),
    ];
    expect(matrixOf(many, items).hypotheses).toEqual(["g0", "g1", "g2", "g3", "g4", "mine", "nobody"]);
  });

  it("is empty without hypotheses and without evidence", () => {
    expect(matrixOf([], items)).toEqual({ hypotheses: [], rows: [], inconsistency: [] });
    expect(matrixOf(hypotheses, evidence())).toEqual({
      hypotheses: ["g1", "g2", "g3"],
      rows: [],
      inconsistency: [0, 0, 0],
    });
  });

  it("changes no rating where the same is added to all nats, and contradicts all hypotheses never", () => {
    const nats = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(nats, fc.double({ min: -5, max: 5, noNaN: true }), (row, shift) => {
        const ratings = ratingsOf(row);
        const nudged = ratingsOf(row.map((one) => one + shift));
        // A value on the edge of a band may fall on either side of it by rounding.
        expect(ratings.filter((one, at) => one !== nudged[at]).length).toBeLessThanOrEqual(1);
        expect(ratings.some((one) => one === "CC" || one === "C" || one === "N")).toBe(true);
      }),
    );
  });
});
