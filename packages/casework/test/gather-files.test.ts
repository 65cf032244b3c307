import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GATHER_LIMITS, gatherFiles } from "../src/gather-files.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "gather-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, maxRetries: 10 });
});

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), name);
  }
}

async function gathered(paths: string[] = [root], options = {}) {
  const { value, findings } = await gatherFiles(paths, options);
  return {
    names: value.map((file) => file.name),
    codes: findings.map((one) => `${one.code} ${one.at?.file ?? ""}`.trim()),
    value,
    findings,
  };
}

describe("gatherFiles", () => {
  it("walks folders in the order of code units, and names files relative to the folder", async () => {
    put("b.txt", "a/z.txt", "a/B.txt", "Ä.txt", "a.txt");
    const { names, codes, value } = await gathered();
    expect(names).toEqual(["a/B.txt", "a/z.txt", "a.txt", "b.txt", "Ä.txt"]);
    expect(codes).toEqual([]);
    expect(value[0]?.origin).toBe(`${root}/a/B.txt`);
  });

  it("skips hidden files in a folder with one finding, and takes one that is named", async () => {
    put(".DS_Store", ".git/config", "a.txt");
    const { names, findings } = await gathered();
    expect(names).toEqual(["a.txt"]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(".DS_Store, .git");
    expect((await gathered([join(root, ".DS_Store")])).names).toEqual([".DS_Store"]);
  });

  it("does not follow links in a folder, but a link that is given", async () => {
    put("in/a.txt", "out/secret.txt");
    symlinkSync(join(root, "out"), join(root, "in/away"));
    symlinkSync("a.txt", join(root, "in/inside"));
    symlinkSync(join(root, "in"), join(root, "in/loop"));
    const { names, codes } = await gathered([join(root, "in")]);
    expect(names).toEqual(["a.txt"]);
    expect(codes).toEqual(["away", "inside", "loop"].map((name) => `evidence-link-skipped ${name}`));
    symlinkSync(join(root, "out"), join(root, "given"));
    expect((await gathered([join(root, "given")])).names).toEqual(["secret.txt"]);
  });

  it("checks the size before reading, at the very limit", async () => {
    put("a.txt", "big.bin", "fits.bin");
    truncateSync(join(root, "big.bin"), GATHER_LIMITS.maxBytes + 1);
    truncateSync(join(root, "fits.bin"), GATHER_LIMITS.maxBytes);
    const { names, codes } = await gathered();
    expect(names).toEqual(["a.txt", "fits.bin"]);
    expect(codes).toEqual(["evidence-too-large big.bin"]);
  });

  it("skips pipes, which would never end", async () => {
    put("a.txt");
    expect(spawnSync("mkfifo", [join(root, "pipe")]).status).toBe(0);
    expect(await gathered()).toMatchObject({ names: ["a.txt"], codes: ["evidence-special-skipped pipe"] });
  });

  it("says what is not there and what may not be read, and goes on", async () => {
    put("a.txt", "locked/b.txt");
    chmodSync(join(root, "locked"), 0o000);
    const isRoot = process.getuid?.() === 0;
    const { names, codes } = await gathered([join(root, "nothing"), root]);
    chmodSync(join(root, "locked"), 0o700);
    expect(names).toEqual(isRoot ? ["a.txt", "locked/b.txt"] : ["a.txt"]);
    expect(codes).toEqual([
      `evidence-not-found ${join(root, "nothing")}`,
      ...(isRoot ? [] : ["evidence-unreadable locked"]),
    ]);
  });

  it("stops at the limits of number and depth, and says so", async () => {
    put("a.txt", "b.txt", "c/d/e.txt", "z.txt");
    const few = await gathered([root], { limits: { ...GATHER_LIMITS, maxFiles: 2 } });
    expect(few).toMatchObject({ names: ["a.txt", "b.txt"], codes: ["evidence-too-many c/d/e.txt"] });
    const flat = await gathered([root], { limits: { ...GATHER_LIMITS, maxDepth: 2 } });
    expect(flat).toMatchObject({ names: ["a.txt", "b.txt", "z.txt"], codes: ["evidence-too-deep c/d"] });
  });

  it("leaves out the folders of its own output without a word", async () => {
    put("a.txt", "out/dossier.html", "ws/pg/data");
    const { names, codes } = await gathered([root], { exclude: [join(root, "out"), join(root, "ws/../ws")] });
    expect(names).toEqual(["a.txt"]);
    expect(codes).toEqual([]);
  });
});
