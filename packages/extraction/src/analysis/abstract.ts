import { CLASS_OF_CHARACTER, MENTION_CLASSES, type Mention } from "./mention.ts";
import {
  canMatch,
  enterPattern,
  nextStart,
  readWords,
  startsAnywhere,
  TokenList,
  type SentenceWords,
  type Tokens,
} from "./prefilter.ts";

/** A sentence as the rules read it: lower case, straight quotation marks, each mention one private-use character. */
export interface AbstractSentence {
  readonly text: string;
  /** Where its stretches start: those of words, and each mention, which is a stretch of one character. */
  readonly stretches: {
    /** Positions in `text`, ascending; the last is its length. */
    readonly at: readonly number[];
    /** Offsets into the document's text. */
    readonly offsets: readonly number[];
  };
  /** The mention that stands at a character. */
  readonly mentions: ReadonlyMap<number, Mention>;
  /** Bit i: a mention stands here whose class has the character U+E000 + i. */
  readonly classes: number;
  /** What the words meet of what each pattern requires. */
  readonly met: Uint8Array;
  /** Its words and other characters. */
  readonly tokens: Tokens;
}

const FOLDED: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u201E": '"',
  "\u00AB": '"',
  "\u00BB": '"',
  "\u2013": "-",
  "\u2014": "-",
  "\u00A0": " ",
  "\n": " ",
  "\r": " ",
  "\t": " ",
};

/** Folds case, quotation marks and white space, character by character, so that offsets stay. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const source = lower.length === text.length ? lower : [...text].map(lowerSameLength).join("");
  return source.replace(/[\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB\u2013\u2014\u00A0\n\r\t]/g, (c) => FOLDED[c] ?? c);
}

function lowerSameLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

const QUOTABLE: ReadonlySet<Mention["cls"]> = new Set(["organisation", "name", "actor", "malware"]);

const SCARE_QUOTES = / "[a-z][a-z'-]{1,16}(?: [a-z'-]{2,14}){0,2}"(?= )/g;

/**
 * Abstracts `text[start, end)`.
 * @param folded the whole text after `foldText`
 * @param mentions in order, not overlapping, within the range
 */
export function abstractSentence(
  folded: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
  words: SentenceWords = readWords(folded, start, end),
): AbstractSentence {
  const made = new Abstraction(folded, start, words);
  for (const mention of mentions) {
    if (mention.start < made.position || mention.end > end) continue;
    // Quotation marks around a name alone are no speech either: "Kyivstar" said.
    const isQuoted =
      folded[mention.end] === '"' &&
      folded[mention.start - 1] === '"' &&
      mention.start > made.position &&
      mention.end < end &&
      QUOTABLE.has(mention.cls);
    made.addWords(isQuoted ? mention.start - 1 : mention.start);
    made.addMention(mention, isQuoted ? mention.end + 1 : mention.end);
  }
  made.addWords(end);
  return made.finish();
}

/** An abstract sentence in the making, from left to right. */
class Abstraction {
  /** Offset in the document up to which it is done. */
  position: number;
  #text = "";
  #classes = 0;
  readonly #folded: string;
  readonly #words: SentenceWords;
  readonly #tokens: TokenList;
  readonly #stretches: { readonly at: number[]; readonly offsets: number[] } = { at: [], offsets: [] };
  readonly #mentions = new Map<number, Mention>();

  constructor(folded: string, start: number, words: SentenceWords) {
    this.position = start;
    this.#folded = folded;
    this.#words = words;
    this.#tokens = new TokenList(words, folded);
  }

  addWords(to: number): void {
    const { position } = this;
    const words = this.#folded.slice(position, to);
    let from = 0;
    if (words.includes('"'))
      // Quotation marks around a word or two are no speech: was "almost certainly" behind it.
      for (const hit of words.matchAll(SCARE_QUOTES)) {
        const [opening, closing] = [hit.index + 1, hit.index + hit[0].length - 1];
        this.#addStretch(position + from, words.slice(from, opening));
        this.#addStretch(position + opening + 1, words.slice(opening + 1, closing));
        from = closing + 1;
      }
    this.#addStretch(position + from, words.slice(from));
    this.position = to;
  }

  addMention(mention: Mention, behind: number): void {
    const character = MENTION_CLASSES[mention.cls];
    const code = character.charCodeAt(0);
    this.#mentions.set(this.#text.length, mention);
    this.#startStretch(mention.start);
    this.#tokens.addCharacter(code, this.#text.length);
    this.#classes |= 1 << (code & 0xf);
    this.#text += character;
    this.position = behind;
  }

  #addStretch(offset: number, words: string): void {
    if (words === "") return;
    this.#startStretch(offset);
    this.#tokens.addStretch(offset, offset + words.length, this.#text.length);
    this.#text += words;
  }

  #startStretch(offset: number): void {
    this.#stretches.at.push(this.#text.length);
    this.#stretches.offsets.push(offset);
  }

  finish(): AbstractSentence {
    this.#startStretch(this.position);
    return {
      text: this.#text,
      stretches: this.#stretches,
      mentions: this.#mentions,
      classes: this.#classes,
      met: this.#words.met,
      tokens: this.#tokens,
    };
  }
}

