import type { Assessment } from "@kulla/attribution";
import type {
  Case,
  CaseGraph,
  Contradiction,
  Decision,
  Document,
  Evidence,
  Finding,
  Instant,
  Origins,
  Sha256,
  SourceInfo,
  Statement,
  Store,
  Tlp,
  Work,
} from "@kulla/core";
import { addAll, canonicalJson } from "@kulla/core";
import type {
  AssessedInput,
  Dossier,
  DossierCatalogue,
  DossierInput,
  DossierLanguage,
  DossierMatter,
  ToldSections,
} from "@kulla/sharing";
import { composeDossier, dossierMatter, tellSections } from "@kulla/sharing";
import { indicatorsElsewhere } from "./attribute-elsewhere.ts";
import type { FoldedCase, JudgedBy } from "./attribute-facts.ts";
import { assessCase, foldedCase } from "./attribute-facts.ts";
import { currentStatements } from "./current-statements.ts";
import { decidingOf } from "./deciding.ts";
import { dossierCatalogue } from "./dossier-catalogue.ts";
import { finding } from "./findings.ts";
import { KeptSteps } from "./kept-steps.ts";
import { withMarks } from "./marked-evidence.ts";
import { letOthersGo } from "./let-others-go.ts";
import { documentsOf, isOurs } from "./process-evidence.ts";
import type { Progress } from "./progress.ts";
import type { Tool } from "./tool.ts";
import { ENGINE } from "./version.ts";

/** Everything that is computed from what a case holds. */
export interface CaseFile {
  readonly opened: Case;
  readonly evidence: readonly Evidence[];
  readonly documents: readonly Document[];
  readonly statements: readonly Statement[];
  readonly decisions: readonly Decision[];
  /** Those that graph, answer and panels are made by: a decision that changes nothing of them need not be among these. */
  readonly deciding: readonly Decision[];
  readonly graph: CaseGraph;
  readonly contradictions: readonly Contradiction[];
  readonly origins: Origins;
  readonly findings: readonly Finding[];
  readonly dossier: Dossier;
  /** What panels tell in another language than English, which the dossier is written in; told once for each language. */
  readonly tell: (language: DossierLanguage) => ToldSections;
  /** Who did it, where the knowledge to judge by was given. */
  readonly assessment?: Assessment;
  readonly catalogue: DossierCatalogue;
  readonly now: Instant;
}

/** Documents that were read already. */
export interface KnownDocuments {
  get(evidence: Sha256): readonly Document[] | undefined;
  keep?(evidence: Sha256, documents: readonly Document[]): void;
}

export interface ComposeCaseFileInput {
  readonly store: Store;
  readonly caseName: string;
  readonly tool: Tool;
  readonly now: Instant;
  readonly stopwatch?: () => number;
  /** Documents that were read already, by evidence; the others are read again, and kept where it keeps any. */
  readonly documents?: KnownDocuments;
  /** What was noticed in this run, before what was noted with the work. */
  readonly findings?: readonly Finding[];
  /** Label of evidence that has none of its own; the dossier takes the most restrictive of all. */
  readonly marking?: Tlp;
  /** The store's evidence has the labels that people have given it since: it is that of `storeAtClearance`. */
  readonly areMarked?: boolean;
  /** With it the case is judged, and the dossier tells who did it. */
  readonly knowledge?: JudgedBy;
  /** What a dossier tells of an assessment beside itself: its version, the one before, how reliable the model is. */
  readonly placeAssessment?: (assessment: Assessment) => Promise<Omit<AssessedInput, "assessment">>;
  /** What the last time left, of the same case as the same clearance sees it. */
  readonly kept?: KeptSteps;
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
}

/**
 * Computes the case file: graph, contradictions and dossier, from what the store holds and nothing else, so that the same
 * contents and the same `now` give the same bytes.
 */
export async function composeCaseFile(input: ComposeCaseFileInput): Promise<CaseFile> {
  const { store, caseName, tool, now, marking } = input;
  const opened = (await store.cases()).find((one) => one.name === caseName);
  if (opened === undefined) throw new Error(`The workspace has no case ${caseName}.`);
  const [came, stored, decisions, work] = await Promise.all([
    store.evidence(caseName),
    store.statements(caseName),
    store.decisions(caseName),
    store.work(caseName),
  ]);
  const kept = input.kept ?? new KeptSteps();
  const evidence = kept.value("evidence", input.areMarked === true ? came : withMarks(came, decisions));
  const { documents: read, failures } = await documentsOfCase(evidence, input);
  const documents = kept.list("documents", read);
  input.onProgress?.({ what: "Comparing", done: 0, total: 1 });
  await letOthersGo(input.signal);
  const statements = kept.list("statements", currentStatements(stored, work, tool.name));
  const before = (kept.last("deciding") ?? decisions) as readonly Decision[];
  const deciding = kept.list("deciding", decidingOf(statements, decisions, before));
  const folded = foldedCase(documents, statements, deciding, sourceInfo, [], kept);
  const { graph, contradictions, origins } = folded;
  await letOthersGo(input.signal);
  const assessed = await assessedBy(folded, kept, input);
  input.onProgress?.({ what: "Telling", done: 0, total: 1 });
  await letOthersGo(input.signal);
  const noted = work.filter((one) => one.tool === tool.name).flatMap((one) => one.findings);
  const told = [...(input.findings ?? []), ...noted, ...failures];
  const noticed = uniqueFindings([...told, ...waiting(evidence, work, told, tool), ...graph.findings]);
  const findings = kept.value("findings", noticed);
  const catalogue = kept.step("catalogue", [tool.catalogue], () => dossierCatalogue(tool.catalogue));
  const dossierInput: DossierInput = {
    case: kept.value("case", opened),
    evidence: marking === undefined ? evidence : evidence.map((one) => ({ marking, ...one })),
    documents,
    statements,
    decisions: deciding,
    graph,
    contradictions,
    origins,
    findings,
    catalogue,
    ...(assessed !== undefined && { assessed }),
    now,
    engine: ENGINE,
  };
  const { now: _, evidence: __, ...others } = dossierInput;
  const { matter, tell } = kept.step("telling", [evidence, marking, ...Object.values(others)], () =>
    tellable(dossierInput),
  );
  const dossier = composeDossier({ ...dossierInput, decisions }, matter);
  const computed = { graph, contradictions, origins, findings, dossier, tell, catalogue, now };
  const assessment = assessed === undefined ? {} : { assessment: assessed.assessment };
  return { opened, evidence, documents, statements, decisions, deciding, ...computed, ...assessment };
}

