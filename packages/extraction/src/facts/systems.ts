import type { SystemClaim, SystemStatus } from "@kulla/core";
import { matches, type Match } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import { MENTION_CLASSES, type Mention } from "../analysis/mention.ts";
import { isBareSystem, isSupply } from "../lexicon/system-heads.ts";
import { attachTimes, timeSpanOf } from "./incident-index.ts";
import { clauseSubject, negatedBefore, type Draft, type FactContext } from "./draft.ts";
import { describes, STATUS_RULES, type StatusRule } from "./system-rules.ts";
import { ownerOf, positionOf, systemName } from "./system-name.ts";

/** What became of a system, before it is a draft. */
interface SystemFound {
  readonly drafts: readonly Draft[];
  /** Whose systems were harmed. */
  readonly owners: readonly { readonly owner: Mention; readonly system: Mention; readonly span: Draft["span"] }[];
}

const NOTHING: SystemFound = { drafts: [], owners: [] };
const READ = new WeakMap<AnalysedSentence, SystemFound>();

/** Systems, services and data, and what became of them. */
export function systemFacts(sentence: AnalysedSentence, context: FactContext): Draft[] {
  return [...readSystems(sentence, context).drafts];
}

/** Bodies whose own systems, in a sentence, were harmed: they are victims. */
export function harmedOwners(sentence: AnalysedSentence, context: FactContext): SystemFound["owners"] {
  return readSystems(sentence, context).owners;
}

/** Kept, because victims are read from it too. */
function readSystems(sentence: AnalysedSentence, context: FactContext): SystemFound {
  if (!sentence.abstract.text.includes("\uE00B")) return NOTHING;
  const known = READ.get(sentence);
  if (known !== undefined) return known;
  const found = findSystems(sentence, context);
  READ.set(sentence, found);
  return found;
}

function findSystems(sentence: AnalysedSentence, context: FactContext): SystemFound {
  const drafts: Draft[] = [];
  const owners: SystemFound["owners"][number][] = [];
  const taken = new Set<Mention>();
  const incident = context.incidents.keyOf(sentence);
  for (const rule of STATUS_RULES) {
    for (const match of matches(sentence.abstract, rule.find)) {
      const status = statusOf(sentence, rule, match);
      const key = status === "leaked" && isPublication(sentence, match) ? "hack-and-leak" : incident;
      if (status === undefined || isToldThere(sentence, match)) continue;
      for (const system of systemsOf(match)) {
        if (taken.has(system)) continue;
        const name = systemName(sentence, system, context);
        if (isVague(name, status, sentence, system, match.words) || (rule.sense === "utility" && !isSupply(name)))
          continue;
        taken.add(system);
        const time = timeSpanOf(timeOf(sentence, match));
        const claim: SystemClaim = {
          type: "system",
          name,
          status,
          words: context.analysis.masked.slice(match.start, match.end).replace(/\s+/g, " "),
          ...(time === undefined ? {} : { time }),
          ...(key === undefined ? {} : { incident: key }),
        };
        const span = { start: match.start, end: match.end };
        drafts.push({ claim, span, rule: `system-${status}` });
        const owner = SPARED_STATUSES.has(status) ? undefined : ownerOf(sentence, system, context);
        if (owner !== undefined) owners.push({ owner, system, span });
      }
    }
  }
  return { drafts, owners };
}

/** "claimed responsibility for the attack on its website": there it was told, not attacked. */
function isToldThere(sentence: AnalysedSentence, match: Match): boolean {
  if (!TELLING_PLACE.test(match.words)) return false;
  return TOLD.test(sentence.abstract.text.slice(Math.max(0, match.from - 80), match.from));
}

const TELLING_PLACE = /\uE008 on (?:its|their|his|her) (?:own |[a-z]{2,14} )?\uE00B$/;
const TOLD =
  /\b(?:responsibility|credit|announc(?:ed|es|ing)|boast(?:ed|s|ing)|bragg(?:ed|ing)|gloat(?:ed|s|ing)|posted|took to)\b[^.;:]{0,60}$/;

const SPARED_STATUSES: ReadonlySet<SystemStatus> = new Set(["unaffected", "restored", "other"]);

