import { foldCase, makeStatement, sha256OfText } from "@kulla/core";
import type { Claim, Contradiction, Decision, Document, Evidence, Finding, Passage, Statement } from "@kulla/core";
import type { DossierCatalogue, DossierInput } from "../src/index.ts";

export const NOW = "2026-11-21T10:46:00.000Z";

/** A document with one passage for each line. */
export function documentOf(name: string, text: string, about: Partial<Document> = {}): Document {
  const passages: Passage[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "")
      passages.push({ start, end: start + line.length, kind: passages.length === 0 ? "title" : "paragraph" });
    start += line.length + 1;
  }
  return {
    evidence: sha256OfText(text),
    name,
    mediaType: "text/plain",
    text,
    markup: [],
    passages,
    authors: [],
    language: "en",
    ...about,
  };
}

export function evidenceOf(document: Document, about: Partial<Evidence> = {}): Evidence {
  const { evidence: id, name, mediaType, text } = document;
  return { id, name, mediaType, size: text.length, origin: `/reports/${name}`, receivedAt: NOW, ...about };
}

/** A statement that cites the first place of `quote` in the document. */
export function said(document: Document, quote: string, claim: Claim, about: Partial<Statement> = {}): Statement {
  const start = document.text.indexOf(quote);
  if (start < 0) throw new Error(`The test document does not say: ${quote}`);
  const publisher = document.publisher?.value;
  return makeStatement({
    claim,
    speakers: publisher === undefined ? [] : [{ name: publisher }],
    stance: "asserts",
    citations: [{ evidence: document.evidence, at: { kind: "text", start, end: start + quote.length }, quote }],
    author: { kind: "tool", name: "test", version: "1", rule: "sample" },
    madeAt: NOW,
    ...about,
  });
}

export interface Parts {
  readonly documents: readonly Document[];
  readonly statements: readonly Statement[];
  readonly evidence?: readonly Evidence[];
  readonly decisions?: readonly Decision[];
  readonly contradictions?: readonly Contradiction[];
  readonly findings?: readonly Finding[];
}

/** The input of a dossier, with the graph folded from the parts. */
export function inputOf(parts: Parts, about: Partial<DossierInput> = {}): DossierInput {
  const { documents, statements, decisions = [], contradictions = [], findings = [] } = parts;
  const sources = documents.map(({ evidence, name, language, publisher, published }) => ({
    evidence,
    name,
    language,
    ...(publisher === undefined ? {} : { publisher: publisher.value }),
    ...(published === undefined ? {} : { published: published.value }),
  }));
  return {
    case: { name: "harbour", title: "Attack on the harbour of Lumi", openedAt: NOW },
    evidence: parts.evidence ?? documents.map((document) => evidenceOf(document)),
    documents,
    statements,
    decisions,
    graph: foldCase({ documents: sources, statements, decisions }),
    contradictions,
    findings,
    now: NOW,
    engine: "Kulla 0.1.0",
    ...about,
  };
}

/** Words that a page, a terminal or a reader could be fooled with. */
export const HOSTILE = `<script>alert("x")</script><img src=x onerror='y'>`;
export const LONG_WORD = "Donaudampfschifffahrt".repeat(30);

const REPORT = documentOf(
  "gazette.txt",
  [
    "Harbour of Lumi hit by a destructive attack",
    "On 3 March 2024 attackers wiped servers of the Lumi Port Authority, Prime Minister Ana Kodra said.",
    "“There is indisputable evidence that Vostria did this,” Kodra said. She said that four groups took part.",
    "Vostria's foreign ministry denied responsibility and called the charge baseless. It accused Nordmark in turn.",
    "A group calling itself Sea Justice claimed responsibility for the attack.",
    "The crane control system was offline on 4 March and was restored on 6 March 2024.",
    "No passenger data were leaked, the port said. About 5,800 records were stolen, according to Halberd Labs.",
    "Lumi cut diplomatic ties with Vostria on 9 March 2024 and expelled its ambassador.",
    `The attackers left a note: ${HOSTILE} and ${LONG_WORD}.`,
    "The note also said \u202etxt.exe\u202c and مرحبا بالعالم 🏴‍☠️ 港口.",
  ].join("\n"),
  {
    publisher: { value: "Lumi Gazette" },
    published: { value: "2024-03-10", how: "byline" },
    title: { value: "Harbour of Lumi hit by a destructive attack" },
  },
);

const ADVISORY = documentOf(
  "advisory.md",
  [
    "# Analysis of the Lumi intrusion",
    "Halberd Labs assesses with high confidence that DEV-4711 carried out the attack of 2 March 2024.",
    "DEV-4711 is likely linked to Vostria's Ministry of State. It overlaps with the group known as Gray Heron.",
    "The actor used a wiper called TIDEBREAK, similar to SALTWORM, and exfiltrated mail (T1114).",
    "Indicators: hxxps://update[.]tide-break[.]example/a, 203.0.113.7, 44d88612fea8a8f36de82e1278abb02f. The domain lumi-port.example is the victim's.",
    "We do not attribute the leak of May 2024 to this actor.",
  ].join("\n"),
  {
    publisher: { value: "Halberd Labs" },
    mediaType: "text/markdown",
    title: { value: "Analysis of the Lumi intrusion" },
    url: { value: "javascript:alert(1)" },
  },
);

