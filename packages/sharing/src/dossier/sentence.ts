import type { StatementId } from "@kulla/core";
import { inOrder } from "./order.ts";
import type { Part, Sentence } from "./dossier.ts";

/** Longest name and longest quotation in a sentence, in UTF-16 code units; the source shows all. */
const NAME_LIMIT = 160;
const QUOTE_LIMIT = 320;

/** C0 and C1 controls and the characters that change the direction of what follows: they could make a sentence say something else. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** Half a character: not Unicode text, and not writable as UTF-8. With the `u` flag it matches no half of a pair. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** One line of outside words: white space folded, controls and direction marks dropped, cut at `limit`. */
export function oneLine(words: string, limit: number): string {
  const line = words.replace(UNSEEN, " ").replace(LONE_SURROGATE, "\ufffd").replace(/\s+/gu, " ").trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit).replace(/[\ud800-\udbff]$/u, "");
  const space = cut.lastIndexOf(" ");
  return `${(space > limit * 0.5 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

export const text = (words: string): Part => ({ kind: "text", text: words });
export const name = (words: string): Part => ({ kind: "name", text: oneLine(words, NAME_LIMIT) });

/** Outside words that name nothing: a role, a reason. */
export const phrase = (words: string): Part => ({ kind: "phrase", text: oneLine(words, NAME_LIMIT) });

/** Words as printed; quotation marks around the whole of them are dropped, for the renderer adds its own. */
export function quote(words: string): Part {
  const bare = words.trim().replace(/^["“”„«'‘]+|["“”»'’]+$/gu, "");
  return { kind: "quote", text: oneLine(bare, QUOTE_LIMIT) };
}

/** What may stand in a sentence: a part, or several. Plain strings from outside cannot: they must be a `name`, a `phrase` or a `quote`. */
export type Piece = Part | readonly Part[];

/** The sentence as plain words. */
export function plain(parts: readonly Part[]): string {
  return parts
    .map((part) => (part.kind === "reference" ? "" : part.kind === "quote" ? `“${part.text}”` : part.text))
    .join("");
}

function joinTexts(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === "text" && part.text === "") continue;
    if (part.kind === "reference" && part.passages.length === 0) continue;
    if (part.kind === "text" && last?.kind === "text") joined[joined.length - 1] = text(last.text + part.text);
    else joined.push(part);
  }
  return joined;
}

/** A full stop stands before the references that close a sentence. */
function closeBeforeReferences(parts: readonly Part[]): Part[] {
  const [before, last] = [parts.at(-2), parts.at(-1)];
  if (before?.kind !== "reference" || last?.kind !== "text" || last.text !== ".") return [...parts];
  return joinTexts([...parts.slice(0, -2), last, before]);
}

/** Makes a sentence of parts: what its references rest on is what it rests on. */
export function sentenceOf(pieces: readonly Piece[]): Sentence {
  const parts = closeBeforeReferences(joinTexts(pieces.flat()));
  const because = new Set<StatementId>();
  for (const part of parts) if (part.kind === "reference") part.statements.forEach((id) => because.add(id));
  return { text: plain(parts), parts, because: [...because].sort(inOrder) };
}

/**
 * Tagged template for sentences: the words of the template are ours, each value is a part.
 *
 * @example say`${name("Iran")} denies it${cite(statements)}.`
 */
export function say(words: TemplateStringsArray, ...values: readonly Piece[]): Sentence {
  const pieces: Piece[] = [];
  words.forEach((word, index) => {
    pieces.push(text(word));
    const value = values[index];
    if (value !== undefined) pieces.push(value);
  });
  return sentenceOf(pieces);
}

/** `a`, `a and b`, `a, b and c`; with `, then` as the last joint `a, b, then c`. */
export function listed(items: readonly Piece[], last: string, between = ", "): Part[] {
  return items.flatMap((item, index) => {
    const joint =
      index === 0
        ? ""
        : index < items.length - 1
          ? between
          : last.startsWith(",")
            ? `${last} `
            : between === ", "
              ? ` ${last} `
              : `${between}${last} `;
    return [text(joint), ...[item].flat()];
  });
}
