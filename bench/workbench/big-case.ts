// A case of any size, the same for the same numbers: documents of plain text, statements that cite their sentences, labels of all kinds.
import type { Claim, Evidence, Statement, Store, Tlp } from "@kulla/core";
import { makeStatement, sha256Hex } from "@kulla/core";

export interface BigCase {
  readonly name: string;
  readonly documents: number;
  readonly statements: number;
  /** As `Tool.name` has it: the statements count as this tool's. */
  readonly tool: string;
}

const NOW = "2026-01-01T00:00:00.000Z";
const DAY = 86_400_000;

/** Labels and how often each comes; the rest has none. */
const LABELS: readonly (readonly [Tlp, number])[] = [
  ["TLP:CLEAR", 0.2],
  ["TLP:GREEN", 0.5],
  ["TLP:AMBER", 0.75],
  ["TLP:AMBER+STRICT", 0.85],
  ["TLP:RED", 0.95],
];

const KINDS = ["wiper", "ransomware", "backdoor", "tool"] as const;
const STATUSES = ["offline", "infected", "restored", "leaked", "disrupted", "destroyed"] as const;
const STATES = ["Iran", "Russia", "China", "North Korea"] as const;

/** Fills a case that is not there yet, document by document. */
export async function fillBigCase(store: Store, { name, documents, statements, tool }: BigCase): Promise<void> {
  await store.openCase({ name, title: "A case of many documents", openedAt: NOW });
  const each = Math.ceil(statements / documents);
  const version = tool.slice(tool.indexOf(" ") + 1);
  for (let number = 0; number < documents; number += 1) {
    const told = documentOf(number, each);
    const evidence = evidenceOf(told, number);
    await store.addEvidence(name, evidence, told.bytes);
    const made = told.sentences.map((sentence) => statementOf(sentence, evidence, version));
    const work = [{ evidence: evidence.id, tool, findings: [], finishedAt: NOW }];
    await store.append(name, { statements: made, work });
  }
}

interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly claim: Claim;
  readonly speaker: string;
}

interface Told {
  readonly bytes: Uint8Array;
  readonly sentences: readonly Sentence[];
  readonly random: Random;
}

function documentOf(number: number, count: number): Told {
  const random = new Random(number + 1);
  let text = `Report ${number} on the attack\n\nBy ${publisher(number)}, ${day(random.below(120))}\n\n`;
  const sentences: Sentence[] = [];
  for (let at = 0; at < count; at += 1) {
    const speaker = `Speaker ${random.skewed(200)}`;
    const [words, claim] = claimOf(random);
    const sentence = `${speaker} said that ${words}, according to note ${number}-${at} of the team.`;
    sentences.push({ text: sentence, start: text.length, claim, speaker });
    text += `${sentence}${at % 4 === 3 ? "\n\n" : " "}`;
  }
  return { bytes: new TextEncoder().encode(text), sentences, random };
}

function evidenceOf({ bytes, random }: Told, number: number): Evidence {
  const chance = random.next();
  const marking = LABELS.find(([, upTo]) => chance < upTo)?.[0];
  return {
    id: sha256Hex(bytes),
    size: bytes.length,
    name: `reports/report-${String(number).padStart(5, "0")}.txt`,
    mediaType: "text/plain",
    origin: publisher(number),
    receivedAt: NOW,
    ...(marking !== undefined && { marking }),
  };
}

function statementOf({ text, start, claim, speaker }: Sentence, { id, name }: Evidence, version: string): Statement {
  return makeStatement({
    claim,
    speakers: [{ name: speaker }, { name }],
    stance: "asserts",
    citations: [{ evidence: id, at: { kind: "text", start, end: start + text.length }, quote: text }],
    author: { kind: "tool", name: "kulla-extraction", version, rule: claim.type },
    madeAt: NOW,
  });
}

function publisher(number: number): string {
  return `Publisher ${number % 60}`;
}

