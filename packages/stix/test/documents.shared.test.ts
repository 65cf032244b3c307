// Agreement with oasis cti-stix-validator on the documents of its own tests.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { validate } from "../src/index.ts";

const DATA = process.env.KULLA_DATA ?? new URL("../../../../shared/data", import.meta.url).pathname;

interface Row {
  readonly test: string;
  readonly input: unknown;
  /** null: the validator itself crashes on the document. */
  readonly must_valid: boolean | null;
  readonly must_errors: readonly string[];
}

const rows = gunzipSync(readFileSync(`${DATA}/stix/documents.jsonl.gz`))
  .toString("utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Row);

const errorsOf = (input: unknown) => validate(input).filter(({ severity }) => severity === "error");

describe("the verdicts of cti-stix-validator", () => {
  it("are all there", () => {
    expect(rows).toHaveLength(402);
    expect(rows.filter((row) => row.must_valid === true)).toHaveLength(234);
  });

  it("are ours on every document that it judges", () => {
    const wrong = rows
      .filter((row) => row.must_valid !== null && (errorsOf(row.input).length === 0) !== row.must_valid)
      .map((row) => ({ test: row.test, theirs: row.must_errors, ours: errorsOf(row.input) }));
    expect(wrong).toEqual([]);
  });

  it("where it crashes, we find an error", () => {
    const crashed = rows.filter((row) => row.must_valid === null);
    expect(crashed).toHaveLength(4);
    for (const row of crashed) expect(errorsOf(row.input), row.test).not.toEqual([]);
  });

  it("leave the document as it was", () => {
    for (const { input } of rows) {
      const before = JSON.stringify(input);
      validate(input);
      expect(JSON.stringify(input)).toBe(before);
    }
  });
});