const MACROS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(MENTION_CLASSES)),
  /** A state, by whatever it is named. */
  state: "[\uE000\uE002\uE003]",
  /** Who can be said to have done it. */
  culprit: "[\uE000\uE002\uE003\uE004\uE005\uE006\uE007\uE00C\uE00F]",
  /** Who is accused of attacks as a rule: states and their organs, groups, attackers. */
  accused: "[\uE000\uE002\uE003\uE004\uE006\uE007\uE00C]",
  /** Who can speak. */
  voice: "[\uE000\uE002\uE003\uE004\uE005\uE006\uE00E\uE00F]",
  /** Who can speak, the report that speaks for its author aside. */
  speaker: "[\uE000\uE002\uE003\uE004\uE005\uE006\uE00F]",
  /** Who or what can be hit. */
  target: "[\uE000\uE002\uE003\uE004\uE005\uE006\uE00B\uE00F]",
  any: "[\uE000-\uE00F]",
  /** A determiner, or none. */
  det: "(?:the |a |an |its |their |his |her |our |this |that |these |those |such |all |some |several |other |both |many )?",
  /** Adverbs and auxiliaries between a subject and its verb. */
  adv: "(?:(?:also|later|then|now|has|have|had|is|was|were|be|been|being|again|further|since|already|recently|previously|publicly|officially|formally|reportedly|allegedly|apparently|initially|eventually|quickly|strongly|directly|indirectly|jointly|once|almost|most|very|highly|quite|\\w{2,14}ly|(?:on |in |late |late on |early |earlier )?\uE009(?: morning| evening| afternoon| night)?) ){0,4}",
  /** The same with a negation among them. */
  advnot: "(?:(?:{adv})(?:(?:did|does|do|has|have|had|was|were|is|are|could|would) )?(?:not|n't|never) )?(?:{adv})",
  /** Up to three modifiers of a noun: no determiners, prepositions, pronouns or auxiliaries. */
  mods: "(?:(?!(?:the|an?|its|their|his|her|our|this|that|these|those|of|in|on|at|by|for|with|from|to|and|or|but|as|about|than|whether|unclear|how|where|why|into|over|after|before|which|who|whose|it|they|he|she|we|was|were|is|are|be|been|had|has|have|not|said|says|say|told|tell|tells|paid|pay|pays|gave|give|gives|sent|send|deploy|deployed|blame|blamed|blames|help|helped|found|called|involves|accused|condemned|catch|caught|arrest|arrested|sanctioned|indicted|charged|negotiate|describe|describes|describing|knows|know|blame|blaming|accusing|believe|believes|suspects|suspect|naming|names|identify|identified|identifies|thinks|think|warns|warned|warn|reported|reports|claim|claims|denies|denied|confirms|confirmed|attributes|attributed|suggests|linking|links|linked|tied|tracks|tracked|did|do|does|will|would|when|while|if|like|most|because|through|between|against|behind|both|some|many|nga|të|dhe|dai|dal|dei|degli|del|della|delle|usato|che|di|von|der|die|das|den|dem|und|e|o) )[a-z-]{2,20} ){0,3}?",
  /** Up to about four words of anything but mentions and sentence punctuation. */
  gap: '(?:[^\\s.;:!?"\uE000-\uE00F]{1,24} ){0,4}',
  /** Up to about ten words, commas allowed, mentions allowed. */
  far: "(?:[^\\s.;!?]{1,30} ){0,10}",
  poss: "(?:'s|')?",
  /** The end of a word, letters with marks included. */
  end: "(?![\\w\\u00c0-\\u024f-])",
};

const NESTED = /\{adv\}/g;
const ELEMENT = /\{(list:)?([a-z]+)\}/g;

function expand(source: string): string {
  return source.replace(ELEMENT, (whole: string, list: string | undefined, name: string) => {
    const macro = MACROS[name]?.replace(NESTED, MACROS["adv"] ?? "");
    if (macro === undefined) throw new Error(`unknown macro ${whole}`);
    return list === undefined
      ? macro
      : `${macro}(?:(?:,? (?:and|or|as well as|along with) |, ?)(?:the )?${macro}){0,24}`;
  });
}

/** A rule's pattern over abstract sentences. */
export interface Pattern {
  readonly source: string;
  /** Its number in the prefilter. */
  readonly id: number;
  readonly find: RegExp;
  readonly groups: RegExp;
}

/**
 * Compiles a pattern. `{country}` stands for one mention of a class, `{list:country}` for an enumeration, `{state}`, `{culprit}`,
 * `{voice}`, `{target}` for sets of classes, `{det}`, `{adv}`, `{gap}`, `{far}` for bounded stretches of words. Everything is
 * bounded, so that matching is linear in the sentence.
 */
export function pattern(source: string): Pattern {
  const expanded = expand(source);
  return {
    source,
    id: enterPattern(expanded),
    find: new RegExp(expanded, "g"),
    groups: new RegExp(expanded, "dy"),
  };
}

