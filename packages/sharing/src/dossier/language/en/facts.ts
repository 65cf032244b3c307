import type { ActionClass, IndicatorKind, MalwarePolarity, Stance, SystemStatus, VictimKind } from "@kulla/core";
import type { Part, Sentence } from "../../dossier.ts";
import { capital, inWords } from "../../english.ts";
import { name, say, sentenceOf, text } from "../../sentence.ts";
import type { Piece } from "../../sentence.ts";
import { readableTime, whenPhrase } from "../../time.ts";
import type { AttackWords } from "../words.ts";
import { DEED_KINDS } from "./deed-kinds.ts";

/** Something that a party did. */
export interface Deed {
  readonly class: ActionClass;
  /** The usual name of what was done: `suspend services`. */
  readonly kind: string;
  readonly stance: Stance;
  readonly areMany: boolean;
}

/** What a party did: before its target, and without one. */
interface DeedWords {
  readonly to?: string;
  readonly alone?: string;
}

const STATUSES: Readonly<Record<SystemStatus, string>> = {
  unaffected: "not affected",
  restored: "restored",
  contained_by_defender: "switched off or contained by its defenders",
  destroyed: "destroyed",
  leaked: "leaked",
  infected: "infected",
  offline: "offline",
  disrupted: "disrupted",
  compromised: "compromised",
  other: "other",
};

const VICTIMS: Readonly<Record<VictimKind, string>> = {
  country: "country",
  org: "organisation",
  sector: "sector",
  customers: "customers",
  event: "event",
  person: "person",
};

const POLARITIES: Readonly<Record<MalwarePolarity, string>> = {
  used: "used in the attack",
  similar: "likened to what was used, which is not to say that it was used itself",
  variant: "used in a new version",
  context: "named as background",
};

const DEEDS: Readonly<Record<ActionClass, DeedWords>> = {
  sever_relations: { to: "broke off relations with", alone: "broke off diplomatic relations" },
  expel: {},
  sanction: { to: "imposed sanctions on", alone: "imposed sanctions" },
  indict: { to: "brought charges against", alone: "brought charges" },
  reward: { to: "offered a reward for", alone: "offered a reward" },
  emergency: {},
  condemn: { to: "condemned", alone: "condemned the attack" },
  attribute_publicly: { to: "publicly blamed", alone: "publicly named the culprit" },
  publish: {},
  respond: {},
  contain: {},
  refuse_to_pay: { alone: "refused to pay", to: "refused to pay" },
  restrict_media: {},
  announce: {},
  other: {},
};

const INDICATORS: Readonly<Record<IndicatorKind, string>> = {
  ipv4: "IPv4 address",
  ipv6: "IPv6 address",
  cidr: "Network",
  domain: "Domain",
  url: "URL",
  email: "E-mail address",
  md5: "MD5",
  sha1: "SHA-1",
  sha256: "SHA-256",
  sha512: "SHA-512",
  ssdeep: "ssdeep",
  tlsh: "TLSH",
  imphash: "imphash",
  cve: "Vulnerability",
  asn: "Network operator (ASN)",
  mac: "MAC address",
  filename: "File name",
  filepath: "File path",
  registry: "Registry key",
  mutex: "Mutex",
  "user-agent": "User agent",
  cryptocurrency: "Cryptocurrency address",
  onion: "Onion address",
  yara: "YARA rule",
  "certificate-serial": "Certificate serial number",
  phone: "Telephone number",
  hostname: "Host name",
  arn: "Amazon resource",
  iban: "Bank account (IBAN)",
  "bank-card": "Payment card",
};

const doubtOf = (stance: Stance): string => (stance === "hedges" ? "perhaps " : stance === "rejects" ? "not " : "");

