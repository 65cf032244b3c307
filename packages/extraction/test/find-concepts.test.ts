import { readFileSync } from "node:fs";
import { openCatalogue } from "@kulla/knowledge";
import { describe, expect, it } from "vitest";
import { createConceptReader } from "../src/index.ts";
import { TACTIC_WORDS, TECHNIQUE_WORDS } from "../src/techniques/concept-words.ts";

const catalogue = openCatalogue(
  readFileSync(new URL("../../knowledge/data/catalogue.json", import.meta.url), "utf8"),
).value;
const reader = createConceptReader(catalogue);

describe("tactics named in words", () => {
  it.each([
    ["moving laterally", "TA0008"],
    ["talks to its C&C server", "TA0011"],
    ["establishes persistence", "TA0003"],
    ["escalated their privileges", "TA0004"],
    ["stole the admins' passwords", "TA0006"],
    ["Defense Evasion", "TA0005"],
  ])("%s", (text, id) => {
    expect(reader.tactics(text)[0]?.id).toBe(id);
  });

  it("says nothing of words that name none", () => {
    expect(reader.tactics("the city council met on Monday")).toEqual([]);
  });
});

describe("techniques named in words", () => {
  it.each([
    ["spearphishing attachments", "T1566"],
    ["dumps credentials", "T1003"],
    ["a keylogger", "T1056"],
    ["Scheduled Task/Job", "T1053"],
    ["injected code into a process", "T1055"],
    ["T1105 | Ingress Tool Transfer", "T1105"],
  ])("%s", (text, id) => {
    expect(reader.techniques(text)[0]?.id.slice(0, 5)).toBe(id);
  });

  it("prefers the longer name, and gives its place", () => {
    const text = "it begins with phishing and goes on to credential dumping";
    const [first] = reader.techniques(text);
    expect(first === undefined ? undefined : text.slice(first.start, first.end)).toBe("credential dumping");
  });

  it("takes no technique of preparation by a single ordinary word", () => {
    expect(reader.techniques("a tool on these domains")).toEqual([]);
  });
});

describe("the words for concepts", () => {
  it("belong to tactics and techniques of the catalogue", () => {
    const tactics = new Set(catalogue.tactics.map(({ id }) => id));
    const techniques = new Set(catalogue.techniques.filter(({ status }) => status === undefined).map(({ id }) => id));
    expect(Object.keys(TACTIC_WORDS).filter((id) => !tactics.has(id))).toEqual([]);
    expect(Object.keys(TECHNIQUE_WORDS).filter((id) => !techniques.has(id))).toEqual([]);
  });

  it("a long text is read to a bound only", () => {
    expect(reader.tactics(`${"word ".repeat(100_000)}lateral movement`)).toEqual([]);
  });
});
