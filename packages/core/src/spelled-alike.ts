/** Names that are most likely one name spelled in two ways. */
import type { GraphNode } from "./graph.ts";
import { editDistance, nameKey, nameWords, splitAcronym } from "./name.ts";

/** Endings that make another word of a name, not another spelling: Albania, Albanian; site, sites. */
const OTHER_FORMS = /^(?:s|es|n|an|ian|i|ish|se)$/;

/**
 * True where two different names differ by so little, for their length, that one is likely a misspelling or another transcription:
 * one letter from five letters on, two from nine, three in names of several words with ten. Numbers must be equal.
 */
export function isSpellingOf(a: string, b: string): boolean {
  const [left, right] = [splitAcronym(a)[0], splitAcronym(b)[0]];
  const [one, other] = [nameKey(left), nameKey(right)];
  if (one === other || !one.startsWith(other.slice(0, 1))) return false;
  if ((one.match(/\d+/g) ?? []).join(" ") !== (other.match(/\d+/g) ?? []).join(" ")) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.startsWith(short) && OTHER_FORMS.test(long.slice(short.length))) return false;
  if (hasWordsMore(nameWords(left), nameWords(right))) return false;
  const limit = allowedChanges(short.length, Math.min(nameWords(left).length, nameWords(right).length));
  if (limit === 0 || editDistance(one, other, limit) > limit) return false;
  return wordsAgree(nameWords(left), nameWords(right));
}

/**
 * True where two things of one kind most likely bear one name that is spelled in two ways. Not where the catalogue knows them as two
 * things, and not for descriptions, countries and values.
 */
export function areSpelledAlike(a: NodeNames, b: NodeNames): boolean {
  return a.kind === b.kind && haveCommonEntries(a, b) && haveAlikeNames(a, b) && isProperName(a) && isProperName(b);
}

/** The letters that the names of a thing begin with: two that are spelled alike share one. */
export function firstLetters(node: Pick<NodeNames, "names">): ReadonlySet<string> {
  return new Set(node.names.map(({ value }) => nameKey(splitAcronym(value)[0]).slice(0, 1)));
}

/** What the comparison looks at. */
export type NodeNames = Pick<GraphNode, "kind" | "name" | "names" | "properties">;

function allowedChanges(length: number, words: number): number {
  if (words >= 2 && length >= 10) return 3;
  if (length >= 9) return 2;
  return length >= 5 ? 1 : 0;
}

/** Names of several words: the words go together one by one, at most one of them not at all alike. */
function wordsAgree(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length || left.length < 2) return true;
  return left.every((word, index) => {
    const other = right[index] ?? "";
    const limit = Math.min(word.length, other.length) <= 3 ? 0 : 3;
    return (
      word === other || (limit > 0 && word.startsWith(other.slice(0, 1)) && editDistance(word, other, limit) <= limit)
    );
  });
}

/** All words of the one are words of the other, which has some more: a part of a name, or more than the name. */
function hasWordsMore(left: readonly string[], right: readonly string[]): boolean {
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  return fewer.length < more.length && fewer.every((word) => more.includes(word));
}

/** Named things that can be misspelled: not values, not countries, not descriptions, which have words in lower case. */
export function isProperName(node: NodeNames): boolean {
  if (!["actor", "malware", "party", "system", "victim"].includes(node.kind)) return false;
  const kinds = node.properties["kind"] ?? [];
  if (kinds.some(({ value }) => ["country", "sector", "customers"].includes(value))) return false;
  const words = splitAcronym(node.name)[0].split(/[^\p{L}\p{N}’']+/u);
  return words.length <= 6 && words.every((word) => word.length <= 3 || /^[\p{Lu}\p{Lo}\p{N}]/u.test(word));
}

function haveCommonEntries(a: NodeNames, b: NodeNames): boolean {
  const entries = (node: NodeNames) => node.properties["catalogue"]?.map(({ value }) => value) ?? [];
  const [left, right] = [entries(a), entries(b)];
  return left.length === 0 || right.length === 0 || left.some((entry) => right.includes(entry));
}

function haveAlikeNames(a: NodeNames, b: NodeNames): boolean {
  return a.names.some((one) => b.names.some((other) => isSpellingOf(one.value, other.value)));
}
