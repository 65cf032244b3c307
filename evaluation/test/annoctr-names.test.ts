import { describe, expect, it } from "vitest";
import { attackIdOfPage } from "../src/annoctr-links.ts";
import { isWithinAddress, scoreNames } from "../src/annoctr-names.ts";

const text = "Zebra ransomware, run by the Otter gang. https://a.example/Zebra/x";
const span = (word: string, from = 0) => {
  const start = text.indexOf(word, from);
  return { start, end: start + word.length };
};
const report = {
  id: "own",
  text,
  names: [
    { ...span("Zebra"), type: "malware" as const },
    { ...span("Otter"), type: "group" as const },
    { ...span("Zebra", 50), type: "malware" as const },
  ],
};
const name = (type: "malware" | "group", word: string) => ({ ...span(word), name: word, type, foundBy: [] });

describe("names", () => {
  it("count by exact span and type", () => {
    const score = scoreNames([report], () => [name("malware", "Zebra"), name("malware", "Otter")]);
    expect(score.exact.malware).toMatchObject({ tp: 1, pred: 2, gold: 2 });
    expect(score.exact.group).toMatchObject({ tp: 0, pred: 0, gold: 1 });
  });

  it("a longer span is another", () => {
    expect(scoreNames([report], () => [name("group", "Otter gang")]).exact.group).toMatchObject({ tp: 0, pred: 1 });
  });

  it("within an address are left out of the second figure", () => {
    expect(scoreNames([report], () => [name("malware", "Zebra")]).outsideAddresses.malware).toMatchObject({
      tp: 1,
      pred: 1,
      gold: 1,
      F1: 1,
    });
  });
});

describe("an address", () => {
  it.each(["see https://x.example/Otter now", "at /srv/Otter/a now", "in C:\\tools\\Otter\\a.exe"])("%s", (line) => {
    const start = line.indexOf("Otter");
    expect(isWithinAddress(line, start, start + 5)).toBe(true);
  });

  it("is not every word with a slash", () => {
    expect(isWithinAddress("the Otter/Zebra pair", 4, 9)).toBe(false);
  });
});

describe("a page of ATT&CK", () => {
  it("gives its id, of a sub-technique that of the technique", () => {
    expect(attackIdOfPage("https://attack.mitre.org/groups/G0129")).toBe("G0129");
    expect(attackIdOfPage("https://attack.mitre.org/techniques/T1566/001")).toBe("T1566");
    expect(attackIdOfPage("https://example.org/G0129")).toBeUndefined();
    expect(attackIdOfPage(null)).toBeUndefined();
  });
});
