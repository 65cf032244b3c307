import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkLayers } from "../check-layers.ts";

/** A small workspace that keeps the law: every test plants one violation in it. */
const LAWFUL: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ workspaces: ["packages/*"] }),
  "docs/ARCHITECTURE.md": table(
    "| 0 | `low` | bottom | – |",
    "| 2 | `mid` | pure | `low` |",
    "| 3 | `top` | may use node | `low`, `mid` |",
  ),
  "packages/low/package.json": JSON.stringify({ name: "@kulla/low" }),
  "packages/low/src/index.ts": "export const one = new Date(0).getTime();\n",
  "packages/mid/package.json": JSON.stringify({ name: "@kulla/mid", dependencies: { "@kulla/low": "1.0.0" } }),
  "packages/mid/src/index.ts": 'import { one } from "@kulla/low";\nexport const two = one + 1;\n',
  "packages/mid/test/two.test.ts":
    'import { readFileSync } from "node:fs";\nimport { two } from "../src/index.ts";\nvoid readFileSync; void two;\n',
  "packages/top/package.json": JSON.stringify({ name: "@kulla/top", dependencies: { "@kulla/mid": "1.0.0" } }),
  "packages/top/src/index.ts":
    'import { env } from "node:process";\nimport { two } from "@kulla/mid";\nexport const now = Date.now() + two + Object.keys(env).length;\n',
};

function table(...rows: string[]): string {
  return `# x\n\n| layer | package | purpose | may import |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "layers-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, maxRetries: 10 });
});

function violationsOf(planted: Readonly<Record<string, string>>): readonly string[] {
  for (const [path, text] of Object.entries({ ...LAWFUL, ...planted })) {
    if (text === "") continue;
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return checkLayers(root).violations;
}

describe("checkLayers", () => {
  it("passes a workspace that keeps the law, and says what it covered", () => {
    expect(violationsOf({})).toEqual([]);
    expect(checkLayers(root)).toMatchObject({ packages: 3, files: 4, imports: 5 });
  });

  it.each([
    [
      "an import that the row lacks",
      "packages/low/src/index.ts",
      'import "@kulla/mid";\n',
      "`low` may not import `mid`",
    ],
    [
      "a type import that the row lacks",
      "packages/low/src/index.ts",
      'export type X = import("@kulla/top").X;\n',
      "`low` may not import `top`",
    ],
    [
      "a dynamic import that the row lacks",
      "packages/low/src/index.ts",
      'export const x = import("@kulla/top");\n',
      "`low` may not import `top`",
    ],
    [
      "an import of a package that is not there",
      "packages/top/src/index.ts",
      'import "@kulla/ghost";\n',
      "`top` may not import `ghost`",
    ],
    [
      "a forbidden import in a test",
      "packages/low/test/a.test.ts",
      'import "@kulla/top";\n',
      "`low` may not import `top`",
    ],
    [
      "a deep import",
      "packages/mid/src/index.ts",
      'import "@kulla/low/src/index.ts";\n',
      "only the public face @kulla/low",
    ],
    [
      "a path into another package",
      "packages/mid/src/index.ts",
      'export * from "../../low/src/index.ts";\n',
      "outside of its package `mid`",
    ],
    ["a node module in a pure layer", "packages/mid/src/index.ts", 'import "node:fs";\n', "imports node:fs in `mid`"],
    ["the clock", "packages/low/src/index.ts", "export const t = Date.now();\n", "Date.now in `low`"],
    ["the clock as a date", "packages/low/src/index.ts", "export const t = new Date();\n", "new Date() in `low`"],
    ["chance", "packages/mid/src/index.ts", "export const r = Math.random();\n", "Math.random in `mid`"],
    ["the process", "packages/mid/src/index.ts", "export const e = process.env;\n", "process in `mid`"],
    [
      "the process by another way",
      "packages/mid/src/index.ts",
      "export const e = globalThis.process;\n",
      "process in `mid`",
    ],
    ["a Buffer", "packages/mid/src/index.ts", "export const b = Buffer.from([1]);\n", "Buffer in `mid`"],
    ["the network", "packages/mid/src/index.ts", 'export const f = fetch("x");\n', "fetch in `mid`"],
    [
      "a dependency that the row lacks",
      "packages/low/package.json",
      '{"name":"@kulla/low","dependencies":{"@kulla/mid":"1"}}',
      "`low` depends on `mid`",
    ],
    ["a package without a row", "packages/extra/package.json", '{"name":"@kulla/extra"}', "package `extra` has no row"],
    ["a row without a package", "packages/top/package.json", "", "the table has `top`, but there is no such package"],
    [
      "a row that imports upwards",
      "docs/ARCHITECTURE.md",
      table("| 0 | `low` | x | `mid` |", "| 2 | `mid` | x | `low` |", "| 3 | `top` | x | `mid` |"),
      "`low` may not import upwards",
    ],
  ])("fails on %s", (_name, path, text, expected) => {
    const violations = violationsOf({ [path]: text });
    expect(violations.join("\n")).toContain(expected);
    expect(violations[0]).toMatch(/^[^:]+:\d+: /u);
  });

  it("lets a local name shadow a global, and a member be called like one", () => {
    expect(
      violationsOf({
        "packages/low/src/index.ts": "export const f = (process: { crypto: number }) => process.crypto;\n",
      }),
    ).toEqual([]);
  });

  it("lets a launcher use the repository's scripts, and nothing else outside", () => {
    expect(violationsOf({ "packages/top/bin/top.js": 'import "../../../scripts/build.mjs";\n' })).toEqual([]);
    expect(violationsOf({ "packages/top/bin/top.js": 'import "../../mid/src/index.ts";\n' })).toHaveLength(1);
  });

  it("fails when it covers no file", () => {
    const bare = Object.fromEntries(
      Object.keys(LAWFUL)
        .filter((path) => path.endsWith(".ts"))
        .map((path) => [path, ""]),
    );
    expect(violationsOf(bare)).toEqual(["docs/ARCHITECTURE.md: the check covers no file at all"]);
  });

  it("fails on a page whose table cannot be read, or has two rows for one package", () => {
    expect(() => violationsOf({ "docs/ARCHITECTURE.md": "# nothing\n" })).toThrow(/no row/u);
    expect(() =>
      violationsOf({ "docs/ARCHITECTURE.md": table("| 0 | `low` | x | – |", "| 0 | `low` | x | – |") }),
    ).toThrow(/two rows/u);
  });
});
