import type { Document } from "@kulla/core";
import type { Engine } from "./engine.ts";
import { megabytesPerSecond, timeRuns } from "./measure.ts";
import type { Sample } from "./texts.ts";
import { samplesOfFormats, textOfSize } from "./texts.ts";

export interface SpeedRow {
  readonly what: string;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly megabytesPerSecond: number;
  /** Statements found, for extraction; indicators, for indicators alone. */
  readonly statements?: number;
}

const MEGABYTE = 1_000_000;
const SIZES = [10_000, 100_000, MEGABYTE] as const;
const encoder = new TextEncoder();

/** Reading, by format: file bytes per second, warm. */
export async function readingSpeeds(engine: Engine, texts: readonly string[]): Promise<readonly SpeedRow[]> {
  const rows: SpeedRow[] = [];
  for (const sample of samplesOfFormats(textOfSize(texts, MEGABYTE))) {
    const { median } = await timeRuns(() => engine.read(sample));
    rows.push(rowOf(`read ${sample.name}`, sample.bytes.length, median));
  }
  return rows;
}

/** Extraction, by size of the document: bytes of UTF-8 text per second on one core, warm. A round is a megabyte. */
export async function extractionSpeeds(engine: Engine, texts: readonly string[]): Promise<readonly SpeedRow[]> {
  const rows: SpeedRow[] = [];
  for (const size of SIZES) {
    const documents = await documentsOfSize(engine, texts, size, MEGABYTE / size);
    rows.push(await extractionRow(`extract ${documents.length} × ${size / 1_000} kB`, engine, documents));
  }
  return rows;
}

/** Indicators alone, by size of the text: bytes of UTF-8 text per second on one core, warm; `statements` are the indicators found. */
export async function indicatorSpeeds(engine: Engine, texts: readonly string[]): Promise<readonly SpeedRow[]> {
  const rows: SpeedRow[] = [];
  for (const size of [MEGABYTE, 10 * MEGABYTE]) {
    const text = textOfSize(texts, size);
    let found = 0;
    const { median } = await timeRuns(() => {
      found = engine.countIndicators(text);
    });
    const row = rowOf(`indicators in one text of ${size / MEGABYTE} MB`, Buffer.byteLength(text), median);
    rows.push({ ...row, statements: found });
  }
  return rows;
}

export interface Linearity {
  readonly rows: readonly SpeedRow[];
  /** Time for ten megabytes in one document over the time for one; 10 is linear. */
  readonly ratio: number;
}

/** One document of a megabyte against one of ten. */
export async function linearity(engine: Engine, texts: readonly string[]): Promise<Linearity> {
  const rows: SpeedRow[] = [];
  for (const size of [MEGABYTE, 10 * MEGABYTE]) {
    const documents = await documentsOfSize(engine, texts, size, 1);
    rows.push(await extractionRow(`extract one document of ${size / MEGABYTE} MB`, engine, documents, 3));
  }
  const [one, ten] = rows.map(({ milliseconds }) => milliseconds);
  return { rows, ratio: (ten ?? 0) / (one ?? 1) };
}

/** Text documents of a size, each beginning with another report. */
export async function documentsOfSize(
  engine: Engine,
  texts: readonly string[],
  size: number,
  count: number,
): Promise<readonly Document[]> {
  const samples = Array.from({ length: count }, (_, index): Sample => {
    const text = textOfSize(texts, size, index * 7);
    return { name: `${index}.txt`, bytes: encoder.encode(text) };
  });
  const read = await Promise.all(samples.map((sample) => engine.read(sample)));
  return read.flat();
}

async function extractionRow(
  what: string,
  engine: Engine,
  documents: readonly Document[],
  runs?: number,
): Promise<SpeedRow> {
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  let statements = 0;
  const work = (): void => {
    statements = documents.reduce((sum, document) => sum + engine.extract(document).length, 0);
  };
  const { median } = await timeRuns(work, runs);
  return { ...rowOf(what, bytes, median), statements };
}

function rowOf(what: string, bytes: number, milliseconds: number): SpeedRow {
  return { what, bytes, milliseconds, megabytesPerSecond: megabytesPerSecond(bytes, milliseconds) };
}
