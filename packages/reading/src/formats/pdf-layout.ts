import type { Layout } from "../passages/layout.ts";
import { tidy } from "../passages/layout.ts";
import { inColumns } from "./pdf-columns.ts";

/** A run of text with its place; y grows upwards, in points. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isTurned: boolean;
}

export interface PdfPage {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  readonly items: readonly PdfItem[];
}

/** Words on one baseline without a wide gap. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

export interface PdfLine {
  readonly y: number;
  readonly height: number;
  readonly segments: readonly Segment[];
  /** Relative to the page: near its upper or lower edge. */
  readonly inMargin: boolean;
  /** Right edge of the column in which the line stands. */
  readonly columnEnd: number;
}

/** Lays out pages one behind the other: body first, then what is repeated on each page. */
export function layOutPages(pages: readonly PdfPage[], layout: Layout): void {
  const byPage = pages.map((page) => inColumns(linesOf(page), page));
  const isRunning = runningTest(byPage);
  const body = byPage.flatMap((lines) => lines.filter((line) => !isRunning(line)));
  const hyphens = hyphenRule(body);
  const size = commonHeight(body);
  for (const group of groupsOf(body, size)) addGroup(group, size, hyphens, layout);
  for (const lines of byPage) for (const line of lines.filter(isRunning)) layout.add(wordsOf(line), "furniture");
}

function linesOf(page: PdfPage): PdfLine[] {
  const items = page.items.filter((item) => !item.isTurned && item.text.trim() !== "");
  const sorted = [...items].sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: PdfLine[] = [];
  let row: PdfItem[] = [];
  for (const item of sorted) {
    const first = row[0];
    if (first !== undefined && first.y - item.y > Math.max(first.height, item.height) * 0.45) {
      lines.push(lineOf(row, page));
      row = [];
    }
    row.push(item);
  }
  if (row.length > 0) lines.push(lineOf(row, page));
  return lines;
}

function lineOf(row: readonly PdfItem[], page: PdfPage): PdfLine {
  const items = [...row].sort((a, b) => a.x - b.x);
  const height = Math.max(...items.map((item) => item.height));
  const y = items[0]?.y ?? 0;
  const share = (y - page.bottom) / Math.max(1, page.top - page.bottom);
  return {
    y,
    height,
    segments: segmentsOf(items, height),
    inMargin: share < 0.085 || share > 0.895,
    columnEnd: page.right,
  };
}

function segmentsOf(items: readonly PdfItem[], height: number): Segment[] {
  const segments: { text: string; x: number; end: number }[] = [];
  for (const item of items) {
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : item.x - last.end;
    if (last === undefined || gap > height * 1.6)
      segments.push({ text: item.text, x: item.x, end: item.x + item.width });
    else {
      const space = gap > height * 0.16 && !/\s$/.test(last.text) && !/^\s/.test(item.text) ? " " : "";
      last.text += space + item.text;
      last.end = Math.max(last.end, item.x + item.width);
    }
  }
  return segments;
}

export function wordsOf(line: PdfLine): string {
  return tidy(
    line.segments
      .map((segment) => segment.text.trim())
      .filter((text) => text !== "")
      .join(" "),
  );
}

/** Lines near the edges that return on many pages (numbers apart), and page numbers. */
function runningTest(pages: readonly (readonly PdfLine[])[]): (line: PdfLine) => boolean {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const seen = new Set(lines.filter((line) => line.inMargin).map(runningKey));
    for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.min(pages.length * 0.3, 10));
  return (line) => {
    if (!line.inMargin) return false;
    const words = wordsOf(line);
    return (
      /^(?:page |seite |faqe |p\. ?)?\d{1,4}(?: ?(?:of|von|nga|\/) ?\d{1,4})?$/i.test(words) ||
      (counts.get(runningKey(line)) ?? 0) >= enough
    );
  };
}

function runningKey(line: PdfLine): string {
  return wordsOf(line).replace(/\d+/g, "#");
}

function commonHeight(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const height = Math.round(line.height * 2) / 2;
    letters.set(height, (letters.get(height) ?? 0) + wordsOf(line).length);
  }
  return [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 10;
}

type Group = PdfLine[];

/** Lines that make one paragraph, item or row. */
function groupsOf(lines: readonly PdfLine[], size: number): Group[] {
  const groups: Group[] = [];
  const leading = usualLeading(lines);
  let before: PdfLine | undefined;
  for (const line of lines) {
    const last = groups.at(-1);
    if (before !== undefined && last !== undefined && continues(before, line, leading, size)) last.push(line);
    else groups.push([line]);
    before = line;
  }
  return groups;
}

