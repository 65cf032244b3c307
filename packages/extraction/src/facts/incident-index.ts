import { overlaps, parseEdtf, type IncidentKey, type IncidentRole } from "@kulla/core";
import { matches, pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";
import { languageOf } from "../languages/languages.ts";
import { attachTimes } from "./incident-times.ts";
import { isSameAttack, isSimilar } from "./compared-attacks.ts";
import { deedsIn } from "./incident-deeds.ts";
import { ASIDE } from "./victim-rule.ts";

export { attachTimes, timeSpanOf } from "./incident-times.ts";

/** One place where a document speaks of an attack, and what it says there. */
export interface AttackPlace {
  readonly mention: Mention;
  readonly sentence: AnalysedSentence;
  /** Abstract position of the mention. */
  readonly position: number;
  readonly time?: Mention;
  /** Countries (by name) and others that this place names as hit. */
  readonly targets: readonly Mention[];
  role: IncidentRole;
  key: IncidentKey;
}

/** Which incident each attack of a document belongs to. */
export interface IncidentIndex {
  readonly places: readonly AttackPlace[];
  /** The attacks that a sentence speaks of. */
  placesIn(sentence: AnalysedSentence): readonly AttackPlace[];
  /** The first place of an incident that the document never dates. */
  firstUndated(key: IncidentKey): AttackPlace | undefined;
  /** The incident that a sentence speaks of: that of its first attack, else that of the sentence before, else the main one. */
  keyOf(sentence: AnalysedSentence): IncidentKey | undefined;
  readonly mainVictim?: string;
}

const TARGET_AFTER = pattern(
  "(?<a>{attack})(?: [a-z-]{2,20}){0,3} (?:on|against|targeting|targeted|at|in|of|upon|to|into|facing|hitting|that hit|that struck|that targeted|that affected|that crippled|which hit|suffered by|mbi|ndaj|kundër|gegen|auf|contro|contre|contra) {det}(?:[a-z-]{2,16} ){0,3}?(?<t>{list:target})(?! (?:ally|allies|member|partner))",
);
const TARGET_FAR = pattern(
  '(?<a>{attack})(?: that (?:was|were))? (?:carried out|conducted|launched|mounted|directed|perpetrated)[^.;:"]{0,60}? (?:against|on) {det}(?<t>{list:target})',
);
const TARGET_BEFORE = pattern(
  `(?<t>{list:target})${ASIDE} (?:{adv})(?:was|were|been|is|are|got|being)? ?(?:{adv})(?:the )?(?:hit|targeted|attacked|struck|affected|crippled|paralysed|paralyzed|breached|compromised|suffered|victims?|targets?) (?:by |with |in |from |of )?(?:under )?{det}(?:[a-z-]{2,16} ){0,4}?(?<a>{attack})`,
);

/** Reads all attacks of a document and tells which incident each belongs to. */
export function indexIncidents(sentences: readonly AnalysedSentence[]): IncidentIndex {
  const places: AttackPlace[] = [];
  for (const sentence of sentences) for (const place of attackPlaces(sentence)) places.push(place);
  if (places.length === 0)
    for (const sentence of sentences)
      for (const deed of deedsIn(sentence, true)) places.push({ ...deed, sentence, role: "main", key: "main" });
  const mainVictim = mostNamed(places, sentences);
  assignRoles(places, mainVictim);
  return { ...lookUps(places, sentences.length), ...(mainVictim === undefined ? {} : { mainVictim }) };
}

/** Answers what the rules ask of every sentence without a search. */
function lookUps(places: readonly AttackPlace[], sentences: number): Omit<IncidentIndex, "mainVictim"> {
  const bySentence = new Map<number, AttackPlace[]>();
  const undated = new Map<IncidentKey, AttackPlace>();
  for (const place of places) {
    const known = bySentence.get(place.sentence.index);
    if (known === undefined) bySentence.set(place.sentence.index, [place]);
    else known.push(place);
    if (!undated.has(place.key)) undated.set(place.key, place);
  }
  for (const { key, time } of places) if (time?.time !== undefined) undated.delete(key);
  const main = places.find((place) => place.role === "main")?.key;
  const keys: (IncidentKey | undefined)[] = [];
  let before: AttackPlace | undefined;
  for (let index = 0; index < sentences; index += 1) {
    const here = bySentence.get(index);
    const isNear = before !== undefined && index - before.sentence.index <= 1;
    keys.push(here?.[0]?.key ?? (isNear ? before?.key : (main ?? before?.key)));
    before = here?.[here.length - 1] ?? before;
  }
  return {
    places,
    placesIn: (sentence) => bySentence.get(sentence.index) ?? [],
    firstUndated: (key) => undated.get(key),
    keyOf: (sentence) => keys[sentence.index],
  };
}

/** "fearing an attack", "the risk of further attacks", "1,000 victims of attacks": no incident that happened. */
const UNREAL =
  /\b(?:victims of|(?:fear(?:s|ed|ing)?|risks?|dangers?|possibility|likelihood|prospect|event|case)(?: of)?(?: an?| any| further| new| more| future| other)?|(?:possible|potential|future|any)) $/;

function attackPlaces(sentence: AnalysedSentence): AttackPlace[] {
  const targets = new Map<Mention, Mention[]>();
  for (const rule of [TARGET_AFTER, TARGET_FAR, TARGET_BEFORE, ...(languageOf(sentence.language)?.victims ?? [])]) {
    for (const match of matches(sentence.abstract, rule)) {
      const attack = match.mentionOf("a");
      const hit = [...match.mentionsOf("t"), ...match.mentionsOf("v")];
      if (attack !== undefined) targets.set(attack, [...(targets.get(attack) ?? []), ...hit]);
    }
  }
  const times = attachTimes(sentence);
  const places: AttackPlace[] = [];
  for (const [position, mention] of sentence.abstract.mentions) {
    if (mention.cls !== "attack") continue;
    if (UNREAL.test(sentence.abstract.text.slice(Math.max(0, position - 40), position))) continue;
    const time = times.get(mention);
    places.push({
      mention,
      sentence,
      position,
      targets: targets.get(mention) ?? [],
      ...(time === undefined ? {} : { time }),
      role: "main",
      key: "main",
    });
  }
  if (places.length > 0) return places;
  return deedsIn(sentence).map((deed) => ({ ...deed, sentence, role: "main", key: "main" }));
}

/** The target that most attacks name; of equals, the one that the document names most. */
function mostNamed(places: readonly AttackPlace[], sentences: readonly AnalysedSentence[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { targets } of places.filter((place) => !isSimilar(place)))
    for (const name of new Set(targets.map(targetName))) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size === 0) return undefined;
  const mentioned = new Map<string, number>();
  for (const { mentions } of sentences)
    for (const mention of mentions) {
      const name = targetName(mention);
      if (counts.has(name)) mentioned.set(name, (mentioned.get(name) ?? 0) + 1);
    }
  const weight = (name: string): number => (counts.get(name) ?? 0) + Math.min(0.9, (mentioned.get(name) ?? 0) / 20);
  return [...counts.keys()].reduce((best, name) => (weight(name) > weight(best) ? name : best));
}

