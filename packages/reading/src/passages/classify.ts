import type { Known, Passage, PassageKind, Post, Span } from "@kulla/core";
import { where } from "../draft.ts";
import {
  biographyOf,
  bylineAuthors,
  dateLine,
  datelineOf,
  headsOthers,
  imprintPublisher,
  isUpdateLine,
} from "../metadata/byline.ts";
import type { DateLine } from "../metadata/byline.ts";
import type { Block } from "./block.ts";
import { isCaption, isCredit } from "./caption.ts";
import { isFurniture, newsletterPublisher } from "./furniture.ts";
import { postByline } from "./post.ts";

/** What was noticed while the blocks were told apart. */
export interface Classified {
  readonly passages: readonly Passage[];
  readonly title?: Known<string> & { readonly at: Span };
  readonly authors: readonly Known<string>[];
  /** Named by a newsletter box or the line of the site's name. */
  readonly publisher?: Known<string>;
  /** Lines that are dates, in order; those that may be the site's clock are left out. */
  readonly dates: readonly DateLine[];
  /** Date behind the authors' names. */
  readonly bylineDate?: DateLine;
  /** Date of the dateline that opens the story. */
  readonly dateline?: DateLine;
}

export interface ClassifyOptions {
  /** Title as metadata gives it: a block that equals it is the title. */
  readonly title?: string;
  /** Letters of the publisher's name (`advancedtelevision`): a first line of these letters is the site's name. */
  readonly site?: string;
  /** Files laid out by a reader (HTML, DOCX) state their headings: none are guessed among their paragraphs. */
  readonly structured?: boolean;
}

interface Item {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  kind: PassageKind;
  hint: PassageKind | undefined;
  level?: number;
  post?: Post;
}

/** Tells what each block of a text is. `text` is the masked text; blocks are in order. Linear but for constants. */
export function classify(text: string, blocks: readonly Block[], options: ClassifyOptions = {}): Classified {
  const items = withPosts(
    text,
    blocks.map((block) => itemOf(text, block)),
  );
  const notes = new Notes();
  markPlainFurniture(items, notes);
  markCaptions(items);
  markSiteName(items, options, notes);
  const title = markTitle(items, options);
  markBylines(items, notes, title);
  if (options.structured !== true) markHeadings(items);
  markBiographies(items, notes);
  markRepeats(items, title);
  if (options.structured !== true) markRunningHeads(items, title);
  markTail(items);
  return {
    passages: items.map(passageOf),
    ...(title === undefined ? {} : { title: { value: title.words, at: { start: title.start, end: title.end } } }),
    authors: notes.authors,
    ...(notes.publisher === undefined ? {} : { publisher: notes.publisher }),
    dates: notes.dates,
    ...(notes.bylineDate === undefined ? {} : { bylineDate: notes.bylineDate }),
    ...where("dateline", openingDateline(items)),
  };
}

class Notes {
  readonly authors: Known<string>[] = [];
  readonly dates: DateLine[] = [];
  publisher: Known<string> | undefined;
  bylineDate: DateLine | undefined;

  addAuthor(author: Known<string>): void {
    if (this.authors.length < 40 && this.authors.every((known) => known.value !== author.value))
      this.authors.push(author);
  }
}

function itemOf(text: string, block: Block): Item {
  const words = text.slice(block.start, block.end);
  return {
    start: block.start,
    end: block.end,
    // Of the same length, so that offsets into it are offsets into the text.
    words: /[^\S ]/.test(words) ? words.replace(/\s/g, " ") : words,
    kind: block.hint ?? "paragraph",
    hint: block.hint,
    ...(block.level === undefined ? {} : { level: block.level }),
  };
}

function passageOf(item: Item): Passage {
  return {
    start: item.start,
    end: item.end,
    kind: item.kind,
    ...(item.level === undefined || item.kind !== "heading" ? {} : { level: item.level }),
    ...(item.post === undefined || item.kind !== "post" ? {} : { post: item.post }),
  };
}

/** May be told anew by the words: what the format does not fix. */
function isOpen(item: Item): boolean {
  return item.kind === "paragraph" || item.kind === "heading" || item.kind === "list-item";
}

function withPosts(text: string, items: readonly Item[]): Item[] {
  const result: Item[] = [];
  for (const item of items) {
    const found = isOpen(item) ? postByline(text, item) : undefined;
    if (found === undefined) {
      result.push(item);
      continue;
    }
    const before = result.at(-1);
    if (found.words !== undefined) {
      const words = text.slice(found.words.start, found.words.end);
      result.push({ ...item, ...found.words, words, kind: "post", post: found.post });
    } else if (before !== undefined && isOpen(before)) {
      before.kind = "post";
      before.post = found.post;
    }
    result.push({ ...found.post.byline, words: "", kind: "furniture", hint: "furniture" });
  }
  return result;
}

function markPlainFurniture(items: readonly Item[], notes: Notes): void {
  for (const item of items) {
    if (!isOpen(item)) continue;
    const publisher = newsletterPublisher(item.words);
    if (publisher !== undefined) notes.publisher ??= { value: publisher, at: { start: item.start, end: item.end } };
    if (publisher !== undefined || isFurniture(item.words)) item.kind = "furniture";
  }
}

