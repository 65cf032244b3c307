import { z } from "zod";

/** By how many documents, and by how many origins, something is told: ten copies weigh once. */
export const told = z.object({ documents: z.number().int(), origins: z.number().int() });

/**
 * A piece of a sentence. `text` is written by Kulla; `name`, `phrase` and `quote` come from outside and are shown as text only. A
 * `reference` says on which statements the words before it rest.
 */
export const sentencePart = z.discriminatedUnion("kind", [
  z.object({
    kind: z.enum(["text", "name", "phrase", "quote"]),
    text: z.string(),
    /** The language (BCP 47) of these words, where it is known to be another than the sentence's. */
    lang: z.string().optional(),
  }),
  z.object({
    kind: z.literal("reference"),
    /** Number of the source and of the passage in it: `2.14`. */
    passages: z.array(z.string()),
    statements: z.array(z.string()),
    told,
  }),
]);

/** One sentence of an answer, with what it rests on. */
export const sentence = z.object({
  text: z.string(),
  parts: z.array(sentencePart),
  /** Ids of statements. */
  because: z.array(z.string()),
});

export type Sentence = z.output<typeof sentence>;
export type SentencePart = z.output<typeof sentencePart>;
