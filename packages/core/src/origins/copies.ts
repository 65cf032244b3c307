import { addAll } from "../add-all.ts";
/** Which documents, and which paragraphs of them, are copies of an earlier one. */
import { pushTo } from "../push-to.ts";
import type { DocumentKey } from "../statement-facts.ts";
import type { DocumentPrint, Print } from "./document-print.ts";
import { bandKeys } from "./min-hash.ts";
import { containment, jaccard, mixed, sharedCount } from "./shingles.ts";

/** Share of all runs of four words that two texts have in common from which on they are one text: about one word in eight differs. */
const SAME_TEXT = 0.5;

/** Share of a paragraph's runs that stand in another document from which on it was taken from there. */
const SAME_PARAGRAPH = 0.75;

/** Common runs that make a shortened text the same: so much of the shorter and of the longer. A digest of many texts is none of them. */
const OF_SHORTER = 0.5;
const OF_LONGER = 0.2;

/** Texts of one band, and holders of one run, that are looked at, the earliest first: what is in more texts is told by these. */
const MOST_IN_BAND = 4;
const MOST_HOLDERS = 6;

/** Of each paragraph one run in four is looked up, chosen by its number, so that a copy has the same ones. */
const LOOKED_UP = 4;

/** A document that has its words from another one. */
export interface CopyLink {
  readonly copy: DocumentKey;
  readonly of: DocumentKey;
  /** text: the same as a whole · part: shortened, or with something added. */
  readonly kind: "text" | "part";
  /** Share of the runs of words that both have: of both for `text`, of the shorter one for `part`. */
  readonly share: number;
}

export interface Copies {
  /** Sets of documents that are one text, the earliest first; a text that nobody copied is a set of one. */
  readonly texts: readonly (readonly DocumentKey[])[];
  /** To the earliest document that this one is a copy of. */
  linkOf(document: DocumentKey): CopyLink | undefined;
  /** The document from which the paragraph at this offset was taken; undefined where it is the document's own. */
  takenFrom(document: DocumentKey, offset: number): DocumentKey | undefined;
}

interface Taken extends Pick<Print, "start" | "end"> {
  readonly from: number;
}

/**
 * Finds copies among documents. A copy is always of an earlier document, so the order of the prints is the order of time.
 * Candidates come from bands of MinHash and from runs of words that paragraphs share, each with a bound, so that the time grows
 * with the number of documents and not with its square; each candidate is confirmed by counting the common runs.
 */
export function findCopies(prints: readonly DocumentPrint[]): Copies {
  const taken = takenParagraphs(prints);
  const bands = new Map<number, number[]>();
  const places = new Map(prints.map(({ key }, index) => [key, index]));
  // The first document of each one's text: a link leads to an earlier document, whose first is known.
  const firsts: number[] = [];
  const links = new Map<DocumentKey, CopyLink>();
  for (const [index, print] of prints.entries()) {
    const candidates = new Set<number>([
      ...candidatesInBands(bands, print, index),
      ...(taken[index] ?? []).map(({ from }) => from),
    ]);
    const link = linkTo(
      prints,
      print,
      [...candidates].sort((a, b) => a - b),
    );
    const of = link === undefined ? undefined : places.get(link.of);
    firsts.push((of === undefined ? undefined : firsts[of]) ?? index);
    if (link !== undefined) links.set(print.key, link);
  }
  return {
    texts: textsOf(prints, firsts),
    linkOf: (document) => links.get(document),
    takenFrom: (document, offset) => {
      const place = (taken[places.get(document) ?? -1] ?? []).find(({ start, end }) => start <= offset && offset < end);
      return place === undefined ? undefined : prints[place.from]?.key;
    },
  };
}

/** Earlier documents with which this one shares a band. */
function candidatesInBands(bands: Map<number, number[]>, print: DocumentPrint, index: number): readonly number[] {
  if (print.shingles.length === 0) return [];
  const found: number[] = [];
  for (const key of bandKeys(print.signature)) {
    const earlier = bands.get(key);
    addAll(found, earlier ?? []);
    if (earlier === undefined) bands.set(key, [index]);
    else if (earlier.length < MOST_IN_BAND) earlier.push(index);
  }
  return found;
}

