import { readFileSync } from "node:fs";
import { NO_RELATIONS, openCatalogue, openRelations } from "@kulla/knowledge";
import { expect, test } from "vitest";
import type { Assessment, EvidenceItem } from "../src/index.ts";
import { assess, openModel } from "../src/index.ts";
import { evidence, item, software, technique } from "./evidence-of.ts";

const read = (name: string): string =>
  readFileSync(new URL(`../../knowledge/data/${name}.json`, import.meta.url), "utf8");
const catalogue = openCatalogue(read("catalogue")).value;
const model = openModel(openRelations(read("relations")).value, catalogue);

const codes = ({ findings }: Assessment): readonly string[] => findings.map(({ code }) => code);
const verdict = ({ roles }: Assessment): string => roles[0].naming.verdict;

function pointer(id: string, ratio: number, to = "G0049", changes: Partial<EvidenceItem> = {}): EvidenceItem {
  const observed = { kind: "pointer", to: { kind: "group", id: to }, ratio } as const;
  return item(id, observed, { channel: "infrastructure", grade: "A1", origins: [id], ...changes });
}

test("no evidence: the prior, nobody named, what to look for, and a finding", () => {
  const empty = assess(model, { items: [] });
  expect(empty.roles).toHaveLength(1);
  expect(empty.roles[0].hypotheses).toHaveLength(1);
  expect(empty.roles[0].hypotheses[0]).toMatchObject({ actor: { kind: "unknown" }, likelihood: "unlikely" });
  expect(verdict(empty)).toBe("not attributable");
  expect(empty.confidence.level).toBe("low");
  expect(empty.next.length).toBeGreaterThan(3);
  expect(empty.gaps.length).toBeGreaterThan(3);
  expect(codes(empty)).toEqual(["attribution-no-evidence"]);
});

test("ten thousand techniques: what the catalogue does not have is left out, the rest tells of no one", () => {
  const invented = Array.from({ length: 10_000 }, (_, at) => technique(`T9${String(at).padStart(4, "0")}`));
  const all = catalogue.techniques.filter(({ status }) => status === undefined).map(({ id }) => technique(id));
  const answer = assess(model, evidence([...invented, ...all]));
  expect(codes(answer)).toContain("attribution-item-unread");
  expect(codes(answer)).toContain("attribution-too-broad");
  expect(verdict(answer)).toBe("not attributable");
  const known = answer.roles[0].hypotheses.filter(({ actor }) => actor.kind === "group");
  for (const { probability } of known) expect(probability).toBeLessThan(0.2);
});

test("unknown ids: nothing but a name that the catalogue does not have is taken as seen", () => {
  const items = [technique("T0000"), pointer("to nobody", 50, "G9999"), software("MYSTERYWARE")];
  const answer = assess(model, evidence(items));
  expect(answer.findings.find(({ code }) => code === "attribution-item-unread")!.message).toContain(
    "technique:T0000, to nobody",
  );
  expect(answer.roles[0].hypotheses.map(({ actor }) => actor.kind)).toEqual(["unknown"]);
  expect(verdict(answer)).toBe("not attributable");
});

test("sources that are all graded F, or worse, leave low confidence and a finding", () => {
  const graded = (grade: EvidenceItem["grade"]) =>
    assess(
      model,
      evidence([software("S0495", { grade }), technique("T1190", { grade }), pointer("p", 30, "G0049", { grade })]),
    );
  for (const answer of [graded("F6"), graded("E5")]) {
    expect(codes(answer)).toContain("attribution-poor-sources");
    expect(answer.confidence.level).toBe("low");
    expect(verdict(answer)).toBe("not attributable");
  }
  const natsOf = ({ roles }: Assessment) => roles[0].hypotheses.find(({ name }) => name === "OilRig")!.nats;
  expect(natsOf(graded("E5"))).toBeLessThan(natsOf(graded("F6")));
});

test("evidence that contradicts itself names nobody and says so", () => {
  const items = ["G0049", "G0007", "G0032"].flatMap((to) => [
    pointer(`servers ${to}`, 1_000, to),
    pointer(`code ${to}`, 1_000, to, { channel: "code" }),
  ]);
  const answer = assess(model, evidence(items));
  expect(codes(answer)).toContain("attribution-contradictory");
  expect(verdict(answer)).toBe("not attributable");
  const shares = answer.roles[0].hypotheses.slice(0, 3).map(({ probability }) => probability);
  expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(1e-9);
});

test("ratios, hours and priors that are no such thing", () => {
  const ratios = [0, -1, Number.NaN, Infinity, 1e300].map((ratio, at) => pointer(`ratio ${at}`, ratio));
  const byHour = [
    [],
    Array<number>(24).fill(0),
    Array<number>(24).fill(Number.NaN),
    Array<number>(24).fill(-1),
    [1, 2],
  ];
  const hours = byHour.map((counts, at) =>
    item(`hours ${at}`, { kind: "working hours", byHour: counts }, { channel: "working hours" }),
  );
  for (const prior of [0, 1, -5, 7, Number.NaN, Infinity]) {
    const answer = assess(model, evidence([...ratios, ...hours]), { prior });
    expect(codes(answer)).toContain("attribution-prior-clamped");
    expect(answer.findings.find(({ code }) => code === "attribution-item-unread")!.message).toContain("and 5 more");
    const [unknown] = answer.roles[0].hypotheses;
    expect(unknown!.probability > 0 && unknown!.probability < 1).toBe(true);
  }
});

test("two items with one id: the first counts, and that is told", () => {
  const answer = assess(model, { items: [pointer("p", 30), pointer("p", 3_000, "G0007")] });
  expect(codes(answer)).toContain("attribution-item-twice");
  expect(answer.roles[0].hypotheses.some(({ name }) => name === "APT28")).toBe(false);
});

test("ten thousand pointers from everywhere are weighed within bounds", () => {
  const groups = model.profiles.groups;
  const items = Array.from({ length: 10_000 }, (_, at) =>
    pointer(`p${at}`, 1 + (at % 30), groups[at % groups.length], { origins: [`o${at % 700}`], sources: [`s${at}`] }),
  );
  const answer = assess(model, evidence(items));
  expect(answer.sensitivity).toHaveLength(2_000);
  expect(verdict(answer)).toBe("not attributable");
});

test("no knowledge at all: nobody but the unknown actor", () => {
  const nothing = openModel(NO_RELATIONS, openCatalogue("{}").value);
  const answer = assess(nothing, evidence([technique("T1190"), software("S0002"), pointer("p", 30)]));
  expect(answer.roles[0].hypotheses.map(({ actor }) => actor.kind)).toEqual(["unknown"]);
  expect(answer.roles[0].hypotheses[0]!.probability).toBeCloseTo(1, 9);
});
