import type { Claim, Decision, Document, Evidence, Statement } from "@kulla/core";
import { makeDecision, makeStatement } from "@kulla/core";
import { describe, expect, it } from "vitest";
import { foldedCase } from "../src/attribute-facts.ts";
import { sourceInfo } from "../src/case-file.ts";
import type { ContradictionBody } from "../src/views/contradictions.ts";
import { contradictionsView } from "../src/views/contradictions.ts";

const AT = "2026-11-21T10:00:00.000Z";
const idOf = (letter: string) => (letter.codePointAt(0) ?? 0).toString(16).padStart(64, "0");

const evidence = (letter: string, marking?: Evidence["marking"]): Evidence => ({
  id: idOf(letter),
  size: 1,
  name: `${letter}.txt`,
  mediaType: "text/plain",
  origin: "test",
  receivedAt: AT,
  ...(marking === undefined ? {} : { marking }),
});

const document = (letter: string, more: Partial<Document> = {}): Document => ({
  evidence: idOf(letter),
  name: `${letter}.txt`,
  mediaType: "text/plain",
  text: `${letter} `.repeat(500),
  markup: [],
  passages: [],
  authors: [],
  language: "en",
  ...more,
});

let place = 0;
function say(letter: string, claim: Claim, by: string, quote = JSON.stringify(claim)): Statement {
  place += 10;
  return makeStatement({
    claim,
    speakers: [{ name: by, role: "speaker" }],
    stance: "asserts",
    citations: [{ evidence: idOf(letter), at: { kind: "text", start: place, end: place + quote.length }, quote }],
    author: { kind: "tool", name: "test", version: "1", rule: "test" },
    madeAt: AT,
  });
}

const attack = (letter: string, edtf: string, by = `speaker ${letter}`): Statement =>
  say(
    letter,
    { type: "incident", incident: "main", role: "main", victims: ["Albania"], time: { edtf, basis: "explicit" } },
    by,
  );

const SOURCES = [
  document("a", { publisher: { value: "The Daily" }, published: { value: "2022-09-11", how: "byline" } }),
  document("b"),
  document("c"),
];

const inEnglish = (file: Parameters<typeof contradictionsView>[0]) =>
  contradictionsView(file).filter(({ panel }) => panel === "contradictions");

function rows(
  statements: readonly Statement[],
  decisions: readonly Decision[] = [],
  marks: Evidence["marking"][] = [],
) {
  const { contradictions, origins } = foldedCase(SOURCES, statements, decisions, sourceInfo);
  return inEnglish({
    statements,
    deciding: decisions,
    documents: SOURCES,
    evidence: ["a", "b", "c"].map((letter, index) => evidence(letter, marks[index])),
    contradictions,
    origins,
  });
}

const bodies = (...given: Parameters<typeof rows>) => rows(...given).map(({ body }) => body as ContradictionBody);

const decide = (about: Decision["about"], verdict: Decision["verdict"], decidedAt = AT) =>
  makeDecision({ about, verdict, author: "Ana", reason: "two days, two waves", decidedAt });

