import { CLAIM_WORD_AROUND, GROUP_WORD_BEFORE, GROUP_WORD_BEHIND } from "../lexicon/group-words.ts";
import type { KnownHit, KnownName } from "./known-names.ts";
import type { Mention } from "./mention.ts";

/** "Cuba ransomware" is not the country. */
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
const KIND_BEHIND =
  /^["']? (?:malware|ransomware|wiper|trojan|backdoor|botnet|worm|rat|loader|implant|spyware|rootkit|stealer|malware family)\b/;
const GROUP_BEHIND =
  /^["']? (?:ransomware |hacking |hacker |extortion |cybercrime |hacktivist |apt |threat |espionage ){0,2}(?:group|gang|crew|hackers|collective|syndicate|cartel|operators?|actors?|affiliates?)\b/;

const TITLE =
  /^(?:Deputy|Prime|Vice|First|Chief|Senior|General|Acting|Assistant) (?:Prime|Minister|President|Director|Secretary|Chief|Attorney|Head|Commiss|National|Foreign|Spokes)/;

/** What a known name stands for; nothing where the name is an ordinary word and its context does not make it a name. */
export function catalogueMention(hit: KnownHit, text: string, folded: string): Mention[] {
  const surface = text.slice(hit.start, hit.end);
  const base = { start: hit.start, end: dottedEnd(text, hit), rule: "catalogue" } as const;
  const organisation = hit.names.find((known) => known.is === "organisation");
  const place = hit.names.find((known) => known.is === "place");
  if (organisation?.kind === "media" && !surface.includes(" ") && standsInAName(text, hit)) return [];
  if (organisation?.kind === "media" && startsLongerName(surface, text, hit.end)) return [];
  // "Cuba ransomware" is a threat, "Russian hackers" are of a nation.
  const isThreat =
    place?.as !== "demonym" &&
    THREAT_BEHIND.test(folded.slice(hit.end, hit.end + 24)) &&
    hit.names.some((known) => known.is === "threat");
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
  const threat = chooseThreat(threats, hit, folded);
  return threat === undefined ? [] : [{ ...base, ...threat, name: surface }];
}

/** "U.S", "G.R.U": the last dot belongs to the abbreviation where the sentence goes on behind it. */
function dottedEnd(text: string, { start, end }: KnownHit): number {
  const isDotted = /(?:^|[\s(])\p{Lu}(?:\.\p{Lu})+$/u.test(text.slice(Math.max(0, start - 1), end));
  return isDotted && /^\.(?:['’,;:)]| ?[\p{Ll}\d(]| \p{Lu}[\p{Lu}\p{Ll}])/u.test(text.slice(end, end + 4))
    ? end + 1
    : end;
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

function chooseThreat(
  threats: readonly Threat[],
  hit: KnownHit,
  folded: string,
): Pick<Mention, "cls" | "kind" | "catalogue"> | undefined {
  const around = `${folded.slice(Math.max(0, hit.start - 40), hit.start)} ${folded.slice(hit.end, hit.end + 28)}`;
  const actors = threats.filter((known) => known.as === "actor");
  const malware = threats.filter((known) => known.as === "malware");
  const meansActor =
    malware.length === 0 ||
    (actors.length > 0 &&
      ((ACTOR_CONTEXT.test(around) && !MALWARE_CONTEXT.test(around)) || isCalledGroup(hit, folded)));
  const wanted = meansActor ? actors : malware;
  const first = wanted[0];
  if (first === undefined) return undefined;
  if (wanted.every((known) => known.ordinary) && !isVouchedFor(hit, folded, meansActor)) return undefined;
  return { cls: first.as, catalogue: first.id, ...(first.kind === undefined ? {} : { kind: first.kind }) };
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
    ? GROUP_BEFORE.test(before) || GROUP_BEHIND.test(behind)
    : KIND_BEFORE.test(before) || KIND_BEHIND.test(behind);
}
