// Random cases with random labels and decisions, and what each clearance may see of them, worked out by hand from the rules as they are written down.
import { createHash } from "node:crypto";
import type { Tool } from "@kulla/casework";
import type { Claim, Decision, Evidence, Statement, StatementId, Tlp } from "@kulla/core";
import { compareTlp, makeDecision, makeStatement, TLP_LABELS } from "@kulla/core";
import type { WorkbenchStore } from "@kulla/store";
import fc from "fast-check";

const START = Date.UTC(2026, 10, 21, 12);

/** When the cases are opened and read: after all that comes into them. */
export const NOW = "2026-11-22T12:00:00.000Z";

/** A case as drawn: numbers that stand for what is in it, so that it shrinks well. */
interface Drawn {
  /** A label for each piece of evidence; 5 is none. */
  readonly labels: readonly number[];
  readonly statements: readonly { readonly kind: number; readonly cites: readonly number[]; readonly name: number }[];
  readonly decisions: readonly {
    readonly kind: number;
    readonly about: number;
    readonly other: number;
    readonly because: number | null;
    /** Highest label that who decided could see; 4 is everything. */
    readonly sight: number;
  }[];
  readonly clearance: number;
}

export const drawn: fc.Arbitrary<Drawn> = fc.record({
  labels: fc.array(fc.nat(5), { minLength: 2, maxLength: 6 }),
  statements: fc.array(
    fc.record({
      kind: fc.nat(6),
      cites: fc.array(fc.nat(50), { minLength: 1, maxLength: 2 }),
      name: fc.nat(4),
    }),
    { minLength: 1, maxLength: 14 },
  ),
  decisions: fc.array(
    fc.record({
      kind: fc.nat(8),
      about: fc.nat(50),
      other: fc.nat(50),
      because: fc.option(fc.nat(50)),
      sight: fc.nat(4),
    }),
    { maxLength: 12 },
  ),
  clearance: fc.nat(3),
});

/** What a drawn case holds. */
export interface Built {
  readonly evidence: readonly (readonly [Evidence, Uint8Array])[];
  readonly statements: readonly Statement[];
  readonly decisions: readonly Decision[];
}

/** Makes the case that numbers stand for; its statements are by this version of the extraction. */
export function build({ labels, statements, decisions }: Drawn, tool: Tool): Built {
  const version = tool.name.slice(tool.name.indexOf(" ") + 1);
  const texts = labels.map((_, at) => `Report ${at}\n\n`);
  const quotes = statements.map(({ kind, cites, name }, at) => {
    const quote = `Agency ${name} said on 1${at % 10} May 2022 that thing ${kind}-${name} of note${at}x was hit.`;
    const places = [...new Set(cites.map((one) => one % labels.length))].map((document) => {
      const start = texts[document]!.length;
      texts[document] = `${texts[document]!}${quote}\n\n`;
      return { document, start };
    });
    return { quote, places };
  });
  const evidence = texts.map((text, at): readonly [Evidence, Uint8Array] => {
    const bytes = new TextEncoder().encode(text);
    const id = createHash("sha256").update(bytes).digest("hex");
    const marking = TLP_LABELS[labels[at]!];
    const told = { id, size: bytes.length, name: `report-${at}.txt`, mediaType: "text/plain", origin: `origin ${at}` };
    return [{ ...told, receivedAt: instant(at), ...(marking !== undefined && { marking }) }, bytes];
  });
  const made = statements.map(({ kind, name }, at) => {
    const { quote, places } = quotes[at]!;
    const [first, ...more] = places.map(({ document, start }) => ({
      evidence: evidence[document]![0].id,
      at: { kind: "text" as const, start, end: start + quote.length },
      quote,
    }));
    return makeStatement({
      claim: claimOf(kind, name, at),
      speakers: [{ name: `Agency ${name}` }],
      stance: "asserts",
      citations: [first!, ...more],
      author: { kind: "tool", name: "kulla-extraction", version, rule: "test" },
      madeAt: NOW,
    });
  });
  return {
    evidence,
    statements: made,
    decisions: decisionsOf(
      decisions,
      evidence.map(([one]) => one),
      made,
    ),
  };
}

/** Evidence comes a minute after the other, decisions between and after them. */
function instant(minute: number): string {
  return new Date(START + minute * 60_000).toISOString();
}

function claimOf(kind: number, name: number, at: number): Claim {
  const time = { edtf: `2022-05-${10 + (at % 10)}`, basis: "explicit" as const };
  switch (kind) {
    case 0:
      return { type: "malware", name: `Tool${name}`, kind: "wiper", polarity: "used", incident: "main" };
    case 1:
      return {
        type: "system",
        name: `System ${name}`,
        status: at % 2 === 0 ? "offline" : "restored",
        time,
        incident: "main",
      };
    case 2:
      return { type: "incident", incident: "main", role: "main", time };
    case 3:
      return { type: "attribution", by: [`Agency ${name}`], to: [`Group ${at % 3}`], about: "actor", incident: "main" };
    case 4:
      return { type: "quantity", metric: "computers wiped", value: 100 + at, unit: "computers", incident: "main" };
    case 5:
      return {
        type: "indicator",
        kind: "domain",
        value: `host${at}.example.net`,
        polarity: "malicious",
        incident: "main",
      };
    default:
      return { type: "technique", tid: `T14${80 + name}`, explicit: true, incident: "main" };
  }
}

