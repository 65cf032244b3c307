import type { KnownHit } from "../analysis/known-names.ts";
import { findCandidates, type Candidate } from "./candidates.ts";
import { NameFeatures, type NameInText } from "./features.ts";
import { LOOK, tokenize, type Tokens } from "./tokens.ts";

/** The candidates of a text with their features: what the tagger is trained on, and what it reads. */
export class NamesInText {
  readonly candidates: readonly Candidate[];
  readonly #features: NameFeatures;
  /** For each candidate what the text tells of its name; mentions of one name share it. */
  readonly #names: readonly NameInText[];

  /**
   * @param clusters names of clusters by pattern, in order
   * @param hits names of the catalogue, in order, not overlapping
   */
  constructor(
    text: string,
    clusters: readonly { readonly start: number; readonly end: number }[],
    hits: readonly KnownHit[],
  ) {
    const tokens = tokenize(text);
    this.candidates = findCandidates(text, tokens, clusters, hits);
    this.#features = new NameFeatures(text, tokens);
    this.#names = this.#gather(text, tokens);
  }

  /** Hashes of the features of a candidate, by its index. The array is used again by the next call. */
  featuresOf(index: number): Int32Array {
    const candidate = this.candidates[index] as Candidate;
    const name = this.#names[index] as NameInText;
    return this.#features.of(candidate, this.candidates[index - 1], this.candidates[index + 1], name);
  }

  /** What the text tells of a candidate's name; the same object for all its mentions. */
  nameOf(index: number): Readonly<NameInText> {
    return this.#names[index] as NameInText;
  }

  #gather(text: string, tokens: Tokens): NameInText[] {
    const titleEnd = Math.max(20, text.indexOf("\n", text.search(/\S/u)));
    const byName = new Map<number, NameInText>();
    const words = new Map<number, NameInText>();
    const names = this.candidates.map((candidate): NameInText => {
      const key = nameKey(tokens, candidate);
      const known = byName.get(key) ?? { times: 0, beside: 0, isInTitle: false, isWrittenSmall: false };
      if (known.times === 0) {
        byName.set(key, known);
        if (candidate.first === candidate.last) words.set(tokens.form[candidate.first] as number, known);
      }
      known.times += 1;
      known.beside |= this.#features.beside(candidate);
      known.isInTitle ||= candidate.start < titleEnd;
      return known;
    });
    for (let token = 0; token < tokens.count; token += 1) {
      if (((tokens.look[token] as number) & LOOK.smallFirst) === 0) continue;
      const name = words.get(tokens.form[token] as number);
      if (name !== undefined) name.isWrittenSmall = true;
    }
    return names;
  }
}

/** The same for all spellings of a name that differ in case, or in blanks and hyphens between its words. */
function nameKey(tokens: Tokens, { first, last }: Candidate): number {
  let key = tokens.form[first] as number;
  for (let token = first + 1; token <= last; token += 1) key = Math.imul(key, 31) + (tokens.form[token] as number);
  return key | 0;
}
