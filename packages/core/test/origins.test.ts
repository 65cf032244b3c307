import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, Origins, Statement } from "../src/index.ts";
import { countOrigins, findOrigins, printOfDocument } from "../src/index.ts";
import { creditOf } from "../src/origins/credit.ts";
import { bandKeys, minHash } from "../src/origins/min-hash.ts";
import { quotationsIn } from "../src/origins/quotations.ts";
import { containment, jaccard, shinglesOf } from "../src/origins/shingles.ts";
import { wordHashes } from "../src/origins/word-hashes.ts";
import { evidenceOf, say } from "./case-of.ts";
import type { Page } from "./document-of.ts";
import { documentOf, sourceOf } from "./document-of.ts";

const CLAIM: Claim = { type: "victim", name: "Portbank", kind: "org" };

// Three paragraphs of a made-up wire report.
const FIRST =
  "The harbour authority of Portmouth shut down its cargo terminals on Monday after intruders encrypted the booking servers overnight.";
const SECOND =
  "Engineers worked through the night to bring the weighbridge back, the authority said in a short notice on its website, and lorries queued for nine miles.";
const THIRD =
  "No crane moved until Wednesday noon, when the first containers left the northern quay under the eyes of a small crowd of drivers.";
const OTHER =
  "A bakery chain in the same town lost its till software for a weekend, which its owner put down to a failed update and not to any attack.";

interface Told {
  readonly in: string;
  readonly words: string;
  readonly by?: string;
}

/** Statements cite the words where they stand in the page. */
function originsOf(pages: readonly Page[], told: readonly Told[]): { origins: Origins; statements: Statement[] } {
  const documents = pages.map(documentOf);
  const statements = told.map(({ in: letter, words, by }) => {
    const text = documents.find(({ evidence }) => evidence === evidenceOf(letter))?.text ?? "";
    expect(text).toContain(words);
    return say({ in: letter, at: text.indexOf(words), quote: words, claim: CLAIM, by: by === undefined ? [] : [by] });
  });
  const origins = findOrigins({
    documents: documents.map(sourceOf),
    prints: documents.map(printOfDocument),
    statements,
  });
  return { origins, statements };
}

function originNames({ origins }: Origins): readonly string[] {
  return origins.map(({ name }) => name).sort();
}

