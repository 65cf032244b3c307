// AnnoCTR (Bosch Research, LREC-COLING 2024; CC-BY-SA-4.0): its development reports with the names annotated in them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Types of names that Kulla reads. */
export const NAME_TYPES = ["malware", "group", "tool"] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A name with its place in the text of its report. */
export interface AnnotatedName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

export interface AnnotatedReport {
  readonly id: string;
  readonly text: string;
  readonly names: readonly AnnotatedName[];
}

/** A mention with the ATT&CK page that it is linked to. */
export interface AnnotatedLink {
  readonly mention: string;
  /** Id of the report. */
  readonly document: string;
  /** Explicit: a name. Implicit: a description. */
  readonly entity_class: "CE" | "CI";
  readonly entity_type: "MALWARE" | "GROUP" | "TOOL" | "TECHNIQUE" | "TACTIC";
  readonly label_link: string | null;
  readonly _context_left: string;
  readonly _context_right: string;
}

interface AnnotatedSentence {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly ce_tags: readonly string[];
}

/** The reports of the development part, in the order of its file. */
export function readReports(shared: string): AnnotatedReport[] {
  const sentences = new Map<string, AnnotatedSentence[]>();
  for (const sentence of rowsOf<AnnotatedSentence>(shared, "ner-dev")) {
    const report = sentence.id.replace(/__s\d+$/, "");
    sentences.set(report, [...(sentences.get(report) ?? []), sentence]);
  }
  return rowsOf<{ readonly id: string; readonly text: string }>(shared, "text-dev").map(({ id, text }) => ({
    id,
    text,
    names: namesIn(text, sentences.get(id) ?? []),
  }));
}

/** The links of the development part. */
export function readLinks(shared: string): AnnotatedLink[] {
  return rowsOf<AnnotatedLink>(shared, "linking-mitre-dev");
}

function rowsOf<T>(shared: string, name: string): T[] {
  const file = join(shared, "data/text/annoctr", `${name}.jsonl.gz`);
  const rows = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  return rows.map((row) => JSON.parse(row) as T);
}

/** Tokens follow one another in the text, white space between them. */
function namesIn(text: string, sentences: readonly AnnotatedSentence[]): AnnotatedName[] {
  const names: AnnotatedName[] = [];
  let at = 0;
  for (const { id, tokens, ce_tags: tags } of sentences) {
    let open: { start: number; end: number; type: NameType } | undefined;
    tokens.forEach((token, i) => {
      if (token.trim() === "") return;
      const start = text.indexOf(token, at);
      if (start < 0) throw new Error(`${id}: “${token}” is not behind ${at} in the text`);
      at = start + token.length;
      const tag = tags[i] ?? "O";
      if (tag.startsWith("I-") && open !== undefined) {
        open.end = at;
        return;
      }
      if (open !== undefined) names.push(open);
      const type = NAME_TYPES.find((one) => tag === `B-${one.toUpperCase()}`);
      open = type && { start, end: at, type };
    });
    if (open !== undefined) names.push(open);
  }
  return names;
}
