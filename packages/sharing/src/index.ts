// What sharing gives. Types first.
export type * from "./dossier/dossier.ts";
export type * from "./dossier/assessment/part.ts";
export type { AssessedInput } from "./dossier/assessment/tell-assessment.ts";
export type { PreviousAssessment } from "./dossier/assessment/changes.ts";
export type { DossierCatalogue, DossierInput, KnownName, KnownTechnique } from "./dossier/input.ts";
export type { DossierLanguage, DossierWords, PlainWords } from "./dossier/language/words.ts";

// The dossier and its renderings.
export type { DossierMatter, ToldSections } from "./dossier/compose.ts";
export { composeDossier, dossierMatter, tellAssessed, tellSections } from "./dossier/compose.ts";
export { renderHtml } from "./html/page.ts";
export { renderJson } from "./dossier/render-json.ts";
export type { TextOptions } from "./text/answer-text.ts";
export { renderText } from "./text/answer-text.ts";
export type { AssessmentTextOptions } from "./text/assessment-text.ts";
export { renderAssessment, renderWhatIf } from "./text/assessment-text.ts";

// What Kulla says itself, for those who tell single things.
export { wordsOf } from "./dossier/language/words-of.ts";

// What no output shows whole.
export { maskCards } from "./mask-cards.ts";

// The techniques of the case as a layer of the ATT&CK Navigator.
export type { LayerInput, LayerTechnique } from "./navigator/navigator-layer.ts";
export { navigatorLayer } from "./navigator/navigator-layer.ts";

// The case as a STIX 2.1 bundle.
export type { StixCatalogue, StixExportInput } from "./stix/input.ts";
export { STIX_EXPORT_FINDINGS } from "./stix/findings.ts";
export { renderStix, stixPieces, toStixBundle } from "./stix/to-stix-bundle.ts";
