import { overlaps, parseEdtf, type IncidentKey, type IncidentRole, type TimeSpan } from "@kulla/core";
import { matches, pattern } from "../analysis/abstract.ts";
import type { AnalysedSentence } from "../analysis/analyse.ts";
import type { Mention } from "../analysis/mention.ts";

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
  /** The incident that a sentence speaks of: that of its first attack, else that of the sentence before, else the main one. */
  keyOf(sentence: AnalysedSentence): IncidentKey | undefined;
  readonly mainVictim?: string;
}

const REPORTING =
  /(?:said|says|stated|states|announced|reported|tweeted|wrote|published|released|issued|posted|confirmed|told|added|delivered|updated|tweet|statement|report|advisory|condemned|severed|cut|expelled|declared|address)(?: [a-z]+){0,3}(?: on| in)?,? $/;

const TARGET_AFTER = pattern(
  "(?<a>{attack})(?: [a-z-]{2,20}){0,3} (?:on|against|targeting|targeted|at|in|of|upon|to|into|hitting|that hit|that struck|that targeted|that affected|that crippled|which hit|suffered by|mbi|ndaj|kundër|gegen|auf|contro|contre|contra) {det}(?:[a-z-]{2,16} ){0,3}?(?<t>{list:target})(?! (?:ally|allies|member|partner))",
);
const TARGET_FAR = pattern(
  '(?<a>{attack})(?: that (?:was|were))? (?:carried out|conducted|launched|mounted|directed|perpetrated)[^.;:"]{0,60}? (?:against|on) {det}(?<t>{list:target})',
);
const TARGET_BEFORE = pattern(
  "(?<t>{list:target}) (?:{adv})(?:was|were|been|is|are|got|being)? ?(?:{adv})(?:hit|targeted|attacked|struck|affected|crippled|paralysed|paralyzed|breached|compromised|suffered|victim) (?:by |with |in |from |of )?(?:under )?{det}(?:[a-z-]{2,16} ){0,4}?(?<a>{attack})",
);

/** Reads all attacks of a document and tells which incident each belongs to. */
export function indexIncidents(sentences: readonly AnalysedSentence[]): IncidentIndex {
  const places: AttackPlace[] = [];
  for (const sentence of sentences) for (const place of attackPlaces(sentence)) places.push(place);
  const mainVictim = mostNamed(places.flatMap((place) => place.targets.map((target) => target.country ?? target.name)));
  assignRoles(places, mainVictim);
  return { places, keyOf: (sentence) => keyOf(places, sentence), ...(mainVictim === undefined ? {} : { mainVictim }) };
}

function keyOf(places: readonly AttackPlace[], sentence: AnalysedSentence): IncidentKey | undefined {
  let before: AttackPlace | undefined;
  for (const place of places) {
    if (place.sentence.index === sentence.index) return place.key;
    if (place.sentence.index < sentence.index) before = place;
  }
  if (before !== undefined && sentence.index - before.sentence.index <= 1) return before.key;
  return places.find((place) => place.role === "main")?.key ?? before?.key;
}

function attackPlaces(sentence: AnalysedSentence): AttackPlace[] {
  const targets = new Map<Mention, Mention[]>();
  for (const rule of [TARGET_AFTER, TARGET_FAR, TARGET_BEFORE]) {
    for (const match of matches(sentence.abstract, rule)) {
      const attack = match.mentionOf("a");
      if (attack !== undefined) targets.set(attack, [...(targets.get(attack) ?? []), ...match.mentionsOf("t")]);
    }
  }
  const times = attachTimes(sentence);
  const places: AttackPlace[] = [];
  for (const [position, mention] of sentence.abstract.mentions) {
    if (mention.cls !== "attack") continue;
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
  return places;
}

/** Gives each time of a sentence to the nearest attack, unless it tells when something was said or published. */
export function attachTimes(sentence: AnalysedSentence): Map<Mention, Mention> {
  const attached = new Map<Mention, { time: Mention; distance: number }>();
  const { text, mentions } = sentence.abstract;
  const attacks = [...mentions].filter(([, mention]) => mention.cls === "attack");
  for (const [at, time] of mentions) {
    if (time.cls !== "time" || REPORTING.test(text.slice(Math.max(0, at - 40), at)) || isSpeechTime(sentence, time, at))
      continue;
    let best: { attack: Mention; distance: number } | undefined;
    for (const [position, attack] of attacks) {
      const between = position < at ? text.slice(position + 1, at) : text.slice(at + 1, position);
      if (
        /;|\b(?:following|after|before|since|ahead of|prior to|until|ties|relations)\b/.test(between) ||
        between.length > 130
      )
        continue;
      // Words before the attack ("the July 15 cyberattack") are closer than words behind it.
      const distance =
        between.length + (position > at && between.length > 12 ? 25 : 0) + (/[,"]/.test(between) ? 15 : 0);
      if (best === undefined || distance < best.distance) best = { attack, distance };
    }
    if (best === undefined) continue;
    const known = attached.get(best.attack);
    if (known === undefined || isBetter(time, best.distance, known))
      attached.set(best.attack, { time, distance: best.distance });
  }
  return new Map([...attached].map(([attack, { time }]) => [attack, time]));
}

function isBetter(time: Mention, distance: number, known: { time: Mention; distance: number }): boolean {
  return time.time !== undefined && (known.time.time === undefined || distance < known.distance);
}

function isSpeechTime(sentence: AnalysedSentence, time: Mention, at: number): boolean {
  if (sentence.speeches.some((speech) => speech.time === time)) return true;
  return (
    /^(?:,)? (?:[a-z]+ ){0,2}(?:said|announced|stated|tweeted|told|reported|that)\b/.test(
      sentence.abstract.text.slice(at + 1, at + 40),
    ) && !/ (?:cyber|attack)/.test(sentence.abstract.text.slice(at + 1, at + 40))
  );
}

function mostNamed(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best: string | undefined;
  for (const [name, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = name;
  return best;
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
  const names = new Set(a.targets.map((target) => target.country ?? target.name));
  return b.targets.some((target) => names.has(target.country ?? target.name)) && !disjoint(a.time, b.time);
}

function roleOf(place: AttackPlace, mainVictim: string | undefined, mainTime: Mention | undefined): IncidentRole {
  const words = place.mention.name.toLowerCase();
  if (/hack[- ]and[- ]leak/.test(words)) return "hack-and-leak";
  if (place.mention.ordinal === "second") return "second wave";
  const named = place.targets.map((target) => target.country ?? target.name);
  const otherVictim = mainVictim !== undefined && named.length > 0 && !named.includes(mainVictim);
  const places = place.targets.some(
    (target) => target.cls === "country" || target.cls === "government" || target.cls === "capital",
  );
  if (otherVictim && (places || (place.time !== undefined && disjoint(place.time, mainTime)))) return "context";
  if (farApart(place.time, mainTime)) return "context";
  return "main";
}

/** The time that most attacks of the document carry, the more precise one first. */
function mainTimeOf(places: readonly AttackPlace[]): Mention | undefined {
  const counts = new Map<string, { mention: Mention; count: number }>();
  for (const { time, mention } of places) {
    if (time?.time === undefined || mention.ordinal === "second") continue;
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

/** A time as claims carry it. */
export function timeSpanOf(mention: Mention | undefined): TimeSpan | undefined {
  return mention?.time === undefined
    ? undefined
    : { edtf: mention.time.edtf, basis: mention.time.basis, words: mention.name };
}
