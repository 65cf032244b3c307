import type { PassageKind, Span } from "@kulla/core";
import { addAll } from "@kulla/core";
import type { Line } from "./lines.ts";

/** Markdown's syntax in a text: what to read as blanks, and what the lines are. */
export interface MarkdownMask {
  readonly markup: readonly Span[];
  /** By index of the line. */
  readonly hints: ReadonlyMap<number, { readonly hint: PassageKind; readonly level?: number }>;
}

const FENCE = /^\s{0,3}(`{3,20}|~{3,20})/;
const HEADING = /^(\s{0,3}#{1,6}\s{1,9})/;
const RULE = /^\s{0,3}([-*_])(?:\s{0,9}\1){2,80}\s{0,9}$/;
const ITEM = /^(\s{0,24}(?:[-*+]|\d{1,4}[.)])\s{1,9})(?:\[[ xX]\]\s)?/;
const QUOTE = /^(\s{0,3}(?:>\s?){1,8})/;
const TABLE_RULE = /^\s{0,9}\|?\s{0,9}:?-{2,80}:?\s{0,9}\|[\s|:-]{0,400}$/;

/** Whether a text without a telling name is Markdown: two kinds of its syntax at least. Looks at the first 400 lines. */
export function looksLikeMarkdown(text: string, lines: readonly Line[]): boolean {
  const seen = new Set<string>();
  for (const line of lines.slice(0, 400)) {
    const row = text.slice(line.start, Math.min(line.end, line.start + 2_000));
    if (/^#{1,6} \S/.test(row)) seen.add("heading");
    if (row.startsWith("```")) seen.add("fence");
    if (/\]\(https?:\/\//.test(row)) seen.add("link");
    if (/\*\*\S/.test(row) && /\S\*\*/.test(row)) seen.add("strong");
    if (TABLE_RULE.test(row)) seen.add("table");
  }
  return seen.size >= 2;
}

/** Finds the syntax line by line; a line is looked at up to its first 20,000 characters. */
export function markdownMask(text: string, lines: readonly Line[]): MarkdownMask {
  const markup: Span[] = [];
  const hints = new Map<number, { hint: PassageKind; level?: number }>();
  let fence = "";
  for (const [index, line] of lines.entries()) {
    const row = text.slice(line.start, Math.min(line.end, line.start + 20_000));
    const mark = FENCE.exec(row)?.[1];
    if (mark !== undefined && (fence === "" || mark.startsWith(fence))) {
      fence = fence === "" ? mark : "";
      markup.push({ start: line.start, end: line.end });
      continue;
    }
    if (fence !== "") {
      hints.set(index, { hint: "code" });
      continue;
    }
    const lead = leading(row);
    if (lead.whole) markup.push({ start: line.start, end: line.end });
    else {
      if (lead.length > 0) markup.push({ start: line.start, end: line.start + lead.length });
      if (lead.hint !== undefined)
        hints.set(index, { hint: lead.hint, ...(lead.level === undefined ? {} : { level: lead.level }) });
      addAll(markup, inlineMarks(row, line.start, lead.length));
    }
  }
  return { markup, hints };
}

function leading(row: string): { length: number; whole?: boolean; hint?: PassageKind; level?: number } {
  const heading = HEADING.exec(row)?.[1];
  if (heading !== undefined) return { length: heading.length, hint: "heading", level: heading.trim().length };
  if (RULE.test(row) || TABLE_RULE.test(row) || /^\s{0,3}={3,80}\s*$/.test(row))
    return { length: row.length, whole: true };
  const quote = QUOTE.exec(row)?.[1];
  if (quote !== undefined) return { length: quote.length };
  const item = ITEM.exec(row);
  if (item !== null) return { length: item[0].length, hint: "list-item" };
  if (/^\s{0,3}\|.*\|\s*$/.test(row)) return { length: 0, hint: "table-row" };
  return { length: 0 };
}

const IMAGE_OR_LINK = /!?\[([^\][\n]{0,500})\]\(([^()\s]{0,1000}(?:\s"[^"\n]{0,200}")?)\)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,400})(?<=\S)\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*\\/])(\*)(?=[^\s*])([^*\n]{1,400})(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu;
const CODE = /(`{1,3})([^`\n]{1,400})\1/g;

function inlineMarks(row: string, offset: number, from: number): Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number) => {
    if (start >= from) spans.push({ start: offset + start, end: offset + end });
  };
  if (!/[*_`]|\]\(/.test(row)) return spans;
  for (const match of row.matchAll(IMAGE_OR_LINK)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0].startsWith("!")) add(start, end);
    else {
      add(start, start + 1);
      add(start + 1 + (match[1]?.length ?? 0), end);
    }
  }
  for (const pattern of [STRONG, EMPHASIS, CODE]) {
    for (const match of row.matchAll(pattern)) {
      const width = match[1]?.length ?? 0;
      add(match.index, match.index + width);
      add(match.index + match[0].length - width, match.index + match[0].length);
    }
  }
  return spans;
}
