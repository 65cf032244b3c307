import { LIKELIHOOD_BANDS } from "@kulla/core";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { composeDossier, renderAssessment, renderHtml, renderJson, renderText } from "../src/index.ts";
import type { Sentence } from "../src/index.ts";
import { ASSESSED, ASSESSMENT, EARLIER } from "./sample-assessment.ts";
import { CATALOGUE, HOSTILE, inputOf, RICH } from "./sample-case.ts";

interface PageElement {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
}
const parsed = (markup: string): PageElement => (parseHTML(markup) as { document: PageElement }).document;

const dossier = composeDossier(inputOf(RICH, { catalogue: CATALOGUE, assessed: ASSESSED }));
const part = dossier.assessment;
if (part === undefined) throw new Error("The dossier has no assessment.");
const page = renderHtml(dossier);
const document = parsed(page);
const all = (selector: string) => [...document.querySelectorAll(selector)];
const words = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text);

/** Every sentence in a value, however deep. */
function sentencesIn(value: unknown): Sentence[] {
  if (typeof value !== "object" || value === null) return [];
  if ("parts" in value && "because" in value) return [value as Sentence];
  return Object.values(value).flatMap(sentencesIn);
}

describe("the assessment as it is told", () => {
  const answer = dossier.answer.find(({ id }) => id === "assessed");

  it("answers after the sources have had their say, and names nobody by the way", () => {
    expect(dossier.answer.map(({ id }) => id).slice(0, 3)).toEqual(["who", "assessed", "when"]);
    expect(words(answer?.sentences ?? [])).toEqual([
      "Nobody is named: the attack is not attributable on this evidence.",
      "A group is named only from a probability of 90 % on; the most probable one has 46 %.",
      "Confidence in this assessment is low.",
      "Vostria is the state behind it: very likely (80–95 %).",
      "Clusters that the evidence tells apart: DEV-4711 (wiping).",
      "Somebody whom the catalogue does not know did it: unlikely (20–45 %).",
      "Most worth finding out next: servers, domains and certificates, compared with earlier activity.",
    ]);
    expect(words(answer?.sentences ?? []).join(" ")).not.toMatch(/Heron|Wader|Bird/u);
  });

  it("tells beside a figure of whom the rule does not name that it rests on one thing", () => {
    const [
      {
        hypotheses: [first, ...others],
        ...whole
      },
      ...parts
    ] = ASSESSMENT.roles;
    const resting = { ...first!, restsOn: { item: first!.arguments[0]!.item, probability: 0.12 } };
    const roles = [{ ...whole, hypotheses: [resting, ...others] }, ...parts] as const;
    const told = composeDossier(inputOf(RICH, { assessed: { ...ASSESSED, assessment: { ...ASSESSMENT, roles } } }));
    const sentence = told.assessment?.roles[0].hypotheses[0]?.restsOn;
    expect(sentence?.text).toMatch(/^Rests on one thing, without which it has 12 %: \S/u);
    expect(part.roles[0].hypotheses[0]?.restsOn).toBeUndefined();
    expect([...parsed(renderHtml(told)).querySelectorAll(".rests")].map((one) => one.textContent?.trim())).toHaveLength(
      1,
    );
    const shown = renderAssessment(told.assessment!, { width: 100, color: false });
    expect(shown).toContain("Probability of each group, none of which is named\n");
    expect(shown).toMatch(/46 %.*\n {6}Rests on one thing, without which it has 12 %/u);
  });

  it("tells a state once, with the parts where one of them comes to another answer", () => {
    const states = part.levels.find(({ level }) => level === "state")?.hypotheses ?? [];
    expect(states.map(({ name, probability, byPart }) => [name, probability, byPart])).toEqual([
      ["Vostria", 0.83, [{ part: "wiping", probability: 0.93, likelihood: "very likely" }]],
      ["Nordmark", 0.03, []],
    ]);
    expect(page).toContain("By part: wiping 93 %");
  });

  it("never says likelihood and confidence in one sentence", () => {
    const likely = new RegExp(LIKELIHOOD_BANDS.map(({ likelihood }) => likelihood).join("|"), "u");
    const { assessment: _, ...told } = part;
    const texts = [...sentencesIn(told), ...(answer?.sentences ?? [])].map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((text) => /confidence/iu.test(text) && likely.test(text))).toEqual([]);
    expect(texts.some((text) => likely.test(text))).toBe(true);
  });

  it("leads from an argument, a level and a tested statement to the words that they rest on", () => {
    const passages = ({ parts }: Sentence) => parts.flatMap((one) => (one.kind === "reference" ? one.passages : []));
    expect(passages(part.weighings[0]?.arguments[0]?.sentence as Sentence)).toHaveLength(1);
    const vostria = part.levels.find(({ level }) => level === "state")?.hypotheses[0];
    expect(words(vostria?.sentences ?? [])[0]).toBe("The prime minister of Lumi holds Vostria responsible.");
    expect(passages(vostria?.sentences[0] as Sentence)).toHaveLength(1);
    expect(passages(part.tested[0]?.sentence as Sentence)).toHaveLength(2);
    expect(passages(part.matrix.rows[0]?.sentence as Sentence)).toHaveLength(1);
  });

  it("shows the five most probable, the unknown actor and what a person added; the others together", () => {
    const [whole] = part.roles;
    expect(whole.hypotheses.map(({ kind }) => kind)).toEqual([
      "known",
      "unknown",
      "known",
      "known",
      "known",
      "added by hand",
    ]);
    const shown = whole.hypotheses.reduce((sum, { probability }) => sum + probability, 0);
    expect(shown + whole.others).toBeCloseTo(1);
  });

  it("says what would change the answer, and who would lead then", () => {
    expect(part.leading).toBe("Gray Heron");
    expect(words(part.pivotal)).toEqual(["The wiper TIDEBREAK was used."]);
    const [first] = part.sensitivity;
    expect(first).toMatchObject({ of: "item", before: 0.46, after: 0.12, leads: "An unknown actor" });
    expect(part.sensitivity[1]?.sentence.text).toBe("All that was read in advisory.md.");
  });

  it("keeps the reason of a rating by hand, and the model's rating", () => {
    const mail = part.matrix.rows.find(({ sentence }) => sentence.text.startsWith("Mail"));
    const numbered = mail?.cells.filter(({ note }) => note !== undefined);
    expect(numbered).toEqual([expect.objectContaining({ rating: "I", note: 1 })]);
    expect(part.matrix.notes[0]?.text).toContain("the model says C: They never touched mail");
  });

  it("says what changed since the last version, and because of what", () => {
    expect(words(part.change?.sentences ?? [])).toEqual([
      "Other than in version 1 of 20 November 2026, 10:00 UTC is the evidence of the case.",
      "Wiping: before not asked, now Gray Heron or Sand Wader.",
      "Confidence in the assessment was moderate and is low.",
    ]);
    expect(part.change?.causes[0]).toMatchObject({ nats: 4.2 });
    const same = composeDossier(
      inputOf(RICH, {
        assessed: { assessment: EARLIER, previous: { number: 1, issuedAt: "2026-11-20", assessment: EARLIER } },
      }),
    );
    expect(words(same.assessment?.change?.sentences ?? [])[1]).toBe("The answer is the same.");
  });

  it("tells once what a forger would have had to do many times", () => {
    const needs = Array.from({ length: 30 }, (_, at) => ({
      item: `technique:T1${String(at).padStart(3, "0")}`,
      fakeable: "easy" as const,
      text: `Do the same (technique:T1${String(at).padStart(3, "0")}).`,
    }));
    const { falseFlag } = ASSESSMENT;
    const many = { ...ASSESSMENT, ...(falseFlag === undefined ? {} : { falseFlag: { ...falseFlag, needs } }) };
    const told = composeDossier(inputOf(RICH, { assessed: { assessment: many } })).assessment?.falseFlag?.needs;
    expect(told?.map(({ sentence }) => sentence.text)).toEqual(["Do the same (30 items)."]);
  });

  it("is no part of a dossier whose case nobody has assessed", () => {
    const bare = composeDossier(inputOf(RICH));
    expect(bare.assessment).toBeUndefined();
    expect(bare.answer.map(({ id }) => id)).not.toContain("assessed");
    expect(renderHtml(bare)).not.toContain('id="assessment"');
  });

  it("stands in JSON as the engine gave it, and in the terminal", () => {
    expect((JSON.parse(renderJson(dossier)) as typeof dossier).assessment?.assessment).toEqual(ASSESSMENT);
    expect(renderText(dossier, { width: 80, color: false })).toContain("Who did it, as Kulla weighs it");
  });
});

