// A synthetic case in which every type of claim, every stance and every kind of indicator is said at least once.
import type { Claim, Contradiction, IndicatorKind, SourceInfo, Speaker, Statement } from "@kulla/core";
import { makeStatement } from "@kulla/core";

export const NOW = "2026-11-21T12:00:00.000Z";

const MADE = "2026-11-20T12:00:00.000Z";
const EVIDENCE = ["a", "b", "c"].map((letter) => letter.repeat(64));

export const DOCUMENTS: readonly SourceInfo[] = [
  {
    evidence: EVIDENCE[0] ?? "",
    name: "vendor.html",
    title: "Attacks on Ruritania",
    publisher: "Example Vendor",
    published: "2022-09-08",
    language: "en",
    url: "https://vendor.example/attacks",
  },
  {
    evidence: EVIDENCE[1] ?? "",
    name: "paper.txt",
    publisher: "The Paper",
    published: "2022-09",
    language: "sq",
    url: "no address",
  },
  { evidence: EVIDENCE[2] ?? "", part: ["inner.eml"], name: "mails.zip > inner.eml", language: "und" },
];

let offset = 0;

function say(claim: Claim, more: Partial<Statement> = {}, source = 0): Statement {
  offset += 100;
  const quote = `Words of ${claim.type} ${offset} with "quotes", \\ and ëmojis 🦅.`;
  const speakers: readonly Speaker[] = [{ name: "Example Vendor" }];
  const part = DOCUMENTS[source]?.part;
  return makeStatement({
    claim,
    speakers,
    stance: "asserts",
    citations: [
      {
        evidence: EVIDENCE[source] ?? "",
        at: { kind: "text", start: offset, end: offset + quote.length, ...(part === undefined ? {} : { part }) },
        quote,
      },
    ],
    author: { kind: "tool", name: "test", version: "1", rule: "none" },
    madeAt: MADE,
    ...more,
  });
}

const PREMIER: readonly Speaker[] = [
  { name: "Rudolf Elphberg", role: "Prime Minister of Ruritania", for: "Ruritania" },
  { name: "The Paper" },
];

const INDICATORS: Readonly<Record<IndicatorKind, string>> = {
  ipv4: "192.0.2.7",
  ipv6: "2001:db8::7",
  cidr: "198.51.100.0/24",
  domain: "bad.example",
  url: "https://bad.example/a?b=c",
  email: "dropper@bad.example",
  md5: "d41d8cd98f00b204e9800998ecf8427e",
  sha1: "da39a3ee5e6b4b0d3255bfef95601890afd80709",
  sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  sha512: "cf83e1357eefb8bd".repeat(8),
  ssdeep: "3:AXGBicFlgVNhBGcL6wCrFQEv:AXGHsNhxLsr2C",
  tlsh: "6FF02BEF718027B0160B4391212923ED7F1A463D563B1549B86CF62973B197AD2731F8".slice(0, 70),
  imphash: "f34d5f2d4577ed6d9ceec516c1f5a744",
  cve: "CVE-2019-0604",
  asn: "AS64496",
  mac: "00-00-5E-00-53-01",
  filename: "win.exe",
  filepath: "C:\\ProgramData\\Microsoft\\o'cl.exe",
  registry: "HKLM\\Software\\Odd",
  mutex: "Global\\abc",
  "user-agent": "Mozilla/4.0 (evil)",
  cryptocurrency: "1BoatSLRHtKNngkdXEeobR76b53LETtpyT",
  onion: "abcdefghijklmnop.onion",
  yara: "rule bad { condition: true }",
  "certificate-serial": "36f7d465",
  phone: "+383 44 000000",
  hostname: "dc01.ruritania.local",
  arn: "arn:aws:s3:::ruritania-backup",
  iban: "DE89370400440532013000",
  "bank-card": "4111111111111111",
};

const MAIN = { incident: "main" } as const;