const NOTE = documentOf("note.txt", `Shënim\nSulmi ndodhi më 3 mars 2024, thotë ${HOSTILE}.`, { language: "sq" });

const MAIN = { incident: "main" };
const KODRA = {
  speakers: [{ name: "Ana Kodra", role: "Prime Minister of Lumi", for: "Lumi" }, { name: "Lumi Gazette" }],
};
const MINISTRY = {
  speakers: [{ name: "Vostria Ministry of Foreign Affairs", for: "Vostria" }, { name: "Lumi Gazette" }],
};
const HALBERD = { speakers: [{ name: "Halberd Labs" }] };

const time = (edtf: string, words?: string) => ({
  time: {
    edtf,
    basis: words === undefined ? ("explicit" as const) : ("relative" as const),
    ...(words === undefined ? {} : { words }),
  },
});

const STATEMENTS: readonly Statement[] = [
  said(
    REPORT,
    "On 3 March 2024 attackers wiped servers",
    { type: "incident", ...MAIN, role: "main", name: "destructive attack", ...time("2024-03-03") },
    KODRA,
  ),
  said(REPORT, "wiped servers of the Lumi Port Authority", {
    type: "victim",
    name: "Lumi Port Authority",
    kind: "org",
    ...MAIN,
  }),
  said(
    REPORT,
    "There is indisputable evidence that Vostria did this",
    { type: "attribution", by: ["Ana Kodra"], to: ["Vostria"], about: "actor", ...MAIN },
    { ...KODRA, wording: { words: "indisputable evidence" } },
  ),
  said(
    REPORT,
    "She said that four groups took part",
    { type: "quantity", metric: "number of attacking groups", value: 4, unit: "groups", ...MAIN },
    KODRA,
  ),
  said(
    REPORT,
    "denied responsibility and called the charge baseless",
    { type: "denial", by: "Vostria Ministry of Foreign Affairs", of: "responsibility for the attack", ...MAIN },
    { ...MINISTRY, wording: { words: "baseless" } },
  ),
  said(
    REPORT,
    "It accused Nordmark in turn",
    { type: "attribution", by: ["Vostria Ministry of Foreign Affairs"], to: ["Nordmark"], about: "actor" },
    { ...MINISTRY, stance: "counter-accusation" },
  ),
  said(REPORT, "A group calling itself Sea Justice claimed responsibility", {
    type: "claim",
    by: "Sea Justice",
    ...MAIN,
  }),
  said(REPORT, "Sea Justice claimed responsibility for the attack", {
    type: "actor",
    name: "Sea Justice",
    kind: "persona",
    roles: ["claims responsibility"],
    ...MAIN,
  }),
  said(REPORT, "The crane control system was offline on 4 March", {
    type: "system",
    name: "crane control system",
    status: "offline",
    words: "offline",
    ...time("2024-03-04"),
    ...MAIN,
  }),
  said(REPORT, "was restored on 6 March 2024", {
    type: "system",
    name: "crane control system",
    status: "restored",
    words: "restored",
    ...time("2024-03-06"),
    ...MAIN,
  }),
  said(
    REPORT,
    "No passenger data were leaked",
    { type: "quantity", metric: "passenger data leaked", value: "none", unit: "data" },
    { speakers: [{ name: "Lumi Port Authority" }] },
  ),
  said(
    REPORT,
    "About 5,800 records were stolen",
    { type: "quantity", metric: "records stolen", value: 5800, unit: "records", qualifier: "about" },
    HALBERD,
  ),
  said(REPORT, "Lumi cut diplomatic ties with Vostria on 9 March 2024", {
    type: "action",
    class: "sever_relations",
    kind: "cut diplomatic ties",
    by: ["Lumi"],
    target: "Vostria",
    ...time("2024-03-09"),
  }),
  said(REPORT, "expelled its ambassador", {
    type: "action",
    class: "expel",
    kind: "expel ambassador",
    by: ["Lumi"],
    target: "Vostria",
  }),
  said(REPORT, HOSTILE, { type: "event", name: HOSTILE, ...time("2024-03~", "the other night") }),
  said(REPORT, LONG_WORD, { type: "malware", name: LONG_WORD, polarity: "context" }),
  said(REPORT, "\u202etxt.exe\u202c and مرحبا بالعالم 🏴‍☠️ 港口", {
    type: "event",
    name: "\u202etxt.exe\u202c مرحبا بالعالم 🏴‍☠️",
  }),
  said(
    ADVISORY,
    "the attack of 2 March 2024",
    { type: "incident", ...MAIN, role: "main", ...time("2024-03-02") },
    HALBERD,
  ),
  said(
    ADVISORY,
    "assesses with high confidence that DEV-4711 carried out the attack",
    { type: "attribution", by: ["Halberd Labs"], to: ["DEV-4711"], about: "actor", ...MAIN },
    { ...HALBERD, wording: { words: "with high confidence", confidence: "high" } },
  ),
  said(
    ADVISORY,
    "DEV-4711 is likely linked to Vostria's Ministry of State",
    { type: "sponsor", actor: "DEV-4711", state: "Vostria", organ: "Ministry of State", relation: "linked" },
    { ...HALBERD, stance: "hedges", wording: { words: "likely", likelihood: "likely" } },
  ),
  said(
    ADVISORY,
    "DEV-4711",
    { type: "actor", name: "DEV-4711", kind: "cluster", roles: ["attack"], catalogue: "G9999", ...MAIN },
    HALBERD,
  ),
  said(
    ADVISORY,
    "It overlaps with the group known as Gray Heron",
    { type: "alias", left: "DEV-4711", right: "Gray Heron", relation: "overlaps", of: "actor" },
    HALBERD,
  ),
  said(
    ADVISORY,
    "a wiper called TIDEBREAK",
    { type: "malware", name: "TIDEBREAK", kind: "wiper", polarity: "used", ...MAIN },
    HALBERD,
  ),
  said(ADVISORY, "similar to SALTWORM", { type: "malware", name: "SALTWORM", polarity: "similar", ...MAIN }, HALBERD),
  said(ADVISORY, "exfiltrated mail (T1114)", { type: "technique", tid: "T1114", explicit: true, ...MAIN }, HALBERD),
  said(
    ADVISORY,
    "hxxps://update[.]tide-break[.]example/a",
    { type: "indicator", kind: "url", value: "https://update.tide-break.example/a", polarity: "malicious" },
    HALBERD,
  ),
  said(
    ADVISORY,
    "203.0.113.7",
    { type: "indicator", kind: "ipv4", value: "203.0.113.7", polarity: "malicious" },
    HALBERD,
  ),
  said(
    ADVISORY,
    "The domain lumi-port.example is the victim's",
    {
      type: "indicator",
      kind: "domain",
      value: "lumi-port.example",
      polarity: "negative",
      why: "the victim's own domain",
    },
    HALBERD,
  ),
  said(
    ADVISORY,
    "We do not attribute the leak of May 2024 to this actor",
    { type: "attribution", by: ["Halberd Labs"], to: ["DEV-4711"], about: "actor", incident: "leak" },
    { ...HALBERD, stance: "rejects" },
  ),
  said(
    ADVISORY,
    "the leak of May 2024",
    { type: "incident", incident: "leak", role: "hack-and-leak", ...time("2024-05") },
    HALBERD,
  ),
  said(NOTE, "Sulmi ndodhi më 3 mars 2024", { type: "incident", ...MAIN, role: "main", ...time("2024-03-03") }),
];

