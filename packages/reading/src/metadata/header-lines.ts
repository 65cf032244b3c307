import type { Known, Span } from "@kulla/core";
import { addAll } from "@kulla/core";
import type { Line } from "../passages/lines.ts";

export type HeaderField = "title" | "author" | "publisher" | "date" | "url" | "language" | "other";

/** One `Key: value` line above a text, or one entry of its front matter. */
export interface HeaderEntry {
  readonly field: HeaderField;
  /** The key as printed, lower case. */
  readonly key: string;
  readonly value: Known<string> & { readonly at: Span };
}

/** What stands above a text: entries, and where each part is. */
export interface Header {
  readonly entries: readonly HeaderEntry[];
  /** `URL: …` lines: to be shown as furniture. */
  readonly furniture: readonly Span[];
  /** Front matter: to be read as blanks, but for the value of the title. */
  readonly markup: readonly Span[];
  /** Offset at which the text proper begins. */
  readonly end: number;
}

const FIELDS: Readonly<Record<Exclude<HeaderField, "other">, string>> = {
  title: "title headline subject titulli titel titre titolo título titulo naslov заголовок назва tytuł 标题 標題",
  author: "author authors by byline creator autor autore auteur autori autorët autorin автор автори 作者",
  publisher:
    "source publisher site site_name sitename publication outlet website burimi quelle fonte fuente izvor источник джерело źródło 来源 來源 媒体",
  date: "date published pubdate publish_date date_published datepublished posted publication_date publishdate created data datum fecha дата tarih 日期 时间 発行日",
  url: "url link permalink canonical canonical_url source_url original original_url address adresa lidhja ссылка 链接",
  language: "language lang locale gjuha sprache langue lingua idioma язык 语言",
};
const OTHER =
  "retrieved accessed archived fetched downloaded updated modified lastmod section category categories tags keywords to cc filename file id slug type format description summary teaser layout draft headimg thumbnail image comments";

const FIELD_OF = new Map<string, HeaderField>([
  ...Object.entries(FIELDS).flatMap(([field, keys]) =>
    keys.split(" ").map((key) => [key, field as HeaderField] as const),
  ),
  ...OTHER.split(" ").map((key) => [key, "other"] as const),
]);

const KEY_VALUE = /^([\p{L}][\p{L}_-]{0,20}(?: [\p{L}]{1,12})?)\s{0,3}[:：]\s{0,20}(?=\S|$)/u;
const MOST_LINES = 300;

/** Reads the `URL: …` lines and the YAML front matter at the top of a text, in any order. Looks at the first 300 lines. */
export function headerOf(text: string, lines: readonly Line[]): Header {
  const entries: HeaderEntry[] = [];
  const furniture: Span[] = [];
  const markup: Span[] = [];
  let end = 0;
  for (let index = 0; index < Math.min(lines.length, MOST_LINES); index += 1) {
    const line = lines[index];
    if (line?.words === undefined) continue;
    const closing = markup.length === 0 ? frontMatterEnd(text, lines, index) : undefined;
    if (closing !== undefined) {
      addAll(entries, frontMatter(text, lines.slice(index + 1, closing)));
      index = closing;
      end = lines[closing]?.end ?? end;
      markup.push({ start: line.start, end });
      continue;
    }
    const entry = entryOf(text, line.words);
    // The first line alone is often a headline with a colon; one entry is a header only if its value can be nothing else.
    if (entry === undefined || (entries.length === 0 && !standsAlone(entry, text, lines[index + 1]))) break;
    entries.push(entry);
    furniture.push(line.words);
    end = line.end;
  }
  return { entries, furniture, markup, end };
}

/** The first value of a field. */
export function headerValue(header: Header, field: HeaderField): HeaderEntry | undefined {
  return header.entries.find((entry) => entry.field === field && entry.value.value !== "");
}

function standsAlone(entry: HeaderEntry, text: string, next: Line | undefined): boolean {
  if (entry.field === "url") return /^https?:\/\/\S+$/.test(entry.value.value);
  if (next?.words !== undefined && entryOf(text, next.words) !== undefined) return true;
  if (entry.field === "title" || entry.field === "date" || entry.field === "author") return true;
  return entry.field === "publisher" && entry.value.value.length <= 80 && next?.words === undefined;
}

function entryOf(text: string, words: Span): HeaderEntry | undefined {
  const row = text.slice(words.start, Math.min(words.end, words.start + 4_000));
  const match = KEY_VALUE.exec(row);
  const key = match?.[1]?.toLowerCase().replaceAll(" ", "_");
  const field = key === undefined ? undefined : FIELD_OF.get(key);
  if (match === null || key === undefined || field === undefined) return undefined;
  return { field, key, value: unquoted(text, words.start + match[0].length, words.end) };
}

/** Index of the line that closes the front matter which starts at a line, if one does. */
function frontMatterEnd(text: string, lines: readonly Line[], index: number): number | undefined {
  const fence = rowOf(text, lines[index]);
  if (fence !== "---" && fence !== "+++") return undefined;
  for (let at = index + 1; at < Math.min(lines.length, index + MOST_LINES); at += 1) {
    if (rowOf(text, lines[at]) === fence) return hasKey(text, lines, index + 1, at) ? at : undefined;
  }
  return undefined;
}

function hasKey(text: string, lines: readonly Line[], from: number, to: number): boolean {
  return lines.slice(from, to).some((line) => /^[\w-]{1,40}\s?[:=]/.test(rowOf(text, line)));
}

function rowOf(text: string, line: Line | undefined): string {
  return line?.words === undefined
    ? ""
    : text.slice(line.words.start, Math.min(line.words.end, line.words.start + 200));
}

function frontMatter(text: string, lines: readonly Line[]): HeaderEntry[] {
  const entries: HeaderEntry[] = [];
  for (const line of lines) {
    if (line.words === undefined) continue;
    const row = text.slice(line.words.start, Math.min(line.words.end, line.words.start + 200));
    const match = /^([\w-]{1,40})\s{0,4}[:=]\s{0,20}/.exec(row);
    const key = match?.[1]?.toLowerCase();
    if (match === null || key === undefined || line.words.start + match[0].length >= line.words.end) continue;
    entries.push({
      key,
      field: FIELD_OF.get(key) ?? "other",
      value: unquoted(text, line.words.start + match[0].length, line.words.end),
    });
  }
  return entries;
}

function unquoted(text: string, start: number, end: number): Known<string> & { readonly at: Span } {
  const quote = text.charAt(start);
  const quoted = end - start >= 2 && (quote === '"' || quote === "'") && text.charAt(end - 1) === quote;
  const at = quoted ? { start: start + 1, end: end - 1 } : { start, end };
  return { value: text.slice(at.start, Math.min(at.end, at.start + 4_000)), at };
}