function markCaptions(items: readonly Item[]): void {
  for (const [index, item] of items.entries()) {
    if (!isOpen(item) || !isCaption(item.words)) continue;
    item.kind = "caption";
    const before = items[index - 1];
    if (before === undefined || !isOpen(before)) continue;
    // A credit on a line of its own belongs to the caption above it, if that is directly above or says what a caption said before.
    const repeats = items
      .slice(Math.max(0, index - 4), index - 1)
      .some((other) => other.kind === "caption" && starts(other.words, before.words));
    if (isCredit(item.words) && (repeats || !/[.!?]["”’]?$/u.test(before.words)) && before.words.length < 400)
      before.kind = "caption";
  }
  for (const [index, item] of items.entries()) {
    if (!isOpen(item) || item.words.length < 20) continue;
    const near = items.slice(Math.max(0, index - 2), index + 3);
    if (near.some((other) => other.kind === "caption" && starts(other.words, item.words))) item.kind = "caption";
  }
}

function starts(long: string, short: string): boolean {
  return short.length >= 20 && long.startsWith(short);
}

/** The name of the site on a line of its own above the article. */
function markSiteName(items: readonly Item[], options: ClassifyOptions, notes: Notes): void {
  const site = options.site;
  if (site === undefined || site.length < 4) return;
  for (const item of items.slice(0, 4)) {
    if (isOpen(item) && item.words.length <= 60 && letters(item.words) === site) {
      item.kind = "furniture";
      notes.publisher = { value: item.words, at: { start: item.start, end: item.end } };
      return;
    }
  }
}

/** Letters and digits of a name, lower case: how names and host names are compared. */
export function letters(words: string): string {
  return words
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function markTitle(items: readonly Item[], options: ClassifyOptions): Item | undefined {
  const given = items.find((item) => item.kind === "title");
  if (given !== undefined) return given;
  const title = namedTitle(items, options.title) ?? firstShort(items);
  if (title !== undefined) title.kind = "title";
  return title;
}

/** The block that says what metadata gives as the title, or the longest one that says most of it. */
function namedTitle(items: readonly Item[], stated: string | undefined): Item | undefined {
  const wanted = stated === undefined ? "" : letters(stated);
  if (wanted === "") return undefined;
  const top = items.slice(0, 60).filter((item) => isOpen(item) && item.words.length <= 400);
  const same = top.find((item) => letters(item.words) === wanted);
  if (same !== undefined) return same;
  const parts = top.filter((item) => letters(item.words).length >= 20 && wanted.includes(letters(item.words)));
  return parts.sort((a, b) => b.words.length - a.words.length)[0];
}

/**
 * Of the short blocks above the first long one, the first that is neither date nor byline and ends in no full stop; where that is only a
 * word or two (a stamp, a name), the longest.
 */
function firstShort(items: readonly Item[]): Item | undefined {
  const body = items.findIndex(
    (item) => item.kind === "paragraph" && item.words.length > 60 && !isTitleLike(item.words),
  );
  const above = items
    .slice(0, Math.max(0, body))
    .filter((item) => isOpen(item) && item.kind !== "list-item")
    .filter((item) => dateLine(item.words, 0) === undefined && bylineAuthors(item.words, 0).length === 0);
  const [first] = above;
  if (first === undefined || !isTitleLike(first.words)) return undefined;
  if (first.words.split(" ").length > 2 || /[\u3040-\u30ff\u4e00-\u9fff]{6}/u.test(first.words)) return first;
  return above.filter((item) => isTitleLike(item.words)).sort((a, b) => b.words.length - a.words.length)[0];
}

function isTitleLike(words: string): boolean {
  if (words.length > 200 || words.split(" ").length > 30 || words.length < 4) return false;
  return !/[.;,:。；，：]["”’']?$/u.test(words);
}

const TOP = 14;

function markBylines(items: readonly Item[], notes: Notes, title: Item | undefined): void {
  const titleAt = title === undefined ? -1 : items.indexOf(title);
  const from = Math.max(0, titleAt);
  let isOthers = false;
  for (const [index, item] of items.slice(0, from + TOP).entries()) {
    // What the format puts outside the article may still be the byline, if it stands right below the title.
    if (!isOpen(item) && !(item.kind === "furniture" && titleAt >= 0 && index > titleAt && index <= titleAt + 6))
      continue;
    isOthers ||= index > titleAt && headsOthers(item.words);
    const authors = bylineAuthors(item.words, item.start);
    const date = dateLine(item.words, item.start);
    notes.publisher ??= imprintPublisher(item.words, item.start);
    if (isUpdateLine(item.words)) item.kind = "furniture";
    if (authors.length > 0) {
      for (const author of authors) notes.addAuthor(author);
      const behind = (authors.at(-1)?.at.end ?? item.end) - item.start;
      const from = behind + (/^[^\p{L}\p{N}]{0,6}/u.exec(item.words.slice(behind))?.[0].length ?? 0);
      notes.bylineDate ??= dateLine(item.words.slice(from), item.start + from);
      item.kind = "furniture";
    } else if (date !== undefined) {
      item.kind = "furniture";
      const isClock = date.clock && !date.says && index < titleAt;
      if (!isClock && !isOthers) notes.dates.push(date);
    }
  }
}

/** Of the first paragraph that is long enough to be the story. */
function openingDateline(items: readonly Item[]): DateLine | undefined {
  const first = items.slice(0, TOP * 2).find((item) => item.kind === "paragraph" && item.words.length > 60);
  return first === undefined ? undefined : datelineOf(first.words, first.start);
}

/** Short lines between paragraphs that end in no stop. */
function markHeadings(items: readonly Item[]): void {
  for (const [index, item] of items.entries()) {
    if (item.kind !== "paragraph" || item.hint !== undefined || !isHeadingLike(item.words)) continue;
    const before = items[index - 1];
    const after = items
      .slice(index + 1, index + 4)
      .find((other) => other.kind !== "furniture" && other.kind !== "caption");
    if (
      after === undefined ||
      !(after.kind === "list-item" || after.kind === "post" || after.kind === "table-row" || after.words.length > 60)
    )
      continue;
    if (before !== undefined && isQuotation(before.words) && isNameLike(item.words)) continue;
    item.kind = "heading";
  }
}

function isHeadingLike(words: string): boolean {
  if (words.length > 120 || words.split(" ").length > 16) return false;
  if (/[\u3040-\u30ff\u4e00-\u9fff]/u.test(words) && words.length > 40) return false;
  if (/[.!;,:。；，：！？…]["”’')]?$/u.test(words) && !/^\d/.test(words)) return false;
  return !/^["“„«']/u.test(words) && /\p{L}/u.test(words);
}

function isQuotation(words: string): boolean {
  return /^["“„«]/u.test(words) && /["”“»]$/u.test(words);
}

/** Every word that counts begins with a capital: the name below a pulled quotation. */
function isNameLike(words: string): boolean {
  const parts = words.split(" ");
  return parts.length <= 8 && parts.every((word) => /^[\p{Lu}\d(@,–—-]/u.test(word) || word.length <= 3);
}

function markBiographies(items: readonly Item[], notes: Notes): void {
  const tail = Math.floor(items.length * 0.6);
  for (let index = Math.max(1, tail); index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || !isOpen(item)) continue;
    const before = items[index - 1];
    const name = biographyOf(item.words);
    const follows =
      before !== undefined && isOpen(before) && before.words.length <= 60 && item.words.startsWith(before.words);
    const isAuthor = notes.authors.some((author) => author.value === name);
    if (name === undefined || !(follows || isAuthor || index === items.length - 1)) continue;
    item.kind = "furniture";
    const end = item.start + name.length;
    if (follows) {
      before.kind = "furniture";
      notes.addAuthor({ value: before.words, at: { start: before.start, end: before.end } });
    } else notes.addAuthor({ value: name, at: { start: item.start, end } });
  }
}

/** A block that stands twice word for word is shown by the site, not said twice. */
function markRepeats(items: readonly Item[], title: Item | undefined): void {
  const seen = new Set<string>();
  if (title !== undefined) seen.add(title.words);
  for (const item of items) {
    if (item === title || item.words.length < 20) continue;
    if (item.kind !== "paragraph" && item.kind !== "heading" && item.kind !== "caption") continue;
    if (!seen.has(item.words)) seen.add(item.words);
    else if (item.kind !== "caption") item.kind = "furniture";
  }
}

const OFTEN = 4;

/** Short lines that return again and again: heads and feet of printed pages. */
function markRunningHeads(items: readonly Item[], title: Item | undefined): void {
  const isShort = (item: Item) =>
    item !== title &&
    item.words.length < 60 &&
    isOpen(item) &&
    item.hint !== "list-item" &&
    !/[:{}()=]/.test(item.words);
  const counts = new Map<string, number>();
  for (const item of items) if (isShort(item)) counts.set(item.words, (counts.get(item.words) ?? 0) + 1);
  for (const item of items) if (isShort(item) && (counts.get(item.words) ?? 0) >= OFTEN) item.kind = "furniture";
}

/** Short lines at the end behind furniture: topics, names of sections. */
function markTail(items: readonly Item[]): void {
  let first = items.length;
  while (first > 0 && isTailLike(items[first - 1])) first -= 1;
  // Without a report above them they are all there is.
  if (!items.slice(0, first).some((item) => item.kind === "paragraph" && item.words.length > 60)) return;
  let furniture = items.findIndex((item, index) => index >= first && item.kind === "furniture");
  if (furniture < 0) return;
  for (; furniture < items.length; furniture += 1) {
    const item = items[furniture];
    if (item !== undefined && isOpen(item)) item.kind = "furniture";
  }
}

function isTailLike(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.kind === "furniture") return true;
  return (
    isOpen(item) &&
    item.hint !== "heading" &&
    item.words.length <= 60 &&
    item.words.split(" ").length <= 6 &&
    !/[.!?]["”’]?$/u.test(item.words)
  );
}
