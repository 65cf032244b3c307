import {
  abstractSentence,
  canMatchAmong,
  matches,
  type AbstractSentence,
  type Match,
  type Pattern,
} from "./abstract.ts";
import { MENTION_CLASSES, type Mention } from "./mention.ts";
import { mergeMentions } from "./merge-mentions.ts";
import type { SentenceWords } from "./prefilter.ts";

/** A sentence whose mentions are still being made. It is abstracted anew only where a pattern that can match asks for it. */
export class WorkingSentence {
  /** The whole text after `foldText`. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly words: SentenceWords;
  #mentions: readonly Mention[];
  #abstract: AbstractSentence | undefined;
  /** Classes of its mentions, as bits; some may be gone again. */
  #classes = 0;

  constructor(
    folded: string,
    { start, end }: { readonly start: number; readonly end: number },
    words: SentenceWords,
    mentions: readonly Mention[],
  ) {
    this.folded = folded;
    this.start = start;
    this.end = end;
    this.words = words;
    this.#mentions = mentions;
    this.#note(mentions);
  }

  /** In order, not overlapping. */
  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  set mentions(mentions: readonly Mention[]) {
    if (mentions === this.#mentions) return;
    this.#mentions = mentions;
    this.#abstract = undefined;
    this.#note(mentions);
  }

  /** Adds mentions that are surer than those that they overlap. */
  merge(made: readonly Mention[]): void {
    if (made.length > 0) this.mentions = mergeMentions(made, this.#mentions);
  }

  get abstract(): AbstractSentence {
    return (this.#abstract ??= abstractSentence(this.folded, this.start, this.end, this.#mentions, this.words));
  }

  matches(rule: Pattern): readonly Match[] {
    return canMatchAmong(rule, this.words, this.#classes) ? matches(this.abstract, rule) : [];
  }

  #note(mentions: readonly Mention[]): void {
    for (const { cls } of mentions) this.#classes |= 1 << (MENTION_CLASSES[cls].charCodeAt(0) & 0xf);
  }
}