function targetName(target: Mention): string {
  return target.country ?? target.name;
}

function assignRoles(places: AttackPlace[], mainVictim: string | undefined): void {
  const mainTime = mainTimeOf(places);
  let context = 0;
  for (const place of places) {
    place.role = roleOf(place, mainVictim, mainTime);
    if (place.role === "context") {
      const same = places.find(
        (other) => other !== place && other.role === "context" && other.key !== "main" && sameContext(other, place),
      );
      if (same === undefined) context += 1;
      place.key = same?.key ?? `context-${String(context)}`;
    } else place.key = place.role === "main" ? "main" : place.role.replace(/ /g, "-");
  }
}

function sameContext(a: AttackPlace, b: AttackPlace): boolean {
  const names = new Set(a.targets.map(targetName));
  return b.targets.some((target) => names.has(targetName(target))) && !disjoint(a.time, b.time);
}

function roleOf(place: AttackPlace, mainVictim: string | undefined, mainTime: Mention | undefined): IncidentRole {
  const words = place.mention.name.toLowerCase();
  if (/hack[- ]and[- ]leak/.test(words)) return "hack-and-leak";
  if (isAside(place) && isEarlier(place.time, mainTime)) return "context";
  if (isEarlier(place.time, mainTime) && (farApart(place.time, mainTime) || place.mention.ordinal === "second"))
    return "context";
  const named = place.targets.map(targetName);
  const otherVictim = mainVictim !== undefined && named.length > 0 && !named.includes(mainVictim);
  const places = place.targets.some(
    (target) => target.cls === "country" || target.cls === "government" || target.cls === "capital",
  );
  const isElsewhere = (places && !isSameAttack(place)) || isSimilar(place);
  if (otherVictim && (isElsewhere || (place.time !== undefined && disjoint(place.time, mainTime)))) return "context";
  if (place.mention.ordinal === "second") return isSpared(place) ? "context" : "second wave";
  return farApart(place.time, mainTime) ? "context" : "main";
}

