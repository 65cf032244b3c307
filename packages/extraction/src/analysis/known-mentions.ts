import { CLAIM_WORD_AROUND, GROUP_WORD_BEFORE, GROUP_WORD_BEHIND } from "../lexicon/group-words.ts";
import type { TaggedName } from "../tagger/name-tagger.ts";
import type { KnownHit, KnownName } from "./known-names.ts";
import type { Mention, NameFinder } from "./mention.ts";

/**
 * Probabilities from which the tagger's word counts, by cross-validation over the texts that it is trained on: that the name of a place is
 * a threat here; that an ordinary word is; that a name is of a group or of malware where the catalogue has it as both, or as the other
 * only; that one which the words around it vouch for is none; that a name nobody knows is one. A name that means nothing else is believed
 * unless it is most unlikely at all its places (`distinct`, lower than these texts alone would have it: news tell less around a name).
 */
const SURE = { place: 0.9, ordinary: 0.5, kind: 0.5, otherKind: 0.8, distinct: 0.15, noneVouched: 0.8, unknown: 0.7 };

const THREAT_BEHIND = /^ (?:ransomware|malware|trojan|wiper|gang|hackers)/;

/** Words near a name that make it more likely an actor, or malware, where it could be both. */
const ACTOR_CONTEXT =
  /\b(?:group|(?:cyber)?gang|crew|actors?|hackers?|apt|collective|syndicate|cartel|team|operators?|affiliates?|claim(?:ed|s|ing)|hacktivists?|(?:attributed|linked|tied) (?:[a-z]+ ){0,3}to|blamed on|behind|responsible|responsibility|leak site|demanded|threatened|members? of)\b/;
const MALWARE_CONTEXT =
  /\b(?:malware|ransomware|wiper|trojan|backdoor|botnet|virus|worm|rat|loader|implant|spyware|rootkit|tool|stealer|exploit|framework|payload|dropper|variant|strain|family|infections?)\b/;

/** A name that is also an ordinary word needs its kind directly beside it: "the Play ransomware", "a group called Silence". */
const NAMED_BEFORE =
  "(?: (?:family|strain|variant|group|gang|tool))?,? ?(?:called|dubbed|named|known as|tracked as|codenamed|the)? ?[\"']?$";
