import { describe, expect, it } from "vitest";
import { caseNameOf, isCaseName } from "../src/case-name.ts";

describe("caseNameOf", () => {
  it.each([
    ["examples/albania-2022/", "albania-2022"],
    ["Shqipëria 2022", "shqiperia-2022"],
    ["../x/Viasat (KA-SAT)", "viasat-ka-sat"],
    ["攻击", "case"],
    ["-._-", "case"],
    ["a".repeat(300), "a".repeat(80)],
  ])("%s gives %s", (path, name) => {
    expect(caseNameOf(path)).toBe(name);
    expect(isCaseName(name)).toBe(true);
  });

  it.each(["", ".hidden", "../x", "a/b", "A", "a b", "a".repeat(81)])("%j is no name of a case", (name) => {
    expect(isCaseName(name)).toBe(false);
  });
});
