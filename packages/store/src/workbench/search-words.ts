import type { Claim, Statement } from "@kulla/core";

/** Longest word that is kept, in UTF-16 code units, and most words of one text. What is longer is no word that anybody types. */
const LONGEST_WORD = 80;
const MOST_WORDS = 4_000;

/** Most words of a query that count. */
const MOST_ASKED = 16;

/** Scripts that put no spaces between words: their runs are kept as pairs of characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** Properties of a claim that are not words of anybody. */
const NO_WORDS: ReadonlySet<string> = new Set(["type", "incident", "edtf", "basis", "about", "polarity", "class"]);

/** The words of a text as they are looked for: without case, accents and punctuation, each once. */
export function searchWords(text: string): readonly string[] {
  const found = new Set<string>();
  for (const run of runsOf(text)) {
    for (const word of UNSPACED.test(run) ? pairsOf(run) : [run]) found.add(word.slice(0, LONGEST_WORD));
    if (found.size >= MOST_WORDS) break;
  }
  return [...found];
}

/** What people look for a statement by: its quotations, the names and values of its claim, its speakers. */
export function statementWords({ claim, citations, speakers }: Statement): string {
  const texts = [
    ...citations.map(({ quote }) => quote),
    ...speakers.flatMap(({ name, role, for: whom, state }) => [name, role ?? "", whom ?? "", state ?? ""]),
    ...claimTexts(claim),
  ];
  return lexemes(texts.join(" "));
}

/** The words with a space between, as `string_to_array` takes them. */
export function lexemes(text: string): string {
  return searchWords(text).join(" ");
}

/** A query (PostgreSQL's `tsquery`) for texts that have all the words, each by its beginning; undefined where the words are none. */
export function tsquery(words: string): string | undefined {
  const parts = runsOf(words)
    .slice(0, MOST_ASKED)
    .flatMap((run) => (UNSPACED.test(run) && run.length > 1 ? pairsOf(run).slice(0, MOST_ASKED) : [run]))
    .map((word) => `'${word.slice(0, LONGEST_WORD)}':*`);
  return parts.length === 0 ? undefined : parts.join(" & ");
}

/** Runs of letters and digits, folded. */
function runsOf(text: string): readonly string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((run) => run !== "");
}

function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`);
}

function claimTexts(claim: Claim): readonly string[] {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (typeof value === "number") texts.push(String(value));
    else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === "object" && value !== null)
      for (const [name, part] of Object.entries(value)) if (!NO_WORDS.has(name)) walk(part);
  };
  walk(claim);
  return texts;
}