/** The link to the earliest of the candidates that is the same text as a whole or in part. */
function linkTo(
  prints: readonly DocumentPrint[],
  print: DocumentPrint,
  candidates: readonly number[],
): CopyLink | undefined {
  for (const candidate of candidates) {
    const other = prints[candidate];
    if (other === undefined) continue;
    const share = jaccard(print.shingles, other.shingles);
    if (share >= SAME_TEXT) return { copy: print.key, of: other.key, kind: "text", share };
    const [shorter, longer] = [print.shingles, other.shingles].sort((a, b) => a.length - b.length);
    if (shorter === undefined || longer === undefined) continue;
    const shared = sharedCount(shorter, longer);
    if (shared >= OF_SHORTER * shorter.length && shared >= OF_LONGER * longer.length) {
      return { copy: print.key, of: other.key, kind: "part", share: shared / shorter.length };
    }
  }
  return undefined;
}

/** For each document its paragraphs that stand in an earlier one, each with the earliest. */
function takenParagraphs(prints: readonly DocumentPrint[]): readonly (readonly Taken[])[] {
  const holders = new Holders();
  return prints.map((print, index) => {
    const sampled = print.paragraphs.map((paragraph) => ({ paragraph, sample: sampleOf(paragraph.shingles) }));
    const own = sampled.flatMap(({ paragraph: { start, end, shingles }, sample }): Taken[] => {
      const from = holders.of(sample).find((holder) => isTakenFrom(shingles, prints[holder]));
      return from === undefined ? [] : [{ start, end, from }];
    });
    for (const { sample } of sampled) holders.add(sample, index);
    return own;
  });
}

function isTakenFrom(shingles: Uint32Array, print: DocumentPrint | undefined): boolean {
  return print !== undefined && containment(shingles, print.shingles) >= SAME_PARAGRAPH;
}

/** Which documents have a run of words: of each run the earliest few. */
class Holders {
  /** Nearly all runs stand in one document only. */
  readonly #first = new Map<number, number>();
  readonly #further = new Map<number, number[]>();

  add(sample: Uint32Array, document: number): void {
    for (const shingle of sample) {
      const first = this.#first.get(shingle);
      if (first === undefined) this.#first.set(shingle, document);
      else if (first !== document) this.#addFurther(shingle, document);
    }
  }

  /** Documents that have half of the runs or more, the earliest first. */
  of(sample: Uint32Array): readonly number[] {
    const counts = new Map<number, number>();
    const count = (holder: number) => counts.set(holder, (counts.get(holder) ?? 0) + 1);
    for (const shingle of sample) {
      const first = this.#first.get(shingle);
      if (first === undefined) continue;
      count(first);
      for (const holder of this.#further.get(shingle) ?? []) count(holder);
    }
    const likely = [...counts].flatMap(([holder, shared]) => (2 * shared >= sample.length ? [holder] : []));
    return likely.sort((a, b) => a - b);
  }

  #addFurther(shingle: number, document: number): void {
    const known = this.#further.get(shingle) ?? [];
    if (known.length < MOST_HOLDERS && known.at(-1) !== document) pushTo(this.#further, shingle, document);
  }
}

/** The runs of a paragraph by which it is looked up; of a short one with none of the chosen kind, its least. */
function sampleOf(shingles: Uint32Array): Uint32Array {
  const sample = new Uint32Array(shingles.length);
  let count = 0;
  for (const shingle of shingles) if (mixed(shingle) % LOOKED_UP === 0) sample[count++] = shingle;
  return count > 0 ? sample.slice(0, count) : shingles.subarray(0, 1);
}

function textsOf(prints: readonly DocumentPrint[], firsts: readonly number[]): readonly (readonly DocumentKey[])[] {
  const texts = new Map<number, DocumentKey[]>();
  for (const [index, { key }] of prints.entries()) pushTo(texts, firsts[index] ?? index, key);
  return [...texts.values()];
}
