import type { SignClaim, Stance } from "@kulla/core";
import { matches, type Match } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { claimName, negatedBefore, type Draft, type FactContext } from "./draft.ts";
import { SIGN_RULES, type SignRule } from "./sign-rules.ts";

/** Names of languages by the words that a text prints; what is written in others tells nothing of who wrote it. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  [
    ["Farsi", "farsi", "persian"],
    ["Chinese", "chinese", "mandarin", "simplified chinese", "traditional chinese"],
    ["Russian", "russian", "cyrillic"],
    ...["Korean", "Ukrainian", "Belarusian", "Hebrew", "Turkish", "Vietnamese", "Urdu", "Hindi", "Bengali"].map(
      (one) => [one, one.toLowerCase()],
    ),
    ...["Spanish", "Portuguese", "Romanian", "Serbian", "Arabic", "Japanese", "Kazakh", "Pashto"].map((one) => [
      one,
      one.toLowerCase(),
    ]),
  ].flatMap(([language = "", ...words]) => words.map((word) => [word, language] as const)),
);

const NEGATED =
  /\b(?:no|not|never|neither|nor|without|lacks?|unlike|rather than|instead of|cannot|false|ruled out)\b|n't\b/;
/** What a network is made of: a mention of a system may be anything that holds data. */
const OF_NETWORK =
  /server|domain|infrastructure|address|c2|c&c|command|host|certificate|wallet|registra|proxy|proxies|vps|overlap/i;
const HEDGED =
  /\b(?:may|might|could|possibl[ey]|apparent(?:ly)?|appears?|appeared|seems?|seemed|suggest(?:s|ed|ing)?|likely|probabl[ey]|roughly|approximately|allegedly|reportedly|believed)\b/;

/** What investigators found that points to somebody: hours, languages, slips, shared code, earlier infrastructure. One for each kind and target of a sentence. */
export function signFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const rule of SIGN_RULES)
    for (const match of matches(sentence.abstract, rule.pattern)) {
      const draft = signOf(rule, match, sentence, context);
      if (draft?.claim.type !== "sign") continue;
      const key = `${draft.claim.kind} ${draft.claim.to}`;
      if (!drafts.has(key)) drafts.set(key, draft);
    }
  return [...drafts.values()];
}

function signOf(rule: SignRule, match: Match, sentence: AnalysedSentence, context: FactContext): Draft | undefined {
  const { text } = sentence.abstract;
  if (rule.beside?.test(text) === false || rule.unless?.test(text) === true) return undefined;
  if (NEGATED.test(match.words) || negatedBefore(sentence, match.from)) return undefined;
  const target = targetOf(rule, match, context);
  const found = match.spanOf("n");
  if (target === undefined || found === undefined) return undefined;
  const name = wordsAt(context, found);
  if (!isPlain(name) || (rule.kind === "infrastructure" && !OF_NETWORK.test(name))) return undefined;
  const incident = context.incidents.keyOf(sentence);
  const claim: SignClaim = {
    type: "sign",
    kind: rule.kind,
    name,
    ...target,
    ...(incident === undefined ? {} : { incident }),
  };
  const before = text.slice(Math.max(0, match.from - 40), match.from);
  const stance: Stance = HEDGED.test(match.words) || HEDGED.test(before) ? "hedges" : "asserts";
  return {
    claim,
    span: { start: match.start, end: match.end },
    rule: `sign-${rule.kind.replace(/[^a-z]+/g, "-")}`,
    stance,
  };
}

/** Whom or what the sign points to; nothing where the words name none. */
function targetOf(rule: SignRule, match: Match, context: FactContext): Pick<SignClaim, "to" | "of"> | undefined {
  const mention = match.mentionOf("t");
  if (rule.of === "language") {
    const span = mention ?? match.spanOf("t");
    const language =
      span &&
      LANGUAGES.get(
        wordsAt(context, span)
          .toLowerCase()
          .replace(/[- ]language$/, ""),
      );
    return language === undefined ? undefined : { to: language, of: "language" };
  }
  if (mention === undefined) return undefined;
  if (rule.of !== "country") return { to: claimName(mention), of: classOf(rule, mention) };
  return mention.country === undefined ? undefined : { to: mention.country, of: "country" };
}

/** Servers are an actor's, whatever its name was taken for; code is a program's or an actor's. */
function classOf(rule: SignRule, { cls }: Mention): "actor" | "malware" {
  return rule.of === "malware" && cls !== "actor" ? "malware" : "actor";
}

/** A few words, and no address that a link left in the text. */
function isPlain(name: string): boolean {
  return name !== "" && name.length <= 60 && !name.includes("://");
}

function wordsAt({ analysis }: FactContext, { start, end }: { readonly start: number; readonly end: number }): string {
  return analysis.document.text.slice(start, end).replace(/\s+/g, " ").trim().slice(0, 120);
}
