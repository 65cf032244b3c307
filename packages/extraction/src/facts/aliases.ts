import type { AliasClaim, AliasRelation, Stance, Wording } from "@kulla/core";
import { endOffset, matches, type Match } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { languageOf } from "../languages/languages.ts";
import { isUnknownName, kindOfPair, rowAt, type AliasKind, type RowName } from "./alias-names.ts";
import { ENGLISH_ALIASES } from "./alias-rules.ts";
import { compileAliases, type AliasSource, type AliasWords, type CompiledAliases } from "./alias-words.ts";
import { claimName, type Draft, type FactContext } from "./draft.ts";
import { wordingOf } from "./wording.ts";

/** Also for languages without words of their own: its brackets and "aka" stand in texts of every language. */
const ENGLISH = compileAliases(ENGLISH_ALIASES);

/** What the words of a match say of all its pairs of names. */
interface Reading {
  readonly rule: Omit<AliasSource, "find">;
  readonly match: Match;
  readonly sentence: AnalysedSentence;
  readonly relation: AliasRelation;
  readonly stance: Stance;
  readonly wording: Wording | undefined;
  /** Actors that the document has named. */
  readonly actors: ReadonlyMap<string, Mention>;
}

/**
 * What a sentence says of names: that two are one, or are not; that one is the old name, a part, a front, a companion, another spelling of the other. Whoever
 * gives a name is its speaker: "which X tracks as Y" is X's word. Only names of one kind are told of, and brackets alone join only names that are known.
 */
export function aliasFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const drafts = abbreviations(sentence, context);
  const told = new Set<string>();
  const compiled = languageOf(sentence.language)?.aliases ?? ENGLISH;
  for (const rule of compiled.rules) {
    let read = 0;
    for (const match of matches(sentence.abstract, rule.find)) {
      // "X, aka Y, aka Z": Y stands in the row of X already.
      if (match.start < read) continue;
      const reading = readingOf(rule, match, sentence, compiled.language, context);
      for (const draft of reading === undefined ? [] : readMatch(reading, compiled)) {
        const pair = [draft.claim.left, draft.claim.right].sort().join("\u0000");
        if (told.has(pair)) continue;
        told.add(pair);
        drafts.push(draft);
        read = Math.max(read, draft.span.end);
      }
    }
  }
  return drafts;
}

type AliasDraft = Draft & { readonly claim: AliasClaim };

/** Nouns of bodies that no thing is called by, in the languages that are read, at the start or the end of a name. */
const HEADS =
  /^(?:agency|administration|association|authority|bank|board|bureau|centre|center|college|commission|committee|company|corporation|corp|council|department|directorate|executive|federation|foundation|fund|group|guard|hospital|inspectorate|institute|laboratory|league|ministry|office|organi[sz]ation|parliament|party|police|prosecutor|society|union|university|agjencia|agjencinë|agjencisë|autoriteti|ministria|drejtoria|banka|agence|autorité|ministère|direction|banque|office|agenzia|autorità|ministero|banca|istituto|agencia|autoridad|ministerio|dirección|banco|instituto|caja|bundesamt|bundesministerium|ministerium|behörde|[\p{L}-]{3,20}(?:amt|agentur|behörde|ministerium|anstalt|kammer)|agencija|ministarstvo|ministarstva|uprava|direkcija|zavod|агенција|министарство|управа|агентство|міністерство|служба|министерство|управление|комитет|комітет|центр|police|polizia|policía|policia)$/iu;

const ABBREVIATED = /^(.{6,120}?) ?[(（](\p{Lu}[\p{L}\p{N}-]{1,9})[)）]$/u;

