import type { ActionClass, IndicatorKind, MalwarePolarity, Stance, SystemStatus, VictimKind } from "@kulla/core";
import { name, say, sentenceOf, text } from "../../sentence.ts";
import type {
  dates as englishDates,
  deeds as englishDeeds,
  harm as englishHarm,
  indicators as englishIndicators,
  loss as englishLoss,
} from "../en/facts.ts";
import { DEED_KINDS } from "./deed-kinds.ts";
import { inWords } from "./numbers.ts";
import { readableTime, whenPhrase } from "./time.ts";
import { within } from "./within.ts";

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Nouns and adverbs, which do not bend with what they are said of. */
const STATUSES: Readonly<Record<SystemStatus, string>> = {
  unaffected: "pa dëm",
  restored: "rikthim në punë",
  contained_by_defender: "shkëputje ose izolim nga vetë mbrojtësit",
  destroyed: "shkatërrim",
  leaked: "rrjedhje",
  infected: "infektim",
  offline: "jashtë pune",
  disrupted: "ndërprerje",
  compromised: "komprometim",
  other: "gjendje tjetër",
};

const VICTIMS: Readonly<Record<VictimKind, string>> = {
  country: "shtet",
  org: "organizatë",
  sector: "sektor",
  customers: "klientë",
  event: "ngjarje",
  person: "person",
};

const POLARITIES: Readonly<Record<MalwarePolarity, string>> = {
  used: "përdorur në sulm",
  similar: "krahasuar me atë që u përdor, çka nuk do të thotë se u përdor vetë",
  variant: "përdorur në një version të ri",
  context: "përmendur si sfond",
};

const MALWARE_KINDS: Readonly<Record<string, string>> = {
  backdoor: "derë e pasme",
  malware: "program keqdashës",
  rat: "trojan për kontroll në distancë",
  tool: "mjet",
  wiper: "fshirës të dhënash",
};

interface Verb {
  readonly one: string;
  readonly many: string;
}

const DEEDS: Readonly<Partial<Record<ActionClass, Verb>>> = {
  sever_relations: { one: "ndërpreu marrëdhëniet diplomatike", many: "ndërprenë marrëdhëniet diplomatike" },
  sanction: { one: "vendosi sanksione", many: "vendosën sanksione" },
  indict: { one: "ngriti akuza penale", many: "ngritën akuza penale" },
  reward: { one: "premtoi shpërblim për informacion", many: "premtuan shpërblim për informacion" },
  condemn: { one: "dënoi sulmin", many: "dënuan sulmin" },
  attribute_publicly: { one: "emërtoi publikisht përgjegjësin", many: "emërtuan publikisht përgjegjësin" },
  refuse_to_pay: { one: "refuzoi të paguajë", many: "refuzuan të paguajnë" },
};

const INDICATORS: Readonly<Record<IndicatorKind, string>> = {
  ipv4: "Adresë IPv4",
  ipv6: "Adresë IPv6",
  cidr: "Rrjet",
  domain: "Domen",
  url: "URL",
  email: "Adresë e-poste",
  md5: "MD5",
  sha1: "SHA-1",
  sha256: "SHA-256",
  sha512: "SHA-512",
  ssdeep: "ssdeep",
  tlsh: "TLSH",
  imphash: "imphash",
  cve: "Dobësi",
  asn: "Operator rrjeti (ASN)",
  mac: "Adresë MAC",
  filename: "Emër skedari",
  filepath: "Shteg skedari",
  registry: "Çelës regjistri",
  mutex: "Mutex",
  "user-agent": "User agent",
  cryptocurrency: "Adresë kriptomonedhe",
  onion: "Adresë onion",
  yara: "Rregull YARA",
  "certificate-serial": "Numër serie i certifikatës",
  phone: "Numër telefoni",
  hostname: "Emër kompjuteri",
  arn: "Burim i Amazon",
  iban: "Llogari bankare (IBAN)",
  "bank-card": "Kartë pagese",
};

