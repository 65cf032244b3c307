import { foldName, sortedSet } from "./fold-name.ts";
import { COUNTRIES } from "./places/country.ts";
import { sectorOfLabel } from "./sector-labels.ts";

/** What a description of a group or a campaign says besides what it uses; each fact with the works that its sentence cites. Ids and codes only. */
export interface DescriptionFacts {
  /** Whom it hit. */
  readonly countries: readonly Cited[];
  /** Ids of sectors that it hit. */
  readonly sectors: readonly Cited[];
  /** Where it is said to be from. */
  readonly origins: readonly Cited[];
  /** States said to sponsor it: a subset of `origins`. */
  readonly sponsors: readonly Cited[];
  /** Other groups that it is said to be linked with. */
  readonly relatives: readonly (Cited & { readonly relation: RelativeRelation })[];
  /** EDTF year since which it is said to be active. */
  readonly since?: Cited;
}

/** A fact and the keys of the works cited for it; empty where the description cites none. */
export interface Cited {
  readonly value: string;
  readonly keys: readonly string[];
}

export type RelativeRelation = "distinct" | "overlaps" | "part-of" | "suspected-same" | "works-with";

interface Sentence {
  readonly text: string;
  readonly keys: readonly string[];
  /** Ids of the groups that it names by a link. */
  readonly groups: readonly string[];
}

/** Longest description that is read; the longest of ATT&CK have some 3,000 characters. */
const MAX_TEXT = 20_000;

/** Words after which a sentence tells whom a group hits. */
const HITS =
  /\b(?:target(?:s|ed|ing)?|victims?|against|attack(?:s|ed|ing)|compromis(?:ed|ing|es (?:of|at))|focus(?:es|ed|ing)? (?:(?:its|their) (?:operations|efforts|attacks|activities) )?(?:primarily |mainly |heavily |largely )?on|interest in|operations in|entities in|organi[sz]ations in|(?:espionage|activity|campaigns?) (?:in|across))\b/i;

/** Words between a place and what is said to come from there. */
const FROM_HERE =
  /^(?:-| )?(?:based|linked|nexus|aligned|affiliated|backed|sponsored|origin|state|government|threat|cyber|espionage|advanced|APT|group|actors?|hackers?|-?nexus|intrusion|military|intelligence|ministry|unit)\b/i;
/** Words before a place that somebody works for, wherever they stand; and words before a place that somebody is at, which victims are too. */
const WORKS_FOR =
  /(?:attributed to|linked to|on behalf of|associated with|(?<!actors )affiliated with|sponsored by|directed by|nexus to|ties to|government of|members of|connections? to|support of)(?: the)?(?: governments? of)? $/i;
const IS_AT =
  /(?:based in|located in|operat(?:es?|ing|ed) (?:primarily )?(?:out of|from)|originat(?:es?|ing|ed) (?:primarily )?(?:in|from)|part of|province of|within)(?: the)? $/i;