function decisionsOf(
  drawnDecisions: Drawn["decisions"],
  evidence: readonly Evidence[],
  statements: readonly Statement[],
): readonly Decision[] {
  const made: Decision[] = [];
  for (const [at, { kind, about, other, because, sight }] of drawnDecisions.entries()) {
    const statement = statements[about % statements.length]!.id;
    const second = statements[other % statements.length]!.id;
    const source = { source: { evidence: evidence[about % evidence.length]!.id } };
    const earlier = made[about % Math.max(1, made.length)]?.id;
    const [subject, verdict] = ((): readonly [Decision["about"], Decision["verdict"]] => {
      if (kind === 0) return [{ statement }, { kind: "accept" }];
      if (kind === 1) return [{ statement }, { kind: "reject" }];
      if (kind === 2) return [{ pair: [statement, second] }, { kind: "nature", nature: "development" }];
      if (kind === 3) return [source, { kind: "rate", reliability: "B", credibility: "2" }];
      if (kind === 4 || kind === 5) return [source, { kind: "mark", marking: TLP_LABELS[other % 5]! }];
      if (kind === 6 && earlier !== undefined) return [{ decision: earlier }, { kind: "withdraw" }];
      if (kind === 7) return [{ item: "technique:T1485" }, { kind: "relevance", relevance: "low" }];
      return [{ statement }, { kind: "withdraw" }];
    })();
    const content = {
      about: subject,
      verdict,
      author: "Ana",
      reason: `reason${at}x`,
      decidedAt: instant(at * 2 + 0.5),
      ...(sight < 4 && { sight: TLP_LABELS[sight]! }),
    };
    const rests = because === null ? undefined : [statements[because % statements.length]!.id];
    made.push(makeDecision(rests === undefined ? content : { ...content, because: rests }));
  }
  return made;
}

/** What the clearance may see, worked out from the rules as they are written down. */
export function seenBy({ evidence, statements, decisions }: Built, clearance: Tlp): Built {
  const worst = (labels: readonly Tlp[]): Tlp =>
    labels.reduce<Tlp>((a, b) => (compareTlp(a, b) >= 0 ? a : b), "TLP:CLEAR");
  const came = new Map(evidence.map(([one]) => [one.id, one.marking ?? "TLP:AMBER+STRICT"]));
  const isStanding = (one: Decision): boolean =>
    !decisions.some((by) => "decision" in by.about && by.about.decision === one.id && isStanding(by));
  const labels = new Map(came);
  for (const one of decisions)
    if (one.verdict.kind === "mark" && "source" in one.about && isStanding(one))
      labels.set(one.about.source.evidence, one.verdict.marking);
  const ofStatement = new Map<StatementId, Tlp>(
    statements.map(({ id, citations }) => [id, worst(citations.map((cited) => labels.get(cited.evidence)!))]),
  );
  const ofDecision = (one: Decision): Tlp => {
    const { about, verdict, because = [], decidedAt } = one;
    const rests = because.map((id) => ofStatement.get(id)!);
    if ("decision" in about) return worst([ofDecision(decisions.find(({ id }) => id === about.decision)!), ...rests]);
    if ("statement" in about) return worst([ofStatement.get(about.statement)!, ...rests]);
    if ("pair" in about) return worst([...about.pair.map((id) => ofStatement.get(id)!), ...rests]);
    if ("source" in about) {
      const id = about.source.evidence;
      const marks = verdict.kind === "mark" ? [verdict.marking, came.get(id)!] : [];
      return worst([labels.get(id)!, ...marks, ...rests]);
    }
    const there = worst(
      evidence.filter(([{ receivedAt }]) => receivedAt <= decidedAt).map(([{ id }]) => labels.get(id)!),
    );
    const known = one.sight !== undefined && compareTlp(one.sight, there) < 0 ? one.sight : there;
    return worst([known, ...rests]);
  };
  const isSeen = (label: Tlp): boolean => compareTlp(label, clearance) <= 0;
  return {
    // As somebody without the marks would have added it: under the label that it has now.
    evidence: evidence
      .filter(([{ id }]) => isSeen(labels.get(id)!))
      .map(([one, bytes]) =>
        labels.get(one.id) === came.get(one.id) ? [one, bytes] : [{ ...one, marking: labels.get(one.id)! }, bytes],
      ),
    statements: statements.filter(({ id }) => isSeen(ofStatement.get(id)!)),
    decisions: decisions.filter((one) => isSeen(ofDecision(one))),
  };
}

/** Adds a case to a workspace, as it grew. */
export async function fill(
  kept: Pick<WorkbenchStore, "store" | "search">,
  name: string,
  { evidence, statements, decisions }: Built,
  tool: Tool,
): Promise<void> {
  await kept.store.openCase({ name, title: "A case", openedAt: NOW });
  await kept.search.find({ caseName: name, clearance: "TLP:RED", limit: 1 }); // from here on it is kept in step
  for (const [one, bytes] of evidence) await kept.store.addEvidence(name, one, bytes);
  for (const [one] of evidence) {
    const own = statements.filter(({ citations }) => citations[0].evidence === one.id);
    const work = [{ evidence: one.id, tool: tool.name, findings: [], finishedAt: NOW }];
    await kept.store.append(name, { statements: own, work });
  }
  for (const one of decisions) await kept.store.append(name, { decisions: [one] });
}