/** When it was. */
export const dates = {
  unknown: (): Sentence => say`Not established: no source gives a date of the attack.`,
  was: (attack: Piece, edtf: string, by: Piece, references: Piece): Sentence =>
    say`${attack} was ${text(whenPhrase(edtf))}, ${by}${references}.`,
  exactly: (dates: Piece): Sentence => sentenceOf([text("More exactly: "), dates, text(".")]),
  against: (dates: Piece, amount: number): Sentence =>
    sentenceOf([
      text(amount === 1 ? "Against that stands another date: " : "Against that stand other dates: "),
      dates,
      text("."),
    ]),
  given: (edtf: string, by: Piece, references: Piece): Sentence =>
    say`${text(capital(readableTime(edtf)))}, ${by}${references}.`,
  undated: (voices: Piece, references: Piece): Sentence => say`Mentioned without a date by ${voices}${references}.`,
};

/** A piece at the start of a sentence. */
const capitalPart = (part: Part): Part => (part.kind === "reference" ? part : { ...part, text: capital(part.text) });

/** What was hit, and what became of it. */
export const harm = {
  unknown: (): Sentence => say`Not established: no source says what was hit.`,
  hit: ({ part }: AttackWords, often: Piece, once: Piece | undefined, _amount: number): Sentence =>
    sentenceOf([
      capitalPart(part),
      text(" hit "),
      often,
      ...(once === undefined ? [] : [text("; mentioned only once: "), once]),
      text("."),
    ]),
  andGovernment: " and its government",
  systems: (items: Piece): Sentence => sentenceOf([text("Systems: "), items, text(".")]),
  status: (status: SystemStatus, stance: Stance): string => `${doubtOf(stance)}${STATUSES[status]}`,
  duringAttack: ({ object }: AttackWords): Piece => [text(" in "), object],
  victim: (kind: VictimKind, stance: Stance): string => `${doubtOf(stance)}${VICTIMS[kind]}`,
  victims: (attack: AttackWords | undefined, items: Piece): Sentence =>
    sentenceOf([
      ...(attack === undefined ? [text("In an unspecified attack")] : [text("In "), attack.object]),
      text(": "),
      items,
      text("."),
    ]),
  malware: (polarity: MalwarePolarity, stance: Stance): string => `${doubtOf(stance)}${POLARITIES[polarity]}`,
  malwareKind: (kind: string): string => kind,
};

/** What was lost or leaked. */
export const loss = {
  /** The figures of one measure that have no line of their own; the section on numbers has one for each. */
  otherFigures: (amount: number, range: { readonly low: Piece; readonly high: Piece } | undefined): Piece => [
    text(inWords(amount, "other figure")),
    ...(range === undefined ? [] : [text(" from "), range.low, text(" to "), range.high].flat()),
    text(" (each under “Numbers”)"),
  ],
  unknown: (): Sentence => say`Not established: no source says whether data were lost or leaked.`,
  denies: (by: Piece, areMany: boolean, of: Piece, words: Piece, references: Piece): Sentence =>
    say`${by} ${text(areMany ? "deny" : "denies")} ${of}${words}${references}.`,
  leak: (by: Piece, references: Piece): Sentence =>
    sentenceOf([
      text("A hack-and-leak operation is reported: "),
      text("data were taken and published, "),
      by,
      references,
      text("."),
    ]),
};

/** What was done about it. */
export const deeds = {
  did({ class: deed, kind, stance }: Deed, by: Piece, target: Piece | undefined): Piece {
    const doubt = stance === "asserts" ? "" : doubtOf(stance);
    const { to, alone } = DEEDS[deed];
    if (target !== undefined && to !== undefined) return [by, text(` ${doubt}${to} `), target].flat();
    if (target === undefined && alone !== undefined) return [by, text(` ${doubt}${alone}`)].flat();
    const whom = target === undefined ? [] : [text(" ("), target, text(")")];
    const did = DEED_KINDS[kind];
    return [by, ...(did === undefined ? [text(`: ${doubt}`), name(kind)] : [text(` ${doubt}${did}`)]), ...whom].flat();
  },
};

export const indicators = {
  kind: (kind: IndicatorKind): string => INDICATORS[kind],
};