/** What stands before a name that is whole: nothing, an article, a mark. "Agjencia e" before it belongs to it. */
const WHOLE_FROM_HERE =
  /(?:^|[-,;:(/"'’“”„«–—\n]|(?<!\p{L})(?:the|its|their|a|an|der|die|das|dem|den|des|le|la|les|lo|il|el|los|las|gli|un|une|una|by|to|with|from))\s{0,2}$/iu;

/** "General Directorate of Roads (GDR)": organisations that are introduced with their short form, under the words as printed. */
function abbreviations({ mentions, sentence }: AnalysedSentence, { analysis }: FactContext): AliasDraft[] {
  return mentions.flatMap((mention): AliasDraft[] => {
    const { cls, kind, start, end, anaphoric } = mention;
    if (cls !== "organisation" || anaphoric === true || !/[)）]/.test(analysis.masked[end - 1] ?? "")) return [];
    const printed = ABBREVIATED.exec(analysis.masked.slice(start, end).replace(/\s+/g, " "));
    const [, name = "", short = ""] = printed ?? [];
    const before = analysis.masked.slice(Math.max(sentence.start, start - 24), start);
    if (short === "" || /\p{Lu}s$/u.test(short) || !isBody(name, kind)) return [];
    if (!WHOLE_FROM_HERE.test(before) && !areInitials(short, name)) return [];
    const claim: AliasClaim = { type: "alias", left: name, right: short, relation: "variant", of: "organisation" };
    return [{ claim, span: { start, end }, rule: "alias-abbreviation" }];
  });
}

/** "Visual Basic Script (VBS)" is introduced in the same way: a body whose kind only its brackets tell must be called one. */
function isBody(name: string, kind: string | undefined): boolean {
  if (kind !== undefined && kind !== "body") return kind !== "vendor";
  const words = name.split(" ");
  return [words[0] ?? "", words[words.length - 1] ?? ""].some((word) => HEADS.test(word));
}

/** Each letter of the short form begins a word of the name, in their order. */
function areInitials(short: string, name: string): boolean {
  const initials = name.split(/[\s’'-]+/).map((word) => word[0]?.toLowerCase() ?? "");
  let from = 0;
  for (const letter of short.toLowerCase()) {
    const at = initials.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** What a match says: nothing where it is left open. A doubted identity is a suspicion. */
function readingOf(
  rule: Omit<AliasSource, "find">,
  match: Match,
  sentence: AnalysedSentence,
  { open, denied, believed, doubt, negation }: AliasWords,
  { analysis }: FactContext,
): Reading | undefined {
  const before = sentence.abstract.text.slice(Math.max(0, match.from - 60), match.from);
  if (open.test(before)) return undefined;
  const isNegated = rule.relation !== "distinct" && negation.test(match.words);
  const words = analysis.masked.slice(match.start, match.end);
  const hit = doubt.exec(words.toLowerCase());
  const { actors } = analysis.discourse;
  const read = {
    rule,
    match,
    sentence,
    actors,
    wording: hit === null ? undefined : wordingOf(words.slice(hit.index, hit.index + hit[0].length)),
  };
  if (isNegated || denied.test(before)) return { ...read, relation: rule.relation, stance: "rejects" };
  if (hit === null && !believed.test(before)) return { ...read, relation: rule.relation, stance: "asserts" };
  return rule.relation === "same"
    ? { ...read, relation: "suspected-same", stance: "asserts" }
    : { ...read, relation: rule.relation, stance: "hedges" };
}

function readMatch(reading: Reading, compiled: CompiledAliases): AliasDraft[] {
  const { match, sentence, rule } = reading;
  const inGroup = match.mentionsOf("r");
  const giver = match.mentionOf("b");
  const row: readonly RowName[] =
    inGroup.length > 0
      ? inGroup.map((name) => ({ name, voice: undefined, to: match.to }))
      : rowAt(sentence, match.to, compiled);
  const lefts = match.mentionsOf("l");
  const drafts = lefts.flatMap((left) => draftsOf(reading, left, row, giver));
  // "Unit 26165, tracked as APT28 and Fancy Bear": a body is no cluster, but the names given to it are names of one.
  const [first, ...others] = row;
  if (drafts.length > 0 || first === undefined || rule.relation !== "same" || lefts.length > 1) return drafts;
  return draftsOf(
    reading,
    first.name,
    others.filter(({ voice }) => voice === first.voice),
    giver,
  );
}

/** One draft for each name of a row that goes with the name spoken of. What one name of the row is, those are too of which nothing is known. */
function draftsOf(reading: Reading, named: Mention, row: readonly RowName[], giver: Mention | undefined): AliasDraft[] {
  const { rule, sentence, actors } = reading;
  const kinds = row.map(({ name }) => kindOfPair(sentence, rule, named, name, actors));
  const common = kinds.find((kind) => kind !== undefined);
  return row.flatMap((one, index) => {
    const isNew = isUnknownName(named) && isUnknownName(one.name);
    const of = kinds[index] ?? (isNew ? common : undefined);
    return of === undefined ? [] : [draftOf(reading, named, one, giver, of)];
  });
}

function draftOf(
  reading: Reading,
  named: Mention,
  { name, voice, to }: RowName,
  giver: Mention | undefined,
  of: AliasKind,
): AliasDraft {
  const { rule, match, sentence, relation, stance, wording } = reading;
  const [left, right] = rule.swap === true ? [name, named] : [named, name];
  const speaker = voice ?? giver;
  return {
    claim: { type: "alias", left: claimName(left), right: claimName(right), relation, of },
    span: { start: Math.min(match.start, name.start), end: Math.max(match.end, endOffset(sentence.abstract, to)) },
    rule: `alias-${rule.bare === true ? "brackets" : rule.relation}`,
    stance,
    ...(wording === undefined ? {} : { wording }),
    ...(speaker === undefined ? {} : { voice: speaker }),
  };
}
