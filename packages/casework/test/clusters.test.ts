import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { activityKey, createMemoryStore, foldClusters } from "@kulla/core";
import type { ActivityRef, Store } from "@kulla/core";
import { openRelations } from "@kulla/knowledge";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  clusterBoard,
  createTool,
  decideOnCluster,
  findActivities,
  formCluster,
  investigate,
  namesForParts,
  readAsOf,
  sharedBy,
  shippedCatalogue,
  shippedRelations,
  storeAsOf,
  undoDecision,
} from "../src/index.ts";
import type { ClusterBoard } from "../src/index.ts";

const tool = createTool(await shippedCatalogue());
const relations = openRelations(await shippedRelations()).value;
const on = (day: number) => `2026-11-${String(day).padStart(2, "0")}T10:00:00.000Z`;
const file = (name: string, text: string) => ({ name, origin: name, bytes: new TextEncoder().encode(text) });

const FIRST = `The ministry of Norland was hit by a cyberattack on 1 May 2024.
The attackers used the QUARTZFOX wiper against the ministry. The malware connected to the command and control server quartz-update[.]com.
The SHA-256 of the wiper is 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.`;
const SECOND = `The port of Norland was hit by a cyberattack on 20 June 2024.
The attackers used the QUARTZFOX wiper against the port. The malware connected to the command and control server quartz-update[.]com.
The SHA-256 of the wiper is 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.`;

let store: Store;
beforeEach(async () => {
  store = createMemoryStore();
  for (const [caseName, text, day] of [
    ["ministry", FIRST, 1],
    ["port", SECOND, 5],
  ] as const) {
    const inline = [file(`${caseName}.txt`, text)];
    await investigate({ paths: [], inline, from: "/", caseName, store, now: on(day), tool });
  }
});

const board = (asOf?: string): Promise<ClusterBoard> =>
  clusterBoard({ store, tool, relations, now: on(20), ...(asOf === undefined ? {} : { asOf }) });

const by = { author: "Ana", reason: "same wiper and server" };

async function incidents(): Promise<readonly ActivityRef[]> {
  const { activities } = await board();
  return [...activities.values()].map(({ ref }) => ref).filter(({ kind }) => kind === "incident");
}

describe("the board of a workspace", () => {
  it("finds the incidents of all cases with what they share, and proposes to form a cluster of them", async () => {
    const { proposals, clusters } = await board();
    expect(clusters).toEqual([]);
    const [proposal] = proposals;
    expect(proposals).toHaveLength(1);
    expect(proposal?.kind === "form" ? proposal.activities.map(activityKey) : []).toEqual([
      "incident:ministry/incident-2024-05-01-main",
      "incident:port/incident-2024-06-20-main",
    ]);
    const common = proposal?.description.common.map(({ kind }) => kind);
    expect(common).toEqual(expect.arrayContaining(["infrastructure", "malware", "sample"]));
  });

  it("stands as it was known on a day", async () => {
    const activities = await incidents();
    const formed = await formCluster({ store, ...by, activities, now: on(10) });
    expect((await board()).clusters.map(({ id }) => id)).toEqual(["CL-0001"]);
    const before = await board("2026-11-09T23:59:59.999Z");
    expect([before.clusters, before.proposals.length, before.decisions.length]).toEqual([[], 1, 0]);
    const earlier = await board("2026-11-03T23:59:59.999Z");
    expect([...earlier.activities.keys()].filter((key) => !key.startsWith("catalogue:"))).toEqual([
      "incident:ministry/incident-2024-05-01-main",
    ]);
    await undoDecision({ store, decision: formed.value!, author: "Ben", reason: "too early", now: on(12) });
    expect((await board()).clusters).toEqual([]);
    expect((await board("2026-11-11T23:59:59.999Z")).clusters).toHaveLength(1);
    expect(await board("2026-11-11T23:59:59.999Z")).toEqual(await board("2026-11-11T23:59:59.999Z"));
  });

  it("says what holds a cluster together, and tells of activities that are gone", async () => {
    const gone = { kind: "incident", case: "port", incident: "incident-2020-main" } as const;
    await formCluster({ store, ...by, activities: [...(await incidents()), gone], now: on(10) });
    const { descriptions, findings, proposals } = await board();
    expect(descriptions.get("CL-0001")?.common.map(({ text }) => text)).toContain("QUARTZFOX");
    expect(findings.map(({ code }) => code)).toEqual(["cluster-activity-gone"]);
    expect(proposals).toEqual([]);
  });

  it("takes campaigns of the catalogue beside the cases, and keeps quiet about campaigns alone", async () => {
    const { activities, proposals } = await board();
    expect(findActivities(activities, "C0038").map(({ name }) => name)).toEqual(["HomeLand Justice"]);
    expect(proposals.every(({ kind }) => kind === "form")).toBe(true);
    expect(proposals).toHaveLength(1);
  });
});

