import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMemoryStore, sha256OfText } from "@kulla/core";
import type { Store } from "@kulla/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addEvidence } from "../src/index.ts";

const NOW = "2026-11-21T10:00:00.000Z";
const LATER = "2026-11-22T10:00:00.000Z";

let root: string;
let store: Store;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "add-"));
  store = createMemoryStore();
  await store.openCase({ name: "c", title: "c", openedAt: NOW });
});
afterEach(() => {
  rmSync(root, { recursive: true, maxRetries: 10 });
});

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

const add = (options: Partial<Parameters<typeof addEvidence>[0]> = {}) =>
  addEvidence({ paths: [root], caseName: "c", store, now: NOW, ...options });

describe("addEvidence", () => {
  it("keeps the bytes of every file under their SHA-256, with what is known of them", async () => {
    put({ "a.txt": "first", "b/c.html": "<!doctype html><p>second" });
    const { value, findings } = await add({ marking: "TLP:GREEN" });
    expect(findings).toEqual([]);
    expect(value.fresh).toBe(2);
    const id = sha256OfText("first");
    expect(await store.evidence("c")).toMatchObject([
      {
        id,
        name: "a.txt",
        size: 5,
        mediaType: "text/plain",
        origin: `${root}/a.txt`,
        receivedAt: NOW,
        marking: "TLP:GREEN",
      },
      { name: "b/c.html", mediaType: "text/html" },
    ]);
    expect(new TextDecoder().decode(await store.bytes(id))).toBe("first");
  });

  it("adds nothing twice, whatever the time or the name", async () => {
    put({ "a.txt": "same" });
    await add();
    const first = await store.evidence("c");
    put({ "z/copy.txt": "same" });
    const again = await add({ now: LATER });
    expect(again.value.fresh).toBe(0);
    expect(again.findings.map(({ code, at }) => [code, at?.file])).toEqual([["evidence-same-bytes", "z/copy.txt"]]);
    expect(again.findings[0]?.message).toContain("a.txt");
    expect(await store.evidence("c")).toEqual(first);
  });

  it("takes bytes that do not come from a file, within the limit", async () => {
    const bytes = new TextEncoder().encode("from a pipe");
    const limits = { maxBytes: 11, maxFiles: 1, maxDepth: 1 };
    const inline = [{ name: "stdin", origin: "standard input", bytes }];
    expect((await add({ paths: [], inline, limits })).value.evidence).toMatchObject([{ name: "stdin", size: 11 }]);
    const { findings } = await add({ paths: [], inline, limits: { ...limits, maxBytes: 10 } });
    expect(findings.map(({ code }) => code)).toEqual(["evidence-too-large"]);
  });

  it("says so where there is nothing to add", async () => {
    const { value, findings } = await add();
    expect(value).toEqual({ evidence: [], fresh: 0 });
    expect(findings.map(({ code }) => code)).toEqual(["evidence-none"]);
  });

  it("tells how far it is, and stops when asked, keeping what it has passed", async () => {
    put({ "a.txt": "a", "b.txt": "b", "c.txt": "c" });
    const stop = new AbortController();
    const steps: string[] = [];
    const onProgress = ({ done, total, item }: { done: number; total: number; item?: string }) => {
      steps.push(`${done}/${total} ${item ?? ""}`);
      if (item === "b.txt") stop.abort();
    };
    await expect(add({ onProgress, signal: stop.signal })).rejects.toThrow(/abort/iu);
    expect(steps).toEqual(["0/3 a.txt", "1/3 b.txt"]);
    expect((await store.evidence("c")).map(({ name }) => name)).toEqual(["a.txt", "b.txt"]);
  });
});