/** "a separate incident in 2019", "an earlier attack": told beside the one that the text is about. */
function isAside({ mention, sentence, position }: AttackPlace): boolean {
  const before = sentence.abstract.text.slice(Math.max(0, position - 30), position);
  return /\b(?:separate|unrelated|previous|earlier|past|similar|prior)\b/.test(
    `${before}${mention.name.toLowerCase()}`,
  );
}

/** "avoided another attack", "fears of a further attack": one that did not come. */
function isSpared({ sentence, position }: AttackPlace): boolean {
  return /\b(?:avoid|avert|escap|prevent|fear|threat|warn|risk|in case of|any|possible|potential)[a-z]* (?:[a-z]+ ){0,4}$/.test(
    sentence.abstract.text.slice(Math.max(0, position - 50), position),
  );
}

function isEarlier(a: Mention | undefined, b: Mention | undefined): boolean {
  const left = spanOf(a);
  const right = spanOf(b);
  return left !== undefined && right !== undefined && left.latest < right.earliest;
}

/** The time that most attacks of the document carry, the more precise one first. */
function mainTimeOf(places: readonly AttackPlace[]): Mention | undefined {
  const counts = new Map<string, { mention: Mention; count: number }>();
  for (const place of places) {
    const { time, mention } = place;
    if (time?.time === undefined || mention.ordinal === "second" || isAside(place)) continue;
    const known = counts.get(time.time.edtf);
    counts.set(time.time.edtf, {
      mention: time,
      count: (known?.count ?? 0) + 1 + (/^\d{4}-\d\d-\d\d$/.test(time.time.edtf) ? 0.6 : 0),
    });
  }
  let best: { mention: Mention; count: number } | undefined;
  for (const entry of counts.values()) if (best === undefined || entry.count > best.count) best = entry;
  return best?.mention;
}

function spanOf(mention: Mention | undefined) {
  return mention?.time === undefined ? undefined : parseEdtf(mention.time.edtf);
}

function disjoint(a: Mention | undefined, b: Mention | undefined): boolean {
  const left = spanOf(a);
  const right = spanOf(b);
  return left !== undefined && right !== undefined && !overlaps(left, right, 1);
}

/** More than about seven months apart: another incident, not another date of this one. */
function farApart(a: Mention | undefined, b: Mention | undefined): boolean {
  const left = spanOf(a);
  const right = spanOf(b);
  return left !== undefined && right !== undefined && !overlaps(left, right, 210);
}
