// The report on a case of our own: what is found, missed, false and blurred is listed with its place.
import { describe, expect, it } from "vitest";
import type { EvaluationCase } from "../src/cases.ts";
import { listErrors } from "../src/error-list.ts";
import { evaluationPage } from "../src/evaluation-page.ts";
import type { Gold, Prediction } from "../src/gold.ts";
import { readOptions } from "../src/options.ts";
import type { CaseResult, CaseRun } from "../src/result.ts";
import { scoreRun } from "../src/result.ts";

const text = "First line.\nThe portal was taken offline. Wizard Spider 😀 was blamed with high confidence.\n";
const italian = "Il portale è fuori servizio.\n";

function at(file: string, within: string, span: string) {
  const start = Array.from(within.slice(0, within.indexOf(span))).length;
  return { file, span, start, end: start + Array.from(span).length };
}

const gold: Gold = {
  incident: "own",
  title: "A case of our own",
  docs: [
    { file: "a.txt", lang: ["en"] },
    { file: "b.txt", lang: ["it"] },
  ],
  facts: [
    { type: "system", canon: "portal", class: "offline", ...at("a.txt", text, "The portal was taken offline") },
    { type: "actor", canon: "Wizard Spider", kind: "group", ...at("a.txt", text, "Wizard Spider") },
    {
      type: "attribution",
      by: "police",
      to: "Wizard Spider",
      stance: "asserts",
      confidence: '"high confidence"',
      ...at("a.txt", text, "was blamed with high confidence"),
    },
    { type: "system", canon: "portale", class: "offline", ...at("b.txt", italian, "portale è fuori servizio") },
  ],
};

const prediction: Prediction = {
  facts: [
    { id: "p1", type: "system", canon: "portal", class: "disrupted", ...at("a.txt", text, "portal was taken offline") },
    {
      id: "p2",
      type: "attribution",
      by: "police",
      to: "Wizard Spider",
      stance: "hedges",
      ...at("a.txt", text, "blamed"),
    },
    { id: "p3", type: "actor", canon: "Wizard Spider", kind: "group", ...at("a.txt", text, "Wizard Spider") },
  ],
};

const run: CaseRun = { prediction, ruleOf: new Map([["p1", "systems/state"]]), problems: [] };
const subject: EvaluationCase = { name: "own", folder: "", files: ["a.txt", "b.txt"], gold, target: { microF1: 0.5 } };
const result = scoreRun(subject, run, "incident");
const whole: CaseResult = { case: subject, modes: { plain: result, sidecar: result } };

describe("listErrors", () => {
  const texts = new Map([
    ["a.txt", text],
    ["b.txt", italian],
  ]);
  const list = (types?: readonly string[]): string => listErrors(result.score, run, gold, texts, types);

  it("shows a missed fact at its line, with what was predicted there and by which rule", () => {
    const lines = list().split("\n");
    const missed = lines.indexOf("MISSED system · canon=portal · class=offline");
    expect(lines[missed + 1]).toContain("a.txt:2  …First line. «The portal was taken offline». Wizard Spider 😀");
    expect(lines[missed + 2]).toContain("here: system · canon=portal · class=disrupted  [systems/state]");
  });

  it("shows a false one, and the qualifiers of a found one that are not right", () => {
    expect(list()).toContain("FALSE  system · canon=portal · class=disrupted  [systems/state]");
    expect(list()).toContain('BLURRED attribution police → Wizard Spider: stance is "asserts", got "hedges"');
    expect(list()).toContain(
      'BLURRED attribution police → Wizard Spider: confidence is "\\"high confidence\\"", got nothing',
    );
  });

  it("says nothing of what is right, and keeps to the types that are wanted", () => {
    expect(list()).not.toContain("── actor");
    expect(list(["attribution"])).not.toContain("system ·");
    expect(list(["attribution"])).toContain("── attribution");
  });
});

describe("scoreRun and the page", () => {
  it("scores English apart from the other languages", () => {
    const [english, other] = result.byLanguage;
    expect(english).toMatchObject({ languages: ["en"], files: ["a.txt"] });
    expect(english?.score.micro).toMatchObject({ gold: 3, tp: 2 });
    expect(other?.score.micro).toMatchObject({ gold: 1, tp: 0 });
  });

  it("writes the same page for the same results, with targets beside what was reached", () => {
    const page = evaluationPage([whole]);
    expect(page).toBe(evaluationPage([structuredClone(whole)]));
    expect(page).toContain(`| own | micro F1 | ≥ 0.500 | ${result.score.micro.F1.toFixed(3)} | reached |`);
    expect(page).toContain("| system | 2 | 1 | 0 | 0.000 | 0.000 | 0.000 | – | 0.000 | – |");
  });
});

describe("our own cases on the page", () => {
  const own: CaseResult = { ...whole, case: { name: "ours", folder: "", files: ["a.txt", "b.txt"], gold, own: true } };
  const page = evaluationPage([whole, own, own]);
  const [shared = "", ours = ""] = page.split("## Own cases");

  it("stand in a section of their own, without a section for each", () => {
    expect(shared).toContain("## own\n");
    expect(shared).not.toContain("| ours |");
    expect(evaluationPage([whole])).not.toContain("## Own cases");
  });

  it("are pooled over the cases, by language and by type", () => {
    expect(ours).toMatch(/\| ours \| 2 \| en it \| 4 \| 3 \| 2 \| 0\.667 \| 0\.500 \|/);
    expect(ours).toContain("| together | 4 |  | 8 | 6 | 4 |");
    expect(ours).toMatch(/\| en \| 2 \| 6 \| 6 \| 4 \|/);
    expect(ours).toMatch(/\| it \| 2 \| 2 \| 0 \| 0 \|/);
    expect(ours).toMatch(/\| actor \| 2 \| 2 \| 2 \| 1\.000 \| 1\.000 \| 1\.000 \|/);
  });
});

describe("readOptions", () => {
  it("records a run in the docs only if it is the whole one", () => {
    const writes = (...args: string[]): boolean => readOptions(args, "/shared").writesPage;
    expect(writes()).toBe(true);
    expect([writes("--errors"), writes("--case", "own"), writes("--level", "doc"), writes("--from", "x")]).toEqual(
      Array(4).fill(false),
    );
  });

  it("refuses what it does not know", () => {
    expect(() => readOptions(["--level", "word"], "/shared")).toThrow("--level");
    expect(() => readOptions(["--nonsense"], "/shared")).toThrow("nonsense");
  });
});