function day(after: number): string {
  return new Date(Date.UTC(2022, 4, 1) + after * DAY).toISOString().slice(0, 10);
}

/** What a sentence says, in words and as a claim. About as often as in reports: a third of the claims are indicators. */
function claimOf(random: Random): readonly [string, Claim] {
  const incident = random.next() < 0.7 ? "main" : `wave-${random.skewed(5)}`;
  const edtf = day(random.below(120));
  const time = { edtf, basis: "explicit" } as const;
  const [actor, malware] = [`Group ${random.skewed(40)}`, `Tool${random.skewed(60)}`];
  const system = `System ${random.skewed(400)}`;
  const chance = random.below(100);
  if (chance < 32) return indicatorOf(random, incident);
  if (chance < 42) {
    const tid = `T${1001 + random.skewed(150)}`;
    return [`they used ${tid}`, { type: "technique", tid, explicit: true, incident }];
  }
  if (chance < 54) {
    const status = STATUSES[random.below(STATUSES.length)] ?? "offline";
    return [`${system} was ${status} on ${edtf}`, { type: "system", name: system, status, time, incident }];
  }
  if (chance < 63) {
    const kind = KINDS[random.below(KINDS.length)] ?? "tool";
    return [`the ${kind} ${malware} was used`, { type: "malware", name: malware, kind, polarity: "used", incident }];
  }
  if (chance < 71)
    return [`${actor} took part`, { type: "actor", name: actor, kind: "group", roles: ["attack"], incident }];
  if (chance < 77) {
    const claim: Claim = {
      type: "attribution",
      by: [`Agency ${random.skewed(30)}`],
      to: [actor],
      about: "actor",
      incident,
    };
    return [`${actor} was behind it`, claim];
  }
  if (chance < 83) {
    const by = `Country ${random.skewed(30)}`;
    return [
      `${by} condemned it on ${edtf}`,
      { type: "action", class: "condemn", kind: "condemn", by: [by], time, incident },
    ];
  }
  if (chance < 89) {
    const name = `Ministry ${random.skewed(300)}`;
    return [`${name} was hit`, { type: "victim", name, kind: "org", incident }];
  }
  if (chance < 93)
    return [
      `the page of ${system} went down on ${edtf}`,
      { type: "event", name: `outage of ${system}`, time, incident },
    ];
  if (chance < 96) {
    const value = 100 * (1 + random.skewed(50));
    return [
      `${value} computers were wiped`,
      { type: "quantity", metric: "computers wiped", value, unit: "computers", incident },
    ];
  }
  if (chance < 98)
    return [`it happened on ${edtf}`, { type: "incident", incident, role: "main", time, name: "destructive attack" }];
  const state = STATES[random.below(STATES.length)] ?? "Iran";
  if (chance < 99) return [`${actor} is backed by ${state}`, { type: "sponsor", actor, state, relation: "backed" }];
  return [`${state} denied it on ${edtf}`, { type: "denial", by: state, of: "responsibility", time, incident }];
}

function indicatorOf(random: Random, incident: string): readonly [string, Claim] {
  const number = random.skewed(8_000);
  if (random.next() < 0.5) {
    const value = `host${number}.example.net`;
    return [
      `${value} was a server of theirs`,
      { type: "indicator", kind: "domain", value, polarity: "malicious", incident },
    ];
  }
  const value = `198.${18 + (number % 2)}.${(number >> 8) % 256}.${number % 256}`;
  return [`${value} was seen`, { type: "indicator", kind: "ipv4", value, polarity: "malicious", incident }];
}

/** The same numbers for the same seed: a linear congruential generator (Numerical Recipes), its high bits. */
class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed, 2_654_435_761) >>> 0;
  }

  /** From 0 to 1. */
  next(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return (this.#state >>> 8) / 2 ** 24;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** Small numbers come more often, as names do. */
  skewed(limit: number): number {
    return Math.floor(this.next() ** 2 * limit);
  }
}
