import { describe, expect, it } from "vitest";
import { Names, normalizeName, tight } from "../src/names.ts";

describe("normalizeName", () => {
  it.each([
    ["  Mujahedin-e Khalq (MEK) ", "mujahedin e khalq mek"],
    ["ZÉROCLEARE", "zerocleare"],
    ["Straße ẞ", "strasse ss"],
    ["ΣΊΣΥΦΟΣ", "σισυφοσ"],
    ["ﬁnance", "finance"],
    ["hxxp://a[.]b", "hxxp a b"],
  ])("reads %s as %s", (name, normal) => {
    expect(normalizeName(name)).toBe(normal);
  });

  it("takes absent values as empty, and numbers as printed", () => {
    expect([normalizeName(undefined), normalizeName(null), normalizeName(0), tight(5800)]).toEqual([
      "",
      "",
      "",
      "5800",
    ]);
  });
});

describe("Names", () => {
  const names = new Names({ "Edi Rama (Albania)": ["Rama", "Albania"], APT28: ["Fancy Bear"] });

  it.each([
    ["Rama", "Albania", true],
    ["fancy bear", "APT-28", true],
    ["DEV-0842", "DEV 0842", true],
    ["DEV-0842", "DEV-0861", false],
    ["APT28", "APT29", false],
    ["Government of Albania", "Albanian government", false],
    ["online public services", "public services online portal", true],
    ["Ministry of Finance", "Ministry", false],
    ["", "Rama", false],
  ])("%s and %s: %s", (a, b, same) => {
    expect(names.equal(a, b)).toBe(same);
    expect(names.equal(b, a)).toBe(same);
  });

  it("needs one common member of two lists", () => {
    expect(names.anyEqual("Microsoft; Mandiant", "Mandiant; FBI")).toBe(true);
    expect(names.anyEqual("Microsoft", undefined)).toBe(false);
  });
});