describe("decisions on clusters", () => {
  it("form, grow, merge, split, rename, promote; each under its author and reason, with its evidence", async () => {
    const [one, other] = (await incidents()) as [ActivityRef, ActivityRef];
    const { activities } = await board();
    const evidence = sharedBy([...activities.values()].filter(({ ref }) => ref.kind === "incident"));
    expect(evidence.shared.length).toBeGreaterThan(2);
    expect(evidence.because.length).toBeGreaterThan(2);
    const first = await formCluster({ store, ...by, ...evidence, activities: [one], now: on(10) });
    expect(first.value).toMatchObject({
      author: "Ana",
      because: evidence.because,
      verdict: { shared: evidence.shared },
    });
    await formCluster({ store, ...by, activities: [other], now: on(11) });
    const steps = [
      { cluster: "CL-0001", verdict: { kind: "merge", clusters: ["CL-0002"] } },
      { cluster: "CL-0001", verdict: { kind: "split", parts: [{ cluster: "CL-0003", activities: [other] }] } },
      { cluster: "CL-0001", verdict: { kind: "rename", name: "Bora" } },
      { cluster: "CL-0003", verdict: { kind: "promote", group: "Murlan" } },
    ] as const;
    expect(await namesForParts(store, "CL-0001", 2)).toEqual(["CL-0003", "CL-0004"]);
    for (const [index, step] of steps.entries()) {
      const { findings } = await decideOnCluster({ store, ...by, ...step, now: on(12 + index) });
      expect(findings).toEqual([]);
    }
    const { clusters } = foldClusters(await store.decided());
    expect(clusters).toMatchObject([
      { id: "CL-0001", name: "Bora", members: [{ activity: one }] },
      { id: "CL-0002", mergedInto: "CL-0001" },
      { id: "CL-0003", from: "CL-0001", group: { name: "Murlan" }, members: [{ activity: other }] },
    ]);
  });

  it("refuses what would change nothing, and keeps none of it", async () => {
    const rename = { cluster: "CL-0009", verdict: { kind: "rename", name: "x" } } as const;
    const refused = await decideOnCluster({ store, ...by, ...rename, now: on(10) });
    expect(refused.value).toBeUndefined();
    expect(refused.findings.map(({ code }) => code)).toEqual(["cluster-unknown"]);
    expect(await store.decided()).toEqual([]);
  });

  it("numbers go on after clusters that were taken back, in the workspace's own scheme", async () => {
    const activities = await incidents();
    const first = await formCluster({ store, ...by, activities, now: on(10), scheme: "UNC" });
    await undoDecision({ store, decision: first.value!, ...by, now: on(11) });
    const second = await formCluster({ store, ...by, activities, now: on(12) });
    expect(second.value?.about).toEqual({ cluster: "UNC-0002" });
  });

  it("two who form at the same time get two clusters", async () => {
    const [one, other] = (await incidents()) as [ActivityRef, ActivityRef];
    await Promise.all([
      formCluster({ store, ...by, activities: [one], now: on(10) }),
      formCluster({ store, ...by, activities: [other], now: on(10) }),
    ]);
    const { clusters, findings } = foldClusters(await store.decided());
    expect(clusters.map(({ members }) => members.length)).toEqual([1, 1]);
    expect(findings).toEqual([]);
  });

  it("taking back says what later decisions rested on it", async () => {
    const activities = await incidents();
    const formed = await formCluster({ store, ...by, activities, now: on(10) });
    await decideOnCluster({ store, ...by, cluster: "CL-0001", verdict: { kind: "rename", name: "Bora" }, now: on(11) });
    const { findings } = await undoDecision({ store, decision: formed.value!, ...by, now: on(12) });
    expect(findings.map(({ code }) => code)).toEqual(["cluster-unknown"]);
  });
});

