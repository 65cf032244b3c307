import type { TestedStatement } from "@kulla/attribution";
import type { StatementId } from "@kulla/core";
import { likelihoodOfProbability } from "@kulla/core";
import type { StixId, StixObject } from "@kulla/stix";
import { CONFIDENCE_OF_LEVEL, CONFIDENCE_OF_LIKELIHOOD, deterministicId } from "@kulla/stix";
import type { AssessmentPart, ToldHypothesis } from "../dossier/assessment/part.ts";
import { renderAssessment } from "../text/assessment-text.ts";
import type { Assembly } from "./assembly.ts";
import { compareText, sorted } from "./order.ts";
import { KULLA_NAMESPACE, kullaExtension } from "./producer.ts";
import { attackReference } from "./references.ts";
import { fileOf } from "./sources.ts";

/** Id of the extension that carries the assessment in figures. */
export const ASSESSMENT_EXTENSION = deterministicId("extension-definition", KULLA_NAMESPACE, "assessment");

const HYPOTHESIS = {
  type: "object",
  required: ["name", "probability", "likelihood"],
  properties: {
    name: { type: "string" },
    probability: { type: "number", minimum: 0, maximum: 1 },
    likelihood: { description: "The band of ICD 203 that the probability falls into.", type: "string" },
  },
};

const SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Kulla assessment",
  type: "object",
  required: ["extension_type", "engine", "evidence", "knowledge", "verdict", "confidence"],
  properties: {
    extension_type: { const: "property-extension" },
    engine: { type: "string" },
    evidence: { description: "SHA-256 of the evidence as it was weighed.", type: "string" },
    knowledge: { description: "SHA-256 of the knowledge about groups.", type: "string" },
    version: { type: "integer" },
    verdict: { enum: ["group", "sister groups", "country", "not attributable"] },
    names: { type: "array", items: { type: "string" } },
    confidence: {
      description: "In the basis of the judgement, apart from likelihood.",
      enum: ["low", "moderate", "high"],
    },
    hypotheses: { type: "array", items: HYPOTHESIS },
    states: { type: "array", items: HYPOTHESIS },
    organisations: { type: "array", items: HYPOTHESIS },
  },
};

/** The definition of the extension; it travels in every bundle with an assessment. */
const ASSESSMENT_DEFINITION: StixObject = kullaExtension(
  ASSESSMENT_EXTENSION,
  "Kulla assessment",
  "Gives in figures who did it, how likely, and with which confidence in the basis.",
  SCHEMA,
);

/** Cells in a line of the note's text. */
const WIDTH = 100;

const OPINIONS: Readonly<Record<TestedStatement["verdict"], string>> = {
  supported: "agree",
  contradicted: "disagree",
  "not decidable": "neutral",
};

const inFigures = ({ name, probability, likelihood }: ToldHypothesis) => ({ name, probability, likelihood });

function figuresOf({ assessment, version, roles: [whole], levels, confidence }: AssessmentPart): object {
  const { engine, inputs } = assessment;
  const { verdict, names } = assessment.roles[0].naming;
  const level = (wanted: string) => levels.find((one) => one.level === wanted)?.hypotheses.map(inFigures) ?? [];
  // STIX has no empty list: what has nothing in it is left out.
  const lists = {
    names,
    hypotheses: whole.hypotheses.map(inFigures),
    states: level("state"),
    organisations: level("organisation"),
  };
  return {
    extension_type: "property-extension",
    engine,
    evidence: inputs.evidence,
    knowledge: inputs.knowledge,
    ...(version === undefined ? {} : { version }),
    verdict,
    confidence: confidence.level,
    ...Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0)),
  };
}

/** All statements that the hypotheses shown rest on. */
function statementsBehind({ assessment: { roles, levels } }: AssessmentPart): readonly StatementId[] {
  const all = [
    ...roles.flatMap(({ hypotheses }) => hypotheses),
    ...levels.cluster,
    ...levels.organisation,
    ...levels.state,
  ];
  return sorted(all.flatMap((one) => one.arguments.flatMap(({ because }) => because)));
}

