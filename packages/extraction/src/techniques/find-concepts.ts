import type { Span } from "@kulla/core";
import type { Catalogue } from "@kulla/knowledge";
import { TACTIC_WORDS, TECHNIQUE_WORDS } from "./concept-words.ts";
import { LONGEST_WORD, stemLength } from "./stem.ts";

/** A tactic or technique of ATT&CK that words name. */
export interface NamedConcept extends Span {
  readonly id: string;
  /** How many words of the name stand there: of two readings of one place the longer is the better. */
  readonly words: number;
}

/** Finds tactics and techniques by their names and the usual words for them, inflected as they may be. */
export interface ConceptReader {
  /** The best first: more words, then the earlier. */
  tactics(text: string): NamedConcept[];
  /** Printed ids come before names; revoked techniques count as what replaces them. */
  techniques(text: string): NamedConcept[];
}

interface Phrase {
  readonly id: string;
  readonly stems: readonly string[];
  /** Words that may stand between any two of its own. */
  readonly gap: number;
}

type Phrases = ReadonlyMap<string, readonly Phrase[]>;

interface Word extends Span {
  readonly stem: string;
}

/** Small words that names of techniques have and texts leave out, or the other way round. */
const SMALL = new Set(
  "a an the of or and to from for in on with via by over into its it their his her as is was are be being been that this".split(
    " ",
  ),
);
const WORD = /[\p{L}\p{N}]{1,40}/gu;
/** Texts longer than this are no mention: what stands behind is not read. */
const MOST_WORDS = 400;
const LOOSE_GAP = 2;
const PRINTED = /(?<![\p{L}\p{N}-])T(?:1\d{3}|0[89]\d{2})(?:\.\d{3})?(?![\p{L}\p{N}])/u;

export function createConceptReader(catalogue: Catalogue): ConceptReader {
  const tactics = index([...catalogue.tactics.map(({ id, name }) => phrase(id, name, 0)), ...wordsOf(TACTIC_WORDS)]);
  const techniques = index([...wordsOf(TECHNIQUE_WORDS), ...techniqueNames(catalogue)]);
  return {
    tactics: (text) => find(tactics, text),
    techniques: (text) => {
      const printed = PRINTED.exec(text);
      const named = find(techniques, text);
      if (printed === null) return named;
      const [id] = printed;
      return [{ id, start: printed.index, end: printed.index + id.length, words: MOST_WORDS }, ...named];
    },
  };
}

/** Names of one word are taken only where an attacker does them in a network: "Domains" or "Tool" to be had are ordinary words. */
function techniqueNames({ techniques }: Catalogue): Phrase[] {
  return techniques.flatMap((technique) => {
    const id = technique.replacedBy ?? technique.id;
    const named = phrase(id, technique.name, 0);
    const isPreparation = technique.tactics.every(
      (name) => name === "resource-development" || name === "reconnaissance",
    );
    return named.stems.length === 0 || (named.stems.length === 1 && isPreparation) ? [] : [named];
  });
}

function wordsOf(table: Readonly<Record<string, string>>): Phrase[] {
  return Object.entries(table).flatMap(([id, forms]) =>
    forms.split("|").map((form) => phrase(id, form.replace(" … ", " "), form.includes("…") ? LOOSE_GAP : 0)),
  );
}

function phrase(id: string, words: string, gap: number): Phrase {
  return { id, stems: readStems(words).map(({ stem }) => stem), gap };
}

function index(phrases: readonly Phrase[]): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const one of phrases) {
    const first = one.stems[0] ?? "";
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [one]);
    else others.push(one);
  }
  return byFirst;
}

function find(phrases: Phrases, text: string): NamedConcept[] {
  const words = readStems(text);
  const found = words.flatMap(({ stem, start }, at) =>
    (phrases.get(stem) ?? []).flatMap(({ id, stems, gap }): NamedConcept[] => {
      const last = lastOf(words, at, stems, gap);
      return last === undefined ? [] : [{ id, start, end: last.end, words: stems.length }];
    }),
  );
  return found.sort((a, b) => b.words - a.words || a.start - b.start);
}

/** The word that a phrase ends on, where its words follow one another from a word on. */
function lastOf(words: readonly Word[], from: number, stems: readonly string[], gap: number): Word | undefined {
  let at = from;
  for (const stem of stems.slice(1)) {
    let next = at + 1;
    while (next <= at + 1 + gap && words[next]?.stem !== stem) next += 1;
    if (next > at + 1 + gap) return undefined;
    at = next;
  }
  return words[at];
}

function readStems(text: string): Word[] {
  const words: Word[] = [];
  for (const hit of text.toLowerCase().matchAll(WORD)) {
    if (words.length >= MOST_WORDS) break;
    if (SMALL.has(hit[0])) continue;
    words.push({ stem: stemOf(hit[0]), start: hit.index, end: hit.index + hit[0].length });
  }
  return words;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["stole", "steal"],
  ["stolen", "steal"],
  ["ran", "run"],
  ["hid", "hide"],
  ["hidden", "hide"],
  ["took", "take"],
  ["taken", "take"],
]);

const letters = new Uint8Array(LONGEST_WORD);

function stemOf(form: string): string {
  const word = IRREGULAR.get(form) ?? form;
  if (!/^[a-z]{4,32}$/.test(word)) return word;
  for (let i = 0; i < word.length; i += 1) letters[i] = word.charCodeAt(i);
  const length = stemLength(letters, word.length);
  return String.fromCharCode(...letters.subarray(0, length));
}
