import type { Claim, Document } from "@kulla/core";
import { describe, expect, it } from "vitest";
import type { Sentence } from "../src/index.ts";
import { composeDossier, tellSections } from "../src/index.ts";
import { documentOf, inputOf, said } from "./sample-case.ts";

const lineOf = (index: number): string => `This is the line with number ${String(index + 1)}.`;

const pageOf = (name: string, publisher: string, lines: number): Document =>
  documentOf(name, Array.from({ length: lines }, (_, index) => lineOf(index)).join("\n"), {
    publisher: { value: publisher },
  });

const stolen = (value: number | string, unit = "records"): Claim => ({
  type: "quantity",
  metric: "records stolen",
  value,
  unit,
});

/** A case in which one page gives these figures, and another the first of them again. */
function caseOf(figures: readonly Claim[]) {
  const [daily, weekly] = [pageOf("a.txt", "Daily", figures.length), pageOf("b.txt", "Weekly", 1)];
  const statements = figures.map((claim, index) => said(daily, lineOf(index), claim));
  const [first] = figures;
  if (first !== undefined) statements.push(said(weekly, lineOf(0), first));
  const input = inputOf({ documents: [daily, weekly], statements });
  return { input, statements, dossier: composeDossier(input) };
}

const texts = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text);

describe("what was lost, where sources give many figures of one measure", () => {
  const { input, statements, dossier } = caseOf(Array.from({ length: 600 }, (_, index) => stolen(1000 + index)));

  it("tells what most sources give, then the largest, and how many more there are", () => {
    expect(texts(dossier.losses)).toEqual([
      "Records stolen: 1,000 records, say Daily and Weekly: “This is the line with number 1.”.",
      "Records stolen: 1,599 records, says Daily: “This is the line with number 600.”.",
      "Records stolen: 1,598 records, says Daily: “This is the line with number 599.”.",
      "Records stolen: 597 other figures from 1,001 records to 1,597 records (each under “Numbers”), says Daily.",
    ]);
    const row = dossier.answer.find(({ id }) => id === "lost");
    expect([texts(row?.sentences ?? []), row?.more]).toEqual([texts(dossier.losses), 0]);
  });

  it("keeps every figure reachable: its statement behind the lines, and a row of its own among the numbers", () => {
    expect(dossier.losses.flatMap(({ because }) => because).sort()).toEqual(statements.map(({ id }) => id).sort());
    expect(dossier.quantities).toHaveLength(600);
  });

  it("tells the same in Albanian", () => {
    expect(texts(tellSections(input, "sq", dossier).losses)).toEqual([
      "Records stolen: 1 000 records, thonë Daily dhe Weekly: “This is the line with number 1.”.",
      "Records stolen: 1 599 records, thotë Daily: “This is the line with number 600.”.",
      "Records stolen: 1 598 records, thotë Daily: “This is the line with number 599.”.",
      "Records stolen: 597 shifra të tjera nga 1 001 records deri në 1 597 records (secila te “Numrat”), thotë Daily.",
    ]);
  });

  it("tells figures in another unit apart, and gives no range where some are words", () => {
    const mixed = [5, 4, 3, 2, "many", "some"].map((value) => stolen(value));
    expect(texts(caseOf([...mixed, stolen(900, "GB")]).dossier.losses)).toEqual([
      "Records stolen: 5 records, say Daily and Weekly: “This is the line with number 1.”.",
      "Records stolen: 4 records, says Daily: “This is the line with number 2.”.",
      "Records stolen: 3 records, says Daily: “This is the line with number 3.”.",
      "Records stolen: three other figures (each under “Numbers”), says Daily.",
      "Records stolen: 900 GB, says Daily: “This is the line with number 7.”.",
    ]);
  });

  it("tells four figures one by one", () => {
    const few = [stolen(5), stolen(4), stolen(3), stolen(2)];
    expect(texts(caseOf(few).dossier.losses)).toHaveLength(4);
  });
});
