import {
  claimsCertainty,
  confidenceOf,
  likelihoodOf,
  UNNAMED_ATTACKERS,
  type Claim,
  type Stance,
  type Wording,
} from "@kulla/core";
import { matches, type Match, type Pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { claimName, speechIn, type Draft, type FactContext, type FactRule } from "../facts/draft.ts";
import { attachTimes, timeSpanOf } from "../facts/incident-index.ts";
import { victimOfMention } from "../facts/victims.ts";
import { wordingOf } from "../facts/wording.ts";
import type { CompiledLanguage } from "./language-rules.ts";
import { languageOf } from "./languages.ts";
import { isWithoutEvidence } from "./no-evidence.ts";

/** One sentence on its way through the rules of its language. */
interface Reading {
  readonly language: CompiledLanguage;
  readonly sentence: AnalysedSentence;
  readonly context: FactContext;
  /** The incident that the sentence speaks of, as a field of a claim. */
  readonly incident: { readonly incident?: string };
}

type Reader = (reading: Reading) => Draft[];

/** Facts of sentences in a language that has rules of its own; nothing for other sentences. */
export const languageFacts: FactRule = (sentence, context) => {
  const language = languageOf(sentence.sentence.passage.language ?? context.analysis.document.language);
  if (language === undefined) return [];
  const key = context.incidents.keyOf(sentence);
  const reading: Reading = { language, sentence, context, incident: key === undefined ? {} : { incident: key } };
  const told = new Set<string>();
  const drafts = READERS.flatMap((read) => read(reading));
  return drafts.filter(({ claim, span }) => {
    if (claim.type === "victim" && isBlamed(claim.name, span, drafts)) return false;
    const key = JSON.stringify(claim);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
};

/** "Attributed the attack to X": the same words say that X did it, not that it was hit. */
function isBlamed(name: string, span: Draft["span"], drafts: readonly Draft[]): boolean {
  return drafts.some(
    ({ claim, span: blamed }) =>
      claim.type === "attribution" &&
      blamed.start < span.end &&
      span.start < blamed.end &&
      (claim.to.includes(name) || claim.printed?.includes(name) === true),
  );
}

function spanOf({ start, end }: Match): Draft["span"] {
  return { start, end };
}

/** Within what somebody denies: "denies that hackers destroyed its servers". */
function isDenied({ language, sentence }: Reading, match: Match): boolean {
  return language.rules.denying.test(sentence.abstract.text.slice(Math.max(0, match.from - 160), match.from));
}

/** Negated in its own words or right before them. */
function isNegated({ language, sentence }: Reading, match: Match): boolean {
  const before = sentence.abstract.text.slice(Math.max(0, match.from - 80), match.from);
  const clause = /[^,;]{0,40}$/.exec(before)?.[0] ?? "";
  return isWithoutEvidence(sentence.language, before) || language.rules.negation.test(`${clause}${match.words}`);
}

function* found(reading: Reading, patterns: readonly Pattern[]): Generator<Match> {
  for (const find of patterns)
    for (const match of matches(reading.sentence.abstract, find))
      if (!isNegated(reading, match) && !isDenied(reading, match)) yield match;
}

const victims: Reader = (reading) => {
  const { language, context, incident } = reading;
  return [...found(reading, language.victims)].flatMap((match) =>
    match.mentionsOf("v").flatMap((mention): Draft[] => {
      const victim = victimOfMention(mention, context.analysis);
      // "the company" behind the name of a security firm is seldom the firm.
      const isAnalyst = mention.anaphoric === true && mention.kind === "vendor";
      if (victim === undefined || isAnalyst) return [];
      return [{ claim: { type: "victim", ...victim, ...incident }, span: spanOf(match), rule: "victim-language" }];
    }),
  );
};

/** Words, in all languages that are read, for making stolen data known or offering them. */
const PUBLISHED =
  /publi|dark ?net|dark ?web|leak|lec?k|veröffentlich|ins netz gestellt|verkauf|diffus|divulg|fuit|en ligne|vente|vend[iu]|filtrad|filtr[óa]|venta|difund|expuest|rrjedh|shpërnda|shitje|ekspozua|objav|procur|curenj|prodaj|објав|процур|цуре|продај|опубл|оприлюд|вилож|виклал|вылож|слит|слив|сеть|утек|утеч|вит[іо]к|прода[жюе]|公布|公开|泄|洩|出售|发布/;

const systems: Reader = (reading) => {
  const { language, sentence, context, incident } = reading;
  const drafts: Draft[] = [];
  const taken = new Set<Mention>();
  for (const { status, find, negative } of language.systems) {
    for (const match of matches(sentence.abstract, find)) {
      const denied = isDenied(reading, match);
      if (denied && status === "unaffected") continue;
      if (status !== "unaffected" && negative !== true && isNegated(reading, match)) continue;
      for (const system of match.mentionsOf("s")) {
        if (system.cls !== "system" || taken.has(system)) continue;
        taken.add(system);
        const words = context.analysis.masked.slice(match.start, match.end).replace(/\s+/g, " ");
        // What was stolen is leaked only once it is published or sold.
        const told = status === "leaked" && !PUBLISHED.test(sentence.abstract.text) ? "compromised" : status;
        const claim: Claim = { type: "system", name: system.name, status: told, words, ...incident };
        const stance = denied ? { stance: "rejects" as const } : {};
        drafts.push({ claim, span: spanOf(match), rule: `system-language-${status}`, ...stance });
      }
    }
  }
  return drafts;
};

const attributions: Reader = (reading) => {
  const { language, sentence, context, incident } = reading;
  const drafts: Draft[] = [];
  const told = new Set<string>();
  for (const { find, stance } of language.attributions) {
    for (const match of matches(sentence.abstract, find)) {
      const culprits = match.mentionsOf("c").filter(isCulprit);
      const to = [...new Set(culprits.flatMap(culpritNames))];
      const speech = speechIn(sentence, match.start + 1);
      const named = match.mentionsOf("b");
      const voices = named.length > 0 ? named : speech === undefined ? [] : [speech.voice, ...(speech.others ?? [])];
      const by = [...new Set(voices.filter(isNamed).map((voice) => voiceName(voice, context)))];
      const key = to.join(";");
      if (to.length === 0 || told.has(key) || to.some((name) => by.includes(name))) continue;
      told.add(key);
      const wording = doubtOf(reading, match);
      const printed = culprits.map(({ start, end }) => context.analysis.masked.slice(start, end).replace(/\s+/g, " "));
      const [voice] = voices;
      drafts.push({
        claim: { type: "attribution", by, to, printed, about: "actor", ...incident },
        span: spanOf(match),
        rule: "attribution-language",
        stance: isNegated(reading, match) ? "rejects" : (stance ?? stanceOf(reading, match)),
        ...(wording === undefined ? {} : { wording }),
        ...(voice === undefined ? {} : { voice }),
      });
    }
  }
  return [...drafts, ...drafts.flatMap((draft) => stateItself(draft, reading))];
};

/** A state, its military or its services are themselves said to have done it. */
function stateItself(draft: Draft, { sentence }: Reading): Draft[] {
  if (draft.claim.type !== "attribution" || draft.stance === "rejects" || draft.stance === "counter-accusation")
    return [];
  const { to } = draft.claim;
  const culprit = sentence.mentions.find(
    (mention) =>
      mention.country !== undefined &&
      mention.cls !== "attackers" &&
      mention.cls !== "actor" &&
      mention.start >= draft.span.start &&
      mention.end <= draft.span.end &&
      to.includes(claimName(mention)),
  );
  if (culprit?.country === undefined) return [];
  const organ = culprit.cls === "organisation" ? { organ: culprit.name } : {};
  const claim: Claim = { type: "sponsor", actor: UNNAMED_ATTACKERS, state: culprit.country, ...organ };
  return [{ ...draft, claim, rule: "sponsor-language-state" }];
}

function isCulprit(mention: Mention): boolean {
  switch (mention.cls) {
    case "person":
    case "report":
      return false;
    case "organisation":
      return mention.kind !== "media" && mention.kind !== "vendor" && mention.kind !== "company";
    case "attackers":
      return mention.country !== undefined || mention.count !== undefined;
    case "name":
      return mention.name.length >= 3;
    default:
      return true;
  }
}

/** The state behind a phrase is part of what is said. */
function culpritNames(mention: Mention): string[] {
  if (mention.cls !== "attackers" || mention.relation === undefined || mention.country === undefined)
    return [claimName(mention)];
  return [mention.name, mention.country];
}

/** A report whose author is not known says nothing of who attributes. */
function isNamed(voice: Mention): boolean {
  return voice.cls !== "report" || voice.speaksFor !== undefined;
}

/** A government goes by what is printed; its state is on the speaker. */
function voiceName(voice: Mention, context: FactContext): string {
  if (voice.cls === "report") return voice.speaksFor ?? voice.name;
  if (voice.cls !== "government" || voice.anaphoric === true) return claimName(voice);
  return context.analysis.masked.slice(voice.start, voice.end).replace(/\s+/g, " ");
}

/** Words of doubt hedge; a claim of certainty, or of high confidence alone, does not. */
function stanceOf({ language, sentence }: Reading, match: Match): Stance {
  const around = sentence.abstract.text.slice(Math.max(0, match.from - 50), match.to + 30);
  const words = language.rules.doubt.exec(around)?.[0];
  if (words === undefined) return "asserts";
  const isSure = claimsCertainty(words) || (confidenceOf(words) === "high" && likelihoodOf(words) === undefined);
  return isSure ? "asserts" : "hedges";
}

/** The words of doubt or confidence of a clause, as printed. */
function doubtOf({ language, sentence, context }: Reading, match: Match): Wording | undefined {
  const from = Math.max(sentence.sentence.start, match.start - 120);
  const words = context.analysis.masked.slice(from, Math.min(sentence.sentence.end, match.end + 60));
  const hit = language.rules.doubt.exec(words.toLowerCase());
  if (hit === null) return undefined;
  return wordingOf(words.slice(hit.index, hit.index + hit[0].length));
}

/** "the embassy in Washington denied": a capital behind a preposition of place speaks for nobody. Slavic "в Кремле" does. */
function isPlace(voice: Mention, { abstract }: AnalysedSentence): boolean {
  if (voice.cls !== "capital") return false;
  const at = [...abstract.mentions].find(([, mention]) => mention === voice)?.[0] ?? 0;
  return /(?:^| )(?:à|in|en|a|aus|nach|bei) $/.test(abstract.text.slice(Math.max(0, at - 6), at));
}

const denialsAndClaims: Reader = (reading) => {
  const { language, sentence, incident } = reading;
  const drafts: Draft[] = [];
  const of = "responsibility for the attack";
  for (const find of language.denials) {
    for (const match of matches(sentence.abstract, find)) {
      const voice = match.mentionOf("b") ?? speechIn(sentence, match.start + 1)?.voice;
      if (voice === undefined || voice.cls === "attackers" || isPlace(voice, sentence)) continue;
      const by = voice.cls === "report" ? voice.speaksFor : voice.cls === "government" ? voice.name : claimName(voice);
      if (by === undefined) continue;
      drafts.push({
        claim: { type: "denial", by, of, ...incident },
        span: spanOf(match),
        rule: "denial-language",
        stance: "asserts",
        voice,
      });
    }
  }
  for (const match of found(reading, language.claims)) {
    const voice = match.mentionOf("b");
    if (voice === undefined || voice.cls === "person" || voice.cls === "country" || voice.cls === "government")
      continue;
    drafts.push({
      claim: { type: "claim", by: voice.name, of, ...incident },
      span: spanOf(match),
      rule: "claim-language",
      stance: "asserts",
      voice,
    });
  }
  return drafts;
};

const sponsors: Reader = (reading) => {
  const { language, sentence } = reading;
  const drafts: Draft[] = [];
  const named = new Set<Mention>();
  const add = (actor: string, source: Mention, span: Draft["span"], relation: string | undefined): void => {
    if (source.country === undefined) return;
    const organ = source.cls === "organisation" ? source.name : source.speaksFor;
    const claim: Claim = {
      type: "sponsor",
      actor,
      state: source.country,
      ...(organ === undefined ? {} : { organ }),
      ...(relation === undefined ? {} : { relation }),
    };
    drafts.push({ claim, span, rule: "sponsor-language" });
  };
  for (const match of found(reading, language.sponsors)) {
    const source = match.mentionOf("s");
    if (source === undefined) continue;
    named.add(source);
    for (const actor of match.mentionsOf("a"))
      add(actor.name, source, spanOf(match), match.textOf("r") ?? source.relation);
  }
  for (const mention of sentence.mentions) {
    if (mention.cls !== "attackers" && mention.cls !== "actor") continue;
    if (mention.rule !== "language" || mention.relation === undefined || named.has(mention)) continue;
    add(mention.name, mention, { start: mention.start, end: mention.end }, mention.relation);
  }
  return drafts;
};

const actors: Reader = ({ language, sentence, incident }) =>
  language.actors.flatMap(({ kind, find }) =>
    matches(sentence.abstract, find).flatMap((match): Draft[] => {
      const mention = match.mentionOf("a");
      if (mention === undefined) return [];
      const roles = sentence.abstract.text.includes("\uE008") ? ["attack"] : [];
      const claim: Claim = { type: "actor", name: mention.name, kind, roles, ...incident };
      return [{ claim, span: spanOf(match), rule: "actor-language" }];
    }),
  );

const malware: Reader = (reading) => {
  const { language, incident } = reading;
  return [...found(reading, language.malware)].flatMap((match): Draft[] => {
    const mention = match.mentionOf("m");
    if (mention === undefined || mention.name.split(" ").length > 2) return [];
    const printed = match.textOf("k") ?? "malware";
    const kind = language.rules.malwareKinds[printed] ?? mention.kind ?? printed;
    const claim: Claim = { type: "malware", name: mention.name, kind, polarity: "used", ...incident };
    return [{ claim, span: spanOf(match), rule: "malware-language" }];
  });
};

/** Classes that can act. */
const AGENTS = new Set<Mention["cls"]>(["country", "government", "capital", "organisation", "person", "name"]);

const actions: Reader = (reading) => {
  const { language, sentence, incident } = reading;
  const drafts: Draft[] = [];
  for (const rule of language.actions) {
    const told = rule.negative === true ? matches(sentence.abstract, rule.find) : found(reading, [rule.find]);
    for (const match of told) {
      const spoken = rule.speaker === true ? speechIn(sentence, match.start + 1)?.voice : undefined;
      const named = match.mentionsOf("b").filter(({ cls }) => AGENTS.has(cls));
      const agents = named.length > 0 ? named : spoken === undefined ? [] : [spoken];
      const by = [
        ...new Set(agents.filter(({ kind }) => kind !== "media").map((agent) => agentName(agent, rule.class))),
      ];
      if (by.length === 0) continue;
      const target = targetOf(rule.class, sentence, match);
      const time = timeSpanOf(timeOf(sentence, match));
      const claim: Claim = {
        type: "action",
        class: rule.class,
        kind: rule.kind,
        by,
        ...(target === undefined ? {} : { target: target.country ?? claimName(target) }),
        ...(time === undefined ? {} : { time }),
        ...incident,
      };
      drafts.push({ claim, span: spanOf(match), rule: `action-language-${rule.class}` });
    }
  }
  return drafts;
};

/** Whom it is done to; where "six officers of the GRU" are punished, those whose they are. */
function targetOf(of: string, sentence: AnalysedSentence, match: Match): Mention | undefined {
  const named = match.mentionsOf("t").find(({ cls }) => cls !== "number" && cls !== "time");
  if (named !== undefined || (of !== "sanction" && of !== "expel")) return named;
  const from = match.spanOf("t")?.end ?? match.end;
  return sentence.mentions.find(
    ({ cls, country, start }) =>
      start >= from &&
      start - from < WITHIN_REACH &&
      country !== undefined &&
      (cls === "country" || cls === "demonym" || cls === "government" || cls === "organisation"),
  );
}

/** Characters from the act to those whose the punished are. */
const WITHIN_REACH = 40;

/** Acts of states are done by persons and organs that speak for them. */
function agentName(agent: Mention, of: string): string {
  if (agent.cls === "government") return agent.name;
  const forState = of === "expel" || of === "sanction" || of === "sever_relations" || of === "emergency";
  if (agent.cls === "person" && forState && agent.country !== undefined) return agent.country;
  return claimName(agent);
}

/** A time within the match or close by that does not date an attack. */
function timeOf(sentence: AnalysedSentence, match: Match): Mention | undefined {
  const ofAttacks = new Set(attachTimes(sentence).values());
  return sentence.mentions.find(
    (mention) =>
      mention.cls === "time" &&
      mention.start >= match.start - 30 &&
      mention.end <= match.end + 30 &&
      (!ofAttacks.has(mention) || (mention.start >= match.start && mention.end <= match.end)),
  );
}

const READERS: readonly Reader[] = [
  victims,
  systems,
  attributions,
  denialsAndClaims,
  sponsors,
  actors,
  malware,
  actions,
];