/** The campaigns of the main attack; where there is none, the sources' files. */
function subjects(assembly: Assembly): readonly StixId[] {
  const campaigns = mainCampaigns(assembly);
  return campaigns.length > 0 ? campaigns : sorted(assembly.input.documents.map(({ evidence }) => fileOf(evidence).id));
}

function mainCampaigns(assembly: Assembly): readonly StixId[] {
  const nodes = assembly.graph.nodes.filter(({ incident }) => incident?.role === "main");
  return sorted(nodes.flatMap(({ id }) => assembly.campaignOf(assembly.ofNode(id)) ?? []));
}

/**
 * The assessment: a note with its text and figures on the attack, opinions on what was said in public and tested; and an attribution of Kulla's own only where the
 * naming rule names one group.
 */
export function addAssessment(assembly: Assembly, part: AssessmentPart): void {
  const refs = subjects(assembly);
  const because = statementsBehind(part);
  if (refs.length > 0) {
    assembly.add({
      type: "note",
      key: "assessment",
      properties: {
        abstract: `Assessment: ${part.roles[0].verdict.map(({ text }) => text).join(" ")}`,
        content: renderAssessment(part, { width: WIDTH, color: false, explain: true }),
        labels: ["assessment"],
        authors: ["Kulla"],
        confidence: CONFIDENCE_OF_LEVEL[part.confidence.level],
        object_refs: refs,
      },
      because,
      extensions: { [ASSESSMENT_EXTENSION]: figuresOf(part) },
    });
    assembly.addPlain(ASSESSMENT_DEFINITION);
  }
  addAttribution(assembly, part, because);
  addTested(assembly, part);
}

/** The campaign is attributed to the group that the rule names, and to no other. */
function addAttribution(assembly: Assembly, { assessment }: AssessmentPart, because: readonly StatementId[]): void {
  const { verdict, actors, names, probability } = assessment.roles[0].naming;
  const [actor, name] = [actors[0], names[0]];
  if (verdict !== "group" || actor?.kind !== "group" || name === undefined) return;
  const target = groupObject(assembly, actor.id, name, because);
  for (const campaign of mainCampaigns(assembly))
    assembly.add({
      type: "relationship",
      key: `assessment|attributed-to|${campaign}|${target}`,
      properties: {
        relationship_type: "attributed-to",
        source_ref: campaign,
        target_ref: target,
        description: "Attributed by Kulla's own weighing of the evidence; see the note “Assessment”.",
        labels: ["assessment"],
        confidence: CONFIDENCE_OF_LIKELIHOOD[likelihoodOfProbability(probability)],
      },
      because,
    });
}

/** The object of a group of the catalogue: that of the case where it names the group as a set of intrusions, else one of its own. */
function groupObject(assembly: Assembly, id: string, name: string, because: readonly StatementId[]): StixId {
  const node = assembly.graph.nodes.find(
    ({ kind, properties }) => kind === "actor" && properties.catalogue?.some(({ value }) => value === id) === true,
  );
  const known = assembly.ofNode(node?.id);
  if (known?.startsWith("intrusion-set--") === true) return known;
  return assembly.add({
    type: "intrusion-set",
    key: `catalogue:${id}`,
    properties: { name, external_references: [attackReference(id)] },
    because,
  });
}

/** What was said in public and tested against the case, as opinions on what rests on it. */
function addTested(assembly: Assembly, { assessment }: AssessmentPart): void {
  const tested = [...assessment.tested].sort((a, b) => compareText(a.statement, b.statement));
  for (const { statement, verdict, text, because } of tested) {
    const refs = assembly.restingOn(statement).filter((id) => !/^(?:file|opinion)--/u.test(id));
    if (refs.length === 0) continue;
    assembly.add({
      type: "opinion",
      key: `tested:${statement}`,
      properties: {
        opinion: OPINIONS[verdict],
        explanation: text,
        authors: ["Kulla"],
        labels: ["tested-statement"],
        object_refs: refs,
      },
      because: [statement, ...because],
    });
  }
}
