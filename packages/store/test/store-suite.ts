import type { Statement, Store } from "@kulla/core";
import { StoreRefusal } from "@kulla/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  bytesOf,
  HOSTILE,
  noise,
  NOON,
  sampleDecision,
  sampleEvidence,
  sampleStatement,
  sampleWork,
} from "./samples.ts";

/** An implementation of the store, as the suite sees it. */
export interface Implementation {
  readonly name: string;
  /** Opens it; a second call opens the same one again, where it outlives `close`. */
  open(): Promise<Store>;
  readonly outlivesClose: boolean;
  /** Runs after all tests, when every store is closed. */
  dispose?(): Promise<void>;
}

const LARGE = 40_000_003;

/** What every store must do. */
export function storeSuite(implementation: Implementation): void {
  describe(`store on ${implementation.name}`, () => {
    let store: Store;
    let counter = 0;

    async function freshCase(): Promise<string> {
      counter += 1;
      const { name } = await store.openCase({ name: `case ${counter}`, title: "A case", openedAt: NOON });
      return name;
    }

    beforeAll(async () => {
      store = await implementation.open();
    }, 60_000);

    afterAll(async () => {
      await store.close();
      await implementation.dispose?.();
    }, 60_000);

    describe("cases", () => {
      it("opens a case once and returns the first afterwards", async () => {
        const first = await store.openCase({ name: "albania-2022", title: "First", openedAt: NOON });
        const second = await store.openCase({
          name: "albania-2022",
          title: "Second",
          openedAt: "2026-12-01T00:00:00.000Z",
        });
        expect(first.title).toBe("First");
        expect(second).toEqual(first);
        expect((await store.cases()).filter((one) => one.name === "albania-2022")).toEqual([first]);
      });

      it("lists cases by code units, hostile names included", async () => {
        const names = [
          "order \u{1f3f0}",
          "order \uff00",
          "order \ue000",
          "order a\u0000b",
          "order a",
          "order \ud800",
          "order \\",
        ];
        for (const name of names) await store.openCase({ name, title: name, openedAt: NOON });
        const listed = (await store.cases()).map((one) => one.name).filter((name) => name.startsWith("order "));
        expect(listed).toEqual([...names].sort());
      });

      it.each([
        ["", "unfit-name"],
        ["x".repeat(201), "unfit-name"],
      ])("refuses the name %j", async (name, reason) => {
        await expect(store.openCase({ name, title: "", openedAt: NOON })).rejects.toMatchObject({ reason });
      });

      it("takes the longest name of characters that take most room", async () => {
        const name = "\u{10ffff}".repeat(100);
        expect((await store.openCase({ name, title: "", openedAt: NOON })).name).toBe(name);
      });

      it("refuses an unknown case in every call", async () => {
        const bytes = bytesOf("x");
        const calls = [
          () => store.addEvidence("nowhere", sampleEvidence(bytes, "x"), bytes),
          () => store.evidence("nowhere"),
          () => store.append("nowhere", {}),
          () => store.statements("nowhere"),
          () => store.decisions("nowhere"),
          () => store.work("nowhere"),
        ];
        for (const call of calls) await expect(call()).rejects.toMatchObject({ reason: "unknown-case" });
      });
    });

    describe("evidence", () => {
      it("gives back the bytes and the description", async () => {
        const name = await freshCase();
        const bytes = noise(10_000, 7);
        const evidence = { ...sampleEvidence(bytes, "a.txt"), marking: "TLP:AMBER" as const };
        await store.addEvidence(name, evidence, bytes);
        expect(await store.evidence(name)).toEqual([evidence]);
        expect(await store.bytes(evidence.id)).toEqual(bytes);
      });

      it.each([0, 1, 4 * 1024 * 1024, 4 * 1024 * 1024 + 1, LARGE])("keeps %d bytes", async (size) => {
        const bytes = noise(size, size);
        const evidence = sampleEvidence(bytes, "large");
        await store.addEvidence(await freshCase(), evidence, bytes);
        const kept = await store.bytes(evidence.id);
        expect(kept?.length).toBe(size);
        expect(Buffer.compare(kept!, bytes)).toBe(0);
      });

      it("lists the same bytes once, under the first name, and in each case that has them", async () => {
        const [one, other] = [await freshCase(), await freshCase()];
        const bytes = bytesOf("the same words");
        const first = sampleEvidence(bytes, "first.txt");
        await store.addEvidence(one, first, bytes);
        await store.addEvidence(one, { ...first, name: "second.txt" }, bytes);
        await store.addEvidence(other, { ...first, name: "other.txt" }, bytes);
        expect(await store.evidence(one)).toEqual([first]);
        expect((await store.evidence(other)).map((evidence) => evidence.name)).toEqual(["other.txt"]);
      });

      it("lists by name, then id, by code units", async () => {
        const name = await freshCase();
        const names = ["b", "a", "a", "B", "\uff00", "\u{1f3f0}", "a\u0000", "\udc00", "\\"];
        for (const [index, file] of names.entries()) {
          const bytes = bytesOf(`content ${index}`);
          await store.addEvidence(name, sampleEvidence(bytes, file), bytes);
        }
        const listed = await store.evidence(name);
        expect(listed.map((evidence) => evidence.name)).toEqual([...names].sort());
        const [first, second] = listed.filter((evidence) => evidence.name === "a");
        expect(first!.id < second!.id).toBe(true);
      });

      it("refuses bytes that are not what the description says", async () => {
        const name = await freshCase();
        const evidence = sampleEvidence(bytesOf("these"), "x");
        await expect(store.addEvidence(name, evidence, bytesOf("those"))).rejects.toMatchObject({
          reason: "other-bytes",
        });
        await expect(store.addEvidence(name, { ...evidence, size: 4 }, bytesOf("these"))).rejects.toThrow(StoreRefusal);
        expect(await store.evidence(name)).toEqual([]);
        expect(await store.bytes(evidence.id)).toBeUndefined();
      });

      it.each(["", "ab".repeat(32), "../../etc/passwd", "\u0000"])("has no bytes for %j", async (id) => {
        expect(await store.bytes(id)).toBeUndefined();
      });

      it("holds bytes of its own", async () => {
        const bytes = bytesOf("held by the store");
        const evidence = sampleEvidence(bytes, "x");
        await store.addEvidence(await freshCase(), evidence, bytes);
        bytes.fill(0);
        const read = await store.bytes(evidence.id);
        read!.fill(0);
        expect(await store.bytes(evidence.id)).toEqual(bytesOf("held by the store"));
      });
    });

    describe("statements, decisions, work", () => {
      it("keeps hostile words to the last character", async () => {
        const name = await freshCase();
        const statements = HOSTILE.map((words) => sampleStatement(words));
        const decisions = HOSTILE.map((words) => sampleDecision(statements[0]!, words));
        const work = HOSTILE.filter((words) => words !== "" && words.length < 200).map((words) =>
          sampleWork("ab", words),
        );
        await store.append(name, { statements, decisions, work });
        expect(await store.statements(name)).toEqual(byId(statements));
        expect(await store.decisions(name)).toEqual(byId(decisions));
        const tools = (await store.work(name)).map((one) => one.tool);
        expect(tools).toEqual(work.map((one) => one.tool).sort());
        expect((await store.work(name))[0]!.findings).toEqual(work[0]!.findings);
      });

      it("gives back any strings of UTF-16 code units, in the same order, each once", async () => {
        const words = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units));
        const property = fc.asyncProperty(fc.array(words, { maxLength: 12 }), async (texts) => {
          const name = await freshCase();
          const statements = texts.map((text) => sampleStatement(text));
          await store.append(name, { statements });
          await store.append(name, { statements: [...statements].reverse() });
          expect(await store.statements(name)).toEqual(byId(statements));
        });
        await fc.assert(property, { numRuns: 30, seed: 7 });
      });

      it("writes the same bytes for the same records, whatever the order of their properties", async () => {
        const [one, other] = [await freshCase(), await freshCase()];
        const statement = sampleStatement("order");
        const turned: Statement = { ...reversed(statement) };
        await store.append(one, { statements: [statement] });
        await store.append(other, { statements: [turned] });
        expect(JSON.stringify(await store.statements(one))).toBe(JSON.stringify(await store.statements(other)));
      });

      it("leaves what is there as it is", async () => {
        const name = await freshCase();
        const statement = sampleStatement("once");
        const decision = sampleDecision(statement, "wrong");
        const work = sampleWork("cd");
        await store.append(name, { statements: [statement, statement], decisions: [decision], work: [work] });
        const later = "2027-01-01T00:00:00.000Z";
        await store.append(name, {
          statements: [{ ...statement, madeAt: later }, sampleStatement("twice")],
          decisions: [decision],
          work: [{ ...work, findings: [], finishedAt: later }],
        });
        expect((await store.statements(name)).find((one) => one.id === statement.id)).toEqual(statement);
        expect(await store.statements(name)).toHaveLength(2);
        expect(await store.decisions(name)).toEqual([decision]);
        expect(await store.work(name)).toEqual([work]);
      });

      it("refuses another content under a known id, and keeps nothing of that batch", async () => {
        const name = await freshCase();
        const statement = sampleStatement("true");
        const decision = sampleDecision(statement, "sure");
        await store.append(name, { statements: [statement], decisions: [decision] });
        const forged = { ...sampleStatement("false"), id: statement.id };
        const batches = [
          { statements: [sampleStatement("innocent"), forged] },
          { statements: [sampleStatement("innocent")], decisions: [{ ...decision, reason: "unsure" }] },
          // A decision has its time: the same verdict of another day is a decision of its own, with another id.
          {
            statements: [sampleStatement("innocent")],
            decisions: [{ ...decision, decidedAt: "2027-01-01T00:00:00.000Z" }],
          },
          { statements: [sampleStatement("innocent"), { ...sampleStatement("innocent"), stance: "hedges" as const }] },
          {
            statements: [forged, statement, forged]
              .map((one) => ({ ...one, id: "s-new" }))
              .concat(statement, forged, statement),
          },
          { statements: [sampleStatement("innocent")], work: [sampleWork("ef"), sampleWork("ef", "")] },
        ];
        for (const batch of batches) await expect(store.append(name, batch)).rejects.toThrow(StoreRefusal);
        expect(await store.statements(name)).toEqual([statement]);
        expect(await store.decisions(name)).toEqual([decision]);
        expect(await store.work(name)).toEqual([]);
      });

      it("keeps cases apart", async () => {
        const [one, other] = [await freshCase(), await freshCase()];
        await store.append(one, { statements: [sampleStatement("shared"), sampleStatement("own")] });
        await store.append(other, { statements: [sampleStatement("shared")] });
        expect(await store.statements(one)).toHaveLength(2);
        expect(await store.statements(other)).toEqual([sampleStatement("shared")]);
      });

      it("holds copies of its own", async () => {
        const name = await freshCase();
        const speakers = [{ name: "Edi Rama" }];
        await store.append(name, { statements: [{ ...sampleStatement("copy"), speakers }] });
        speakers[0]!.name = "changed";
        expect((await store.statements(name))[0]!.speakers).toEqual([{ name: "Edi Rama" }]);
      });

      it("takes overlapping batches at the same time, in any order", async () => {
        const name = await freshCase();
        const statements = Array.from({ length: 300 }, (_, index) => sampleStatement(`word ${index}`));
        const batches = Array.from({ length: 8 }, (_, index) =>
          index % 2 === 0 ? statements : [...statements].reverse(),
        );
        await Promise.all(batches.map((batch) => store.append(name, { statements: batch })));
        expect(await store.statements(name)).toEqual(byId(statements));
      });

      it("takes a batch of several thousand", async () => {
        const name = await freshCase();
        const statements = Array.from({ length: 5_001 }, (_, index) => sampleStatement(`many ${index}`));
        await store.append(name, { statements });
        await store.append(name, { statements, work: [sampleWork("ab")] });
        expect(await store.statements(name)).toEqual(byId(statements));
      });

      it("takes an empty batch", async () => {
        const name = await freshCase();
        await store.append(name, {});
        await store.append(name, { statements: [], decisions: [], work: [] });
        expect(await store.statements(name)).toEqual([]);
      });
    });

    describe("decisions of the workspace", () => {
      it("keeps them apart from those of cases, each once, to the last character", async () => {
        const name = await freshCase();
        const statement = sampleStatement("workspace");
        const decisions = HOSTILE.map((words) => sampleDecision(statement, words));
        await store.decide(decisions.slice(0, 3));
        await Promise.all([store.decide(decisions), store.decide([...decisions].reverse()), store.decide([])]);
        expect(await store.decided()).toEqual(byId(decisions));
        expect(await store.decisions(name)).toEqual([]);
      });

      it("refuses another content under a known id, and keeps nothing of that call", async () => {
        const decision = sampleDecision(sampleStatement("workspace"), "held");
        await store.decide([decision]);
        const before = await store.decided();
        const fresh = sampleDecision(sampleStatement("workspace"), "fresh");
        const forged = { ...decision, reason: "changed" };
        await expect(store.decide([fresh, forged])).rejects.toMatchObject({ reason: "other-content" });
        expect(await store.decided()).toEqual(before);
      });
    });

    it.runIf(implementation.outlivesClose)("has everything after it was closed and opened again", async () => {
      const name = await freshCase();
      const bytes = bytesOf("kept over the night");
      const evidence = sampleEvidence(bytes, "night.txt");
      const statement = sampleStatement("kept");
      await store.addEvidence(name, evidence, bytes);
      await store.append(name, { statements: [statement], work: [sampleWork(evidence.id)] });
      const decision = sampleDecision(statement, "over the night");
      await store.decide([decision]);
      await store.close();
      store = await implementation.open();
      expect(await store.evidence(name)).toEqual([evidence]);
      expect(await store.bytes(evidence.id)).toEqual(bytes);
      expect(await store.statements(name)).toEqual([statement]);
      expect(await store.work(name)).toEqual([sampleWork(evidence.id)]);
      expect(await store.decided()).toContainEqual(decision);
    });

    it("can be closed twice", async () => {
      await store.close();
      await store.close();
    });
  });
}

/** Without doubles, in the order of ids. */
function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  const unique = new Map(records.map((record) => [record.id, record]));
  return [...unique.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The same properties, in the opposite order. */
function reversed<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).reverse()) as T;
}
