import type { Evidence, Tlp, ViewPage, ViewRow } from "@kulla/core";
import { makeDecision } from "@kulla/core";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WorkbenchStore } from "../src/index.ts";
import { openWorkbenchStore } from "../src/index.ts";
import { bytesOf, HOSTILE, NOON, sampleEvidence } from "./samples.ts";
import { freshWorkspace } from "./workspace.ts";

const workspace = freshWorkspace();
const GREEN: Tlp = "TLP:GREEN";
let kept: WorkbenchStore;
let counter = 0;

beforeAll(async () => {
  kept = await openWorkbenchStore({ workspace });
});

afterAll(() => kept.close());

async function freshCase(): Promise<string> {
  counter += 1;
  return (await kept.store.openCase({ name: `case ${counter}`, title: "A case", openedAt: NOON })).name;
}

async function addEvidence(caseName: string, name: string, marking: Tlp): Promise<Evidence> {
  const bytes = bytesOf(`${caseName} ${name}`);
  const evidence = { ...sampleEvidence(bytes, name), marking };
  await kept.store.addEvidence(caseName, evidence, bytes);
  return evidence;
}

async function replace(caseName: string, rows: readonly ViewRow[], clearance = GREEN, inputs = "in") {
  const basis = await kept.views.basis(caseName, clearance);
  return kept.views.replace(caseName, clearance, basis, { inputs, computedAt: NOON }, rows);
}

function row(position: number, more: Partial<ViewRow> = {}): ViewRow {
  return { panel: "list", key: `k${position}`, position, body: { position }, ...more };
}

function keys(page: ViewPage | undefined): readonly string[] {
  return page?.items.map(({ key }) => key) ?? [];
}

