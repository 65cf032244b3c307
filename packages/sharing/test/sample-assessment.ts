import type { Argument, Assessment, CaseEvidence, EvidenceItem, Hypothesis, Reliability } from "@kulla/attribution";
import { matrixOf } from "@kulla/attribution";
import { likelihoodOfProbability } from "@kulla/core";
import type { StatementId } from "@kulla/core";
import type { AssessedInput } from "../src/index.ts";
import { HOSTILE, RICH } from "./sample-case.ts";

/** Id of the statement of the sample case whose first quotation starts so. */
export function statementOf(quote: string): StatementId {
  const found = RICH.statements.find(({ citations }) => citations[0].quote.startsWith(quote));
  if (found === undefined) throw new Error(`The sample case does not cite: ${quote}`);
  return found.id;
}

const item = (
  id: string,
  channel: EvidenceItem["channel"],
  text: string,
  quote: string,
  grade: EvidenceItem["grade"] = "B2",
): EvidenceItem => ({
  id,
  channel,
  observed: { kind: "technique", technique: "T1114" },
  roles: ["whole"],
  origins: [id],
  sources: ["advisory.md"],
  grade,
  because: [statementOf(quote)],
  text,
});

const TIDEBREAK = item("software:TIDEBREAK", "malware", "The wiper TIDEBREAK was used.", "a wiper called TIDEBREAK");
const MAIL = item("technique:T1114", "technique", "Mail was collected (T1114).", "exfiltrated mail");
const RAMA = item(
  "pointer:Vostria",
  "state's statement",
  "The prime minister of Lumi holds Vostria responsible.",
  "There is indisputable evidence",
  "B3",
);
const CLAIM = item(
  "persona:Sea Justice",
  "persona",
  `Sea Justice claimed the attack with a note: ${HOSTILE}.`,
  "A group calling itself Sea Justice",
  "E5",
);

export const EVIDENCE: CaseEvidence = { items: [CLAIM, RAMA, TIDEBREAK, MAIL].sort((a, b) => (a.id < b.id ? -1 : 1)) };

const argument = (
  { id, channel, because, text }: EvidenceItem,
  nats: number,
  about: Partial<Argument> = {},
): Argument => ({
  item: id,
  channel,
  nats,
  fakeable: "costly",
  works: [],
  because,
  text,
  ...about,
});

const hypothesis = (
  name: string,
  probability: number,
  args: readonly Argument[],
  about: Partial<Hypothesis> = {},
): Hypothesis => ({
  id: `group:whole:${name}`,
  actor: { kind: "group", id: name },
  name,
  level: "group",
  role: "whole",
  probability,
  likelihood: likelihoodOfProbability(probability),
  nats: args.reduce((sum, { nats }) => sum + nats, 0),
  arguments: args,
  ...about,
});

const HERON = hypothesis("Gray Heron", 0.46, [
  argument(TIDEBREAK, 4.2, {
    works: ["Halberd TIDEBREAK March 2023", "page:G9999", "Third", "Fourth"],
    text: "Gray Heron alone is known to use TIDEBREAK.",
  }),
  argument(MAIL, 0.4, { fakeable: "easy" }),
  argument(CLAIM, -0.3, { fakeable: "easy" }),
]);
const WADER = hypothesis("Sand Wader", 0.11, [argument(MAIL, 0.6, { fakeable: "easy" })]);
const HOSTILE_GROUP = hypothesis(HOSTILE, 0.05, []);
const UNKNOWN = hypothesis("An unknown actor", 0.3, [], { id: "group:whole:unknown", actor: { kind: "unknown" } });
const MINE = hypothesis("Sea Justice", 0.02, [argument(CLAIM, 0.2, { fakeable: "easy" })], {
  id: "group:whole:Sea Justice",
  actor: { kind: "named", name: "Sea Justice" },
  byHand: true,
});
const MANY = Array.from({ length: 6 }, (_, at) =>
  hypothesis(`Bird ${String(at)}`, 0.01, [], { id: `group:whole:B${String(at)}` }),
);

const WHOLE = [HERON, UNKNOWN, WADER, HOSTILE_GROUP, ...MANY, MINE];

const level = (
  name: string,
  at: Hypothesis["level"],
  probability: number,
  args: readonly Argument[],
  role: Hypothesis["role"] = "whole",
) =>
  hypothesis(name, probability, args, {
    id: `${at}:${role}:${name}`,
    level: at,
    role,
    actor: at === "state" ? { kind: "state", country: name } : { kind: "named", name },
  });

