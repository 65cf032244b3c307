// A large bundle of others: nothing of it is lost or changed.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { readBundle, writeBundle } from "../src/index.ts";

const DATA = process.env.KULLA_DATA ?? new URL("../../../../shared/data", import.meta.url).pathname;

it("reads ATT&CK without loss and without errors, and writes it as it read it", () => {
  const text = gunzipSync(readFileSync(`${DATA}/attack/enterprise-attack-18.1.json.gz`)).toString("utf8");
  const { objects, findings } = readBundle(text);
  expect(objects).toHaveLength(24_771);
  expect(JSON.stringify(objects)).toBe(JSON.stringify((JSON.parse(text) as { objects: unknown }).objects));
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const written = writeBundle(objects);
  const again = JSON.parse(written) as { objects: { id: string }[] };
  const byId = (list: readonly { id: string }[]): unknown => new Map(list.map((object) => [object.id, object]));
  expect(byId(again.objects)).toEqual(byId(objects));
}, 120_000);
