import type { VictimClaim, VictimKind } from "@kulla/core";
import { endOffset, matches, offsetOf, pattern, type Match } from "../analysis/abstract.ts";
import type { AnalysedSentence, Analysis } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { negatedBefore, type Draft, type FactContext } from "./draft.ts";
import { harmedOwners } from "./systems.ts";
import { namedFrom, namedUpTo, PEOPLE, type Named } from "./victim-list.ts";
import { VICTIM_LOSS_RULES } from "./victim-loss-rules.ts";
import type { VictimRule } from "./victim-rule.ts";
import { VICTIM_RULES } from "./victim-rules.ts";

const RULES = [...VICTIM_RULES, ...VICTIM_LOSS_RULES];

type Victim = Pick<VictimClaim, "name" | "kind">;

const COMPOUND = pattern(
  "(?<v>{organisation}|{name}|{country}|{government})(?:'s)? (?:ransomware |data |cyber |security |network |government )?(?<a>{attack})(?![\\w\\u00c0-\\u024f-])(?! (?:on|against|targeting) )",
);
const COMPOUND_ATTACK = /(?:attacks?|hacks?|breach(?:es)?|incidents?|intrusions?|heists?)$/i;

/** What the attackers had done before, or usually do. */
const OTHER_DEEDS =
  /\b(?:had|has|have) (?:also |previously |already |long |earlier )?(?:been )?(?:attack|target|hit|carried out|conduct|exfiltrat|breach|compromis|stol|steal|sp(?:ied|ying)|hack|struck)|\b(?:in the past|previously (?:attacked|targeted|hit)|(?:usually|typically|frequently|often) targets?)\b/;

/** A sentence on other deeds of the attackers that does not name the victim of the case: who it names was not hit in the case. */
function tellsOfOtherDeeds(sentence: AnalysedSentence, { incidents, analysis }: FactContext): boolean {
  if (!OTHER_DEEDS.test(sentence.abstract.text)) return false;
  const mainVictim = incidents.mainVictim ?? analysis.discourse.homeCountry;
  // A person is named as the one who says it, not as the one who was hit.
  return !sentence.mentions.some(
    ({ cls, country, name }) => cls !== "person" && (country === mainVictim || name === mainVictim),
  );
}

/** Who was hit: states, organisations, kinds of them, customers, events. */
export function victimFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  const incident = tellsOfOtherDeeds(sentence, context) ? undefined : context.incidents.keyOf(sentence);
  const drafts: Draft[] = [];
  const add = (victim: Victim, span: Draft["span"], rule: string): void => {
    drafts.push({
      claim: { type: "victim", ...victim, ...(incident === undefined ? {} : { incident }) },
      span,
      rule: `victim-${rule}`,
    });
  };
  for (const rule of RULES) {
    if (rule.inCase === true && context.incidents.keyOf(sentence) === undefined) continue;
    for (const match of matches(sentence.abstract, rule.find)) {
      if (rule.ofHarm === true && !HARM_OR_THEFT.test(sentence.abstract.text)) continue;
      if (isDenied(sentence, match, rule) || (rule.inContext === true && !tellsOfHarm(sentence, match))) continue;
      for (const named of namesAt(sentence, match, rule)) {
        const victim = victimOf(named, rule, sentence, context);
        if (victim !== undefined) add(victim, spanOf(sentence, match, named), rule.rule);
      }
    }
  }
  for (const match of matches(sentence.abstract, COMPOUND)) {
    const victim = compoundVictim(match, context.analysis);
    if (victim !== undefined) add(victim, match, "attack-victim-noun");
  }
  for (const { owner, system, span } of harmedOwners(sentence, context)) {
    const isOther = context.incidents.keyOf(sentence) === undefined || isProduct(system, owner, context.analysis);
    const isNation = owner.cls === "demonym" || owner.cls === "country" || owner.cls === "capital";
    const isUnsure = owner.cls === "name" && !standsAlone(owner, context.analysis);
    const victim = isOther || isNation || isUnsure ? undefined : mentioned(owner, false, context.analysis);
    if (victim !== undefined) add(victim, span, "owner");
  }
  const listed = listedVictim(sentence, context.analysis);
  if (listed !== undefined) add(listed.victim, listed.span, "listed");
  return drafts;
}