/** The systems of a match; of "the operations of the turbines" the turbines, of "the drives of the computers" the drives. */
function systemsOf(match: Match): readonly Mention[] {
  const systems = match.mentionsOf("s").filter(({ cls }) => cls === "system");
  const [first, ...others] = systems;
  if (first === undefined) return systems;
  if (/^\uE00B (?:of|at) /.test(match.textOf("s") ?? "")) return ACTIVITY.test(first.name) ? others : [first];
  // "Service on the mobile network has been restored": the network, not the service.
  const all = match.mentions.filter(({ cls }) => cls === "system");
  const served = all[all.indexOf(first) + 1];
  return systems.length === 1 && served !== undefined && ACTIVITY.test(first.name) && SERVING.test(match.words)
    ? [served]
    : systems;
}

const ACTIVITY = /(?:^| )(?:operations?|controls?|production|communications?|processes|parts?|services?)$/i;
const SERVING = /^\uE00B (?:of|on|at|in|to) (?:(?:the|its|their|all|some) ){0,2}\uE00B /;

/** What the words say of the system here; undefined where they tell of an aim, a rule or a possibility. */
function statusOf(sentence: AnalysedSentence, rule: StatusRule, match: Match): SystemStatus | undefined {
  const before = clauseBefore(sentence.abstract.text, match.from);
  if (HYPOTHETICAL.test(before) || isGeneral(sentence, match)) return undefined;
  if (rule.sense === "negative") return / (?:will|to) $/.test(before) || ENSURE.test(before) ? undefined : rule.status;
  if (rule.status === "restored" && isActive(match)) {
    if (UNDER_WAY.test(before)) return "disrupted";
    if (/(?:^|\s)to $/.test(before) && !/(?:managed|able|helped|helping) to $/.test(before)) return undefined;
  }
  if (isParticiple(match) && describes(before)) return undefined;
  if (/\bto (?:[a-z]+ly )?$/.test(before) && OFFERED.test(sentence.abstract.text.slice(0, match.from)))
    return undefined;
  if (negatedBefore(sentence, match.from) || AIM.test(before) || ENSURE.test(before)) return undefined;
  const status = bySubject(sentence, rule, match, before);
  return status === undefined ? undefined : byKind(status, match);
}

/** What a word of damage means depends on what is damaged: accounts that were "affected" were read, computers were infected. */
function byKind(status: SystemStatus, match: Match): SystemStatus {
  const systems = match.mentionsOf("s");
  const head = systems[systems.length - 1]?.name.split(" ").pop() ?? "";
  if (status === "disrupted" && AFFECTED.test(match.words)) {
    if (/^(?:accounts?|mailbox(?:es)?|inbox(?:es)?|records|data|credentials)$/i.test(head)) return "compromised";
    return MACHINE.test(head) ? "infected" : status;
  }
  return status === "infected" && ENCRYPTED.test(match.words) && !MACHINE.test(head) ? "offline" : status;
}

const AFFECTED = /\b(?:affect|impact)/;
const ENCRYPTED = /\b(?:encrypt|scrambl|lock)/;
const MACHINE =
  /^(?:computers?|pcs?|laptops?|desktops?|work ?stations?|machines?|workplaces?|servers?|devices|endpoints?)$/i;

/** Defenders and attackers share verbs: who does it decides between containment, outage and nothing told. */
function bySubject(
  sentence: AnalysedSentence,
  rule: StatusRule,
  match: Match,
  before: string,
): SystemStatus | undefined {
  const { status, sense } = rule;
  if (sense === "by-purpose" && PRECAUTION.test(sentence.abstract.text)) return "contained_by_defender";
  if (sense === "by-subject") return isDefended(sentence, match) ? status : undefined;
  if (status === "contained_by_defender")
    return CUTTING.test(match.words) && isHostile(sentence, match, before) ? "offline" : status;
  if (status === "offline" && NEEDS_ATTACKER.test(match.words))
    return before.trim() === "" || isDefended(sentence, match) ? undefined : status;
  if ((status === "leaked" || status === "compromised") && NEEDS_THIEF.test(match.words))
    return isDefended(sentence, match) ? undefined : status;
  return status;
}