/** The usual distance of baselines, as a multiple of the height of the letters. */
function usualLeading(lines: readonly PdfLine[]): number {
  const ratios: number[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const [a, b] = [lines[index - 1], lines[index]];
    if (a === undefined || b === undefined || a.y <= b.y || Math.abs(a.height - b.height) > 0.6) continue;
    const ratio = (a.y - b.y) / Math.max(1, b.height);
    if (ratio < 3) ratios.push(ratio);
  }
  ratios.sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length * 0.4)] ?? 1.2;
}

const ITEM = /^(?:[•▪◦‣·●○■□➢-]|o(?= )|\d{1,3}[.)]|\([a-z\d]{1,3}\))\s/u;

function continues(before: PdfLine, line: PdfLine, leading: number, size: number): boolean {
  if (before.segments.length > 1 || line.segments.length > 1 || Math.abs(before.height - line.height) > 0.8)
    return false;
  const words = wordsOf(line);
  if (ITEM.test(words)) return false;
  // A title set large is broken where it looks well.
  if (line.height > size * 1.4 && before.y > line.y) return before.y - line.y < line.height * 1.6;
  const [last, first] = [before.segments[0], line.segments[0]];
  if (last === undefined || first === undefined) return false;
  const text = last.text.trimEnd();
  const isOpen = !/[.!?:;]["”’)]?$/u.test(text);
  // Over the end of a page or column only a sentence that goes on is one paragraph.
  if (line.y >= before.y) return isOpen && /^\p{Ll}/u.test(words) && last.end > before.columnEnd * 0.6;
  if ((before.y - line.y) / Math.max(1, line.height) > leading * 1.3 + 0.1) return false;
  // A line that could have taken the next word ends its paragraph.
  const firstWord = first.text.trimStart().split(/\s/, 1)[0]?.length ?? 0;
  const perLetter = (first.end - first.x) / Math.max(1, first.text.length);
  if (last.end + (firstWord + 2) * perLetter > before.columnEnd) return true;
  return isOpen && (/^\p{Ll}/u.test(words) || last.end - last.x > (before.columnEnd - last.x) * 0.6);
}

function addGroup(group: Group, size: number, hyphens: HyphenRule, layout: Layout): void {
  const [first] = group;
  if (first === undefined) return;
  if (first.segments.length > 1) {
    layout.add(
      first.segments
        .map((segment) => tidy(segment.text))
        .filter((text) => text !== "")
        .join(" | "),
      "table-row",
    );
    return;
  }
  const words = tidy(group.map(wordsOf).reduce((text, line) => joinLines(text, line, hyphens), ""));
  const isLarge = first.height > size * 1.15 && words.length <= 200;
  const isItem = ITEM.test(words);
  layout.add(
    isItem ? words.replace(ITEM, "") : words,
    isLarge ? "heading" : isItem ? "list-item" : undefined,
    isLarge ? levelOf(first.height / size) : undefined,
  );
}

function levelOf(ratio: number): number {
  return ratio > 1.9 ? 1 : ratio > 1.45 ? 2 : 3;
}

type HyphenRule = (left: string, right: string) => "join" | "keep";

/** A hyphen at the end of a line goes if the joined word stands elsewhere in the text, or if many lines are broken so and nothing speaks against it. */
function hyphenRule(lines: readonly PdfLine[]): HyphenRule {
  const known = new Set<string>();
  let broken = 0;
  for (const line of lines) {
    const words = wordsOf(line).toLowerCase();
    for (const word of words.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) known.add(word);
    if (/\p{Ll}-$/u.test(words)) broken += 1;
  }
  const isUsual = broken * 12 > lines.length;
  return (left, right) => {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    if (known.has(a + b)) return "join";
    if (known.has(`${a}-${b}`)) return "keep";
    return isUsual && a.length > 1 && b.length > 1 ? "join" : "keep";
  };
}

const BROKEN_WORD = /(?:^|[\s(“"‘'])(\p{L}{2,30})-$/u;

/** Joins two lines. Only words of letters lose their hyphen: never a name with digits, a path, a host or a hash. */
function joinLines(text: string, line: string, hyphens: HyphenRule): string {
  if (text === "") return line;
  const left = BROKEN_WORD.exec(text.slice(-60))?.[1];
  const right = /^(\p{Ll}{2,30})(?=[\s.,;:!?)”"’']|$)/u.exec(line)?.[1];
  if (left !== undefined && right !== undefined)
    return hyphens(left, right) === "join" ? text.slice(0, -1) + line : text + line;
  if (/[\u3040-\u30ff\u4e00-\u9fff]$/u.test(text) && /^[\u3040-\u30ff\u4e00-\u9fff]/u.test(line)) return text + line;
  return /\p{L}-$/u.test(text) && /^\p{L}/u.test(line) ? text + line : `${text} ${line}`;
}