const date = (document: Document, quote: string): Contradiction["sides"][number] => {
  const statement = STATEMENTS.find(
    ({ citations }) => citations[0].evidence === document.evidence && citations[0].quote === quote,
  );
  if (statement?.claim.type !== "incident") throw new Error(`No incident is stated in: ${quote}`);
  return { value: statement.claim.time?.edtf ?? "", statements: [statement.id], citation: statement.citations[0] };
};

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    id: "c-1",
    kind: "date",
    nature: "conflict",
    topic: "date of the main attack",
    scope: "between",
    severity: "high",
    sides: [
      date(REPORT, "On 3 March 2024 attackers wiped servers"),
      date(ADVISORY, "the attack of 2 March 2024"),
      date(NOTE, "Sulmi ndodhi më 3 mars 2024"),
    ],
    why: `The two days exclude each other, whatever ${HOSTILE} says.`,
  },
];

const UNREADABLE: Evidence = {
  id: "f".repeat(64),
  name: "scan.pdf",
  size: 10,
  mediaType: "application/pdf",
  origin: "/reports/scan.pdf",
  receivedAt: NOW,
  marking: "TLP:GREEN",
};

/** Every type of claim, every stance, hostile words, overlapping citations, an unread file, a conflict. */
export const RICH: Parts = {
  documents: [ADVISORY, REPORT, NOTE],
  evidence: [
    evidenceOf(ADVISORY, { marking: "TLP:AMBER" }),
    evidenceOf(REPORT, { marking: "TLP:CLEAR" }),
    evidenceOf(NOTE, { marking: "TLP:CLEAR" }),
    UNREADABLE,
  ],
  statements: STATEMENTS,
  contradictions: CONTRADICTIONS,
  findings: [
    {
      code: "reading-encrypted",
      severity: "error",
      message: "The file is encrypted; give one that is not.",
      at: { file: "scan.pdf", evidence: UNREADABLE.id },
    },
  ],
};

export const CATALOGUE: DossierCatalogue = {
  actor: (id) =>
    id === "G9999"
      ? {
          label: "Gray Heron (G9999)",
          aliases: [
            { name: "TEMP.Heron", assertedBy: ["Halberd Labs"] },
            { name: "Wading Bird", assertedBy: [] },
          ],
        }
      : undefined,
  technique: (id) => (id === "T1114" ? { name: "Email Collection", tactics: ["Collection"] } : undefined),
};
