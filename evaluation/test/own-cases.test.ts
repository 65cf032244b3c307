// The annotation of our own cases: every quotation stands in its text where the gold says, and every fact has what scoring reads.
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ownCases } from "../src/cases.ts";
import type { GoldFact, GoldSide } from "../src/gold.ts";
import { scorePrediction } from "../src/score.ts";
import { CORE_TYPES, FACT_TYPES } from "../src/score-facts.ts";

const FOLDER = resolve(import.meta.dirname, "../cases");
const CASES = ownCases(FOLDER);

/** The fields by which a fact is matched, and those that say what it is. */
const NEEDED: Readonly<Record<string, readonly (keyof GoldFact)[]>> = {
  incident: ["canon", "role"],
  victim: ["canon", "kind"],
  system: ["canon", "class", "status"],
  malware: ["canon", "surface", "kind"],
  actor: ["canon", "surface", "kind"],
  sponsor: ["actor", "state"],
  attribution: ["by", "to", "stance", "about"],
  denial: ["by", "of"],
  claim: ["by", "of"],
  action: ["class", "kind", "by", "target"],
  indicator: ["kind", "value", "polarity"],
  technique: ["tid", "explicit"],
  quantity: ["metric", "value", "unit"],
  event: ["canon", "date"],
};
/** The words that the schema allows. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  system:
    "unaffected restored contained_by_defender destroyed leaked infected offline disrupted compromised other".split(
      " ",
    ),
  action:
    "sever_relations expel sanction indict reward emergency condemn attribute_publicly publish respond contain refuse_to_pay restrict_media announce other".split(
      " ",
    ),
};
const STANCES = ["asserts", "hedges", "rejects", "counter-accusation"];
const KINDS = "date time count identity spelling translation impact attribution target scope claim action".split(" ");
const NATURES = ["conflict", "development", "variant", "compatible"];
const EDTF = /^(?:\.\.\/)?\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/;

function textsOf(folder: string, files: readonly string[]): ReadonlyMap<string, string> {
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** What stands in the text at the offsets, which count code points. */
function quoted(texts: ReadonlyMap<string, string>, { file = "", start, end }: GoldFact | GoldSide): string {
  return Array.from(texts.get(file) ?? "")
    .slice(start ?? 0, end ?? 0)
    .join("");
}

describe("our own cases", () => {
  it("are of several incidents, and mostly not in English", () => {
    const languages = CASES.flatMap(({ gold }) => gold.docs.map(({ lang }) => lang?.[0] ?? ""));
    expect(CASES.length).toBeGreaterThanOrEqual(6);
    expect(languages.length).toBeGreaterThanOrEqual(24);
    expect(languages.filter((language) => language !== "en").length).toBeGreaterThanOrEqual(10);
    expect(languages.every((language) => /^[a-z]{2}$/.test(language))).toBe(true);
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(CASES.map(({ name }) => name));
  });

  describe.each(CASES)("$name", ({ name, folder, files, gold }) => {
    const texts = textsOf(folder, files);

    it("annotates each of its texts, which says whose report it retells", () => {
      expect(gold.incident).toBe(name);
      expect(gold.docs.map(({ file }) => file).sort()).toEqual([...files].sort());
      for (const { file, date, publisher } of gold.docs) {
        const text = texts.get(file) ?? "";
        const header = text.slice(0, text.indexOf("\n\n"));
        expect(header).toContain(`SOURCE: ${publisher ?? ""}\n`);
        expect(header).toMatch(/\nDESCRIPTION: Retells in our own words \S/);
        expect(/\nDATE: (\S+)/.exec(header)?.[1] ?? null).toBe(date ?? null);
        expect(gold.facts.some((fact) => fact.file === file)).toBe(true);
      }
    });

    it("quotes what stands in the texts", () => {
      const quotations = [...gold.facts, ...(gold.contradictions ?? []).flatMap(({ sides }) => sides ?? [])];
      const wrong = quotations.filter((quotation) => quoted(texts, quotation) !== quotation.span || !quotation.span);
      expect(wrong).toEqual([]);
    });

    it("gives every fact an id of its own and the fields of its type", () => {
      const ids = [...gold.facts, ...(gold.contradictions ?? [])].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const lacking = gold.facts.filter(
        (fact) =>
          !FACT_TYPES.some((type) => type === fact.type) || NEEDED[fact.type]?.some((key) => fact[key] === undefined),
      );
      expect(lacking).toEqual([]);
      const unknown = gold.facts.filter(
        (fact) =>
          ALLOWED[fact.type]?.includes(fact.class ?? "") === false ||
          (fact.stance !== undefined && !STANCES.includes(fact.stance)) ||
          (fact.date !== undefined && !EDTF.test(fact.date)),
      );
      expect(unknown).toEqual([]);
    });

    it("sets at least two different sides against each other in every contradiction", () => {
      expect(gold.contradictions?.length).toBeGreaterThan(0);
      for (const { kind, nature, severity, sides = [] } of gold.contradictions ?? []) {
        expect(KINDS).toContain(kind);
        expect(NATURES).toContain(nature);
        expect(["high", "medium", "low"]).toContain(severity);
        expect(new Set(sides.map(({ value }) => value)).size).toBeGreaterThanOrEqual(2);
      }
    });

    it("scores in full against itself", () => {
      const score = scorePrediction(gold, { facts: gold.facts, contradictions: gold.contradictions ?? [] });
      expect(score.micro.F1).toBe(1);
      expect(CORE_TYPES.map((type) => score.types[type].score.F1)).toEqual(CORE_TYPES.map(() => 1));
      expect(score.contradictions.score.recall_all).toBe(1);
    });
  });
});