const doubtOf = (stance: Stance): string => (stance === "hedges" ? "ndoshta " : stance === "rejects" ? "jo " : "");

export const dates: typeof englishDates = {
  unknown: () => say`E papërcaktuar: asnjë burim nuk jep datën e sulmit.`,
  was: (attack, edtf, by, references) => say`${attack} ndodhi ${text(whenPhrase(edtf))}, ${by}${references}.`,
  exactly: (given) => sentenceOf([text("Më saktësisht: "), given, text(".")]),
  against: (given, amount) =>
    sentenceOf([
      text(amount === 1 ? "Përballë kësaj qëndron një datë tjetër: " : "Përballë kësaj qëndrojnë data të tjera: "),
      given,
      text("."),
    ]),
  given: (edtf, by, references) => say`${text(capital(readableTime(edtf)))}, ${by}${references}.`,
  undated: (voices, references) => say`Përmendur pa datë nga ${voices}${references}.`,
};

export const harm: typeof englishHarm = {
  unknown: () => say`E papërcaktuar: asnjë burim nuk thotë çfarë u godit.`,
  hit: ({ part }, often, once, amount) =>
    sentenceOf([
      text("Nga "),
      part,
      text(amount === 1 ? " u godit " : " u goditën "),
      often,
      ...(once === undefined ? [] : [text("; përmendur vetëm një herë: "), once]),
      text("."),
    ]),
  andGovernment: " bashkë me qeverinë",
  systems: (items) => sentenceOf([text("Sistemet: "), items, text(".")]),
  status: (status, stance) => `${doubtOf(stance)}${STATUSES[status]}`,
  duringAttack: (attack) => [text(" në "), within(attack)],
  victim: (kind, stance) => `${doubtOf(stance)}${VICTIMS[kind]}`,
  victims: (attack, items) =>
    sentenceOf([
      ...(attack === undefined ? [text("Në një sulm të papërcaktuar")] : [text("Në "), within(attack)]),
      text(": "),
      items,
      text("."),
    ]),
  malware: (polarity, stance) => `${doubtOf(stance)}${POLARITIES[polarity]}`,
  malwareKind: (kind) => MALWARE_KINDS[kind.toLowerCase()] ?? kind,
};

export const loss: typeof englishLoss = {
  otherFigures: (amount, range) => [
    text(inWords(amount, "shifër tjetër", "shifra të tjera")),
    ...(range === undefined ? [] : [text(" nga "), range.low, text(" deri në "), range.high].flat()),
    text(" (secila te “Numrat”)"),
  ],
  unknown: () => say`E papërcaktuar: asnjë burim nuk thotë nëse humbën ose rrodhën të dhëna.`,
  denies: (by, areMany, of, words, references) =>
    say`${by} ${text(areMany ? "mohojnë" : "mohon")} ${of}${words}${references}.`,
  leak: (by, references) =>
    sentenceOf([
      text("Raportohet një operacion i vjedhjes dhe i publikimit të të dhënave: të dhënat u morën dhe u publikuan, "),
      by,
      references,
      text("."),
    ]),
};

export const deeds: typeof englishDeeds = {
  did({ class: deed, kind, stance, areMany }, by, target) {
    const doubt = stance === "asserts" ? "" : doubtOf(stance);
    const whom = target === undefined ? [] : [text(" ("), target, text(")")];
    const verb = DEEDS[deed];
    if (verb !== undefined) return [by, text(` ${doubt}${areMany ? verb.many : verb.one}`), ...whom].flat();
    const called = DEED_KINDS[kind];
    const what = called === undefined ? { ...name(kind), lang: "en" } : text(called);
    return [by, text(`: ${doubt}`), what, ...whom].flat();
  },
};

export const indicators: typeof englishIndicators = {
  kind: (kind) => INDICATORS[kind],
};
