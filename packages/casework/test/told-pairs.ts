import type { Sentence } from "@kulla/sharing";

/** Fields of rows that Kulla puts into words itself, where they are no sentences. */
const WORDS: ReadonlySet<string> = new Set(["topic", "why", "title", "copyOf"]);

/** What is told at one place of a row, in both languages. */
export interface ToldPair {
  readonly place: string;
  readonly english: Sentence | string;
  readonly albanian: Sentence | string;
}

/** All sentences and words of a row, each with the one that stands in its place in the other language. */
export function pairsOf(place: string, english: unknown, albanian: unknown): ToldPair[] {
  if (isSentence(english) && isSentence(albanian)) return [{ place, english, albanian }];
  if (typeof english !== "object" || english === null) return [];
  // Documents have titles of their own.
  const own = place.startsWith("sources ") ? new Set(["copyOf"]) : WORDS;
  return Object.entries(english).flatMap(([key, value]: [string, unknown]) => {
    const other = fieldOf(albanian, key);
    if (own.has(key) && typeof value === "string" && typeof other === "string")
      return [{ place: `${place}/${key}`, english: value, albanian: other }];
    return pairsOf(`${place}/${key}`, value, other);
  });
}

export const textOf = (told: Sentence | string): string => (typeof told === "string" ? told : told.text);

const ENGLISH =
  /\b(?:the|says?|of|by|was|were|and|not|who|that|attack|no|source|from|with|is|are|has|held|part|in)\b/iu;

/** Whether words of Kulla stand there in English: the same as in the English row, marked as English, or of English words. Names and quotations are nobody's. */
export function isLeftInEnglish({ english, albanian }: ToldPair): boolean {
  if (typeof english === "string" || typeof albanian === "string")
    return english === albanian || ENGLISH.test(textOf(albanian));
  const own = albanian.parts.flatMap((part) => (part.kind === "text" || part.kind === "phrase" ? [part] : []));
  const hasWords = own.some(({ text }) => /\p{L}/u.test(text));
  if (own.some(({ lang }) => lang === "en")) return true;
  if (hasWords && english.text === albanian.text) return true;
  return own.some(({ kind, text }) => kind === "text" && ENGLISH.test(text));
}

function isSentence(value: unknown): value is Sentence {
  return typeof value === "object" && value !== null && "parts" in value && "because" in value && "text" in value;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
