// Agreement with cti-pattern-validator, and that every pattern that other tools execute can be read.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parsePattern } from "../src/index.ts";

const DATA = process.env.KULLA_DATA ?? new URL("../../../../shared/data", import.meta.url).pathname;

function rowsOf(name: string): readonly unknown[] {
  const bytes = readFileSync(`${DATA}/stix/${name}`);
  const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

interface Verdict {
  readonly pattern: string;
  readonly valid: boolean | null;
}

function isValid(pattern: string): boolean {
  const parsed = parsePattern(pattern);
  return !("error" in parsed) && parsed.repeated === undefined;
}

describe("patterns", () => {
  it.each([
    ["patterns-valid.jsonl", 87],
    ["patterns-real-world.jsonl.gz", 8524],
  ])("%s: the same verdict on each", (name, count) => {
    const rows = rowsOf(name) as readonly Verdict[];
    expect(rows).toHaveLength(count);
    const wrong = rows.filter(({ pattern, valid }) => valid !== null && isValid(pattern) !== valid);
    expect(wrong.map(({ pattern }) => pattern.slice(0, 200))).toEqual([]);
  });

  it("those that cti-pattern-matcher executes can all be read", () => {
    const rows = rowsOf("patterns-match.jsonl.gz") as readonly { pattern: string; match: boolean | null }[];
    const executed = rows.filter(({ match }) => typeof match === "boolean");
    expect(executed).toHaveLength(389);
    expect(executed.filter(({ pattern }) => "error" in parsePattern(pattern))).toEqual([]);
  });

  it("those that cti-python-stix2 compares can all be read", () => {
    const rows = rowsOf("patterns-equivalent.jsonl") as readonly { a: string; b: string }[];
    expect(rows).toHaveLength(166);
    for (const { a, b } of rows) for (const text of [a, b]) expect(parsePattern(text), text).toHaveProperty("pattern");
  });
});