/** Attackers publish what they took: that is the leak that `incidents.ts` tells apart from the intrusion. */
function isPublication(sentence: AnalysedSentence, match: Match): boolean {
  if (!/^(?:leak|publish|post|dump|releas)/.test(match.words)) return false;
  const before = sentence.abstract.text.slice(Math.max(0, match.from - 40), match.from);
  return /[\uE006\uE00C\uE00F] (?:[a-z]+ ){0,3}$/.test(before);
}

/** The words start with a form that can describe as well as tell: "stolen", "leaking", "shut". */
function isParticiple(match: Match): boolean {
  return /^(?:[a-z]+(?:ed|ing|en)|shut|hit|cut|brought|taken) /.test(match.words);
}

/** The system stands behind the verb. */
function isActive(match: Match): boolean {
  return !match.words.startsWith(MENTION_CLASSES.system);
}

/** What stands before the words in their own clause. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 80), at);
  const boundary =
    /^.*(?:[;:]|, (?=(?:the|an?|its|their|it|they|he|she|we|[\uE000-\uE00F]) )| (?:because|which|who|that|but|while|although|where|after) )/s.exec(
      before,
    );
  return boundary === null ? before : before.slice(boundary[0].length - 1);
}

/** Told of attacks or of duties in general, or of what may come. */
const HYPOTHETICAL =
  /\b(?:could|might|would|may|can|should|must|if|typically|usually|often|generally|whether|able to|capable of|ability to|how to|norm|reminder that|views|regular)\b[^.;]{0,50}$/;

/** Told of what somebody means to do or to prevent. */
const AIM =
  /\b(?:attempt(?:ed|s)? to|tried to|trying to|aimed to|aiming to|aims to|in order to|bid to|sought to|seeking to|threat(?:en(?:ed|s|ing)?)? to|wants? to|plans? to|planned to|designed to|intended to|prevent|prevents|preventing|prevented|avoid|avoided|protect|protects|protecting|refrain(?:ing)? from|rather than|instead of|will)\b[^.;]{0,50}$/;
const ENSURE = /\b(?:ensur(?:e|es|ed|ing)|make sure|making sure)\b[^.;]{0,60}$/;

/** A promise or a price of attackers: "demanded a ransom to delete the data". */
const OFFERED = /\b(?:demand|ransom|pay|paid|promis|offer|agreed|pledg)[a-z]*\b[^.;]{0,120}\bto (?:[a-z]+ly )?$/;

/** Repair that is not done tells that the system is not back. */
const UNDER_WAY =
  /\b(?:work(?:ing|ed|s)?|trying|tried|struggl(?:ing|ed)|scrambl(?:ing|ed)|rac(?:ing|ed)|efforts?|attempt(?:s|ed|ing)?|hop(?:es?|ed|ing)|expect(?:s|ed|ing)?|yet|unable) to (?:[a-z]+ly )?(?:begin |start )?$|\bto help (?:to )?$|\b(?:sent|sends|sending|dispatched|deployed|called in|brought in|hired|asked|ordered) [^.;,]{1,60} to (?:help (?:to )?)?$|\b(?:work|working) on $/;

/** Verbs of attackers and owners alike: the system is taken down only where the subject is hostile. */
const NEEDS_ATTACKER = /^(?:shut|clos|tak|took|disabl|block|stop|switch|turn|cut)/;
/** What defenders do to be safe, and attackers to do harm. */
const CUTTING = /^(?:switch|turn|power|unplug|disconnect|isolat|shut|clos|disabl|tak|took)/;
/** Who owns data publishes it too: it leaks only where somebody else does. */
const NEEDS_THIEF = /^(?:publish|post|releas|download|dump)/;

const PRECAUTION =
  /\b(?:precaution(?:ary)?|proactively|pre-?emptively|out of (?:an )?abundance of caution|to (?:contain|limit|stop|prevent) (?:the|any|further|it|its) (?:spread|damage|breach|intrusion|infection|threat|impact|virus|malware|incident|\uE008)|to contain \uE008|by the (?:company|operator|ministry|agency|government|authorities|university|hospital))/;

const DEFENDERS: ReadonlySet<Mention["cls"]> = new Set([
  "organisation",
  "government",
  "country",
  "capital",
  "person",
  "name",
  "attack",
  "attackers",
  "actor",
  "malware",
]);
const HOSTILE: ReadonlySet<Mention["cls"]> = new Set(["attack", "attackers", "actor", "malware"]);

