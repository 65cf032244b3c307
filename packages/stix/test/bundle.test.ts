import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StixObject } from "../src/index.ts";
import { canonicalJson } from "../src/json.ts";
import { uuidV5 } from "../src/id.ts";
import { bundleOf, bundleText, observable, readBundle, tlpMarking, validate, writeBundle } from "../src/index.ts";

const tool: StixObject = {
  type: "tool",
  spec_version: "2.1",
  id: "tool--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f",
  created: "2022-07-15T00:00:00.000Z",
  modified: "2022-07-15T00:00:00.000Z",
  name: "PsExec",
};

describe("readBundle", () => {
  it("keeps what it does not know, and says so", () => {
    const odd = { ...tool, x_own: { deep: [1, { "Strange Key": null }] }, extensions: { "old-ext": { a: 1 } } };
    const custom = { ...tool, type: "x-own", id: "x-own--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f" };
    const { objects, findings } = readBundle(JSON.stringify({ ...bundleOf([]), objects: [odd, custom] }));
    expect(objects).toEqual([odd, custom]);
    expect(findings.map(({ code, at }) => [code, at])).toEqual([
      ["stix-property-custom", "/objects/0/x_own"],
      ["stix-type-unknown", "/objects/1/type"],
    ]);
  });

  it("names what it cannot keep", () => {
    const { objects, findings } = readBundle(JSON.stringify({ ...bundleOf([]), objects: [3, { type: "tool" }, tool] }));
    expect(objects).toEqual([tool]);
    expect(findings).toContainEqual(expect.objectContaining({ code: "stix-not-object", at: "/objects/0" }));
    expect(findings).toContainEqual(expect.objectContaining({ code: "stix-property-missing", at: "/objects/1/id" }));
  });

  it("takes a lone object and a list of objects", () => {
    expect(readBundle(JSON.stringify(tool))).toEqual({ objects: [tool], findings: [] });
    expect(readBundle(JSON.stringify([tool, { ...tool, name: 3 }])).findings).toContainEqual(
      expect.objectContaining({ code: "stix-property-type", at: "/1/name" }),
    );
  });

  it.each([
    ["{", "stix-json"],
    ["3", "stix-not-bundle"],
    [`{"a":${"[".repeat(5000)}${"]".repeat(5000)}}`, "stix-limit"],
  ])("refuses %.20s with %s", (text, code) => {
    const { objects, findings } = readBundle(text);
    expect(objects).toEqual([]);
    expect(findings.map((one) => one.code)).toEqual([code]);
  });

  it("refuses more than its limits", () => {
    const text = JSON.stringify([tool, tool]);
    expect(readBundle(text, { maxLength: 10 }).findings[0]?.code).toBe("stix-limit");
    expect(readBundle(text, { maxObjects: 1 }).findings[0]?.code).toBe("stix-limit");
  });

  it("reads any JSON without throwing", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readBundle(JSON.stringify({ type: "bundle", id: "x", objects: [value, { type: "file", extensions: value }] }));
        expect(readBundle(JSON.stringify(value)).findings.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("writeBundle", () => {
  const objects = [
    tool,
    { ...tool, modified: "2022-07-16T00:00:00.000Z" },
    tlpMarking("TLP:AMBER"),
    observable("url", { value: "https://example.com/" }),
  ];

  it("is indented JSON, whole or in pieces, also where there is nothing in it", () => {
    const many = Array.from({ length: 3_000 }, (_, index) =>
      observable("url", { value: `https://example.com/${String(index)}/${"a\\n\n\u{1f512}".repeat(50)}` }),
    );
    for (const some of [objects, [], many]) {
      const pieces = [...bundleText(bundleOf(some))];
      const text = pieces.join("");
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
      expect(text).toBe(writeBundle(some));
      expect(pieces.length > 1).toBe(some === many);
    }
  });

  it("has the id of its objects, made of their canonical JSON", () => {
    const { id, objects: sorted } = bundleOf(objects);
    expect(id).toBe(`bundle--${uuidV5("6c1f0dbb-65e3-5d61-9a0e-3f4d4f1f2a7c", `bundle|${canonicalJson(sorted)}`)}`);
  });

  it("gives the same bytes in any order, and reads back as written", () => {
    const text = writeBundle(objects);
    fc.assert(
      fc.property(fc.shuffledSubarray(objects, { minLength: objects.length }), (shuffled) => {
        expect(writeBundle(shuffled)).toBe(text);
      }),
    );
    const { objects: read, findings } = readBundle(text);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(writeBundle(read)).toBe(text);
    expect(read[0]?.type).toBe("marking-definition");
  });

  it("gives a valid bundle whose id follows from the objects", () => {
    const bundle = bundleOf(objects);
    expect(validate(bundle)).toEqual([]);
    expect(bundleOf(objects.slice(1)).id).not.toBe(bundle.id);
  });
});
