import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMemoryStore, makeDecision } from "@kulla/core";
import type { Store } from "@kulla/core";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  caseFacts,
  composeCaseFile,
  createTool,
  explainStatement,
  investigate,
  shippedCatalogue,
  writeDossier,
} from "../src/index.ts";
import type { InvestigateInput, Tool } from "../src/index.ts";

const NOW = "2026-11-21T10:00:00.000Z";
const REPORT = "Microsoft said on 8 September 2022 that Iran was behind the cyberattack on Albania of 15 July 2022.\n";
const DENIAL = "Iran denied on 9 September 2022 that it was behind the cyberattack on Albania of 15 July 2022.\n";

let catalogueText: string;
let tool: Tool;
beforeAll(async () => {
  catalogueText = await shippedCatalogue();
  tool = createTool(catalogueText);
});

let root: string;
let store: Store;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "investigate-"));
  mkdirSync(join(root, "in"));
  store = createMemoryStore();
  put("a.txt", REPORT);
  put("b.txt", DENIAL);
});
afterEach(() => {
  rmSync(root, { recursive: true, maxRetries: 10 });
});

function put(name: string, text: string): void {
  writeFileSync(join(root, "in", name), text);
}
const run = (options: Partial<InvestigateInput> = {}) =>
  investigate({ paths: ["in"], from: root, caseName: "c", store, now: NOW, tool, ...options });

describe("investigate", () => {
  it("reads each file once, and later only what is new", async () => {
    const first = await run();
    expect(first).toMatchObject({ fresh: 2, processed: 2, opened: { name: "c", title: "c" } });
    expect(first.statements.map(({ claim }) => claim.type)).toEqual(expect.arrayContaining(["attribution", "denial"]));
    const second = await run();
    expect(second).toMatchObject({ fresh: 0, processed: 0 });
    expect(second.dossier).toEqual(first.dossier);
    put("c.txt", "Mandiant said that Roadsweep was used in the attack on Albania on 15 July 2022.\n");
    const third = await run();
    expect(third).toMatchObject({ fresh: 1, processed: 1 });
    expect(third.statements.length).toBeGreaterThan(first.statements.length);
  });

  it("reads anew with another catalogue, and then counts only what that read found", async () => {
    const first = await run();
    const other = createTool(`${catalogueText}\n`);
    const stale = await composeCaseFile({ store, caseName: "c", tool: other, now: NOW });
    expect(stale.findings.map(({ code }) => code)).toEqual(["evidence-waiting", "evidence-waiting"]);
    expect(stale.statements).toEqual(first.statements);
    const second = await run({ tool: other });
    expect(second.processed).toBe(2);
    expect(second.statements.length).toBe(first.statements.length);
    expect((await store.statements("c")).length).toBe(2 * first.statements.length);
  });

  it("goes on over a file that its own code fails at, says so, and tries it again at the next run", async () => {
    const failing: Tool = {
      ...tool,
      extract: (document, now) => {
        if (document.name === "a.txt") throw new RangeError("planted");
        return tool.extract(document, now);
      },
    };
    const first = await run({ tool: failing });
    expect(first.findings.map(({ code, at }) => [code, at?.file])).toEqual([["evidence-tool-failed", "a.txt"]]);
    expect(first.findings[0]?.message).toContain("RangeError: planted");
    expect(first.statements.some(({ claim }) => claim.type === "denial")).toBe(true);
    const second = await run();
    expect(second.processed).toBe(1);
    expect(second.findings).toEqual([]);
    expect(second.dossier).toEqual((await run({ store: createMemoryStore() })).dossier);
  });

  it("stops when asked, and takes up where it stopped", async () => {
    const stop = new AbortController();
    const onProgress = ({ what, done }: { what: string; done: number }) => {
      if (what === "Reading" && done === 1) stop.abort();
    };
    await expect(run({ signal: stop.signal, onProgress })).rejects.toThrow(/abort/iu);
    expect(await store.work("c")).toHaveLength(1);
    expect((await run()).dossier).toEqual((await run({ store: createMemoryStore() })).dossier);
  });

  it("leads a statement back to its words, and to the decisions on it", async () => {
    const { statements } = await run();
    const statement = statements.find(({ claim }) => claim.type === "attribution")!;
    const decision = makeDecision({
      about: { statement: statement.id },
      verdict: { kind: "accept" },
      author: "Ana",
      reason: "checked",
      decidedAt: NOW,
    });
    await store.append("c", { decisions: [decision] });
    const explained = explainStatement(await composeCaseFile({ store, caseName: "c", tool, now: NOW }), statement);
    expect(explained.decisions).toEqual([decision]);
    const [quote] = explained.quotes;
    expect(quote).toMatchObject({ document: "a.txt", line: 1 });
    expect(REPORT.startsWith(`${quote!.before}${quote!.quote}${quote!.after.trimEnd()}`)).toBe(true);
  });

  it("shows no number of a payment card whole, neither in facts nor in what a statement rests on", async () => {
    const text = "The attackers leaked the card number 4111 1111 1111 1111 of a customer of the bank on 1 May 2024.";
    const inline = [{ name: "cards.txt", origin: "cards.txt", bytes: new TextEncoder().encode(text) }];
    await investigate({ paths: [], inline, from: "/", caseName: "cards", store, now: NOW, tool });
    const file = await composeCaseFile({ store, caseName: "cards", tool, now: NOW });
    const cards = file.statements.filter(({ claim }) => claim.type === "indicator" && claim.kind === "bank-card");
    expect(cards).toHaveLength(1);
    for (const shown of [caseFacts(file), ...file.statements.map((one) => explainStatement(file, one))]) {
      expect(JSON.stringify(shown)).not.toMatch(/4111[ -]?11\d\d[ -]?\d{4}/u);
      expect(JSON.stringify(shown)).toMatch(/4111[ ]?11\*/u);
    }
  });

  it("writes the three files whole, the same for the same case", async () => {
    const file = await run({ marking: "TLP:CLEAR" });
    expect(file.dossier.marking).toBe("TLP:CLEAR");
    const { value: one } = await writeDossier(file, join(root, "one"));
    const { value: two } = await writeDossier(await run({ marking: "TLP:CLEAR" }), join(root, "two"));
    for (const name of ["html", "json", "stix"] as const) {
      expect(readFileSync(one[name], "utf8")).toBe(readFileSync(two[name], "utf8"));
    }
  });

  it("clears away what the dead left half-written, and nothing of the living", async () => {
    const file = await run();
    const out = join(root, "out");
    mkdirSync(out);
    const gone = spawnSync(process.execPath, ["--version"]).pid;
    writeFileSync(join(out, `dossier.html.${gone}.unfinished`), "half");
    writeFileSync(join(out, `dossier.html.${process.ppid}.unfinished`), "another, who is still at it");
    await writeDossier(file, out);
    expect(readdirSync(out).sort()).toEqual([
      "dossier.html",
      `dossier.html.${process.ppid}.unfinished`,
      "dossier.json",
      "dossier.stix.json",
    ]);
  });
});
