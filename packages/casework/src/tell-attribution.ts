import type { Assessment } from "@kulla/attribution";
import type { Document, Finding, Read, Sha256 } from "@kulla/core";
import type { AssessedInput, AssessmentPart, DossierLanguage } from "@kulla/sharing";
import { tellAssessed } from "@kulla/sharing";
import type { AttributeCaseInput, CaseAttribution } from "./attribute-case.ts";
import { attributeCase } from "./attribute-case.ts";
import { dossierCatalogue } from "./dossier-catalogue.ts";
import { ENGINE } from "./version.ts";

/** An assessment as the engine gave it, and as a person reads it. */
export interface ToldAttribution {
  readonly assessment: Assessment;
  readonly told: AssessmentPart;
}

interface ToldIn {
  /** Language of the sentences; English where it is left out. */
  readonly language?: DossierLanguage;
}

export interface TellAttributionInput extends AttributeCaseInput, ToldIn {
  /** What is told beside the assessment: its version, the one before, how reliable the model is. */
  readonly beside?: (assessment: Assessment) => Omit<AssessedInput, "assessment">;
}

/** Judges a case as `attributeCase` does, and tells the answer in sentences. Writes nothing. @throws Error where there is no such case */
export async function tellAttribution(input: TellAttributionInput): Promise<Read<ToldAttribution>> {
  const { value, findings } = await attributeCase(input);
  const beside = input.beside?.(value.assessment) ?? {};
  return { value: await tell(input, value, beside), findings: [...findings, ...value.assessment.findings] };
}

/** What the answer owes to some statements. */
export interface WhatIf {
  /** With everything. */
  readonly before: Assessment;
  /** Without the statements; `told.change` compares the two. */
  readonly without: ToldAttribution;
}

/** Judges a case with everything and without some statements. @throws Error where there is no such case */
export async function whatIf(
  input: AttributeCaseInput & ToldIn & Required<Pick<AttributeCaseInput, "without">>,
): Promise<Read<WhatIf>> {
  const { without: _, ...everything } = input;
  const all = await attributeCase(everything);
  const left = await attributeCase({ ...input, documents: byEvidence(all.value.documents) });
  const before = all.value.assessment;
  const told = await tell(input, left.value, { previous: { called: "the case as it stands", assessment: before } });
  return { value: { before, without: told }, findings: uniqueByMessage([...all.findings, ...left.findings]) };
}

async function tell(
  { store, caseName, tool, now, language = "en" }: AttributeCaseInput & ToldIn,
  { assessment, folded, documents }: CaseAttribution,
  beside: Omit<AssessedInput, "assessment">,
): Promise<ToldAttribution> {
  const { statements, decisions, graph, contradictions, origins } = folded;
  const opened = (await store.cases()).find(({ name }) => name === caseName);
  if (opened === undefined) throw new Error(`The workspace has no case ${caseName}.`);
  const told = tellAssessed(language, {
    case: opened,
    evidence: await store.evidence(caseName),
    documents,
    statements,
    decisions,
    graph,
    contradictions,
    origins,
    findings: [],
    catalogue: dossierCatalogue(tool.catalogue),
    assessed: { assessment, ...beside },
    now,
    engine: ENGINE,
  });
  return { assessment, told };
}

/** Documents by the evidence that they were read from, so that they are not read again. */
function byEvidence(documents: readonly Document[]): ReadonlyMap<Sha256, readonly Document[]> {
  const groups = new Map<Sha256, Document[]>();
  for (const document of documents) groups.set(document.evidence, [...(groups.get(document.evidence) ?? []), document]);
  return groups;
}

function uniqueByMessage(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [`${one.code} ${one.message}`, one])).values()];
}
