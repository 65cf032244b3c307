import { describe, expect, it } from "vitest";
import { readLayer } from "../src/panels/attack/read-layer.ts";

describe("a Navigator layer", () => {
  it("is read with its name and techniques", () => {
    const layer = {
      name: "Albania",
      versions: { attack: "18", navigator: "5.1.0", layer: "4.5" },
      domain: "enterprise-attack",
      techniques: [{ techniqueID: "T1485", score: 2, comment: "CISA says so.", enabled: true }],
    };
    expect(readLayer(JSON.stringify(layer))).toEqual({ name: "Albania", techniques: new Set(["T1485"]) });
  });

  it("that lists the whole matrix gives what is marked and enabled only", () => {
    const techniques = [
      { techniqueID: "T1001", score: 0 },
      { techniqueID: "T1002", score: 3 },
      { techniqueID: "T1003", color: "#ff0000" },
      { techniqueID: "T1004", score: 5, enabled: false },
    ];
    const read = readLayer(JSON.stringify({ name: "x", techniques }));
    expect(typeof read === "object" && [...read.techniques]).toEqual(["T1002", "T1003"]);
  });

  it("that marks nothing gives all that it lists", () => {
    const read = readLayer(JSON.stringify({ techniques: [{ techniqueID: "T1001" }, { techniqueID: "nonsense" }] }));
    expect(typeof read === "object" && [...read.techniques]).toEqual(["T1001"]);
  });

  it.each(["", "[]", "null", "{}", '{"techniques":3}', '"T1001"'])("that is none is told: %s", (text) => {
    expect(readLayer(text)).toBe(text === "" ? "unread" : "bad");
  });
});
