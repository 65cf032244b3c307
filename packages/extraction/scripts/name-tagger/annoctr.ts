/** Reads the AnnoCTR corpus (CC-BY-SA-4.0, Bosch Research): texts, and the annotated names as offsets into them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Label } from "../../src/tagger/labels.ts";

export interface AnnotatedSpan {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
}

export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  /** In order, not overlapping. */
  readonly spans: readonly AnnotatedSpan[];
}

/** The corpus' types of what we learn; organisations, places, concepts, techniques and dates are none of them. */
const LABEL_OF: Readonly<Record<string, Label>> = { MALWARE: "malware", GROUP: "group", TOOL: "tool" };

/** Column of the BIO file that has the names of threats. */
const THREATS = 4;

/** A split of the corpus, in the order of its text file. */
export function readAnnoCtr(folder: string, split: "train"): AnnotatedText[] {
  const documents = bioDocuments(unzip(join(folder, `ner-bio-${split}.bio.gz`)));
  const byText = new Map(
    documents.map((tokens) => [
      tokens
        .map(([word]) => word ?? "")
        .join("")
        .replace(/\s+/gu, ""),
      tokens,
    ]),
  );
  return unzip(join(folder, `text-${split}.jsonl.gz`))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      const tokens = byText.get(text.replace(/\s+/gu, ""));
      if (tokens === undefined) throw new Error(`${id}: no tokens fit the text`);
      return { id, text, spans: spansOf(text, tokens) };
    });
}

function unzip(path: string): string {
  return gunzipSync(readFileSync(path)).toString("utf8");
}

type Row = readonly string[];

function bioDocuments(text: string): Row[][] {
  const documents: Row[][] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("<DOCSTART>")) documents.push([]);
    else if (line !== "") documents[documents.length - 1]?.push(line.split("\t"));
  }
  return documents;
}

/** Tokens to offsets: the text and the tokens differ in white space only. */
function spansOf(text: string, rows: readonly Row[]): AnnotatedSpan[] {
  const places: [number, number][] = [];
  let at = 0;
  for (const [word = ""] of rows) {
    let start = -1;
    for (const character of word.replace(/\s+/gu, "").split("")) {
      while (/\s/u.test(text[at] ?? "x")) at += 1;
      if (text[at] !== character) throw new Error(`token ${word} is not at ${String(at)}`);
      if (start < 0) start = at;
      at += 1;
    }
    places.push([start < 0 ? at : start, at]);
  }
  return spansOfTags(
    rows.map((row) => row[THREATS] ?? "O"),
    places,
  );
}

function spansOfTags(tags: readonly string[], places: readonly [number, number][]): AnnotatedSpan[] {
  const spans: AnnotatedSpan[] = [];
  let open: { start: number; end: number; label: Label } | undefined;
  tags.forEach((tag, i) => {
    const label = LABEL_OF[tag.slice(2)];
    const [start, end] = places[i] ?? [0, 0];
    if (tag.startsWith("I-") && open?.label === label && open !== undefined) open.end = end;
    else {
      if (open !== undefined) spans.push(open);
      open = label === undefined ? undefined : { start, end, label };
    }
  });
  return open === undefined ? spans : [...spans, open];
}
