// What casework gives. Types first.
export type { AddedEvidence, AddEvidenceInput, InlineFile } from "./addEvidence.ts";
export type { BuiltCatalogue, CatalogueHit } from "./catalogue.ts";
export type { CaseFile, ComposeCaseFileInput } from "./caseFile.ts";
export type { CaseSummary } from "./caseSummary.ts";
export type { Explanation, QuoteInContext } from "./explainStatement.ts";
export type { GatherLimits } from "./gatherFiles.ts";
export type {
  GoldFormat,
  GoldFormatContradiction,
  GoldFormatFact,
  GoldFormatInput,
  GoldFormatSide,
} from "./gold-format.ts";
export type { InvestigateInput, Investigation } from "./investigate.ts";
export type { Progress, ProgressStep } from "./progress.ts";
export type { Tool } from "./tool.ts";
export type { WrittenDossier } from "./writeDossier.ts";

// The use cases.
export { addEvidence } from "./addEvidence.ts";
export { investigate } from "./investigate.ts";
export { composeCaseFile, sourceInfo } from "./caseFile.ts";
export { caseSummary } from "./caseSummary.ts";
export { explainStatement, findStatements } from "./explainStatement.ts";
export { caseFacts } from "./caseFacts.ts";
export { writeDossier } from "./writeDossier.ts";
export { buildCatalogue, findInCatalogue, shippedCatalogue } from "./catalogue.ts";
export { createTool } from "./tool.ts";

// Names, limits, formats.
export { caseNameOf, isCaseName } from "./caseName.ts";
export { GATHER_LIMITS } from "./gatherFiles.ts";
export { factsAsGold, plainDate } from "./gold-format.ts";
export { CASEWORK_FINDINGS } from "./findings.ts";
export { KULLA_VERSION } from "./version.ts";