describe("the assessment on the page", () => {
  it("draws with lines and boxes only: nothing in a drawing loads, runs or leads anywhere", () => {
    const drawn = all("#assessment svg");
    expect(drawn.length).toBeGreaterThan(20);
    const known = new Set(["rect", "line", "circle", "text", "title"]);
    for (const svg of drawn)
      for (const element of svg.querySelectorAll("*")) {
        expect(known).toContain(element.tagName.toLowerCase());
        for (const { name } of element.attributes) expect(name).not.toMatch(/^on|href|style/u);
      }
  });

  it("draws no bar out of its box, and each as long as its probability", () => {
    const widths = all("#assessment .chart:not(.narrow) .bars rect").map((rect) => Number(rect.getAttribute("width")));
    expect(widths.slice(0, 3)).toEqual([46, 30, 11]);
    for (const rect of all("#assessment rect")) {
      const [x, width] = [Number(rect.getAttribute("x")), Number(rect.getAttribute("width"))];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(width).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(100.1);
    }
  });

  it("gives the figures of the diagram as a table too", () => {
    expect(all(".reliability circle")).toHaveLength(5);
    expect(all(".reliability tbody tr")).toHaveLength(5);
  });

  it("shows hostile words as words", () => {
    expect(page).not.toContain("<script");
    expect(all("#assessment bdi").some(({ textContent }) => textContent === HOSTILE)).toBe(true);
  });

  it("is the second part, and its links lead somewhere", () => {
    expect(all("main > section")[1]?.getAttribute("id")).toBe("assessment");
    const ids = new Set(all("[id]").map((element) => element.getAttribute("id")));
    expect(ids.size).toBe(all("[id]").length);
    for (const link of all("#assessment a, #answer a")) expect(ids).toContain(link.getAttribute("href")?.slice(1));
  });
});