/** Every indicator kind as malicious; and values that no STIX object can hold. */
export const INDICATOR_STATEMENTS: readonly Statement[] = [
  ...(Object.keys(INDICATORS) as IndicatorKind[]).map((kind) =>
    say({ type: "indicator", kind, value: INDICATORS[kind], polarity: "malicious", ...MAIN }),
  ),
  say({ type: "indicator", kind: "domain", value: "vendor.example", polarity: "negative", why: "vendor", ...MAIN }),
  say({ type: "indicator", kind: "ipv4", value: "8.8.8.8", polarity: "benign", ...MAIN }),
  say({ type: "indicator", kind: "url", value: "http://bad .example/{", polarity: "malicious", ...MAIN }),
  say({ type: "indicator", kind: "md5", value: "not-a-hash", polarity: "malicious", ...MAIN }),
  say({ type: "indicator", kind: "asn", value: "no number", polarity: "malicious", ...MAIN }),
  say({ type: "indicator", kind: "cve", value: "CVE-unknown", polarity: "malicious", ...MAIN }),
  say({ type: "indicator", kind: "yara", value: "NameOfARule", polarity: "malicious", ...MAIN }),
];

const DATE = { edtf: "2022-07-15", basis: "explicit" } as const;

export const STATEMENTS: readonly Statement[] = [
  say({
    type: "incident",
    incident: "main",
    role: "main",
    time: DATE,
    name: "destructive cyberattack",
    victims: ["Ruritania"],
  }),
  say(
    { type: "incident", incident: "main", role: "main", time: { edtf: "2022-07-17~", basis: "relative" } },
    { speakers: PREMIER },
    1,
  ),
  say({ type: "victim", name: "Albania", kind: "country", ...MAIN }),
  say({ type: "victim", name: "Ruritania", kind: "country", ...MAIN }),
  say({ type: "victim", name: "Ministry of Roads", kind: "org", ...MAIN }),
  say(
    { type: "victim", name: "energy sector", kind: "sector", ...MAIN },
    { stance: "hedges", wording: { words: "likely", likelihood: "likely" } },
  ),
  say({ type: "victim", name: "clients of the bank", kind: "customers", ...MAIN }),
  say({ type: "victim", name: "Summit", kind: "event", ...MAIN }),
  say({ type: "victim", name: "A. Person", kind: "person", ...MAIN }),
  say({
    type: "system",
    name: "TIMS",
    status: "offline",
    words: "switched off",
    time: { edtf: "2022-09-09", basis: "relative" },
    ...MAIN,
  }),
  say({ type: "system", name: "TIMS", status: "restored", ...MAIN }, { speakers: PREMIER }, 1),
  say({ type: "system", name: "mail server", status: "compromised", ...MAIN }),
  say({ type: "system", name: "tax register", status: "unaffected", ...MAIN }),
  say({ type: "malware", name: "ROADSWEEP", kind: "ransomware", polarity: "used", catalogue: "S1150", ...MAIN }),
  say({ type: "malware", name: "Roadsweep", kind: "encryptor", polarity: "used", ...MAIN }, {}, 1),
  say(
    { type: "malware", name: "ZEROCLEAR", kind: "wiper", polarity: "similar", catalogue: "S1151", ...MAIN },
    { stance: "hedges" },
  ),
  say({
    type: "malware",
    name: "PsExec",
    kind: "tool",
    polarity: "used",
    catalogue: "misp:00000000-0000-0000-0000-000000000000",
    ...MAIN,
  }),
  say({ type: "malware", name: "NotThere", polarity: "used", ...MAIN }, { stance: "rejects" }),
  say({ type: "actor", name: "DEV-0842", kind: "cluster", roles: ["encryption", "wiping"], ...MAIN }),
  say({ type: "actor", name: "HomeLand Justice", kind: "persona", roles: ["claims responsibility"], ...MAIN }),
  say({ type: "actor", name: "EUROPIUM", kind: "group", roles: [], catalogue: "G0049" }),
  say({ type: "actor", name: "Ministry of Shadows", kind: "state organ", roles: ["direction"], ...MAIN }),
  say({ type: "sponsor", actor: "DEV-0842", state: "Iran", organ: "Ministry of Intelligence", relation: "linked" }),
  say(
    { type: "sponsor", actor: "EUROPIUM", state: "Iran" },
    { stance: "hedges", wording: { words: "we assess with moderate confidence", confidence: "moderate" } },
  ),
  say(
    { type: "attribution", by: ["Rudolf Elphberg"], to: ["Iran"], about: "actor", ...MAIN },
    { speakers: PREMIER, wording: { words: "indisputable evidence", likelihood: "almost certain" } },
    1,
  ),
  say(
    { type: "attribution", by: ["Example Vendor"], to: ["Iran", "DEV-0842"], about: "actor", ...MAIN },
    { wording: { words: "with high confidence", confidence: "high" } },
  ),
  say(
    { type: "attribution", by: ["Another Vendor"], to: ["DEV-0842"], about: "actor", ...MAIN },
    { stance: "rejects" },
  ),
  say({ type: "attribution", by: ["Example Vendor"], to: ["a software fault"], about: "cause", ...MAIN }),
  say({ type: "attribution", by: ["Example Vendor"], to: ["Iran"], about: "actor" }),
  say(
    { type: "attribution", by: ["Iran"], to: ["Ruritania"], about: "actor", ...MAIN },
    { stance: "counter-accusation" },
  ),
  say(
    {
      type: "denial",
      by: "Iran",
      of: "responsibility for the attack",
      time: { edtf: "2022-09", basis: "explicit" },
      ...MAIN,
    },
    { speakers: [{ name: "Iran" }], saidAt: "2022-09-07" },
    2,
  ),
  say({ type: "denial", by: "Rudolf Elphberg", of: "data leak", ...MAIN }, { speakers: PREMIER }, 1),
  say({ type: "claim", by: "HomeLand Justice", of: "the attack", ...MAIN }),
  say({ type: "claim", by: "HomeLand Justice" }, {}, 2),
  say({
    type: "action",
    class: "sever_relations",
    kind: "sever diplomatic relations",
    by: ["Ruritania"],
    target: "Iran",
    time: { edtf: "2022-09-07", basis: "explicit" },
    ...MAIN,
  }),
  say({ type: "action", class: "contain", kind: "switch systems off", by: [], ...MAIN }),
  say({ type: "technique", tid: "T1561.002", explicit: true, ...MAIN }),
  say({ type: "technique", tid: "T1485", explicit: false, ...MAIN }, { stance: "hedges" }),
  say({ type: "quantity", metric: "modems destroyed", value: 5800, unit: "modems", qualifier: "over", ...MAIN }),
  say({ type: "quantity", metric: "data leak", value: "no serious leak", unit: "" }, { speakers: PREMIER }, 1),
  say(
    { type: "event", name: "upload to a scanning service", time: { edtf: "2021-05/2022-07", basis: "context" } },
    { speakers: [] },
    2,
  ),
  say({ type: "alias", left: "DEV-0842", right: "Void Example", relation: "same", of: "actor" }),
  say({ type: "alias", left: "DEV-0842", right: "EUROPIUM", relation: "distinct", of: "actor" }),
  say(
    { type: "alias", left: "ROADSWEEP", right: "ZEROCLEAR", relation: "overlaps", of: "malware" },
    { stance: "rejects" },
  ),
  say({ type: "sign", kind: "working hours", name: "compile times", to: "Iran", of: "country", ...MAIN }),
  ...INDICATOR_STATEMENTS,
];

const [first, second] = STATEMENTS;
if (first === undefined || second === undefined) throw new Error("no statements");

export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    id: "c-1",
    kind: "date",
    nature: "conflict",
    topic: "date of the first attack",
    scope: "between",
    severity: "high",
    sides: [
      { value: "2022-07-15", statements: [first.id], citation: first.citations[0] },
      { value: "2022-07-17~", statements: [second.id], citation: second.citations[0] },
    ],
    why: "The two days exclude each other.",
  },
];

export const CASE = {
  caseName: "ruritania-2022",
  title: "Ruritania 2022",
  documents: DOCUMENTS,
  statements: STATEMENTS,
  contradictions: CONTRADICTIONS,
  now: NOW,
} as const;