const KIND_BEFORE = new RegExp(
  `\\b(?:malware|ransomware|wiper|trojan|backdoor|botnet|worm|rat|loader|implant|spyware|rootkit|stealer)${NAMED_BEFORE}`,
);
const GROUP_BEFORE = new RegExp(
  `\\b(?:group|gang|crew|hackers|collective|syndicate|cartel|apt|threat actor)${NAMED_BEFORE}`,
);
/** What lays the deed on a name, which then is no ordinary word: "the hallmarks of Silence". */
const DEED_OF =
  /\b(?:(?:attributed|linked|tied|traced|connected|ascribed|attribut(?:es?|ion)|links|ties) (?:[a-z]+ ){0,3}to|blamed on|(?:hallmarks|hand|work|handiwork|fingerprints) of|(?:carried out|conducted|perpetrated|launched|claimed|orchestrated) by) ["']?$/;
const KIND_BEHIND =
  /^["']? (?:malware|ransomware|wiper|trojan|backdoor|botnet|worm|rat|loader|implant|spyware|rootkit|stealer|malware family)\b/;
const GROUP_BEHIND =
  /^["']? (?:ransomware |hacking |hacker |extortion |cybercrime |hacktivist |apt |threat |espionage ){0,2}(?:group|gang|crew|hackers|collective|syndicate|cartel|operators?|actors?|affiliates?)\b/;

const TITLE =
  /^(?:Deputy|Prime|Vice|First|Chief|Senior|General|Acting|Assistant) (?:Prime|Minister|President|Director|Secretary|Chief|Attorney|Head|Commiss|National|Foreign|Spokes)/;

/** What a known name stands for; nothing where the name is an ordinary word and its context does not make it a name. */
export function catalogueMention(
  hit: KnownHit,
  text: string,
  folded: string,
  tagged: TaggedName | undefined,
): Mention[] {
  const surface = text.slice(hit.start, hit.end);
  const base = { start: hit.start, end: dottedEnd(text, hit), rule: "catalogue" } as const;
  const organisation = hit.names.find((known) => known.is === "organisation");
  const place = hit.names.find((known) => known.is === "place");
  if (organisation?.kind === "media" && isNoMedium(surface, text, hit)) return [];
  const isThreat = place !== undefined && place.as !== "demonym" && isThreatHere(hit, folded, tagged);
  if (place !== undefined && !isThreat && (organisation === undefined || place.as === "country")) {
    return [{ ...base, cls: place.as, name: place.as === "country" ? place.country : surface, country: place.country }];
  }
  // "Los Angeles Unified School District": one word of a longer name.
  const threats = isPartOfName(text, hit) ? [] : hit.names.filter((known) => known.is === "threat");
  if (
    organisation !== undefined &&
    (threats.length === 0 || (organisation.kind !== "vendor" && organisation.kind !== "media"))
  ) {
    const { kind, id, country } = organisation;
    // Vendors and media go by their own name; organs of states as they are printed.
    const name = kind === "vendor" || kind === "media" ? organisation.name : surface;
    return [{ ...base, cls: "organisation", name, kind, catalogue: id, ...(country === undefined ? {} : { country }) }];
  }
  const threat = chooseThreat(threats, hit, folded, tagged);
  if (threat === undefined) return [];
  const name = surface.replace(TYPE_NOUN, "");
  return [{ ...base, ...threat, end: base.end - (surface.length - name.length), name }];
}

/** "Cobalt Strike Beacon": the ordinary word behind a name is a part of the thing, not another. */
export function belongsToThreat(hit: KnownHit, before: Mention | undefined, text: string): boolean {
  if (before?.foundBy === undefined || hit.start !== before.end + 1 || text[before.end] !== " ") return false;
  return hit.names.every((known) => known.is === "threat" && known.ordinary);
}

/** "Cuba ransomware" is a threat; "Russian hackers" are of a nation. */
function isThreatHere(hit: KnownHit, folded: string, tagged: TaggedName | undefined): boolean {
  if (!hit.names.some((known) => known.is === "threat")) return false;
  if (THREAT_BEHIND.test(folded.slice(hit.end, hit.end + 24))) return true;
  if (GROUP_WORD_BEFORE.test(folded.slice(Math.max(0, hit.start - 60), hit.start))) return true;
  return tagged !== undefined && tagged.probability.malware + tagged.probability.group >= SURE.place;
}

/** "U.S", "G.R.U": the last dot belongs to the abbreviation where the sentence goes on behind it. */
function dottedEnd(text: string, { start, end }: KnownHit): number {
  const isDotted = /(?:^|[\s(])\p{Lu}(?:\.\p{Lu})+$/u.test(text.slice(Math.max(0, start - 1), end));
  return isDotted && /^\.(?:['’,;:)]| ?[\p{Ll}\d(]| \p{Lu}[\p{Lu}\p{Ll}])/u.test(text.slice(end, end + 4))
    ? end + 1
    : end;
}

/** A word or a part of a name that is also the name of a newspaper: "a zero-day flaw". */
function isNoMedium(surface: string, text: string, hit: KnownHit): boolean {
  if (surface === surface.toLowerCase() && /[a-z]/.test(surface)) return true;
  return (!surface.includes(" ") && standsInAName(text, hit)) || startsLongerName(surface, text, hit.end);
}

/** "Dawn" in "Northern Dawn" is no newspaper: a capitalised word stands directly beside it. */
function standsInAName(text: string, { start, end }: KnownHit): boolean {
  return (
    /\p{Lu}[\p{L}\p{N}]+ $/u.test(text.slice(Math.max(0, start - 24), start)) ||
    /^ \p{Lu}\p{L}/u.test(text.slice(end, end + 4))
  );
}

const IN_A_LONG_NAME = /(?<![\p{L}\p{N}-])(?:\p{Lu}\p{Ll}{2,20} ){3}$/u;

/** "the National Institute": the name of a newspaper that is only the start of a longer name. */
function startsLongerName(surface: string, text: string, end: number): boolean {
  return /^the \S+$/i.test(surface) && /^ \p{Lu}/u.test(text.slice(end, end + 2));
}

/** One word of a longer name, or of a title: "Deputy Prime Minister" is no threat of that name. */
function isPartOfName(text: string, { start, end }: KnownHit): boolean {
  return IN_A_LONG_NAME.test(text.slice(Math.max(0, start - 40), start)) || TITLE.test(text.slice(start, end + 12));
}

type Threat = Extract<KnownName, { is: "threat" }>;

/** "Ryuk ransomware", "Remcos RAT": the noun that says what it is, is no part of the name. */
const TYPE_NOUN =
  /(?<=[\p{L}\p{N}])[ -](?:rat|stealer|infostealer|logger|keylogger|malware|ransomware|backdoor|trojan|botnet|virus|wiper|worm|spyware)$/iu;

function chooseThreat(
  threats: readonly Threat[],
  hit: KnownHit,
  folded: string,
  tagged: TaggedName | undefined,
): Pick<Mention, "cls" | "kind" | "catalogue" | "foundBy" | "tagged" | "isAmbiguous"> | undefined {
  const actors = threats.filter((known) => known.as === "actor");
  const malware = threats.filter((known) => known.as === "malware");
  const meansActor = malware.length === 0 || (actors.length > 0 && (taggedAsGroup(tagged) ?? isNearActor(hit, folded)));
  const wanted = meansActor ? actors : malware;
  const first = wanted[0];
  if (first === undefined) return undefined;
  const foundBy = findersOf(hit, folded, meansActor, wanted, tagged);
  if (foundBy === undefined) return undefined;
  const takenFor = tagged?.label === "none" ? undefined : tagged?.label;
  const marks = {
    foundBy,
    ...(takenFor === undefined ? {} : { tagged: takenFor }),
    ...(actors.length > 0 && malware.length > 0 ? { isAmbiguous: true as const } : {}),
  };
  // The catalogue has it as the one only, the text speaks of the other.
  if (tagged !== undefined && likelihood(tagged, !meansActor) >= SURE.otherKind)
    return meansActor ? { cls: "malware", ...marks } : { cls: "actor", kind: "group", ...marks };
  return {
    cls: first.as,
    catalogue: first.id,
    ...marks,
    ...(first.kind === undefined ? {} : { kind: first.kind }),
  };
}

/** Who finds that the name is meant; undefined where too little speaks for it. */
function findersOf(
  hit: KnownHit,
  folded: string,
  meansActor: boolean,
  wanted: readonly Threat[],
  tagged: TaggedName | undefined,
): NameFinder[] | undefined {
  const likely = tagged === undefined ? 0 : 1 - tagged.probability.none;
  const finders: NameFinder[] =
    tagged === undefined || tagged.label === "none" ? ["catalogue"] : ["catalogue", "tagger"];
  if (TYPE_NOUN.test(folded.slice(hit.start, hit.end))) return [...finders, "context"];
  const isOrdinary = wanted.every((known) => known.ordinary);
  if (tagged === undefined) {
    if (!isOrdinary) return finders;
    return isVouchedFor(hit, folded, meansActor) ? [...finders, "context"] : undefined;
  }
  if (isOrdinary ? likely >= SURE.ordinary : tagged.elsewhere >= SURE.distinct) return finders;
  // Names of tools are seldom annotated in the texts that the tagger learnt from: it knows little of them.
  if (!isOrdinary && wanted.some((known) => known.kind === "tool")) return finders;
  // The tagger has seen no place that is a threat: there the words around decide.
  const isHeard = tagged.probability.none < SURE.noneVouched || hit.names.some(({ is }) => is === "place");
  return isHeard && isVouchedFor(hit, folded, meansActor) ? [...finders, "context"] : undefined;
}

function likelihood({ probability }: TaggedName, isActor: boolean): number {
  return isActor ? probability.group : probability.malware + probability.tool;
}

/** Whether the tagger takes a name that can be both for a group; undefined where it is not sure. */
function taggedAsGroup(tagged: TaggedName | undefined): boolean | undefined {
  if (tagged === undefined) return undefined;
  if (likelihood(tagged, true) >= SURE.kind) return true;
  return likelihood(tagged, false) >= SURE.kind ? false : undefined;
}

/** The words around a name make it an actor rather than malware. */
function isNearActor(hit: KnownHit, folded: string): boolean {
  const around = `${folded.slice(Math.max(0, hit.start - 40), hit.start)} ${folded.slice(hit.end, hit.end + 28)}`;
  return (ACTOR_CONTEXT.test(around) && !MALWARE_CONTEXT.test(around)) || isCalledGroup(hit, folded);
}

/** Names that only the tagger finds: the catalogue does not have them. */
export function unknownMentions(tagged: readonly TaggedName[], text: string): Mention[] {
  return tagged.flatMap(({ start, end, hit, label, probability }): Mention[] => {
    if (hit !== undefined || label === "none" || 1 - probability.none < SURE.unknown) return [];
    const name = text.slice(start, end).replace(/\s+/g, " ");
    const found = { start, end, name, rule: "tagger", foundBy: ["tagger"], tagged: label } as const;
    if (label === "group") return [{ ...found, cls: "actor", kind: "group" }];
    return [{ ...found, cls: "malware", ...(label === "tool" ? { kind: "tool" } : {}) }];
  });
}

/** Another language's words tell that it is a group: "le groupe LockBit", "LockBit团伙". */
function isCalledGroup({ start, end }: KnownHit, folded: string): boolean {
  const before = folded.slice(Math.max(0, start - 60), start);
  const behind = folded.slice(end, end + 40);
  return (
    GROUP_WORD_BEFORE.test(before) || GROUP_WORD_BEHIND.test(behind) || CLAIM_WORD_AROUND.test(`${before} ${behind}`)
  );
}

function isVouchedFor(hit: KnownHit, folded: string, meansActor: boolean): boolean {
  const before = folded.slice(Math.max(0, hit.start - 48), hit.start);
  const behind = folded.slice(hit.end, hit.end + 48);
  return meansActor
    ? GROUP_BEFORE.test(before) || GROUP_BEHIND.test(behind) || DEED_OF.test(before)
    : KIND_BEFORE.test(before) || KIND_BEHIND.test(behind);
}
