// Nothing above a clearance shows in anything that is made for it: what somebody gets of a case is, to the last character, what they would get if all that
// is marked above had never been there. Two workspaces hold the two cases; the labels are worked out here by hand, not by the code that is tested.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { computeViews, createTool, shippedCatalogue } from "@kulla/casework";
import type {
  Claim,
  Decision,
  Evidence,
  Statement,
  StatementFacets,
  StatementId,
  Tlp,
  WorkspaceEvent,
} from "@kulla/core";
import { compareTlp, makeDecision, makeStatement, TLP_LABELS } from "@kulla/core";
import type { WorkbenchStore } from "@kulla/store";
import { openWorkbenchStore } from "@kulla/store";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

const START = Date.UTC(2026, 10, 21, 12);
const NOW = "2026-11-22T12:00:00.000Z";
const FACETS: readonly (keyof StatementFacets)[] = ["type", "stance", "standing", "speaker", "evidence", "author"];

const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), "kulla-clearance-")));
const tool = createTool(await shippedCatalogue());
const version = tool.name.slice(tool.name.indexOf(" ") + 1);
let whole: WorkbenchStore;
let twin: WorkbenchStore;
let counter = 0;

beforeAll(async () => {
  [whole, twin] = await Promise.all([
    openWorkbenchStore({ workspace: folders[0]! }),
    openWorkbenchStore({ workspace: folders[1]! }),
  ]);
});

afterAll(async () => {
  await Promise.all([whole.close(), twin.close()]);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

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
  }[];
  readonly clearance: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
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
    }),
    { maxLength: 12 },
  ),
  clearance: fc.nat(3),
});

interface Built {
  readonly evidence: readonly (readonly [Evidence, Uint8Array])[];
  readonly statements: readonly Statement[];
  readonly decisions: readonly Decision[];
}

function build({ labels, statements, decisions }: Drawn): Built {
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
  for (const [at, { kind, about, other, because }] of drawnDecisions.entries()) {
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
    };
    const rests = because === null ? undefined : [statements[because % statements.length]!.id];
    made.push(makeDecision(rests === undefined ? content : { ...content, because: rests }));
  }
  return made;
}

/** What the clearance may see, worked out from the rules as they are written down. */
function seenBy({ evidence, statements, decisions }: Built, clearance: Tlp): Built {
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
    const there = evidence.filter(([{ receivedAt }]) => receivedAt <= decidedAt);
    return worst([...there.map(([{ id }]) => labels.get(id)!), ...rests]);
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

async function fill(kept: WorkbenchStore, name: string, { evidence, statements, decisions }: Built): Promise<void> {
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

/** Everything that the workbench gives of a case to this clearance. */
async function allThatIsGiven(kept: WorkbenchStore, caseName: string, clearance: Tlp): Promise<unknown> {
  const { store, views, search, contents } = kept;
  await computeViews({ store, views, caseName, clearance, tool, now: NOW });
  const rank = TLP_LABELS.indexOf(clearance);
  const panels = await kept.database.db
    .selectFrom("kulla.view_rows")
    .innerJoin("kulla.cases", "kulla.cases.id", "kulla.view_rows.case_id")
    .select("panel")
    .distinct()
    .where("name", "=", caseName)
    .where("rank", "=", rank)
    .orderBy("panel")
    .execute();
  const shown: unknown[] = [];
  for (const { panel } of panels) {
    const page = await views.page({ caseName, clearance, panel, limit: 500 });
    shown.push(panel, page?.items, page?.total, page?.next);
  }
  const query = { caseName, clearance, limit: 100 };
  const found = [];
  for (const words of [undefined, "note1", "agency", "reason", "system 1"])
    found.push(await search.find({ ...query, ...(words !== undefined && { words }) }));
  for (const standing of ["accepted", "rejected", "open"] as const)
    found.push(await search.find({ ...query, standing: [standing] }));
  const counts = [];
  for (const facet of FACETS) counts.push([...(await search.counts(query, facet))].sort());
  return {
    shown,
    found,
    counts,
    evidence: await contents.evidence(caseName, clearance),
    decisions: await contents.decisions(caseName, clearance),
  };
}

it(
  "what a clearance is given is what it would be given if all above had never been there",
  { timeout: 600_000 },
  async () => {
    const property = fc.asyncProperty(drawn, async (one) => {
      const clearance = TLP_LABELS[one.clearance]!;
      const built = build(one);
      counter += 1;
      const name = `case ${counter}`;
      await fill(whole, name, built);
      await fill(twin, name, seenBy(built, clearance));
      const [given, wanted] = [
        await allThatIsGiven(whole, name, clearance),
        await allThatIsGiven(twin, name, clearance),
      ];
      expect(given).toEqual(wanted);
      for (const { id } of built.statements) {
        const [own, others] = [await whole.search.one(name, clearance, id), await twin.search.one(name, clearance, id)];
        expect(own).toEqual(others);
      }
    });
    await fc.assert(property, { numRuns: Number(process.env["KULLA_RUNS"] ?? 25), seed: 20261121, endOnFailure: true });
  },
);

it("events and jobs tell a clearance nothing of what is marked above", { timeout: 120_000 }, async () => {
  const heard: WorkspaceEvent[] = [];
  const over = new AbortController();
  const following = whole.jobs.follow(over.signal, (event) => heard.push(event));
  const built = build({
    labels: [1, 4],
    statements: [
      { kind: 0, cites: [0], name: 0 },
      { kind: 0, cites: [1], name: 1 },
      { kind: 1, cites: [0, 1], name: 2 },
    ],
    decisions: [
      { kind: 1, about: 1, other: 0, because: null },
      { kind: 1, about: 0, other: 0, because: 1 },
    ],
    clearance: 1,
  });
  const open = seenBy(built, "TLP:GREEN");
  await fill(whole, "heard", open);
  await computeViews({ ...whole, caseName: "heard", clearance: "TLP:GREEN", tool, now: NOW });
  await whole.jobs.ask({ kind: "compute", caseName: "heard", clearance: "TLP:GREEN" }, "TLP:GREEN", "Ana");
  const seen = (events: readonly WorkspaceEvent[]) =>
    events.filter((event) => compareTlp(event.kind === "views" ? event.clearance : event.marking, "TLP:GREEN") <= 0);
  await expect.poll(() => heard.some(({ kind }) => kind === "job"), { timeout: 20_000 }).toBe(true);
  const before = seen(heard).length;
  const revision = await whole.views.revision("heard", "TLP:GREEN");
  expect(revision).toMatchObject({ revision: 1, stale: false });
  await fill(whole, "heard", built);
  await whole.jobs.ask({ kind: "process", caseName: "heard", evidence: built.evidence[1]![0].id }, "TLP:RED", "Ben");
  await computeViews({ ...whole, caseName: "heard", clearance: "TLP:RED", tool, now: NOW });
  await expect
    .poll(() => heard.some((event) => event.kind === "views" && event.clearance === "TLP:RED"), { timeout: 20_000 })
    .toBe(true);
  expect(
    seen(heard.slice(0))
      .slice(before)
      .map(({ kind }) => kind),
  ).toEqual([]);
  expect(await whole.views.revision("heard", "TLP:GREEN")).toEqual(revision);
  over.abort();
  await following;
});