describe("contradictionsView", () => {
  const [early, late, again] = [attack("a", "2022-06"), attack("b", "2022-07-15"), attack("c", "2022-07-15")];
  const statements = [early, late, again];

  it("gives each value once, with its words in each document and who speaks there", () => {
    const [body] = bodies(statements);
    expect(body).toMatchObject({ kind: "date", nature: "conflict", scope: "between", alsoDecides: [] });
    expect(body?.sides.map(({ value, words, told }) => [value, words.length, told])).toEqual([
      ["2022-06", 1, { statements: 1, documents: 1, origins: 1 }],
      ["2022-07-15", 2, { statements: 2, documents: 2, origins: 2 }],
    ]);
    expect(body?.sides[0]?.words[0]).toEqual({
      statement: early.id,
      quote: early.citations[0].quote,
      evidence: idOf("a"),
      document: "a.txt",
      publisher: "The Daily",
      published: "2022-09-11",
      at: { start: expect.any(Number) as number, end: expect.any(Number) as number },
      speakers: [{ name: "speaker a", role: "speaker" }],
      stance: "asserts",
    });
  });

  it("names a pair by which a decision settles this contradiction, and says who decided, and what the check had found", () => {
    const [open] = bodies(statements);
    const decision = decide({ pair: open!.pair! }, { kind: "nature", nature: "development" });
    const [settled] = bodies(statements, [decision]);
    expect(settled).toMatchObject({
      id: open?.id,
      nature: "development",
      why: open?.why,
      decided: { decision: decision.id, by: "Ana", at: AT, reason: "two days, two waves", found: "conflict" },
    });
    const undone = decide({ decision: decision.id }, { kind: "withdraw" }, "2026-11-21T11:00:00.000Z");
    expect(bodies(statements, [decision, undone])).toEqual([open]);
  });

  it("prefers a pair that stands against each other nowhere else, and tells where it must share one", () => {
    const loss = (letter: string, value: number) =>
      say(letter, { type: "quantity", metric: "computers wiped", value, unit: "computers" }, `speaker ${letter}`);
    for (const body of bodies([...statements, loss("a", 40), loss("b", 9000)])) {
      const others = bodies([...statements, loss("a", 40), loss("b", 9000)]).filter(({ id }) => id !== body.id);
      expect(body.alsoDecides).toEqual([]);
      expect(others.map(({ pair }) => pair)).not.toContainEqual(body.pair);
    }
    const shared = inEnglish({
      statements,
      deciding: [],
      documents: SOURCES,
      evidence: [],
      origins: foldedCase(SOURCES, statements, [], sourceInfo).origins,
      contradictions: ["one", "two"].map((topic) => ({
        id: `c-${topic}`,
        kind: "date",
        nature: "conflict",
        topic,
        scope: "between",
        severity: "high",
        sides: [
          { value: "x", statements: [early.id], citation: early.citations[0] },
          { value: "y", statements: [late.id], citation: late.citations[0] },
        ],
        why: "w",
      })),
    }).map(({ body }) => (body as ContradictionBody).alsoDecides);
    expect(shared).toEqual([["two"], ["one"]]);
  });

  it("carries the label of the highest evidence that it rests on; unmarked is not public", () => {
    expect(bodies(statements, [], ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER"])[0]?.marking).toBe("TLP:AMBER");
    expect(bodies(statements, [], ["TLP:CLEAR", "TLP:GREEN", undefined])[0]?.marking).toBe("TLP:AMBER+STRICT");
  });

  it("can be filtered by nature, kind, severity and whether it is decided, and found by its words", () => {
    const [row] = rows(statements);
    expect(row?.facets).toEqual({
      nature: "conflict",
      kind: "date",
      severity: "high",
      scope: "between",
      decided: "no",
    });
    expect(row?.words).toContain("The Daily");
    expect(row?.words).toContain("speaker b");
  });

  it("masks the numbers of payment cards in what it shows", () => {
    const number = "4111111111111111";
    const card = say("a", { type: "indicator", kind: "bank-card", value: number, polarity: "negative" }, "speaker a");
    const quoting = say("a", early.claim, "speaker a", `on that day card ${number} leaked`);
    const shown = JSON.stringify(rows([card, quoting, late]));
    expect(shown).toContain("411111******1111");
    expect(shown).not.toContain(number);
  });

  it("shortens an endless quotation without cutting a character in two", () => {
    const long = say("a", early.claim, "speaker a", `x${"😀".repeat(2000)}`);
    const quote = bodies([long, late])[0]?.sides[0]?.words[0]?.quote ?? "";
    expect(quote.length).toBeLessThan(1300);
    expect(quote).toMatch(/^x(?:😀)+…$/u);
  });
});
