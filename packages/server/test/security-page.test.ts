import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../../../", import.meta.url);
const page = readFileSync(new URL("docs/security.md", ROOT), "utf8");

/** Tests as the page names them: a file, and the words of a test in it. */
const named = [...page.matchAll(/`([a-z/.-]{1,100}\.ts)` “([^”]{1,200})”/gu)].map(
  ([, file, words]) => [file ?? "", words ?? ""] as const,
);

describe("docs/security.md", () => {
  it.each([...new Map(named.map((pair) => [pair.join(": "), pair]))])(
    "names a test that is there: %s",
    (_name, [file, words]) => {
      const path = new URL(file.includes("/") ? file : `packages/server/test/${file}`, ROOT);
      expect(existsSync(path), file).toBe(true);
      // A title that is a template stands in the source as it stands on the page, but for what is filled in.
      expect(readFileSync(path, "utf8")).toContain(words);
    },
  );

  it("has a test, or a reason, for each item", () => {
    const rows = page.split("\n").filter((line) => /^\| (?:\d|DNS)/u.test(line));
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) {
      const proof = row.split(" | ").at(-1) ?? "";
      expect(row, proof).toMatch(/“[^”]+”|by design|this page/u);
    }
    expect(named.length).toBeGreaterThan(70);
  });

  it("names each item once as covered", () => {
    const items = page
      .split("\n")
      .filter((line) => /^\| \d/u.test(line))
      .flatMap((line) => line.split("|")[1]?.match(/\d{1,2}\.\d{1,2}\.\d{1,2}(?!\d)/gu) ?? []);
    expect(items.filter((item, at) => items.indexOf(item) !== at)).toEqual([]);
  });
});
