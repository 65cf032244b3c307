import type { Span } from "@kulla/core";
import type { Clock } from "../time/time-shape.ts";

/**
 * What a stretch of text names. Each class has one character of the private use area; a sentence in which every mention is
 * replaced by the character of its class is what the rules read (see `abstract.ts`).
 */
export const MENTION_CLASSES = {
  country: "\uE000",
  /** Iranian, Russian: an adjective that was not taken into a larger mention. */
  demonym: "\uE001",
  /** Tehran, the Kremlin: stands for a government where it acts, for a place where it does not. */
  capital: "\uE002",
  /** the Iranian government, Government of Iran, Albanian authorities. */
  government: "\uE003",
  organisation: "\uE004",
  person: "\uE005",
  /** A named group, cluster or persona. */
  actor: "\uE006",
  malware: "\uE007",
  /** cyberattack, intrusion, breach, attack. */
  attack: "\uE008",
  time: "\uE009",
  number: "\uE00A",
  /** A noun phrase whose head is a system, a service or data: `government websites`. */
  system: "\uE00B",
  /** A phrase for attackers without a name: `four Iran-backed groups`, `Iranian hackers`. */
  attackers: "\uE00C",
  indicator: "\uE00D",
  /** the report, a statement, an advisory. */
  report: "\uE00E",
  /** A capitalised name of which nothing more is known. */
  name: "\uE00F",
} as const;

export type MentionClass = keyof typeof MENTION_CLASSES;

/** The class of a private-use character, by its code unit. */
export const CLASS_OF_CHARACTER: ReadonlyMap<string, MentionClass> = new Map(
  (Object.entries(MENTION_CLASSES) as [MentionClass, string][]).map(([cls, character]) => [character, cls]),
);

/** Something that is named in the text. Offsets are into the document's text. */
export interface Mention extends Span {
  readonly cls: MentionClass;
  /** Resolved name: `Edi Rama` for "Rama", `Iran` for "the Iranian government". */
  readonly name: string;
  /** Country that it is, belongs to or speaks for: `Iran`. */
  readonly country?: string;
  /** Persons: what they are; organisations: ministry, vendor, media …; malware: wiper …; actors: cluster, group, persona. */
  readonly kind?: string;
  /** Organisation or country that a person speaks for. */
  readonly speaksFor?: string;
  /** Id in the catalogue. */
  readonly catalogue?: string;
  /** Times: EDTF and how it was got; absent where it could not be resolved. */
  readonly time?: ResolvedTime;
  /** Numbers: the value, or the words where there is no number. */
  readonly value?: number | string;
  readonly qualifier?: "over" | "about" | "under" | "at least" | "up to";
  /** Attacks: the words before the noun that tell which one: `second`, `latest`. */
  readonly ordinal?: "second" | "same";
  /** How many, for attackers: 4 in `four groups`. */
  readonly count?: number;
  /** Systems: who they belong to, as the phrase says. */
  readonly owner?: Mention;
  /** For short forms and pronouns: stands for something named before. */
  readonly anaphoric?: boolean;
  /** For attackers: the word for the tie to the state, as printed: backed, sponsored, orchestrated. */
  readonly relation?: string;
  /** Names of malware and actors: all that found it. */
  readonly foundBy?: readonly NameFinder[];
  /** The catalogue has an actor and a malware of this name. */
  readonly isAmbiguous?: true;
  /** Names of malware and actors: what the trained tagger takes it for. */
  readonly tagged?: "malware" | "group" | "tool";
  /** Which finder made it. */
  readonly rule: string;
}

/** What finds names of malware and actors: the catalogue, the pattern of cluster names, the words around it, the trained tagger. */
export type NameFinder = "catalogue" | "context" | "pattern" | "tagger";

/** A time expression after resolution. */
export interface ResolvedTime {
  readonly edtf: string;
  readonly basis: "explicit" | "relative-year" | "relative" | "context";
  /** "since 2007": when something began that went on. */
  readonly isSince?: true;
  /** The time of day, where one is printed beside the date. */
  readonly clock?: Clock;
}