describe("copies of a text", () => {
  const original: Page = {
    letter: "a",
    lines: [FIRST, SECOND, THIRD],
    published: "2031-03-03",
    publisher: "Harbour Post",
  };
  const own = (letter: string, publisher: string) => ({
    in: letter,
    words: "shut down its cargo terminals",
    by: publisher,
  });

  test("a copy with some words changed has the origin of the earliest", () => {
    const copy: Page = {
      letter: "b",
      lines: [FIRST.replace("overnight", "in the night"), SECOND.replace("short", "brief"), THIRD],
      published: "2031-03-04",
      publisher: "City Echo",
    };
    const { origins } = originsOf([copy, original], [own("b", "City Echo"), own("a", "Harbour Post")]);
    expect(origins.origins).toMatchObject([
      { name: "Harbour Post", kind: "voice", documents: [evidenceOf("a"), evidenceOf("b")], published: "2031-03-03" },
    ]);
    expect(origins.origins[0]?.reasons).toContainEqual({ kind: "copy", documents: [evidenceOf("b"), evidenceOf("a")] });
    expect(origins.texts).toHaveLength(1);
    expect(origins.texts[0]?.copies[0]).toMatchObject({ copy: evidenceOf("b"), of: evidenceOf("a"), kind: "text" });
  });

  test("a copy without a date comes after one with a date", () => {
    const copy: Page = { letter: "b", lines: original.lines, publisher: "City Echo" };
    const { origins } = originsOf([copy, original], [own("b", "City Echo")]);
    expect(originNames(origins)).toEqual(["Harbour Post"]);
  });

  test("a shortened copy is one text with the whole", () => {
    const cut: Page = { letter: "b", lines: [SECOND], published: "2031-03-05", publisher: "City Echo" };
    const { origins } = originsOf([original, cut], [{ in: "b", words: "worked through the night", by: "City Echo" }]);
    expect(origins.texts[0]?.copies).toMatchObject([{ kind: "part" }]);
    expect(originNames(origins)).toEqual(["Harbour Post"]);
  });

  test("of a text with one paragraph taken over, only that paragraph has the other origin", () => {
    const mixed: Page = {
      letter: "b",
      lines: [
        OTHER,
        `${OTHER} That was in June.`,
        "Nobody else in town reported any trouble with their tills or lifts or gates that week, or the week after.",
        FIRST,
      ],
      published: "2031-03-05",
      publisher: "City Echo",
    };
    const { origins } = originsOf(
      [original, mixed],
      [own("b", "City Echo"), { in: "b", words: "lost its till software", by: "City Echo" }],
    );
    expect(originNames(origins)).toEqual(["City Echo", "Harbour Post"]);
    expect(origins.texts).toHaveLength(2);
  });

  test("two reports of one event in words of their own are two texts", () => {
    const report: Page = {
      letter: "b",
      lines: [
        "Cargo stood still in Portmouth on Monday: the harbour's booking servers had been encrypted by intruders in the night.",
        "Lorries were waiting as far as the motorway while engineers tried to get the weighbridge going again.",
      ],
      publisher: "City Echo",
    };
    const { origins } = originsOf(
      [original, report],
      [own("a", "Harbour Post"), { in: "b", words: "Cargo stood still", by: "City Echo" }],
    );
    expect(origins.origins).toHaveLength(2);
    expect(origins.texts).toHaveLength(2);
  });

  test("a digest does not make one text of the texts in it", () => {
    const bakery = {
      letter: "b",
      lines: [OTHER, `Till software: ${OTHER.slice(2)}`],
      published: "2031-03-02",
      publisher: "City Echo",
    };
    const digest: Page = { letter: "c", lines: [FIRST, OTHER, ...original.lines.slice(1)], published: "2031-03-09" };
    const { origins } = originsOf([original, bakery, digest], []);
    expect(origins.texts.find(({ documents }) => documents.includes(evidenceOf("b")))?.documents).not.toContain(
      evidenceOf("a"),
    );
  });

  test("a text that credits an agency is the agency's", () => {
    const wire: Page = { letter: "c", lines: [`PORTMOUTH (Reuters) - ${FIRST}`], publisher: "Daily Lamp" };
    const { origins } = originsOf(
      [wire],
      [
        { in: "c", words: "shut down", by: "Daily Lamp" },
        { in: "c", words: "encrypted the booking servers", by: "Reuters" },
      ],
    );
    expect(originNames(origins)).toEqual(["Reuters"]);
  });

  test("Chinese text, which has no spaces, is compared by its signs", () => {
    const words = "周一凌晨黑客加密了港口的预订服务器，港务局随即关闭了所有货运码头，并在网站上发布了简短的通知。";
    const copy = words.replace("简短", "简要");
    const { origins } = originsOf(
      [
        { letter: "a", lines: [words], published: "2031-03-03", publisher: "港口报" },
        { letter: "b", lines: [copy], published: "2031-03-04", publisher: "城市报" },
      ],
      [{ in: "b", words: "加密", by: "城市报" }],
    );
    expect(originNames(origins)).toEqual(["港口报"]);
  });
});

describe("named voices", () => {
  const page = (letter: string, line: string): Page => ({ letter, lines: [line], publisher: `Paper ${letter}` });

  test("what one person said is theirs, however many documents report it", () => {
    const { origins, statements } = originsOf(
      [
        page("a", "Ada Lind said that the port was hit."),
        page("b", "The port was hit, Lind told the board."),
        page("c", "Ada Lint: the port was hit."),
      ],
      [
        { in: "a", words: "the port was hit", by: "Ada Lind" },
        { in: "b", words: "The port was hit", by: "Lind" },
        { in: "c", words: "the port was hit", by: "Ada Lint" },
      ],
    );
    expect(origins.origins).toHaveLength(1);
    expect(origins.origins[0]?.documents).toHaveLength(3);
    expect(
      countOrigins(
        origins,
        statements.map(({ id }) => id),
      ),
    ).toBe(1);
  });

  test("a surname that two people have is neither's", () => {
    const { origins } = originsOf(
      [page("a", "Ada Lind spoke."), page("b", "Olaf Lind spoke."), page("c", "Lind spoke.")],
      [
        { in: "a", words: "spoke", by: "Ada Lind" },
        { in: "b", words: "spoke", by: "Olaf Lind" },
        { in: "c", words: "spoke", by: "Lind" },
      ],
    );
    expect(origins.origins).toHaveLength(3);
  });

  test("officials of two papers may be two", () => {
    const { origins } = originsOf(
      [page("a", "Officials said that the port was hit."), page("b", "The port was hit, officials confirmed.")],
      [
        { in: "a", words: "the port was hit", by: "Officials" },
        { in: "b", words: "The port was hit", by: "officials" },
      ],
    );
    expect(origins.origins).toHaveLength(2);
    expect(originNames(origins)).toEqual(["Officials in Paper a", "officials in Paper b"]);
  });

  test("a publisher that another document names is one voice with its own words", () => {
    const { origins } = originsOf(
      [page("a", "The port was hit last night."), page("b", "As Paper A first reported, the port was hit.")],
      [
        { in: "a", words: "The port was hit", by: "Paper a" },
        { in: "b", words: "the port was hit", by: "Paper A" },
      ],
    );
    expect(origins.origins).toHaveLength(1);
  });
});

