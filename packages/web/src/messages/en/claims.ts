import type {
  ActionClass,
  ActorKind,
  AliasRelation,
  ClaimType,
  Confidence,
  IncidentRole,
  IndicatorKind,
  IndicatorPolarity,
  Likelihood,
  MalwarePolarity,
  SignKind,
  SignTarget,
  Stance,
  SystemStatus,
  VictimKind,
} from "@kulla/core";
import type { ClaimFieldName } from "../../claims/claim-fields.ts";

const types: Readonly<Record<ClaimType, string>> = {
  incident: "Incident",
  victim: "Victim",
  system: "System",
  malware: "Malware",
  actor: "Actor",
  sponsor: "Sponsor",
  attribution: "Attribution",
  denial: "Denial",
  claim: "Claim of responsibility",
  action: "Action",
  indicator: "Indicator",
  technique: "Technique",
  quantity: "Quantity",
  event: "Event",
  alias: "Alias",
  sign: "Sign of who did it",
};

const fields: Readonly<Record<ClaimFieldName, string>> = {
  about: "What is attributed",
  actor: "Actor",
  by: "By",
  catalogue: "Id in the catalogue",
  class: "Class",
  explicit: "The id is printed in the text",
  incident: "Incident",
  kind: "Kind",
  left: "Name",
  metric: "What is counted",
  name: "Name",
  of: "Of what",
  organ: "Organ of the state",
  outcome: "Outcome",
  polarity: "Part in it",
  printed: "Culprits as printed",
  qualifier: "Qualifier",
  relation: "Relation",
  right: "Other name",
  role: "Part in the case",
  roles: "What it did",
  state: "State",
  status: "Status",
  target: "Target",
  tid: "ATT&CK id",
  time: "Time",
  to: "To",
  unit: "Unit",
  value: "Value",
  victims: "Victims",
  why: "Why it is not malicious",
  words: "Words of the status",
};

const stances: Readonly<Record<Stance, string>> = {
  asserts: "asserts",
  hedges: "says with a doubt",
  rejects: "rejects",
  "counter-accusation": "accuses in return",
};

const incidentRoles: Readonly<Record<IncidentRole, string>> = {
  main: "main attack",
  "second wave": "second wave",
  "hack-and-leak": "hack and leak",
  context: "context",
};

const victimKinds: Readonly<Record<VictimKind, string>> = {
  country: "country",
  org: "organisation",
  sector: "sector",
  customers: "customers",
  event: "event",
  person: "person",
};

const systemStatuses: Readonly<Record<SystemStatus, string>> = {
  unaffected: "unaffected",
  restored: "restored",
  contained_by_defender: "contained by the defender",
  destroyed: "destroyed",
  leaked: "leaked",
  infected: "infected",
  offline: "offline",
  disrupted: "disrupted",
  compromised: "compromised",
  other: "other",
};

const malwarePolarities: Readonly<Record<MalwarePolarity, string>> = {
  used: "used in the attack",
  similar: "likened to it",
  variant: "a variant of it was used",
  context: "named for background",
};

const actorKinds: Readonly<Record<ActorKind, string>> = {
  cluster: "activity cluster",
  group: "group",
  persona: "persona",
  "state organ": "state organ",
  organisation: "organisation",
  person: "person",
};

const actionClasses: Readonly<Record<ActionClass, string>> = {
  sever_relations: "severed relations",
  expel: "expulsion",
  sanction: "sanction",
  indict: "indictment",
  reward: "reward",
  emergency: "state of emergency",
  condemn: "condemnation",
  attribute_publicly: "public attribution",
  publish: "publication",
  respond: "response",
  contain: "containment",
  refuse_to_pay: "refusal to pay",
  restrict_media: "restriction of the media",
  announce: "announcement",
  other: "other",
};

const indicatorPolarities: Readonly<Record<IndicatorPolarity, string>> = {
  malicious: "malicious",
  benign: "benign",
  negative: "not an indicator of the attack",
};

