import { describe, expect, it } from "vitest";
import { openModels, shippedModels } from "../src/index.ts";

describe("models", () => {
  it("that Kulla ships open without a finding, and name their version", async () => {
    const { value, findings } = openModels(await shippedModels());
    expect(findings).toEqual([]);
    expect(value.models.names?.size).toBeGreaterThan(1_000);
    expect(value.models.techniques).toBeDefined();
    expect(value.version).toMatch(/^techniques [0-9a-f]{12}, names [0-9a-f]{12}$/);
  });

  it("that are damaged are done without, with a finding", async () => {
    const { techniques } = await shippedModels();
    const files = techniques === undefined ? {} : { techniques };
    const { value, findings } = openModels({ ...files, names: new Uint8Array(100) });
    expect(value.models.names).toBeUndefined();
    expect(value.models.techniques).toBeDefined();
    expect(findings.map(({ code }) => code)).toEqual(["name-model-unreadable"]);
  });

  it("that are absent are no problem", () => {
    expect(openModels({})).toEqual({ value: { models: {}, version: "" }, findings: [] });
  });
});