describe("quoted words", () => {
  const QUOTE = "we have counted every container on the quay and not one of them is missing, whatever they boast";
  const told = (letter: string, by?: string) => ({
    in: letter,
    words: "not one of them is missing",
    ...(by !== undefined && { by }),
  });

  test("a cut quotation without a speaker is the speaker's whom another document names", () => {
    const { origins } = originsOf(
      [
        { letter: "a", lines: [`“${QUOTE}”, said the harbour master Ada Lind.`], publisher: "Harbour Post" },
        {
          letter: "b",
          lines: ["There was talk of theft: „every container on the quay and not one of them is missing“."],
          publisher: "Hafenblatt",
        },
      ],
      [told("a", "Ada Lind"), told("b", "Hafenblatt")],
    );
    expect(originNames(origins)).toEqual(["Ada Lind"]);
    expect(origins.origins[0]?.reasons.map(({ kind }) => kind)).toContain("quotation");
  });

  test("one quotation that is given to two speakers stays with both", () => {
    const { origins } = originsOf(
      [
        { letter: "a", lines: [`“${QUOTE}”, said Ada Lind.`] },
        { letter: "b", lines: [`“${QUOTE}”, said Bo Ek.`] },
      ],
      [told("a", "Ada Lind"), told("b", "Bo Ek")],
    );
    expect(originNames(origins)).toEqual(["Ada Lind", "Bo Ek"]);
  });

  test.each([
    ["English", "He said “no crane moved” twice.", ["no crane moved"]],
    ["German", "Er sagte „kein Kran“ und ging.", ["kein Kran"]],
    ["French", "Il a dit « aucune grue » hier.", [" aucune grue "]],
    ["one within another", "She said “he told me ‘go’ and «left»” then.", ["he told me ‘go’ and «left»"]],
    ["never closed", "The sign “ is alone.", []],
  ])("quotation marks: %s", (_, text, expected) => {
    expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe("credits", () => {
  test.each([
    ["TIRANA, Sept 7 (Reuters) - The port was hit.", "Reuters"],
    ["BERLIN (dpa) – Der Hafen wurde angegriffen.", "dpa"],
    ["Quelle: Hafenblatt", "Hafenblatt"],
    ["Источник: Портовые Вести", "Портовые Вести"],
    ["This article was originally published by The Harbour Post.", "Harbour Post"],
    ["Republished with permission of Harbour Post", "Harbour Post"],
    ["The sources: nobody knows them.", undefined],
    ["The port (PRT) was hit.", undefined],
  ])("%s", (line, expected) => {
    expect(creditOf([line])).toBe(expected);
  });

  test("a credit in the middle of a long text is not the text's", () => {
    const filler = Array.from({ length: 12 }, (_, index) => `Paragraph ${index} of a text about the port.`);
    expect(creditOf([...filler.slice(6), "Source: Harbour Post", ...filler.slice(0, 6)])).toBeUndefined();
  });
});

describe("runs of words", () => {
  const words = fc.array(fc.constantFrom(..."abcdefghij"), { minLength: 1, maxLength: 60 });
  const shingles = words.map((list) => shinglesOf(wordHashes(list.join(" "))));

  test("case, punctuation and spacing do not count", () => {
    expect(wordHashes("The  PORT, was “hit”.")).toEqual(wordHashes("the port was hit"));
  });

  test("a set is ascending and without repetition", () => {
    fc.assert(
      fc.property(shingles, (set) => {
        expect([...set]).toEqual([...new Set(set)].sort((a, b) => a - b));
      }),
    );
  });

  test("Jaccard is symmetric, from 0 to 1, and 1 for equal sets; containment in a union is 1", () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [a, b] = [left, right].map((list) => shinglesOf(wordHashes(list.join(" "))));
        if (a === undefined || b === undefined) return;
        const index = jaccard(a, b);
        expect(index).toBe(jaccard(b, a));
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(1);
        expect(jaccard(a, a)).toBe(1);
        expect(containment(a, Uint32Array.from([...new Set([...a, ...b])].sort((x, y) => x - y)))).toBe(1);
      }),
    );
  });

  test("MinHash estimates the Jaccard index", () => {
    const numbers = (from: number, to: number) =>
      shinglesOf(wordHashes(Array.from({ length: to - from }, (_, i) => `w${from + i}`).join(" ")));
    const [a, b] = [numbers(0, 2000), numbers(500, 2500)];
    const [left, right] = [minHash(a), minHash(b)];
    const equal = left.filter((value, index) => value === right[index]).length / left.length;
    expect(Math.abs(equal - jaccard(a, b))).toBeLessThan(0.12);
  });

  test("texts that have most of their runs in common share a band, others do not", () => {
    const text = Array.from({ length: 400 }, (_, i) => `w${i}`);
    const changed = text.map((word, i) => (i % 50 === 3 ? "x" : word));
    const bandsOf = (words: readonly string[]) => new Set(bandKeys(minHash(shinglesOf(wordHashes(words.join(" "))))));
    const [own, copy, other] = [text, changed, text.map((word) => `${word}q`)].map(bandsOf);
    expect([...(copy ?? [])].some((key) => own?.has(key))).toBe(true);
    expect([...(other ?? [])].some((key) => own?.has(key))).toBe(false);
  });
});

