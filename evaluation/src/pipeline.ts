import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { factsAsGold, openModels, shippedModels } from "@kulla/casework";
import type { Document, Finding, SourceInfo, Statement } from "@kulla/core";
import { findContradictions, findOrigins, foldCase, printOfDocument, sha256Hex } from "@kulla/core";
import { createExtractor } from "@kulla/extraction";
import { openCatalogue } from "@kulla/knowledge";
import { readEvidence } from "@kulla/reading";
import type { EvaluationCase } from "./cases.ts";
import type { Prediction } from "./gold.ts";
import type { CaseRun, Mode } from "./result.ts";

const REPOSITORY = resolve(import.meta.dirname, "../..");
const CATALOGUE = join(REPOSITORY, "packages/knowledge/data/catalogue.json");
/** A fixed instant: nothing in the results may depend on when they were made. */
const NOW = "2026-01-01T00:00:00.000Z";

/**
 * The steps of `casework`'s investigation, without a store: between reading and extraction the run "with sidecar" sets the dates
 * of undated documents, which no use case does.
 */
export interface Pipeline {
  /** Reads a case's files and says what is in them, where the sources disagree, and which rule found what. */
  run(subject: EvaluationCase, mode: Mode): Promise<CaseRun>;
}

/** The whole pipeline with the catalogue and the models that Kulla ships. */
export async function openPipeline(): Promise<Pipeline> {
  const catalogue = openCatalogue(readFileSync(CATALOGUE, "utf8"));
  const models = openModels(await shippedModels());
  const extractor = createExtractor({ catalogue: catalogue.value, models: models.value.models });
  return {
    async run(subject, mode) {
      const read = await readFiles(subject);
      const documents = mode === "plain" ? read.value : read.value.map((document) => dated(document, subject));
      const extracted = documents.map((document) => extractor.extract(document, { now: NOW }));
      const statements = extracted.flatMap(({ value }) => value);
      const findings = [
        ...catalogue.findings,
        ...models.findings,
        ...read.findings,
        ...extracted.flatMap((result) => result.findings),
      ];
      const prediction = predictionOf(documents, statements);
      return { prediction, ruleOf: rulesOf(statements), problems: findings.map(describeFinding) };
    },
  };
}

async function readFiles({ folder, files }: EvaluationCase): Promise<{ value: Document[]; findings: Finding[] }> {
  const reads = await Promise.all(
    files.map((name) => {
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      const id = sha256Hex(bytes);
      const evidence = { id, size: bytes.length, name, mediaType: "text/plain", origin: name, receivedAt: NOW };
      return readEvidence({ evidence, bytes });
    }),
  );
  return { value: reads.flatMap(({ value }) => value), findings: reads.flatMap(({ findings }) => findings) };
}

/** The document with the date that the annotator inferred, where the file gives none of its own. */
function dated(document: Document, { gold }: EvaluationCase): Document {
  const assumed = gold.docs.find(({ file }) => file === document.name)?.assumed_date;
  return assumed === undefined ? document : { ...document, published: { value: assumed, how: "metadata" } };
}

/** Folds and compares as `casework` does, and writes what comes out in the format of the annotation. */
function predictionOf(documents: readonly Document[], statements: readonly Statement[]): Prediction {
  const sources = documents.map(sourceInfo);
  const origins = findOrigins({ documents: sources, prints: documents.map(printOfDocument), statements });
  const facts = { documents: sources, statements, decisions: [], origins };
  const graph = foldCase(facts);
  const contradictions = findContradictions({ ...facts, graph });
  return factsAsGold({ documents, statements, contradictions, graph });
}

function sourceInfo({ evidence, part, name, title, publisher, published, language, url }: Document): SourceInfo {
  return {
    evidence,
    name,
    language,
    ...(part && { part }),
    ...(title && { title: title.value }),
    ...(publisher && { publisher: publisher.value }),
    ...(published && { published: published.value }),
    ...(url && { url: url.value }),
  };
}

function rulesOf(statements: readonly Statement[]): ReadonlyMap<string, string> {
  return new Map(statements.flatMap(({ id, author }) => (author.kind === "tool" ? [[id, author.rule]] : [])));
}

function describeFinding({ code, severity, message, at }: Finding): string {
  return `${severity} ${code}${at?.file === undefined ? "" : ` in ${at.file}`}: ${message}`;
}
