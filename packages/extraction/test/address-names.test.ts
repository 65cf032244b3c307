import { describe, expect, it } from "vitest";
import { namesInAddresses } from "../src/analysis/address-names.ts";
import type { Mention } from "../src/analysis/mention.ts";

function namedIn(text: string): Mention[] {
  const start = text.indexOf("Emotet");
  return namesInAddresses(text, [
    { cls: "malware", start, end: start + 6, name: "Emotet", rule: "catalogue", foundBy: ["catalogue"] },
  ]);
}

describe("names in addresses", () => {
  it("takes a name that is a whole part of an address, where the text has it elsewhere", () => {
    const text = "Emotet came back. Samples: https://files.example/samples/Emotet/2021 and C:\\work\\Emotet\\a.bin";
    const found = namedIn(text);
    expect(found.map(({ start, end }) => text.slice(start - 8, end))).toEqual(["samples/Emotet", "C:\\work\\Emotet"]);
  });

  it("takes the name of a picture without its ending, and one before an escaped blank", () => {
    expect(namedIn("Emotet (/images/Emotet.png)(/images/Emotet%20panel.png)")).toHaveLength(2);
  });

  it("leaves a name that is joined with other words, and a slash between words", () => {
    expect(namedIn("Emotet at https://news.example/Emotet-is-back or TrickBot/Emotet it is")).toEqual([]);
  });

  it("leaves another spelling", () => {
    expect(namedIn("Emotet at https://news.example/emotet/")).toEqual([]);
  });
});