function isDenied(sentence: AnalysedSentence, match: Match, rule: VictimRule): boolean {
  if (/\bnot (?!only)|n't |\bno (?:evidence|indication|sign)/.test(match.words)) return true;
  // "left without telephones" is the harm itself.
  if (rule.inCase !== true && /\bwithout /.test(match.words)) return true;
  return negatedBefore(sentence, match.from);
}

const HARM =
  /\uE008|\b(?:hit|struck|affect|impact|target|attack|compromis|breach|hack|infect|cripple|disrupt|damage|paraly|encrypt|spread|stole|leaked|theft|heist|robb)/;

const HARM_OR_THEFT = new RegExp(`${HARM.source}|\uE00C|\\b(?:hackers|made off|making off|siphon|drain|loot|pilfer)`);

function tellsOfHarm(sentence: AnalysedSentence, match: Match): boolean {
  const before = sentence.abstract.text.slice(0, match.to);
  return (
    HARM.test(before) &&
    !/\b(?:help|assist|research|experts|respon[ds]|investigat|impersonat|masquerad|spoof|purport|pretend|vendors?|security (?:firms|companies))/.test(
      before,
    )
  );
}

function namesAt(sentence: AnalysedSentence, match: Match, rule: VictimRule): Named[] {
  const named =
    rule.at === "behind" ? namedFrom(sentence.abstract, match.to) : namedUpTo(sentence.abstract, match.from);
  if (rule.owners !== true) return named;
  return named.some(({ mention, from }) => mention?.cls === "system" || isOwner(sentence, from)) ? named : [];
}

/** "The websites of X were shut down": X stands behind the system that was harmed. */
function isOwner(sentence: AnalysedSentence, at: number): boolean {
  return /\uE00B (?:of|at|belonging to|run by|operated by) (?:the )?$/.test(
    sentence.abstract.text.slice(Math.max(0, at - 24), at),
  );
}

function spanOf(sentence: AnalysedSentence, match: Match, named: Named): Draft["span"] {
  const from = Math.min(match.from, named.from);
  return { start: offsetOf(sentence.abstract, from), end: endOffset(sentence.abstract, Math.max(match.to, named.to)) };
}

function victimOf(
  named: Named,
  rule: VictimRule,
  sentence: AnalysedSentence,
  context: FactContext,
): Victim | undefined {
  const { analysis } = context;
  if (named.mention === undefined) return rule.kinds === true ? kindOf(named, sentence, context) : undefined;
  const owner = ownerBefore(sentence, named);
  return mentioned(owner ?? named.mention, rule.vendors === true, analysis);
}

/** "Viasat's European KA-SAT": who owns what is named. */
function ownerBefore(sentence: AnalysedSentence, named: Named): Mention | undefined {
  if (named.mention?.cls !== "name") return undefined;
  const { text, mentions } = sentence.abstract;
  const at = named.to - 5;
  const owner = text.slice(at + 1, at + 4) === "'s " ? mentions.get(at) : undefined;
  return owner?.cls === "organisation" || owner?.cls === "name" ? owner : undefined;
}

/** The victim that a mention names, in a place where a victim stands; nothing for threats, media and vendors. */
export function victimOfMention(mention: Mention, analysis: Analysis): Victim | undefined {
  return mentioned(mention, true, analysis);
}

function mentioned(mention: Mention, vendors: boolean, analysis: Analysis): Victim | undefined {
  switch (mention.cls) {
    case "country":
      return { name: mention.name, kind: "country" };
    case "government":
      return { name: `Government of ${mention.country ?? mention.name}`, kind: "org" };
    case "organisation":
      if (mention.kind === "media" || (mention.kind === "vendor" && !vendors)) return undefined;
      return isThreat(mention.name, analysis) ? undefined : { name: mention.name, kind: "org" };
    case "name":
      if (isThreat(mention.name, analysis) || NO_VICTIM.test(mention.name)) return undefined;
      return { name: mention.name, kind: (mention.kind === "event" ? "event" : "org") satisfies VictimKind };
    case "demonym":
      return mention.country === undefined ? undefined : { name: mention.country, kind: "country" };
    case "system":
      return mention.owner === undefined || isProduct(mention, mention.owner, analysis)
        ? undefined
        : mentioned(mention.owner, vendors, analysis);
    default:
      return undefined;
  }
}

/** "KA-SAT network" names a product, "Acme's network" a company: a bare name owns only with a genitive. */
function isProduct(system: Mention, owner: Mention, analysis: Analysis): boolean {
  if (owner.cls !== "name" || owner.start - system.start > 4) return false;
  return !/^['’]/.test(analysis.masked.slice(owner.end, Math.min(owner.end + 1, system.end)));
}

/** What a ministry is for, torn from its name ("Ministry of Science, Technology and Telecommunications"), and adjectives of regions. */
const NO_VICTIM =
  /^(?:European|African|Asian|Western|Eastern|Northern|Southern|Arab|Latin American|Baltic|Balkan|Nordic|Scandinavian|Islamic|Muslim|Jewish|Kurdish|Middle Eastern|Gulf|Caribbean|North|South|East|West|(?:Microsoft )?Windows(?: .*)?|Android|iOS|iPhone|Linux|macOS|Mac|Chrome|Firefox|Office|Excel|Outlook|WordPress|Active Directory|Science|Technology|Telecommunications|Communications|Innovation|Industry|Trade|Commerce|Energy|Mines|Culture|Sports?|Youth|Education|Health|Tourism|Economy|Finance|Labou?r|Transport|Infrastructure|Environment|Climate|Housing|Agriculture|Fisheries|Forestry|Justice|Equality|Heritage|Media|Social (?:Security|Affairs|Welfare)|Internet|Cyber|Security)$/;

/** Names that the document also uses for malware or for attackers. */
function isThreat(name: string, analysis: Analysis): boolean {
  const first = name.split(" ")[0]?.toLowerCase() ?? "";
  return threatsOf(analysis).has(name.toLowerCase()) || threatsOf(analysis).has(first);
}

const THREATS = new WeakMap<Analysis, ReadonlySet<string>>();

function threatsOf(analysis: Analysis): ReadonlySet<string> {
  const known = THREATS.get(analysis);
  if (known !== undefined) return known;
  const threats = new Set<string>();
  for (const { mentions, abstract } of analysis.sentences) {
    for (const mention of mentions)
      if (mention.cls === "malware" || mention.cls === "actor") threats.add(mention.name.toLowerCase());
    for (const hit of abstract.text.matchAll(
      /\uE00C \uE00F|\uE00F (?:\uE00C|gang|ransomware|malware|hackers|worm|wiper|virus)(?![a-z])/g,
    )) {
      const named = abstract.mentions.get(hit[0].startsWith("\uE00F") ? hit.index : hit.index + 2);
      if (named !== undefined) threats.add(named.name.toLowerCase());
    }
  }
  THREATS.set(analysis, threats);
  return threats;
}

/** Words that tell nothing of which companies, agencies or customers are meant. */
const VAGUE =
  /^(?:the|an?|its|their|his|her|our|this|that|these|those|such|all|some|any|several|many|most|various|different|multiple|numerous|other|another|both|more|few|certain|least|up|to|around|about|approximately|roughly|estimated|some|almost|over|nearly|than|of|located|based|tens|dozens|hundreds|thousands|millions|thousand|million|hundred|dozen|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|global|local|foreign|private|public|large|larger|big|major|small|international|government|governmental|state|critical|key|new|third-party|victim|targeted|affected|member|important|sensitive|single|given|similar|typical|smaller|listed|well-known|publicly|alleged|allegedly|compromised|specific|individual|own|prominent|senior|leading|top|high-profile|countless|unnamed|so-called|fixed|diversi|molti|viele)$/;

/** One of a kind is meant in general: "an attack on a bank can cost". */
const GENERAL = /\b(?:could|can|may|might|would|if|when|every|typically|often|usually|average|example|such as)\b/;

/** "several hospitals in Ireland" is named `hospitals in Ireland`; kinds that could be anybody's have no name. */
function kindOf(named: Named, sentence: AnalysedSentence, { analysis, incidents }: FactContext): Victim | undefined {
  if (named.single === true && GENERAL.test(sentence.abstract.text)) return undefined;
  // Where another is named, one told without a name is that one.
  if (named.single === true && incidents.mainVictim !== undefined && incidents.mainVictim !== named.place?.name)
    return undefined;
  const start = offsetOf(sentence.abstract, named.from);
  const words = analysis.masked.slice(start, endOffset(sentence.abstract, named.to)).replace(/\s+/g, " ").split(" ");
  // "had warned 40 customers": what stands before the count is another phrase.
  words.splice(0, words.findLastIndex((word) => /^\d/.test(word)) + 1);
  while (words.length > 1 && VAGUE.test(words[0]?.toLowerCase() ?? "")) words.shift();
  if (named.place === undefined && words.length < 2) return undefined;
  const place = named.place === undefined ? "" : ` in ${placeName(named.place, analysis)}`;
  const name = words.join(" ");
  if (named.single === true) return { name: `${name}${place}`, kind: "org" };
  return { name: `${name}${place}`, kind: PEOPLE.test(name.toLowerCase()) ? "customers" : "sector" };
}

/** As printed, without the article: `UAE`. */
function placeName(place: Mention, analysis: Analysis): string {
  return place.anaphoric === true ? place.name : analysis.masked.slice(place.start, place.end).replace(/^the /i, "");
}

function compoundVictim(match: Match, analysis: Analysis): Victim | undefined {
  const mention = match.mentionOf("v");
  if (mention === undefined || !COMPOUND_ATTACK.test(match.mentionOf("a")?.name ?? "")) return undefined;
  if (mention.kind === "vendor") return undefined;
  const isState = mention.cls === "government" || mention.cls === "country";
  if (!isState && !standsAlone(mention, analysis)) return undefined;
  return mentioned(mention, false, analysis);
}

/** A victim is nearly always named outside of "X breach" too; what is only named there names the attack. */
function standsAlone({ name }: Mention, analysis: Analysis): boolean {
  const known = ALONE.get(analysis);
  if (known !== undefined) return known.has(name);
  const alone = new Set<string>();
  for (const { abstract } of analysis.sentences)
    for (const [at, other] of abstract.mentions)
      if (
        (other.cls === "name" || other.cls === "organisation") &&
        !OF_ATTACK.test(abstract.text.slice(at + 1, at + 20))
      )
        alone.add(other.name);
  ALONE.set(analysis, alone);
  return alone.has(name);
}

const ALONE = new WeakMap<Analysis, ReadonlySet<string>>();
const OF_ATTACK = /^(?:'s)? (?:ransomware |data |cyber |security |network |government )?\uE008/;

const ITEM = /^\s*(?:[-*•–·]|\d{1,2}[.)])\s+/;
const ANNOUNCES =
  /(?:victims?|compromised|affected|hit|targeted|breached|attacked|infected|impacted)(?![a-z])[^.]{0,120}:\s*$/;

/** An item of a list that the text announces as victims: "The affected agencies include:". */
function listedVictim(
  sentence: AnalysedSentence,
  analysis: Analysis,
): { victim: Victim; span: Draft["span"] } | undefined {
  if (!isItem(sentence, analysis)) return undefined;
  let before = sentence.index - 1;
  while (before >= 0 && isItem(analysis.sentences[before], analysis)) before -= 1;
  const announcing = analysis.sentences[before]?.abstract.text;
  if (announcing === undefined || !ANNOUNCES.test(announcing)) return undefined;
  const words = analysis.masked.slice(sentence.sentence.start, sentence.sentence.end);
  const bullet = ITEM.exec(words)?.[0].length ?? 0;
  const name = /^(?:the )?(\p{Lu}[^.;:()\n]{1,90}?(?: \([^()]{1,30}\))?)\s*[.,;]?\s*$/u.exec(words.slice(bullet))?.[1];
  if (name === undefined || name.split(" ").length > 12) return undefined;
  const start = sentence.sentence.start + bullet + words.slice(bullet).indexOf(name);
  const country = sentence.mentions.find(
    ({ cls, start: at, end }) => cls === "country" && at === start && end === start + name.length,
  );
  return {
    victim: { name, kind: country === undefined ? "org" : "country" },
    span: { start, end: start + name.length },
  };
}

function isItem(sentence: AnalysedSentence | undefined, analysis: Analysis): boolean {
  if (sentence === undefined) return false;
  const { passage, start, end } = sentence.sentence;
  return passage.kind === "list-item" || ITEM.test(analysis.masked.slice(start, Math.min(end, start + 8)));
}