/** What a dossier is written from, and what tells it in other languages: in each once, when it is first asked for. */
function tellable(input: DossierInput): { readonly matter: DossierMatter; readonly tell: CaseFile["tell"] } {
  const matter = dossierMatter(input);
  const dossier = composeDossier(input, matter);
  const told = new Map<DossierLanguage, ToldSections>();
  const tell = (language: DossierLanguage) => {
    const sections = told.get(language) ?? tellSections(input, language, dossier);
    told.set(language, sections);
    return sections;
  };
  return { matter, tell };
}

/** The assessment as the dossier tells it; undefined without the knowledge to judge by. */
async function assessedBy(
  folded: FoldedCase,
  kept: KeptSteps,
  { store, caseName, tool, knowledge, placeAssessment, onProgress, signal }: ComposeCaseFileInput,
): Promise<AssessedInput | undefined> {
  if (knowledge === undefined) return undefined;
  onProgress?.({ what: "Weighing", done: 0, total: 1 });
  await letOthersGo(signal);
  const elsewhere = await indicatorsElsewhere(store, caseName, folded.statements, tool.name, tool.catalogue);
  const seen = kept.value("elsewhere", elsewhere);
  const { sources, statements, decisions, origins, graph, contradictions } = folded;
  const madeOf = [sources, statements, decisions, origins, graph, contradictions, knowledge, seen];
  const assessment = kept.step("assessment", madeOf, () => assessCase(folded, knowledge, { elsewhere: seen }));
  const placed = kept.value("place", await placeAssessment?.(assessment));
  return kept.step("assessed", [assessment, placed], () => ({ assessment, ...placed }));
}

/** What reading a case's evidence again needs. */
export type ReadingInput = Pick<
  ComposeCaseFileInput,
  "store" | "caseName" | "now" | "stopwatch" | "documents" | "onProgress" | "signal"
>;

/** All documents of the case, in the order of its evidence; what this run has not read is read again. */
export async function documentsOfCase(evidence: readonly Evidence[], input: ReadingInput) {
  const documents: Document[] = [];
  const failures: Finding[] = [];
  for (const [index, one] of evidence.entries()) {
    input.signal?.throwIfAborted();
    const known = input.documents?.get(one.id);
    if (known !== undefined) {
      addAll(documents, known);
      continue;
    }
    input.onProgress?.({ what: "Reading again", done: index, total: evidence.length, item: one.name });
    const { value, findings } = await documentsOf(one, input);
    addAll(documents, value);
    const failed = findings.filter(isOurs);
    if (failed.length === 0) input.documents?.keep?.(one.id, value);
    addAll(failures, failed);
  }
  return { documents, failures };
}

/** Evidence that was added and that this tool has not read, nor failed at. */
function waiting(
  evidence: readonly Evidence[],
  work: readonly Work[],
  told: readonly Finding[],
  tool: Tool,
): Finding[] {
  const finished = new Set(work.filter((one) => one.tool === tool.name).map((one) => one.evidence));
  const failed = new Set(told.filter(isOurs).map(({ at }) => at?.evidence));
  return evidence
    .filter(({ id }) => !finished.has(id) && !failed.has(id))
    .map(({ id, name }) =>
      finding("evidence-waiting", `${name} waits to be read by this version of Kulla.`, { file: name, evidence: id }),
    );
}

/** What the fold needs of a document, without its text. */
export function sourceInfo(document: Document): SourceInfo {
  const { evidence, part, name, title, publisher, published, language, url } = document;
  return {
    evidence,
    name,
    language,
    ...(part === undefined ? {} : { part }),
    ...(title === undefined ? {} : { title: title.value }),
    ...(publisher === undefined ? {} : { publisher: publisher.value }),
    ...(published === undefined ? {} : { published: published.value }),
    ...(url === undefined ? {} : { url: url.value }),
  };
}

/** Each finding once: a run that goes on after a cut may notice a thing that was noted already. */
function uniqueFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [canonicalJson(one), one])).values()];
}
