import { describe, expect, it } from "vitest";
import { navigatorLayer } from "../src/index.ts";

const INPUT = {
  title: "Albania 2022",
  marking: "TLP:GREEN" as const,
  attackVersion: "18.1",
  techniques: [
    { tid: "T1485", origins: 3, basis: "printed", comment: "CISA and Microsoft say so." },
    { tid: "T1561.002", origins: 1, basis: "implied", comment: "Read from words." },
  ],
};

describe("a layer of the ATT&CK Navigator", () => {
  interface Layer {
    readonly versions: unknown;
    readonly domain: string;
    readonly description: string;
    readonly metadata: unknown;
    readonly gradient: { readonly maxValue: number };
    readonly techniques: readonly { readonly techniqueID: string; readonly score: number }[];
  }
  const layer = JSON.parse(navigatorLayer(INPUT)) as Layer;

  it("says which format, which ATT&CK and which domain it is of", () => {
    expect(layer.versions).toEqual({ attack: "18", navigator: "5.1.0", layer: "4.5" });
    expect(layer.domain).toBe("enterprise-attack");
  });

  it("scores each technique by its origins, and its colours end at the highest score", () => {
    expect(layer.techniques.map((one) => [one.techniqueID, one.score])).toEqual([
      ["T1485", 3],
      ["T1561.002", 1],
    ]);
    expect(layer.gradient.maxValue).toBe(3);
  });

  it("carries the label of what it rests on, since it leaves Kulla", () => {
    expect(layer.description).toContain("TLP:GREEN");
    expect(layer.metadata).toEqual([{ name: "TLP", value: "TLP:GREEN" }]);
  });

  it("is the same to the byte for the same input", () => {
    expect(navigatorLayer(INPUT)).toBe(navigatorLayer(structuredClone(INPUT)));
  });
});
