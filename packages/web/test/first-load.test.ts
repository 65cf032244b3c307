import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));

/** Builds the page as it is shipped, where it is missing or older than its sources. */
const BUILD = fileURLToPath(new URL("../../../scripts/build-page.mjs", import.meta.url));

/** Bytes of compressed script of the first load (issue 5). */
const BUDGET = 300_000;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
}

describe("the built page", () => {
  let chunks: Readonly<Record<string, Chunk>>;

  beforeAll(async () => {
    await promisify(execFile)(process.execPath, [BUILD]);
    chunks = JSON.parse(readFileSync(join(DIST, ".vite/manifest.json"), "utf8")) as Record<string, Chunk>;
  }, 180_000);

  /** The chunks that are loaded together with these. */
  function loadedWith(names: readonly string[]): ReadonlySet<string> {
    const loaded = new Set<string>();
    const load = (name: string): void => {
      const chunk = chunks[name];
      if (chunk === undefined) throw new Error(`There is no chunk ${name}.`);
      if (loaded.has(chunk.file)) return;
      loaded.add(chunk.file);
      chunk.imports?.forEach(load);
    };
    names.forEach(load);
    return loaded;
  }

  it("loads at most 300 kB of compressed script before the first panel is there", () => {
    const entry = Object.keys(chunks).filter((name) => chunks[name]?.isEntry === true);
    expect(entry).toHaveLength(1);
    const first = loadedWith([...entry, "src/messages/sq.ts", "src/panels/answer/answer-panel.tsx"]);
    const sizes = [...first].map((file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).byteLength);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThanOrEqual(BUDGET);
  });

  it("has no files that import each other in a circle: what one has of the other is not there yet when it runs", () => {
    const done = new Set<string>();
    const follow = (name: string, way: readonly string[]): void => {
      expect(way).not.toContain(name);
      if (done.has(name)) return;
      for (const next of chunks[name]?.imports ?? []) follow(next, [...way, name]);
      done.add(name);
    };
    for (const name of Object.keys(chunks)) follow(name, []);
    expect(done.size).toBeGreaterThan(20);
  });

  it("has no word of another host in its markup, and no script in the page itself", () => {
    const html = readFileSync(join(DIST, "index.html"), "utf8");
    expect(html).not.toMatch(/https?:\/\//u);
    expect([...html.matchAll(/<script(?![^>]*\bsrc=)/gu)]).toEqual([]);
  });
});
