// Grouping ten thousand documents under who said it first: half of them copies, cut or changed, of the other half.
import type { Document, Passage, Statement } from "@kulla/core";
import { findOrigins, makeStatement, printOfDocument, sha256OfText } from "@kulla/core";
import { timeRuns } from "./measure.ts";

const PARAGRAPHS = 8;
const MADE_AT = "2026-01-01T00:00:00.000Z";

export interface OriginsRow {
  readonly documents: number;
  readonly megabytes: number;
  readonly milliseconds: number;
  readonly texts: number;
  readonly origins: number;
}

/** Times printing and grouping of one thousand and of ten thousand documents: the second may take about ten times as long. */
export async function originSpeeds(texts: readonly string[]): Promise<readonly OriginsRow[]> {
  const words = [...new Set(texts.flatMap((text) => text.split(/\s+/)))].filter((word) => /^\p{L}+$/u.test(word));
  const rows: OriginsRow[] = [];
  for (const count of [1_000, 10_000]) {
    const documents = Array.from({ length: count }, (_, index) => documentAt(index, words));
    const statements = documents.flatMap(statementsOf);
    const group = () =>
      findOrigins({ documents: documents.map(sourceOf), prints: documents.map(printOfDocument), statements });
    const { median } = await timeRuns(group, 3);
    const { origins, texts: own } = group();
    const bytes = documents.reduce((sum, { text }) => sum + text.length, 0);
    rows.push({
      documents: count,
      megabytes: bytes / 1_000_000,
      milliseconds: median,
      texts: own.length,
      origins: origins.length,
    });
  }
  return rows;
}

/** Every second document has the text of the one before it, without a paragraph, or with one word in thirty changed. */
function documentAt(index: number, words: readonly string[]): Document {
  const original = index - (index % 2);
  const own = Array.from({ length: PARAGRAPHS }, (_, place) => paragraphAt(original * PARAGRAPHS + place, words));
  const changed = (line: string) => line.split(" ").map((word, at) => (at % 30 === 7 ? "changed" : word));
  const lines = index === original ? own : index % 4 === 1 ? own.slice(1) : own.map((line) => changed(line).join(" "));
  const passages: Passage[] = [];
  let start = 0;
  for (const line of lines) {
    passages.push({ kind: "paragraph", start, end: start + line.length });
    start += line.length + 1;
  }
  return {
    evidence: sha256OfText(String(index)),
    name: `${index}.txt`,
    mediaType: "text/plain",
    text: lines.join("\n"),
    markup: [],
    passages,
    authors: [],
    language: "en",
    publisher: { value: `Paper ${index % 500}` },
    published: { value: `2020-01-0${1 + (index % 2)}`, how: "header" },
  };
}

/** Forty words of the corpus, chosen by a linear congruential generator (Lehmer, by the figures of Park and Miller). */
function paragraphAt(seed: number, words: readonly string[]): string {
  let state = seed + 1;
  return Array.from({ length: 40 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return words[state % words.length] ?? "";
  }).join(" ");
}

function statementsOf({ evidence, text, publisher }: Document): readonly Statement[] {
  return [0, 1, 2].map((place) => {
    const start = Math.floor((text.length * place) / 3);
    return makeStatement({
      claim: { type: "victim", name: "Portbank", kind: "org" },
      speakers: [{ name: publisher?.value ?? "" }],
      stance: "asserts",
      citations: [{ evidence, at: { kind: "text", start, end: start + 20 }, quote: text.slice(start, start + 20) }],
      author: { kind: "tool", name: "bench", version: "1", rule: "bench" },
      madeAt: MADE_AT,
    });
  });
}

function sourceOf({ evidence, name, language, published, publisher }: Document) {
  return {
    evidence,
    name,
    language,
    ...(published && { published: published.value }),
    ...(publisher && { publisher: publisher.value }),
  };
}
