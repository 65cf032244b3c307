import type { Passage } from "@kulla/core";
import { splitSentences } from "../../src/analysis/sentences.ts";
import { textKind } from "../../src/techniques/text-kind.ts";
import type { AnnotatedPhrase, AnnotatedReport, Attack } from "./sources.ts";

/** phrase: annotated words by themselves · sentence: of a whole report, with what is annotated in it · procedure: of ATT&CK. */
export type ExampleKind = "phrase" | "sentence" | "procedure";

/** A text with the techniques that it describes; none for most sentences. */
export interface Example {
  readonly kind: ExampleKind;
  readonly text: string;
  readonly labels: readonly string[];
  /** Title of the report; undefined for ATT&CK's. */
  readonly document: string | undefined;
}

export interface Corpus {
  readonly labels: readonly string[];
  /** Titles of the reports that have phrases, sorted. */
  readonly documents: readonly string[];
  readonly examples: readonly Example[];
}

/** Characters of an annotation that a sentence must hold for the annotation to count in it (half, where it is shorter). */
const OVERLAP = 10;

/** All examples. ATT&CK's that rest on one of the reports are left out: no document is in two folds. */
export function buildCorpus(
  phrases: readonly AnnotatedPhrase[],
  reports: readonly AnnotatedReport[],
  attack: Attack,
): Corpus {
  const labels = [...new Set(phrases.map(({ label }) => label))].sort();
  const documents = [...new Set(phrases.map(({ document }) => document))].sort();
  const known = new Set(labels);
  const examples: Example[] = phrases.map(({ text, label, document }) => ({
    kind: "phrase",
    text,
    labels: [label],
    document,
  }));
  for (const report of reports) if (documents.includes(report.title)) examples.push(...sentencesOf(report, known));
  examples.push(...procedures(attack, known, reports));
  return { labels, documents, examples };
}

function sentencesOf({ title, text, spans }: AnnotatedReport, known: ReadonlySet<string>): Example[] {
  return lines(text)
    .flatMap((line) => splitSentences(text, line, 0))
    .flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      if (textKind(text, start, end) === undefined) return [];
      const within = spans.filter(
        (span) =>
          Math.min(span.end, end) - Math.max(span.start, start) >= Math.min(OVERLAP, (span.end - span.start) / 2),
      );
      const labels = [...new Set(within.map(({ tid }) => classOf(tid, known)))]
        .filter((label) => known.has(label))
        .sort();
      return [{ kind: "sentence" as const, text: words, labels, document: title }];
    });
}

/** Lines as paragraphs, as the reader of plain texts takes them. */
function lines(text: string): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    passages.push({ kind: "paragraph", start, end: start + line.length });
    start += line.length + 1;
  }
  return passages;
}

/** A sub-technique counts as its technique where only that is a class, as in TRAM's own sentences. */
function classOf(tid: string, known: ReadonlySet<string>): string {
  return known.has(tid) ? tid : tid.slice(0, 5);
}

function procedures(attack: Attack, known: ReadonlySet<string>, reports: readonly AnnotatedReport[]): Example[] {
  const predecessor = new Map([...attack.successors].filter(([old]) => known.has(old)).map(([old, now]) => [now, old]));
  const read = new Set(reports.flatMap(({ url }) => (url === undefined ? [] : [address(url)])));
  return attack.procedures.flatMap(({ text, tid, urls }) => {
    const label = predecessor.get(tid) ?? tid;
    if (!known.has(label) || urls.some((url) => read.has(address(url)))) return [];
    return [{ kind: "procedure" as const, text, labels: [label], document: undefined }];
  });
}

function address(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/\/$/, "");
}
