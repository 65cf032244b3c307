/** What a code of the error catalogue means, and what to do about it. */
export type ProblemWords = readonly [meaning: string, remedy: string];

/** Words for the codes of the error catalogue (docs/errors.md) that can reach the page. */
export type ProblemCatalogue = Readonly<Record<string, ProblemWords>>;
