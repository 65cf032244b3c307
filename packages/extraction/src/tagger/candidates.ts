import type { KnownHit } from "../analysis/known-names.ts";
import { COMMON_STARTERS } from "../lexicon/function-words.ts";
import { formOf, LOOK, type Tokens } from "./tokens.ts";

/** What the catalogue says of a name. */
export const KNOWN_AS = {
  actor: 1,
  malware: 2,
  tool: 4,
  /** The name of an actor, and no ordinary word. */
  distinctActor: 8,
  /** The name of software, and no ordinary word. */
  distinctSoftware: 16,
  /** A temporary cluster or numbered group by its pattern. */
  cluster: 32,
  /** Also the name of a place, or of an organisation. */
  elsewhere: 64,
  /** More records of actors than of software carry it. */
  mostlyActor: 128,
} as const;

/** Words in a row that can be a name. Offsets are into the text, `first` and `last` are tokens. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Flags of `KNOWN_AS`; 0 for capitalised words that nothing knows. */
  readonly known: number;
  /** Index of its hit in the list of hits. */
  readonly hit?: number;
}

/** Longer runs of capitalised words are titles and headings. */
const MOST_WORDS = 4;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The places of a text where the name of a threat can stand: names of the catalogue, clusters by their pattern, and words that look
 * like names and are neither place nor organisation. In order, not overlapping.
 * @param clusters in order
 * @param hits in order, not overlapping
 */
export function findCandidates(
  text: string,
  tokens: Tokens,
  clusters: readonly Span[],
  hits: readonly KnownHit[],
): Candidate[] {
  const found: Candidate[] = [];
  let cluster = 0;
  let hit = 0;
  for (let token = 0; token < tokens.count;) {
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    while (cluster < clusters.length && (clusters[cluster] as Span).end <= start) cluster += 1;
    while (hit < hits.length && (hits[hit] as KnownHit).end <= start) hit += 1;
    const named = clusters[cluster];
    const known = hits[hit];
    if (named !== undefined && named.start < end) {
      const last = lastWithin(tokens, token, named.end);
      found.push({
        ...named,
        first: token,
        last,
        known: KNOWN_AS.cluster | (known !== undefined && known.start < named.end ? flagsOf(known) : 0),
      });
      token = last + 1;
    } else if (known !== undefined && known.start < end) {
      const last = lastWithin(tokens, token, known.end);
      const flags = flagsOf(known);
      if ((flags & (KNOWN_AS.actor | KNOWN_AS.malware | KNOWN_AS.tool)) !== 0 && isWhole(tokens, token, known)) {
        const named = withoutTypeNoun(tokens, token, last);
        const end = named < last ? (tokens.end[named] as number) : known.end;
        found.push({ start: known.start, end, first: token, last: named, known: flags, hit });
      }
      token = last + 1;
    } else if (isNameLike(tokens.look[token] as number)) {
      const limit = Math.min(named?.start ?? text.length, known?.start ?? text.length);
      const last = runEnd(tokens, token, limit);
      addRun(found, text, tokens, token, last);
      token = last + 1;
    } else token += 1;
  }
  return found;
}

/** Words that say what a named thing is, and are no part of the name: "Remcos RAT", "Ryuk ransomware". */
const TYPE_NOUNS = new Set(
  "rat stealer infostealer logger keylogger malware ransomware backdoor trojan botnet virus wiper worm spyware"
    .split(" ")
    .map(formOf),
);

/** The last token of a name without the noun that says what it is. */
function withoutTypeNoun(tokens: Tokens, first: number, last: number): number {
  return last > first && TYPE_NOUNS.has(tokens.form[last] as number) ? last - 1 : last;
}

function lastWithin(tokens: Tokens, token: number, end: number): number {
  let last = token;
  while (last + 1 < tokens.count && (tokens.start[last + 1] as number) < end) last += 1;
  return last;
}

/** A hit within an address or a path is no name. */
function isWhole(tokens: Tokens, token: number, hit: KnownHit): boolean {
  return ((tokens.look[token] as number) & LOOK.odd) === 0 && (tokens.start[token] as number) <= hit.start;
}

function isNameLike(look: number): boolean {
  if ((look & LOOK.word) === 0 || (look & (LOOK.odd | LOOK.dotted)) !== 0) return false;
  if ((look & (LOOK.capital | LOOK.innerCapital)) !== 0) return true;
  return (look & LOOK.digit) !== 0 && (look & LOOK.smallFirst) !== 0;
}

function runEnd(tokens: Tokens, first: number, limit: number): number {
  let last = first;
  while (
    last + 1 < tokens.count &&
    isNameLike(tokens.look[last + 1] as number) &&
    ((tokens.look[last + 1] as number) & LOOK.breaks) === 0 &&
    (tokens.end[last + 1] as number) <= limit
  )
    last += 1;
  return last;
}

/** A run of capitalised words without the ordinary word that opens the sentence. */
function addRun(found: Candidate[], text: string, tokens: Tokens, from: number, to: number): void {
  let first = from;
  const last = withoutTypeNoun(tokens, from, to);
  while (first <= last && isStarter(text, tokens, first)) first += 1;
  if (first > last || last - first >= MOST_WORDS) return;
  const [start, end] = [tokens.start[first] as number, tokens.end[last] as number];
  if (end - start < 3) return;
  found.push({ start, end, first, last, known: 0 });
}

function isStarter(text: string, tokens: Tokens, token: number): boolean {
  const [start, end] = [tokens.start[token] as number, tokens.end[token] as number];
  return end - start < 3 || (end - start <= 14 && COMMON_STARTERS.has(text.slice(start, end).toLowerCase()));
}

function flagsOf({ names }: KnownHit): number {
  let flags = 0;
  let actors = 0;
  for (const name of names) {
    if (name.is !== "threat") flags |= KNOWN_AS.elsewhere;
    else if (name.as === "actor") {
      flags |= name.ordinary ? KNOWN_AS.actor : KNOWN_AS.actor | KNOWN_AS.distinctActor;
      actors += 1;
    } else {
      const kind = name.kind === "tool" ? KNOWN_AS.tool : KNOWN_AS.malware;
      flags |= name.ordinary ? kind : kind | KNOWN_AS.distinctSoftware;
      actors -= 1;
    }
  }
  return actors > 0 ? flags | KNOWN_AS.mostlyActor : flags;
}
