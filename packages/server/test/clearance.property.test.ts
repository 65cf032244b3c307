// Nothing above a clearance shows in anything that is made for it: what somebody gets of a case is, to the last character, what they would get if all that
// is marked above had never been there. Two workspaces hold the two cases; the labels are worked out here by hand, not by the code that is tested.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  caseFileAt,
  CaseShelf,
  computeViews,
  createTool,
  openKnowledge,
  shippedCatalogue,
  shippedRelations,
  storeAtClearance,
  storedDocuments,
} from "@kulla/casework";
import type { Decision, StatementFacets, Tlp, WorkspaceEvent } from "@kulla/core";
import { compareTlp, makeDecision, TLP_LABELS } from "@kulla/core";
import type { WorkbenchStore } from "@kulla/store";
import { openWorkbenchStore } from "@kulla/store";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Built } from "./drawn-case.ts";
import { build, drawn, fill, NOW, seenBy } from "./drawn-case.ts";

const FACETS: readonly (keyof StatementFacets)[] = ["type", "stance", "standing", "speaker", "evidence", "author"];

const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), "kulla-clearance-")));
const catalogue = await shippedCatalogue();
const tool = createTool(catalogue);
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
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

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
      const built = build(one, tool);
      counter += 1;
      const name = `case ${counter}`;
      await fill(whole, name, built, tool);
      await fill(twin, name, seenBy(built, clearance), tool);
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

/** What comes into a case after its evidence, step by step: statements of half of the evidence, half of the decisions, the rest. */
function stepsOf({ evidence, statements, decisions }: Built) {
  const of = (ids: readonly string[]) => ({
    statements: statements.filter(({ citations: [{ evidence: id }] }) => ids.includes(id)),
    work: ids.map((id) => ({ evidence: id, tool: tool.name, findings: [], finishedAt: NOW })),
  });
  const ids = evidence.map(([{ id }]) => id);
  const half = Math.ceil(ids.length / 2);
  const [first, second = first] = statements;
  const content = { author: "Ana", reason: "read wrongly", decidedAt: "2026-11-21T20:00:00.000Z" };
  const judged: Decision[] =
    first === undefined || second === undefined
      ? []
      : [
          makeDecision({
            ...content,
            about: { statement: first.id },
            verdict: { kind: "correct", claim: second.claim },
          }),
          makeDecision({ ...content, about: { pair: [first.id, second.id] }, verdict: { kind: "distinct" } }),
          makeDecision({ ...content, about: { statement: second.id }, verdict: { kind: "accept" } }),
        ];
  const one = (decision: Decision) => ({ decisions: [decision] });
  const early = Math.ceil(decisions.length / 2);
  const rest = [...decisions.slice(early), ...judged].map(one);
  return [of(ids.slice(0, half)), ...decisions.slice(0, early).map(one), of(ids.slice(half)), ...rest];
}

const rowsAt = (kept: WorkbenchStore, caseName: string, clearance: Tlp) =>
  kept.database.db
    .selectFrom("kulla.view_rows")
    .innerJoin("kulla.cases", "kulla.cases.id", "kulla.view_rows.case_id")
    .selectAll("kulla.view_rows")
    .where("name", "=", caseName)
    .where("rank", "=", TLP_LABELS.indexOf(clearance))
    .orderBy("panel")
    .orderBy("position")
    .execute();

it("what is kept from one computation to the next changes no row of any clearance", { timeout: 600_000 }, async () => {
  const judgedBy = openKnowledge({ catalogue, relations: await shippedRelations() }).value;
  const knowledge = { judgedBy, version: judgedBy.sha256 };
  const shelf = new CaseShelf(150_000);
  const property = fc.asyncProperty(drawn, async (one) => {
    const built = build(one, tool);
    counter += 1;
    const caseName = `kept ${counter}`;
    const clearances = [TLP_LABELS[one.clearance]!, "TLP:RED"] as const;
    for (const { store, search } of [whole, twin]) {
      await store.openCase({ name: caseName, title: "A case", openedAt: NOW });
      await search.find({ caseName, clearance: "TLP:RED", limit: 1 });
      for (const [evidence, bytes] of built.evidence) await store.addEvidence(caseName, evidence, bytes);
    }
    for (const [at, batch] of stepsOf(built).entries()) {
      await Promise.all([whole, twin].map(({ store }) => store.append(caseName, batch)));
      const clearance = clearances[at % 2]!;
      const computed = { caseName, clearance, tool, knowledge, now: NOW };
      await computeViews({ ...whole, ...computed, shelf });
      await twin.views.drop(caseName);
      await computeViews({ ...twin, ...computed });
      expect(await rowsAt(whole, caseName, clearance)).toEqual(await rowsAt(twin, caseName, clearance));
      const seen = storeAtClearance(whole.store, clearance, [caseName]);
      const { evidence, documents } = await caseFileAt(seen, { caseName, tool, now: NOW });
      const stored = await storedDocuments(whole.views, caseName, clearance);
      expect(evidence.flatMap(({ id }) => stored.get(id) ?? [])).toEqual(documents);
    }
  });
  await fc.assert(property, { numRuns: Number(process.env["KULLA_RUNS"] ?? 3), seed: 20261122, endOnFailure: true });
});

it("events and jobs tell a clearance nothing of what is marked above", { timeout: 120_000 }, async () => {
  const heard: WorkspaceEvent[] = [];
  const over = new AbortController();
  const following = whole.jobs.follow(over.signal, (event) => heard.push(event));
  const built = build(
    {
      labels: [1, 4],
      statements: [
        { kind: 0, cites: [0], name: 0 },
        { kind: 0, cites: [1], name: 1 },
        { kind: 1, cites: [0, 1], name: 2 },
      ],
      decisions: [
        { kind: 1, about: 1, other: 0, because: null, sight: 4 },
        { kind: 1, about: 0, other: 0, because: 1, sight: 4 },
      ],
      clearance: 1,
    },
    tool,
  );
  const open = seenBy(built, "TLP:GREEN");
  await fill(whole, "heard", open, tool);
  await computeViews({ ...whole, caseName: "heard", clearance: "TLP:GREEN", tool, now: NOW });
  await whole.jobs.ask({ kind: "compute", caseName: "heard", clearance: "TLP:GREEN" }, "TLP:GREEN", "Ana");
  const seen = (events: readonly WorkspaceEvent[]) =>
    events.filter((event) => compareTlp(event.kind === "views" ? event.clearance : event.marking, "TLP:GREEN") <= 0);
  await expect.poll(() => heard.some(({ kind }) => kind === "job")).toBe(true);
  const before = seen(heard).length;
  const revision = await whole.views.revision("heard", "TLP:GREEN");
  expect(revision).toMatchObject({ revision: 1, stale: false });
  await fill(whole, "heard", built, tool);
  await whole.jobs.ask({ kind: "process", caseName: "heard", evidence: built.evidence[1]![0].id }, "TLP:RED", "Ben");
  await computeViews({ ...whole, caseName: "heard", clearance: "TLP:RED", tool, now: NOW });
  await expect.poll(() => heard.some((event) => event.kind === "views" && event.clearance === "TLP:RED")).toBe(true);
  expect(
    seen(heard.slice(0))
      .slice(before)
      .map(({ kind }) => kind),
  ).toEqual([]);
  expect(await whole.views.revision("heard", "TLP:GREEN")).toEqual(revision);
  over.abort();
  await following;
});