describe("views", () => {
  it("that something else has made count as not there, and are due", async () => {
    const name = await freshCase();
    await replace(name, [row(0)]);
    const later = await openWorkbenchStore({ workspace, viewsMadeBy: () => Promise.resolve("views 2") });
    try {
      expect(await later.views.revision(name, GREEN)).toBeUndefined();
      expect(await later.views.row(name, GREEN, "list", "k0")).toBeUndefined();
      expect(await later.views.inUse(name)).toEqual([{ clearance: GREEN, due: true }]);
      const basis = await later.views.basis(name, GREEN);
      expect(await later.views.confirm(name, GREEN, basis, "in")).toBeUndefined();
      await later.views.replace(name, GREEN, basis, { inputs: "in", computedAt: NOON }, [row(0), row(1)]);
      expect(keys(await later.views.page({ caseName: name, clearance: GREEN, panel: "list", limit: 9 }))).toEqual([
        "k0",
        "k1",
      ]);
      expect(await later.views.inUse(name)).toEqual([{ clearance: GREEN, due: false }]);
      expect(await kept.views.revision(name, GREEN)).toBeUndefined();
    } finally {
      await later.close();
    }
  });

  it("are nothing until they are computed, and each clearance has its own", async () => {
    const name = await freshCase();
    expect(await kept.views.revision(name, GREEN)).toBeUndefined();
    expect(await kept.views.page({ caseName: name, clearance: GREEN, panel: "list", limit: 9 })).toBeUndefined();
    expect(await kept.views.inUse(name)).toEqual([]);
    await kept.views.use(name, "TLP:RED");
    expect(await replace(name, [row(0)])).toMatchObject({ revision: 1, stale: false, inputs: "in", computedAt: NOON });
    expect(await kept.views.row(name, GREEN, "list", "k0")).toEqual({ position: 0 });
    expect(await kept.views.row(name, GREEN, "list", "k1")).toBeUndefined();
    expect(await kept.views.row(name, "TLP:RED", "list", "k0")).toBeUndefined();
    expect(await kept.views.inUse(name)).toEqual([
      { clearance: GREEN, due: false },
      { clearance: "TLP:RED", due: true },
    ]);
    await expect(kept.views.revision("nowhere", GREEN)).rejects.toMatchObject({ reason: "unknown-case" });
  });

  it("give pages that together are the panel, and go on at the same place in a newer revision", async () => {
    const name = await freshCase();
    await replace(name, [...Array.from({ length: 1_250 }, (_, at) => row(at)), row(0, { panel: "other" })]);
    const query = { caseName: name, clearance: GREEN, panel: "list", limit: 500 };
    const first = await kept.views.page(query);
    expect(first).toMatchObject({ total: 1_250, revision: { revision: 1 } });
    await replace(
      name,
      Array.from({ length: 1_100 }, (_, at) => row(at, { body: "new" })),
    );
    const second = await kept.views.page({ ...query, cursor: first!.next! });
    expect(second).toMatchObject({ total: 1_100, revision: { revision: 2 } });
    const third = await kept.views.page({ ...query, cursor: second!.next! });
    expect(third?.next).toBeUndefined();
    expect([...keys(first), ...keys(second), ...keys(third)]).toEqual(
      Array.from({ length: 1_100 }, (_, at) => `k${at}`),
    );
    expect(third?.items[0]?.body).toBe("new");
    expect(await kept.views.row(name, GREEN, "other", "k0")).toBeUndefined();
    await expect(kept.views.page({ ...query, cursor: "W10" })).rejects.toMatchObject({ reason: "unfit-cursor" });
  });

  it("are filtered by facets, ranges and words, and counted by facets", async () => {
    const name = await freshCase();
    const rows = [
      row(0, { facets: { kind: "malware", source: ["3", "7"] }, range: [10, 20], words: "Roadsweep në Shqipëri" }),
      row(1, { facets: { kind: "actor", source: ["7"] }, range: [15, 15], words: "DEV-0842" }),
      row(2, { facets: { kind: "actor" }, range: [30, 40] }),
      row(3),
    ];
    await replace(name, rows);
    const query = { caseName: name, clearance: GREEN, panel: "list", limit: 9 };
    const found = async (more: object) => keys(await kept.views.page({ ...query, ...more }));
    expect(await found({ facets: { kind: ["actor"] } })).toEqual(["k1", "k2"]);
    expect(await found({ facets: { kind: ["actor", "malware"], source: ["3"] } })).toEqual(["k0"]);
    expect(await found({ facets: { other: ["x"] } })).toEqual([]);
    expect(await found({ range: [15, 30] })).toEqual(["k0", "k1", "k2"]);
    expect(await found({ range: [21, 29] })).toEqual([]);
    expect(await found({ words: "road shqip" })).toEqual(["k0"]);
    expect(await found({ words: "sweep" })).toEqual([]);
    expect(await kept.views.facetCounts({ ...query, facets: { kind: ["actor"] } }, "kind")).toEqual(
      new Map([
        ["actor", 2],
        ["malware", 1],
      ]),
    );
    expect(await kept.views.facetCounts({ ...query, facets: { kind: ["actor"] } }, "source")).toEqual(
      new Map([["7", 1]]),
    );
  });

  it("give back hostile words to the last character", async () => {
    const name = await freshCase();
    const rows = HOSTILE.filter((words) => words.length < 1_000).map((words, position) =>
      row(position, {
        key: `${position} ${words}`,
        facets: { name: words, [words]: [words] },
        words,
        body: { [`a${words}`]: words },
      }),
    );
    await replace(name, rows);
    const page = await kept.views.page({ caseName: name, clearance: GREEN, panel: "list", limit: 100 });
    expect(page?.items).toEqual(rows.map(({ key, body }) => ({ key, body })));
    for (const { key, body, facets } of rows) {
      expect(await kept.views.row(name, GREEN, "list", key)).toEqual(body);
      const query = {
        caseName: name,
        clearance: GREEN,
        panel: "list",
        limit: 9,
        facets: { name: [facets!["name"] as string] },
      };
      expect(keys(await kept.views.page(query))).toEqual([key]);
    }
    const counts = await kept.views.facetCounts({ caseName: name, clearance: GREEN, panel: "list", limit: 1 }, "name");
    expect(new Set(counts.keys())).toEqual(new Set(HOSTILE.filter((words) => words.length < 1_000)));
  });

  it("are stale when something that the clearance may see has changed, and not by anything above", async () => {
    const name = await freshCase();
    await replace(name, [row(0)]);
    await addEvidence(name, "secret", "TLP:RED");
    expect(await kept.views.revision(name, GREEN)).toMatchObject({ revision: 1, stale: false });
    const evidence = await addEvidence(name, "open", "TLP:CLEAR");
    expect(await kept.views.revision(name, GREEN)).toMatchObject({ revision: 1, stale: true });
    const basis = await kept.views.basis(name, GREEN);
    expect(await kept.views.confirm(name, GREEN, basis, "other inputs")).toBeUndefined();
    expect(await kept.views.confirm(name, GREEN, basis, "in")).toMatchObject({ revision: 1, stale: false });
    await kept.store.addEvidence(name, evidence, bytesOf(`${name} open`)); // it is there already
    expect(await kept.views.revision(name, GREEN)).toMatchObject({ stale: false });
  });

  it("are thrown away when a label changes, and what was computed before it is not kept", async () => {
    const name = await freshCase();
    const evidence = await addEvidence(name, "open", GREEN);
    await replace(name, [row(0)]);
    const basis = await kept.views.basis(name, GREEN);
    const about = { source: { evidence: evidence.id } };
    const verdict = { kind: "mark", marking: "TLP:RED" } as const;
    const decisions = [makeDecision({ about, verdict, author: "Ana", reason: "named a source", decidedAt: NOON })];
    await kept.store.append(name, { decisions });
    expect(await kept.views.revision(name, GREEN)).toBeUndefined();
    expect(await kept.views.page({ caseName: name, clearance: GREEN, panel: "list", limit: 1 })).toBeUndefined();
    const computed = { inputs: "in", computedAt: NOON };
    expect(await kept.views.replace(name, GREEN, basis, computed, [row(0)])).toBeUndefined();
    expect(await kept.views.confirm(name, GREEN, basis, "in")).toBeUndefined();
    expect(await kept.views.revision(name, GREEN)).toBeUndefined();
    expect(await replace(name, [])).toMatchObject({ revision: 2, stale: false }); // numbers go on
  });

  it("do not come half-way: where making the rows fails, those of before stay", async () => {
    const name = await freshCase();
    await replace(name, [row(0)]);
    const failing = function* (): Generator<ViewRow> {
      yield row(5);
      throw new Error("a view failed");
    };
    const basis = await kept.views.basis(name, GREEN);
    const made = kept.views.replace(name, GREEN, basis, { inputs: "x", computedAt: NOON }, failing());
    await expect(made).rejects.toThrow("a view failed");
    expect(keys(await kept.views.page({ caseName: name, clearance: GREEN, panel: "list", limit: 9 }))).toEqual(["k0"]);
  });

  it("are one whole revision or another for whoever reads while they are replaced", async () => {
    const name = await freshCase();
    const filled = (mark: number) => Array.from({ length: 300 }, (_, at) => row(at, { body: mark }));
    await replace(name, filled(0));
    const state = { isOver: false };
    const writing = (async () => {
      for (let mark = 1; mark <= 8; mark += 1) await replace(name, filled(mark));
      state.isOver = true;
    })();
    let reads = 0;
    while (!state.isOver) {
      const page = await kept.views.page({ caseName: name, clearance: GREEN, panel: "list", limit: 500 });
      expect(new Set(page?.items.map(({ body }) => body)).size).toBe(1);
      expect(page).toMatchObject({ total: 300, revision: { revision: (page?.items[0]?.body as number) + 1 } });
      reads += 1;
    }
    await writing;
    expect(reads).toBeGreaterThan(0);
  });

  it("are the rows that were made, whatever stood there before: moved, changed, gone, at any places", async () => {
    const name = await freshCase();
    const made = fc.uniqueArray(
      fc.record({ at: fc.integer({ min: 0, max: 12 }), key: fc.constantFrom(..."abcdefgh"), mark: fc.nat(1) }),
      { selector: ({ at }) => at, maxLength: 8 },
    );
    const panels = fc.array(fc.record({ panel: fc.constantFrom("list", "other", "third"), made }), { maxLength: 3 });
    const rowsOf = (given: readonly { panel: string; made: readonly { at: number; key: string; mark: number }[] }[]) =>
      [...new Map(given.map((one) => [one.panel, one])).values()].flatMap(({ panel, made: own }) =>
        [...new Map(own.map((one) => [one.key, one])).values()].map(({ at, key, mark }) =>
          row(at, { panel, key, body: { mark }, facets: { mark: String(mark) }, words: `word${mark}` }),
        ),
      );
    const property = fc.asyncProperty(fc.array(panels.map(rowsOf), { minLength: 2, maxLength: 4 }), async (states) => {
      for (const rows of states) {
        await replace(name, rows);
        for (const panel of ["list", "other", "third"]) {
          const page = await kept.views.page({ caseName: name, clearance: GREEN, panel, limit: 50 });
          const wanted = rows.filter((one) => one.panel === panel).sort((a, b) => a.position - b.position);
          expect(page?.items).toEqual(wanted.map(({ key, body }) => ({ key, body })));
          expect(page?.total).toBe(wanted.length);
          const marked = {
            caseName: name,
            clearance: GREEN,
            panel,
            limit: 50,
            words: "word1",
            facets: { mark: ["1"] },
          };
          const found = keys(await kept.views.page(marked));
          expect(found).toEqual(wanted.flatMap(({ key, words }) => (words === "word1" ? [key] : [])));
        }
      }
    });
    await fc.assert(property, { numRuns: 15, seed: 7 });
  });

  it("are not written again where they stay the same", async () => {
    const name = await freshCase();
    const places = async () => {
      const { rows } = await sql<{ key: string; place: string }>`
        select r.key, r.ctid::text as place from kulla.view_rows r join kulla.cases c on c.id = r.case_id
        where c.name = ${name} order by r.panel, r.position`.execute(kept.database.db);
      return new Map(rows.map(({ key, place }) => [key, place]));
    };
    const rows = Array.from({ length: 30 }, (_, at) => row(at, { facets: { kind: "a" }, words: "word" }));
    await replace(name, rows);
    const before = await places();
    const changed = rows.map((one, at) => (at === 7 ? { ...one, words: "another" } : one));
    expect(await replace(name, changed)).toMatchObject({ revision: 2 });
    const after = await places();
    expect([...after].filter(([key, place]) => before.get(key) !== place).map(([key]) => key)).toEqual(["k7"]);
    expect([...after.keys()]).toEqual(rows.map(({ key }) => key));
  });

  it("are not kept where two of them have one key or one place", async () => {
    const name = await freshCase();
    await replace(name, [row(0)]);
    const many = Array.from({ length: 2_500 }, (_, at) => row(at, { key: at === 2_400 ? "k3" : `k${at}` }));
    await expect(replace(name, many)).rejects.toThrow();
    const twice = Array.from({ length: 2_500 }, (_, at) => row(at === 2_400 ? 3 : at));
    await expect(replace(name, twice)).rejects.toThrow();
    expect(keys(await kept.views.page({ caseName: name, clearance: GREEN, panel: "list", limit: 9 }))).toEqual(["k0"]);
  });

  it("find exactly the rows that have all words by their beginnings, whatever the words", async () => {
    const name = await freshCase();
    const word = fc.constantFrom(
      "Roadsweep",
      "e-Albania",
      "ë",
      "DEV-0842",
      "勒索软件",
      "10.0.0.1",
      "'; --",
      "o'neil",
      "ﬁle",
    );
    const property = fc.asyncProperty(
      fc.array(fc.array(word, { maxLength: 3 }), { maxLength: 6 }),
      word,
      async (texts, asked) => {
        await replace(
          name,
          texts.map((text, position) => row(position, { words: text.join(" ") })),
        );
        const found = keys(
          await kept.views.page({ caseName: name, clearance: GREEN, panel: "list", limit: 50, words: asked }),
        );
        const wanted = texts.flatMap((text, at) => (asked === "'; --" || text.includes(asked) ? [`k${at}`] : []));
        expect(found).toEqual(wanted);
      },
    );
    await fc.assert(property, { numRuns: 20, seed: 5 });
  });
});
