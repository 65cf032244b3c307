import type { StixObject } from "@kulla/stix";
import { readBundle, validate } from "@kulla/stix";
import { describe, expect, it } from "vitest";
import { composeDossier, renderStix, toStixBundle } from "../src/index.ts";
import type { AssessedInput } from "../src/index.ts";
import { ASSESSED, ASSESSMENT, statementOf } from "./sample-assessment.ts";
import { CATALOGUE, inputOf, NOW, RICH } from "./sample-case.ts";

function bundleWith(assessed: AssessedInput | undefined) {
  const input = inputOf(RICH, { catalogue: CATALOGUE, ...(assessed === undefined ? {} : { assessed }) });
  const { assessment } = composeDossier(input);
  return toStixBundle({
    caseName: input.case.name,
    title: input.case.title,
    documents: input.documents.map(({ evidence, name, language }) => ({ evidence, name, language })),
    statements: input.statements,
    graph: input.graph,
    now: NOW,
    ...(assessment === undefined ? {} : { assessment }),
  }).value;
}

const bundle = bundleWith(ASSESSED);
const ofType = ({ objects }: { readonly objects: readonly StixObject[] }, type: string) =>
  objects.filter((object) => object.type === type);
const byKulla = ({ labels }: StixObject) => Array.isArray(labels) && labels.includes("assessment");

describe("the assessment in a STIX bundle", () => {
  const [note] = ofType(bundle, "note").filter(byKulla);

  it("is valid and the same to the byte", () => {
    expect(validate(bundle).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(readBundle(renderStix(bundle)).findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(renderStix(bundleWith(ASSESSED))).toBe(renderStix(bundle));
  });

  it("is a note on the main attack, with its text, its figures and the statements that it rests on", () => {
    expect(note?.abstract).toBe("Assessment: Nobody is named: the attack is not attributable on this evidence.");
    expect(note?.content).toContain("Gray Heron");
    expect(note?.object_refs).toEqual([expect.stringMatching(/^campaign--/u)]);
    const extensions = Object.values(note?.extensions as Record<string, Record<string, unknown>>);
    const figures = extensions.find((one) => "verdict" in one);
    expect(figures).toMatchObject({ verdict: "not attributable", confidence: "low", version: 2 });
    expect(figures?.["hypotheses"]).toContainEqual({
      name: "Gray Heron",
      probability: 0.46,
      likelihood: "roughly even chance",
    });
    expect(extensions.find((one) => "statements" in one)?.["statements"]).not.toEqual([]);
    const definitions = new Set(ofType(bundle, "extension-definition").map(({ id }) => id));
    for (const id of Object.keys(note?.extensions as object)) expect(definitions).toContain(id);
  });

  it("attributes nothing where the naming rule names nobody", () => {
    expect(ofType(bundle, "relationship").filter(byKulla)).toEqual([]);
  });

  it("attributes the campaign to the group that the rule names, and to it alone", () => {
    const [whole] = ASSESSMENT.roles;
    const naming = {
      ...whole.naming,
      verdict: "group" as const,
      actors: [{ kind: "group" as const, id: "G0049" }],
      names: ["OilRig"],
      probability: 0.96,
    };
    const named = bundleWith({ assessment: { ...ASSESSMENT, roles: [{ ...whole, naming }] } });
    const [link, ...others] = ofType(named, "relationship").filter(byKulla);
    expect(others).toEqual([]);
    const group = named.objects.find(({ id }) => id === link?.target_ref);
    expect(group).toMatchObject({ type: "intrusion-set", name: "OilRig" });
    expect(group?.external_references).toEqual([expect.objectContaining({ external_id: "G0049" })]);
    expect(link?.source_ref).toMatch(/^campaign--/u);
    expect(validate(named).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("gives an opinion on each statement that was tested", () => {
    const opinions = ofType(bundle, "opinion").filter(
      ({ labels }) => Array.isArray(labels) && labels.includes("tested-statement"),
    );
    expect(opinions.map(({ opinion }) => opinion).sort()).toEqual(["agree", "disagree", "neutral"]);
    const neutral = opinions.find(({ opinion }) => opinion === "neutral");
    expect(JSON.stringify(neutral?.extensions)).toContain(statementOf("There is indisputable evidence"));
  });

  it("is absent where nobody assessed the case", () => {
    const bare = bundleWith(undefined);
    expect(ofType(bare, "note").filter(byKulla)).toEqual([]);
    expect(ofType(bare, "extension-definition")).toHaveLength(1);
  });
});