export const ASSESSMENT: Assessment = {
  engine: "attribution 1",
  inputs: { evidence: "e".repeat(64), knowledge: "d".repeat(64) },
  prior: 0.35,
  roles: [
    {
      role: "whole",
      naming: {
        verdict: "not attributable",
        actors: [],
        names: [],
        probability: 0.46,
        conditions: [
          { text: "A group is named from a probability of 90 % on; that of the first is 46 %.", met: false },
          { text: "Without its strongest item the first keeps 12 %; 50 % are asked for.", met: false },
          { text: "Two independent channels support it: malware and technique.", met: true },
        ],
      },
      hypotheses: WHOLE,
    },
    {
      role: "wiping",
      naming: {
        verdict: "sister groups",
        actors: [
          { kind: "group", id: "Gray Heron" },
          { kind: "group", id: "Sand Wader" },
        ],
        names: ["Gray Heron", "Sand Wader"],
        probability: 0.91,
        conditions: [],
      },
      hypotheses: [hypothesis("Gray Heron", 0.6, [], { role: "wiping", id: "group:wiping:Gray Heron" }), UNKNOWN],
    },
  ],
  levels: {
    cluster: [
      level(
        "DEV-4711",
        "cluster",
        0.9,
        [argument(TIDEBREAK, 2, { because: [statementOf("assesses with high confidence")] })],
        "wiping",
      ),
    ],
    organisation: [],
    state: [
      level("Vostria", "state", 0.83, [argument(RAMA, 1.6)]),
      level("Nordmark", "state", 0.03, []),
      level("Vostria", "state", 0.93, [argument(RAMA, 1.6)], "wiping"),
      level("Nordmark", "state", 0.03, [], "wiping"),
    ],
  },
  similar: [
    { id: "C0042", name: "Lantern", groups: ["G9999"], similarity: 0.41, shared: ["S0999", "T1114"] },
    { id: "C0007", name: "Old Pier", groups: [], similarity: 0.2, shared: [] },
  ],
  falseFlag: {
    of: HERON.actor,
    probability: 0.24,
    likelihood: "unlikely",
    needs: [
      { item: MAIL.id, fakeable: "easy", text: "Collect mail as many do." },
      { item: TIDEBREAK.id, fakeable: "costly", text: "Have the code of TIDEBREAK, which was never public." },
    ],
  },
  sensitivity: [
    { without: { item: TIDEBREAK.id }, probability: 0.12, change: -0.34, leads: UNKNOWN.id },
    { without: { source: "advisory.md" }, probability: 0.1, change: -0.36, leads: UNKNOWN.id },
    { without: { item: CLAIM.id }, probability: 0.5, change: 0.04 },
  ],
  pivotal: [TIDEBREAK.id],
  next: [
    { channel: "infrastructure", gain: 0.62, text: "Servers that the wiper was controlled from." },
    { channel: "code", gain: 0.31, text: "A sample of TIDEBREAK to compare its code." },
  ],
  confidence: {
    level: "low",
    reasons: ["One source of grade B2 carries most of the weight.", "One channel alone is strong."],
  },
  gaps: ["No server is known."],
  tested: [
    {
      statement: statementOf("There is indisputable evidence"),
      verdict: "not decidable",
      because: [statementOf("denied responsibility")],
      text: "“Indisputable evidence”: the case holds none that is beyond dispute.",
    },
    {
      statement: statementOf("She said that four groups"),
      verdict: "contradicted",
      because: [],
      text: "The case tells one cluster apart, not four.",
    },
    {
      statement: statementOf("No passenger data"),
      verdict: "supported",
      because: [],
      text: "No leak of passenger data is told.",
    },
  ],
  matrix: matrixOf(WHOLE, EVIDENCE, {
    ratings: [{ item: MAIL.id, hypothesis: WADER.id, rating: "I", reason: `They never touched mail; ${HOSTILE}` }],
  }),
  findings: [],
};

/** The same case a version before: without the malware. */
export const EARLIER: Assessment = {
  ...ASSESSMENT,
  inputs: { ...ASSESSMENT.inputs, evidence: "c".repeat(64) },
  roles: [
    {
      ...ASSESSMENT.roles[0],
      hypotheses: [
        { ...UNKNOWN, probability: 0.7 },
        { ...HERON, probability: 0.12, arguments: HERON.arguments.slice(1) },
        WADER,
      ],
    },
  ],
  confidence: { level: "moderate", reasons: [] },
};

export const RELIABILITY: Reliability = {
  measuredOn: "reports held out, and groups that were taken away",
  cases: 714,
  calibrationError: 0.043,
  bins: [
    { from: 0, to: 0.2, cases: 310, said: 0.09, right: 0.07 },
    { from: 0.2, to: 0.4, cases: 140, said: 0.3, right: 0.27 },
    { from: 0.4, to: 0.6, cases: 90, said: 0.5, right: 0.55 },
    { from: 0.6, to: 0.8, cases: 80, said: 0.71, right: 0.66 },
    { from: 0.8, to: 1, cases: 94, said: 0.91, right: 0.93 },
  ],
};

/** The assessment with all that can be told beside it. */
export const ASSESSED: AssessedInput = {
  assessment: ASSESSMENT,
  version: 2,
  previous: { number: 1, issuedAt: "2026-11-20T10:00:00.000Z", assessment: EARLIER },
  reliability: RELIABILITY,
};