const SPONSORED =
  /\b(?:(?:state|nation-state|government)[- ](?:sponsored|backed|directed|affiliated|supported)|sponsored by|on behalf of|intelligence (?:service|agency|directorate|bureau|ministry)|ministry of (?:intelligence|state security)|military unit|general (?:staff|bureau)|(?:revolutionary guard|liberation army)|attributed to (?:the )?(?:\p{Lu}[\p{L}'’]+ ){1,4}(?:service|ministry|bureau|directorate|army|government|military|unit|corps))\b/iu;
const NOT_SPONSORED = /\b(?:not|no evidence|unclear|may be|possibly)\b[^.]{0,30}\bstate[- ]sponsored\b/i;

const RELATIVES: readonly (readonly [RelativeRelation, RegExp])[] = [
  [
    "distinct",
    /\b(?:distinct|separate(?:ly)?|different (?:group|actor)s?|not the same|not appear to be|no (?:direct )?(?:link|connection|overlap))\b/i,
  ],
  [
    "part-of",
    /\b(?:sub-?groups?|subset|umbrella|subdivision|sub-?cluster|splinter|spin-?off|offshoot|component of|division of)\b/i,
  ],
  [
    "suspected-same",
    /\b(?:same group|same actor|may be the same|(?:rebrand|rename|successor|formerly|evolved|evolution)\p{L}*)\b/iu,
  ],
  ["overlaps", /\boverlap\p{L}*\b/iu],
  [
    "works-with",
    /\b(?:relationship|connection|connected|links?|linked|associat\p{L}+|affiliat\p{L}+|collaborat\p{L}+|coordinat\p{L}+|cooperat\p{L}+|work(?:s|ed|ing) with|shar\p{L}+|relat\p{L}+ to|ties)\b/iu,
  ],
];

const SINCE =
  /\b(?:since|in operation since|first (?:seen|observed|identified|reported) in)(?: at least)?(?: (?:early|mid|late)[- ]?)?(?: (?:January|February|March|April|May|June|July|August|September|October|November|December))?(?: of)? ?((?:19|20)\d{2})\b/i;

/** Reads the facts of a description of ATT&CK (its Markdown with marks of citations). `own` is the id of the record that it describes. */
export function readDescription(description: string, own: string): DescriptionFacts {
  const countries = new FactTable();
  const sectors = new FactTable();
  const origins = new FactTable();
  const sponsors = new FactTable();
  const relatives = new FactTable();
  let since: Cited | undefined;
  for (const sentence of sentencesOf(description)) {
    const { text, keys } = sentence;
    const hits = HITS.exec(text);
    const hitsFrom = hits === null ? Infinity : hits.index + hits[0].length;
    const isSponsored = SPONSORED.test(text) && !NOT_SPONSORED.test(text);
    const isOfOthers = sentence.groups.some((group) => group !== own);
    for (const place of placesIn(text)) {
      if (isOfOthers && place.start < hitsFrom) continue;
      if (isOrigin(text, place, hitsFrom)) {
        origins.add(place.code, keys);
        if (isSponsored && place.start < hitsFrom) sponsors.add(place.code, keys);
      } else if (place.start > hitsFrom && isHit(text, place)) countries.add(place.code, keys);
    }
    if (hits !== null) for (const sector of sectorsIn(text.slice(hitsFrom))) sectors.add(sector, keys);
    const relation = RELATIVES.find(([, words]) => words.test(text))?.[0];
    for (const group of sentence.groups) {
      if (group !== own && relation !== undefined) relatives.add(`${group} ${relation}`, keys);
    }
    const year = SINCE.exec(text)?.[1];
    if (year !== undefined) since ??= { value: year, keys };
  }
  const pairs = relatives.rows().map(({ value, keys }) => {
    const [group = "", relation = ""] = value.split(" ");
    return { value: group, relation: relation as RelativeRelation, keys };
  });
  return {
    countries: countries.rows(),
    sectors: sectors.rows(),
    origins: origins.rows(),
    sponsors: sponsors.rows(),
    relatives: pairs,
    ...(since === undefined ? {} : { since }),
  };
}

class FactTable {
  readonly #keys = new Map<string, string[]>();

  add(value: string, keys: readonly string[]): void {
    this.#keys.set(value, [...(this.#keys.get(value) ?? []), ...keys]);
  }

  rows(): Cited[] {
    return sortedSet(this.#keys.keys()).map((value) => ({ value, keys: sortedSet(this.#keys.get(value) ?? []) }));
  }
}

const CITATION = /\(Citation: ([^)]{1,300})\)/g;
const LINK = /\[([^\]]{1,200})\]\(https?:\/\/attack\.mitre\.org\/([a-z]{1,20})\/([A-Z0-9.]{2,12})(?:\/\d{3})?\)/g;

/** Sentences without marks and links. What cites nothing itself rests on the next citation: ATT&CK cites at the end of a thought. */
function sentencesOf(description: string): Sentence[] {
  const marked = description.slice(0, MAX_TEXT).replace(/\s+/g, " ");
  const sentences = marked
    // A citation belongs to the sentence before it.
    .replace(/([.!?]) ?((?:\(Citation: [^)]{1,300}\) ?)+)/g, " $2$1 ")
    .split(/(?<=[.!?]) +(?=["“[]?\p{Lu})/u)
    .map((text): Sentence => {
      const keys = [...text.matchAll(CITATION)].map(([, key = ""]) => key.trim());
      const groups = [...text.matchAll(LINK)].flatMap(([, , kind, id = ""]) => (kind === "groups" ? [id] : []));
      return { text: text.replace(CITATION, "").replace(LINK, "$1").replace(/ +/g, " "), keys, groups };
    });
  let following: readonly string[] = [];
  return sentences
    .reverse()
    .map((sentence) => {
      if (sentence.keys.length > 0) following = sentence.keys;
      return sentence.keys.length > 0 ? sentence : { ...sentence, keys: following };
    })
    .reverse();
}

/** `Persian-speaking`, `Syrian and Iranian themes`: words of a language or of a lure, no place. */
const NO_VICTIM = /^(?:-| )(?:speak\w*|language|themes?|themed|lures?|decoys?|time ?zones?)\b/i;

interface PlaceInText {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

const PLACE_CODES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, names, demonyms }) =>
    [...names, ...demonyms]
      .filter(({ language }) => language === "en")
      .map(({ name }) => [foldName(name), code] as const),
  ),
);

/** Names of countries of English text, the longest first at each place. */
function placesIn(text: string): PlaceInText[] {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.'’]{0,40}/gu)];
  const places: PlaceInText[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let count = 5; count > 0; count--) {
      const start = words[first]?.index ?? 0;
      const last = words[first + count - 1];
      if (last === undefined || !/^\p{Lu}/u.test(words[first]?.[0] ?? "")) continue;
      const end = last.index + last[0].length;
      const printed = text
        .slice(start, end)
        .replace(/['’]s?$/u, "")
        .replace(/\.$/u, "");
      const code = printed === "us" || printed.includes(",") ? undefined : PLACE_CODES.get(foldName(printed));
      if (code === undefined) continue;
      const isPart =
        /\b(?:North|South|Central|Latin) $/.test(text.slice(0, start)) && foldName(printed).startsWith("america");
      if (!isPart && !NO_VICTIM.test(text.slice(end, end + 20))) places.push({ code, start, end });
      first += count - 1;
      break;
    }
  }
  return places;
}

function isOrigin(text: string, { start, end }: PlaceInText, hitsFrom: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (WORKS_FOR.test(before) || (start < hitsFrom && IS_AT.test(before))) return true;
  const after = text
    .slice(end, end + 30)
    .replace(/^ ?\([A-Z]{2,5}\)/, "")
    .replace(/^['’]s/u, "");
  return start < hitsFrom && FROM_HERE.test(after.trimStart() === after ? after : ` ${after.trimStart()}`);
}

/** Words before a place that has done something, or that a bystander is of: `designated by the US`, `ties between Iran and Albania`, `an Iranian group`. */
const NOT_HIT = /(?:\bby(?: the)?|\bbetween(?: \p{Lu}\p{L}{1,20} and)?|\battribut\p{L}{1,4} [^.]{0,60} to(?: the)?) $/u;
const BYSTANDER = /^ (?:[a-z-]{1,20} )?(?:group|organi[sz]ation|front|movement|actors?)\b/;

function isHit(text: string, { start, end }: PlaceInText): boolean {
  const before = text.slice(Math.max(0, start - 100), start);
  return !NOT_HIT.test(before) && !(/\ban? $/.test(before) && BYSTANDER.test(text.slice(end, end + 60)));
}

/** Ids of the sectors that are named in the words, the longest names first. */
function sectorsIn(text: string): string[] {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’/-]{0,40}|[,;.]/gu)].map(([word]) => word);
  const found: string[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let count = 4; count > 0; count--) {
      const phrase = words.slice(first, first + count);
      if (phrase.length < count || phrase.some((word) => /^[,;.]$/.test(word))) continue;
      const sector = sectorOfLabel(phrase.join(" "));
      if (sector === undefined) continue;
      found.push(sector);
      first += count - 1;
      break;
    }
  }
  return found;
}
