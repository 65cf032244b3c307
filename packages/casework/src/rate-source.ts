import type { AdmiraltyCode, Decision, Instant, SourceReliability, Store, InformationCredibility } from "@kulla/core";
import { makeDecision, parseAdmiralty } from "@kulla/core";
import type { Source } from "@kulla/sharing";

export interface RateSourceInput {
  readonly store: Store;
  readonly caseName: string;
  readonly source: Pick<Source, "evidence" | "part">;
  /** What the person finds; without it, what was found before is taken back. */
  readonly code?: AdmiraltyCode;
  /** Who rates. */
  readonly author: string;
  /** Why. */
  readonly reason: string;
  readonly now: Instant;
}

/** Fewer hexadecimal digits than this are a number or a word, not the beginning of a SHA-256. */
const SHORTEST_DIGEST = 6;

/**
 * The sources that a person may mean: by their number in the dossier, else by their file's name, else by the beginning of the SHA-256
 * of their evidence. Several where the words fit several.
 */
export function findSources<S extends Pick<Source, "number" | "file" | "evidence">>(
  { sources }: { readonly sources: readonly S[] },
  words: string,
): readonly S[] {
  const byNumber = sources.filter(({ number }) => String(number) === words);
  if (byNumber.length > 0) return byNumber;
  const byFile = sources.filter(({ file }) => file === words);
  if (byFile.length > 0) return byFile;
  return words.length < SHORTEST_DIGEST ? [] : sources.filter(({ evidence }) => evidence.startsWith(words));
}

/** Reads `B2`, or `B` alone: the source is rated, its report is not (6). Undefined where it is no Admiralty code. */
export function readRating(words: string): AdmiraltyCode | undefined {
  return parseAdmiralty(words) ?? parseAdmiralty(`${words.trim()}6`);
}

/**
 * Appends a person's rating of a source, or that it is taken back, as a decision. The newest holds; none is ever changed.
 *
 * @throws StoreRefusal where the workspace has no such case
 */
export async function rateSource(input: RateSourceInput): Promise<Decision> {
  const { store, caseName, source, code, author, reason, now } = input;
  const { evidence, part } = source;
  const decision = makeDecision({
    about: { source: part === undefined ? { evidence } : { evidence, part } },
    verdict: code === undefined ? { kind: "withdraw" } : { kind: "rate", ...gradesOf(code) },
    author,
    reason,
    decidedAt: now,
  });
  await store.append(caseName, { decisions: [decision] });
  return decision;
}

function gradesOf(code: AdmiraltyCode) {
  return { reliability: code[0] as SourceReliability, credibility: code[1] as InformationCredibility };
}