const indicatorKinds: Readonly<Record<IndicatorKind, string>> = {
  ipv4: "IPv4 address",
  ipv6: "IPv6 address",
  cidr: "IP range",
  domain: "domain",
  url: "URL",
  email: "e-mail address",
  md5: "MD5",
  sha1: "SHA-1",
  sha256: "SHA-256",
  sha512: "SHA-512",
  ssdeep: "ssdeep",
  tlsh: "TLSH",
  imphash: "imphash",
  cve: "CVE",
  asn: "ASN",
  mac: "MAC address",
  filename: "file name",
  filepath: "file path",
  registry: "registry key",
  mutex: "mutex",
  "user-agent": "user agent",
  cryptocurrency: "cryptocurrency address",
  onion: "onion address",
  yara: "YARA rule",
  "certificate-serial": "serial of a certificate",
  phone: "telephone number",
  hostname: "host name",
  arn: "ARN",
  iban: "IBAN",
  "bank-card": "bank card",
};

const aliasRelations: Readonly<Record<AliasRelation, string>> = {
  same: "is the same as",
  "renamed-to": "was renamed to",
  overlaps: "overlaps with",
  "subset-of": "is a part of",
  "uses-persona": "uses the persona",
  "works-with": "works with",
  "suspected-same": "is suspected to be",
  distinct: "is not",
  variant: "is another spelling of",
};

const signKinds: Readonly<Record<SignKind, string>> = {
  "working hours": "working hours",
  language: "language",
  "operator's mistake": "operator’s mistake",
  code: "code",
  infrastructure: "infrastructure",
};

const signTargets: Readonly<Record<SignTarget, string>> = {
  country: "a country",
  language: "a language",
  actor: "an actor",
  malware: "a program",
};

const likelihoods: Readonly<Record<Likelihood, string>> = {
  "almost no chance": "almost no chance",
  "very unlikely": "very unlikely",
  unlikely: "unlikely",
  "roughly even chance": "roughly even chance",
  likely: "likely",
  "very likely": "very likely",
  "almost certain": "almost certain",
};

const confidences: Readonly<Record<Confidence, string>> = { low: "low", moderate: "moderate", high: "high" };

/** What can be said: types of claims, their fields, and the values that these can have. */
export const claims = {
  types,
  fields,
  stances,
  incidentRoles,
  victimKinds,
  systemStatuses,
  malwarePolarities,
  actorKinds,
  actionClasses,
  indicatorPolarities,
  indicatorKinds,
  aliasRelations,
  signKinds,
  signTargets,
  likelihoods,
  confidences,
  outcomes: { failed: "failed", succeeded: "succeeded" },
  attributionSubjects: {
    actor: "who did it",
    cause: "the cause",
    motive: "the motive",
    relation: "a relation",
    none: "nothing in particular",
  },
  qualifiers: { over: "over", about: "about", under: "under", "at least": "at least", "up to": "up to" },
  bases: {
    explicit: "printed in full",
    "relative-year": "the year is from the context",
    relative: "told relatively (last night)",
    context: "from the context",
  },
  typeLabel: "What is said",
  basis: "How the time is known",
  basisOf: (field: string) => `${field}: how it is known`,
  amountHint: "In digits, 12,500 or 2.5, it can be compared; other words stay words: dozens.",
  severalHint: "Several: one in each line.",
  timeHint: "EDTF: 2022-07-15, 2022-07, 2021-05/2022-07, 2022-09-09~ (about)",
  incidentHint: "The incident's name within this document, for example main.",
  optional: "may be empty",
  notGiven: "not given",
  yes: "yes",
  no: "no",
  errors: {
    missing: "This is needed.",
    time: "This is no EDTF time.",
    technique: "An id of ATT&CK looks like T1485 or T1561.002.",
    long: "This is too long.",
  },
};