/** True where the subject of the verb is not the attack or those behind it. */
function isDefended(sentence: AnalysedSentence, match: Match): boolean {
  const clause = sentence.abstract.text.slice(Math.max(0, match.from - 60), match.from);
  if (
    /\b(?:compan(?:y|ies)|officials?|authorities|operators?|staff|engineers|administrators|teams?|ministry|agency|hospitals?|university|city|we|department|firm|provider|bank|airline|council|government|researchers|bureau|exchange)\b[^.;,]{0,30}$/.test(
      clause,
    )
  )
    return true;
  if (
    /\b(?:malware|virus|ransomware|worm|wiper|outage|hackers?|attackers?|intruders?|intrusion|incident)\b/.test(clause)
  )
    return false;
  const subject = subjectOf(sentence, match.from);
  // Who takes "its own" system down defends it.
  if (/^[^\uE000-\uE00F]{0,40}\b(?:its|their|our)\b/.test(match.words))
    return subject === undefined || !HOSTILE.has(subject.cls);
  if (subject === undefined) return PRECAUTION.test(sentence.abstract.text);
  return !HOSTILE.has(subject.cls);
}

/** The subject of the verb; behind "in response to the attack," the next one named. */
function subjectOf(sentence: AnalysedSentence, at: number): Mention | undefined {
  const subject = clauseSubject(sentence, at, DEFENDERS);
  if (subject === undefined || !HOSTILE.has(subject.cls)) return subject;
  const { text, mentions } = sentence.abstract;
  const position = positionOf(sentence, subject);
  if (!ADVERBIAL.test(text.slice(Math.max(0, position - 40), position))) return subject;
  for (let i = position + 1; i < at; i += 1) {
    const next = mentions.get(i);
    if (
      next !== undefined &&
      DEFENDERS.has(next.cls) &&
      !HOSTILE.has(next.cls) &&
      /, (?:the )?$/.test(text.slice(0, i))
    )
      return next;
  }
  return subject;
}

const ADVERBIAL =
  /\b(?:response to|reaction to|following|after|amid|because of|due to|despite|since) (?:(?:an?|the|this|that) )?$/;

/** The nearest subject attacks. */
function isHostile(sentence: AnalysedSentence, match: Match, before: string): boolean {
  const subject = subjectOf(sentence, match.from);
  return subject !== undefined && HOSTILE.has(subject.cls) && !/\bto $/.test(before);
}

/** Data that was taken is told, whatever it is; that it was "accessed" alone tells little. */
const TAKEN = /\b(?:st(?:ole|olen|eal|ealing)|exfiltrat|siphon|downloaded|copied|thefts? of)/;

/** "its systems were attacked" names no system. */
function isVague(
  name: string,
  status: SystemStatus,
  sentence: AnalysedSentence,
  system: Mention,
  words: string,
): boolean {
  if (/^(?:critical|important|vital|key|essential)(?: national| public)? infrastructures?$/i.test(name)) return true;
  if (status !== "compromised" || !isBareSystem(name)) return false;
  const isSpecified = sentence.abstract.text.startsWith(" of ", positionOf(sentence, system) + 1);
  return !isSpecified && !(TAKEN.test(words) && /^(?:data|documents|files|records|e-?mails?|information)$/i.test(name));
}

/** Told of attacks in general: a verb in the present tense with no article before what it hits, as in "wipers destroy data"; not in a headline. */
function isGeneral(sentence: AnalysedSentence, match: Match): boolean {
  const { kind } = sentence.sentence.passage;
  return kind !== "title" && kind !== "heading" && PRESENT.test(match.words);
}

const PRESENT =
  /^(?:destroys?|wipes?|erases?|deletes?|overwrites?|leaks?|steals?|publishes|encrypts?|locks?|infects?|disables?|disrupts?|cripples?|affects?|impacts?|renders?|leaves?|unable to [a-z]+|targets?|attacks?|hits?|compromises?|exploits) (?:[a-z-]+(?:ed|ly) )?\uE00B/;

function timeOf(sentence: AnalysedSentence, match: Match): Mention | undefined {
  const inside = sentence.mentions.find(
    (mention) => mention.cls === "time" && mention.start >= match.start && mention.end <= match.end + 30,
  );
  if (inside !== undefined) return inside;
  return [...attachTimes(sentence).values()][0];
}