describe("the past of a workspace", () => {
  it.each([
    ["2026-11-03", "2026-11-03T23:59:59.999Z"],
    ["2026-11", "2026-11-30T23:59:59.999Z"],
    ["2026", "2026-12-31T23:59:59.999Z"],
    ["2026-11-03T10:00:00Z", "2026-11-03T10:00:00.000Z"],
    ["yesterday", undefined],
    ["2026-02-30", undefined],
    ["2026-13-01T10:00:00Z", undefined],
  ])("%s is %s", (words, instant) => {
    expect(readAsOf(words)).toBe(instant);
  });

  it("is only read", async () => {
    const past = storeAsOf(store, on(3));
    expect((await past.cases()).map(({ name }) => name)).toEqual(["ministry"]);
    expect((await past.statements("port")).length).toBe(0);
    expect(await past.statements("ministry")).toEqual(await store.statements("ministry"));
    await expect(past.decide([])).rejects.toThrow("only read");
    await expect(past.append("ministry", {})).rejects.toThrow("only read");
  });
});

describe("activities that are kept", () => {
  const counted = (own: Store): { readonly store: Store; readonly read: () => number } => {
    let times = 0;
    const bytes: Store["bytes"] = (id) => {
      times += 1;
      return own.bytes(id);
    };
    return { store: { ...own, bytes }, read: () => times };
  };
  let workspace: string;
  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), "kulla-activities-"));
  });
  afterEach(() => rm(workspace, { recursive: true, maxRetries: 10 }));
  const files = (caseName: string) => readdir(join(workspace, "cases", caseName, "activities"));

  it("are read instead of the evidence, and the board is the same", async () => {
    const { store: watched, read } = counted(store);
    const ask = (asOf?: string) =>
      clusterBoard({
        store: watched,
        tool,
        relations,
        workspace,
        now: on(20),
        ...(asOf === undefined ? {} : { asOf }),
      });
    const first = await ask();
    expect(read()).toBe(2);
    expect(await ask()).toEqual(first);
    expect(read()).toBe(2);
    expect(first).toEqual(await board());
    const past = await ask(on(3));
    expect(past).toEqual(await board(on(3)));
    expect(await ask(on(3))).toEqual(past);
  });

  it("are made again where the case has changed, and only of that case", async () => {
    const { store: watched, read } = counted(store);
    const ask = () => clusterBoard({ store: watched, tool, relations, workspace, now: on(20) });
    await ask();
    const inline = [file("more.txt", "The ministry of Norland was hit by a cyberattack on 1 May 2024.")];
    await investigate({ paths: [], inline, from: "/", caseName: "ministry", store, now: on(9), tool });
    const before = read();
    expect(await ask()).toEqual(await board());
    expect(read() - before).toBe(2);
    expect([(await files("ministry")).length, (await files("port")).length]).toEqual([2, 1]);
  });

  it("are made again where a file is damaged, or is another's", async () => {
    const ask = () => clusterBoard({ store, tool, relations, workspace, now: on(20) });
    const first = await ask();
    const [own = ""] = await files("ministry");
    const path = join(workspace, "cases", "ministry", "activities", own);
    for (const content of [
      "",
      "{}",
      "null",
      JSON.stringify({ format: "kulla-activities", inputs: "other", activities: [] }),
    ]) {
      await writeFile(path, content);
      expect(await ask()).toEqual(first);
    }
    await rm(path);
    await mkdir(path);
    expect(await ask()).toEqual(first);
  });

  it("are few: the oldest are forgotten", async () => {
    for (const name of ["a", "b", "c", "d", "e", "f"]) {
      const inline = [file(`${name}.txt`, `The ministry of ${name}land was hit by a cyberattack on 1 May 2024.`)];
      await investigate({ paths: [], inline, from: "/", caseName: "ministry", store, now: on(9), tool });
      await clusterBoard({ store, tool, relations, workspace, now: on(20) });
    }
    expect(await files("ministry")).toHaveLength(4);
  });
});