describe("the whole", () => {
  const pages: readonly Page[] = [
    { letter: "a", lines: [FIRST, SECOND], published: "2031-03-03", publisher: "Harbour Post" },
    { letter: "b", lines: [FIRST, SECOND, THIRD], published: "2031-03-04", publisher: "City Echo" },
    { letter: "c", lines: [OTHER, THIRD], publisher: "Daily Lamp" },
    { letter: "d", lines: [THIRD, SECOND] },
  ];
  const told = pages.flatMap(({ letter, lines, publisher }) =>
    lines.flatMap((line) => [
      { in: letter, words: line.slice(0, 20), ...(publisher !== undefined && { by: publisher }) },
      { in: letter, words: line.slice(5, 25), by: "Ada Lind" },
      { in: letter, words: line.slice(8, 28), by: "officials" },
    ]),
  );

  test("every statement has one origin, every document one text", () => {
    const { origins, statements } = originsOf(pages, told);
    const listed = origins.origins.flatMap((origin) => origin.statements);
    expect([...listed].sort()).toEqual([...new Set(statements.map(({ id }) => id))].sort());
    expect(origins.texts.flatMap(({ documents }) => documents).sort()).toEqual(
      pages.map(({ letter }) => evidenceOf(letter)).sort(),
    );
  });

  test("the order of the inputs does not matter", () => {
    const expected = JSON.stringify(originsOf(pages, told).origins);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...pages], { minLength: pages.length }),
        fc.shuffledSubarray(told, { minLength: told.length }),
        (otherPages, otherTold) => {
          expect(JSON.stringify(originsOf(otherPages, otherTold).origins)).toBe(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("a statement of a document that is not known stands by itself", () => {
    const lone = say({ in: "z", claim: CLAIM });
    const origins = findOrigins({ documents: [], prints: [], statements: [lone] });
    expect(origins.origins).toMatchObject([{ kind: "text", statements: [lone.id] }]);
  });

  test("markup between words does not tell copies apart", () => {
    const plain = documentOf({ letter: "a", lines: [FIRST] });
    const text = FIRST.replace("harbour", "<b>harbour</b>");
    const at = text.indexOf("<b>");
    const marked = {
      ...documentOf({ letter: "b", lines: [text] }),
      markup: [
        { start: at, end: at + 3 },
        { start: at + 10, end: at + 14 },
      ],
    };
    expect(printOfDocument(marked).shingles).toEqual(printOfDocument(plain).shingles);
  });
});