/** One match: where it stands in the document and what its named groups hold. */
export class Match {
  /** Abstract range, for looking at what stands around it. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly #sentence: AbstractSentence;
  readonly #hit: RegExpExecArray;

  constructor(sentence: AbstractSentence, hit: RegExpExecArray) {
    this.#sentence = sentence;
    this.#hit = hit;
    this.words = hit[0];
    this.from = hit.index;
    this.to = hit.index + hit[0].length;
  }

  /** Offset into the document's text. */
  get start(): number {
    return offsetOf(this.#sentence, this.from);
  }

  get end(): number {
    return endOffset(this.#sentence, this.to);
  }

  /** All mentions in the match, in order. */
  get mentions(): readonly Mention[] {
    return mentionsBetween(this.#sentence, this.from, this.to);
  }

  /** The mentions in a named group, in order. */
  mentionsOf(group: string): readonly Mention[] {
    const range = this.#rangeOf(group);
    return range === undefined ? [] : mentionsBetween(this.#sentence, range[0], range[1]);
  }

  mentionOf(group: string): Mention | undefined {
    return this.mentionsOf(group)[0];
  }

  /** Abstract words of a named group. */
  textOf(group: string): string | undefined {
    return this.#hit.groups?.[group];
  }

  /** Document range of a named group. */
  spanOf(group: string): { readonly start: number; readonly end: number } | undefined {
    const range = this.#rangeOf(group);
    if (range === undefined) return undefined;
    return { start: offsetOf(this.#sentence, range[0]), end: endOffset(this.#sentence, range[1]) };
  }

  #rangeOf(group: string): [number, number] | undefined {
    return this.#hit.indices?.groups?.[group];
  }
}

const NONE: readonly Match[] = [];

/** All matches of a pattern in a sentence, left to right, not overlapping. */
export function matches(sentence: AbstractSentence, rule: Pattern): readonly Match[] {
  if (!canMatch(rule.id, sentence.met[rule.id] ?? 0, sentence.classes)) return NONE;
  return startsAnywhere(rule.id) ? searched(sentence, rule) : started(sentence, rule);
}

/** False where a sentence with these words and classes of mentions cannot match. */
export function canMatchAmong(rule: Pattern, words: SentenceWords, classes: number): boolean {
  return canMatch(rule.id, words.met[rule.id] ?? 0, classes);
}

/** Tries the pattern only where a match can start. */
function started(sentence: AbstractSentence, rule: Pattern): readonly Match[] {
  const { text, tokens } = sentence;
  const cursor = { token: 0 };
  let found: Match[] | undefined;
  let from = 0;
  for (;;) {
    const start = nextStart(rule.id, text, tokens, cursor, from);
    if (start < 0) return found ?? NONE;
    rule.groups.lastIndex = start;
    const hit = rule.groups.exec(text);
    from = start + Math.max(1, hit?.[0].length ?? 0);
    if (hit !== null && hit[0].length > 0) (found ??= []).push(new Match(sentence, hit));
  }
}

function searched(sentence: AbstractSentence, rule: Pattern): readonly Match[] {
  const found: Match[] = [];
  rule.find.lastIndex = 0;
  for (let hit = rule.find.exec(sentence.text); hit !== null; hit = rule.find.exec(sentence.text)) {
    if (hit[0].length === 0) {
      rule.find.lastIndex += 1;
      continue;
    }
    rule.groups.lastIndex = hit.index;
    const detailed = rule.groups.exec(sentence.text);
    if (detailed !== null) found.push(new Match(sentence, detailed));
  }
  return found;
}

/** Mentions whose character stands in `[from, to)` of the abstract text. */
export function mentionsBetween(sentence: AbstractSentence, from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let i = from; i < to; i += 1) {
    const mention = CLASS_OF_CHARACTER.has(sentence.text[i] ?? "") ? sentence.mentions.get(i) : undefined;
    if (mention !== undefined) found.push(mention);
  }
  return found;
}

/** Document offset of an abstract position; past the end, that of the end. */
export function offsetOf(sentence: AbstractSentence, position: number): number {
  const { at, offsets } = sentence.stretches;
  const stretch = stretchAt(at, position);
  const past = position - (at[stretch] ?? 0);
  return (offsets[stretch] ?? 0) + (stretch === at.length - 1 ? 0 : past);
}

/** Abstract position of a document offset: where a mention or a word starts there; -1 where the sentence does not show it. */
export function positionAt(sentence: AbstractSentence, offset: number): number {
  const { at, offsets } = sentence.stretches;
  const stretch = stretchAt(offsets, offset);
  const position = (at[stretch] ?? 0) + offset - (offsets[stretch] ?? 0);
  return stretch >= 0 && (position === at[stretch] || position < (at[stretch + 1] ?? 0)) ? position : -1;
}

/** The last entry that is not above a value; -1 where all are. */
function stretchAt(starts: readonly number[], value: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Document offset just past the abstract character before `position`: a mention ends where it ends, not where the next starts. */
export function endOffset(sentence: AbstractSentence, position: number): number {
  const last = sentence.mentions.get(position - 1);
  if (last !== undefined) return last.end;
  return position === 0 ? offsetOf(sentence, 0) : offsetOf(sentence, position - 1) + 1;
}
