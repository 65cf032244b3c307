import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { READING_FINDINGS } from "../src/index.ts";
import { docx, pdf, readBytes, utf8, wordParagraph, zip } from "./made.ts";

const PROSE = "The servers of the ministry were wiped on 15 July 2022, and services came back after a week. ";
const REAL: Readonly<Record<string, Uint8Array>> = {
  "a.txt": utf8(`URL: https://a.example/x\n\nTitle of it\n\n${PROSE}\n— A B (@ab) May 3, 2021\n`),
  "a.html": utf8(
    `<html><body><article><h1>T</h1><p>${PROSE.repeat(8)}</p><table><tr><td>a</td><td>b</td></tr></table></article></body></html>`,
  ),
  "a.docx": docx(wordParagraph(PROSE).repeat(5)),
  "a.pdf": pdf([[{ text: PROSE, y: 700 }], [{ text: PROSE, y: 700 }]]),
  "a.eml": utf8(
    `From: a@b.example\r\nTo: c@d.example\r\nSubject: S\r\nMessage-ID: <1@b>\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\n${PROSE}\r\n--x--`,
  ),
  "a.json": utf8(JSON.stringify([{ text: PROSE, created_at: "2022-09-10", user: { name: "A" } }])),
  "a.zip": zip({ "a.txt": PROSE, "b.zip": zip({ "c.txt": PROSE }) }),
};

async function holds(name: string, bytes: Uint8Array): Promise<void> {
  const { value, findings } = await readBytes(name, bytes, { limits: { maxCharacters: 200_000 } });
  for (const finding of findings) expect(READING_FINDINGS).toHaveProperty(finding.code);
  // Nothing is lost in silence.
  expect(value.length + findings.length).toBeGreaterThan(0);
  for (const document of value) {
    expect(document.text.length).toBeLessThanOrEqual(201_000);
    let end = 0;
    for (const span of document.passages) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
      end = span.end;
    }
    expect(end).toBeLessThanOrEqual(document.text.length);
    end = 0;
    for (const span of document.markup) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      end = span.end;
    }
  }
}

describe("whatever the bytes are, reading ends with documents or findings", () => {
  test("random bytes under every name", async () => {
    const name = fc.constantFrom(...Object.keys(REAL), "a", "a.md", "a.bin");
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), name, (bytes, file) => holds(file, bytes)),
      { numRuns: 150 },
    );
  });

  test("random text with marks of all formats", async () => {
    const mark = fc.constantFrom(
      "<p>",
      "</p>",
      "<!--",
      "<a href='",
      "[x](",
      "---\n",
      "title: a\n",
      "\n\n",
      "— A (@a) ",
      "`",
      "**",
      "| a | b |",
      "http://a.b/",
      "&amp;",
      "photo credit",
      "2022-03-24",
      "By A B",
      "\r",
    );
    const text = fc
      .array(fc.oneof(mark, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 60 })
      .map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom("a.txt", "a.md", "a.html"), (words, file) =>
        holds(file, utf8(`x${words}`)),
      ),
      { numRuns: 200 },
    );
  });

  test.each(Object.entries(REAL))("%s, cut anywhere or with bytes changed", async (name, bytes) => {
    const change = fc.record({ cut: fc.nat(bytes.length), at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(change, fc.boolean(), async ({ cut, at, byte }, isCut) => {
        const copy = bytes.slice(0, isCut ? Math.max(1, cut) : bytes.length);
        if (at < copy.length) copy[at] = byte;
        await holds(name, copy);
      }),
      { numRuns: name === "a.pdf" ? 40 : 60 },
    );
  });

  test("the same bytes give the same documents", async () => {
    for (const [name, bytes] of Object.entries(REAL))
      expect(await readBytes(name, bytes)).toEqual(await readBytes(name, bytes));
  });
});

describe("hostile files come to an end", () => {
  const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
    "open tags": (size) => "<a ".repeat(size / 3),
    "open quotes in tags": (size) => '<a x="'.repeat(size / 6),
    "open comments": (size) => "<!--".repeat(size / 4),
    "open scripts": (size) => "<script>".repeat(size / 8),
    "open brackets": (size) => "[".repeat(size),
    "open links": (size) => "[a](".repeat(size / 4),
    stars: (size) => "*".repeat(size),
    ticks: (size) => "`".repeat(size),
    blanks: (size) => `x${" ".repeat(size)}x`,
    "many ends of line": (size) => "\n\r".repeat(size / 2),
    "many short lines": (size) => "Ad\n".repeat(size / 3),
    "many bylines": (size) => "a\n— A B (@a) May 3, 2021\n".repeat(size / 25),
    "many captions": (size) => "A flag is seen here (photo credit: REUTERS/X)\n".repeat(size / 46),
    "many header lines": (size) => "title: a\n".repeat(size / 9),
    "one long word": (size) => "a".repeat(size),
    "many capitals": (size) => "By A. ".repeat(size / 6),
    "nested blocks": (size) => "<div>a".repeat(size / 6),
    "nested lists": (size) => "<ul><li>a".repeat(size / 9),
    "nested unknown elements": (size) => "<x-y>a".repeat(size / 6),
    "numbers and dots": (size) => "1.".repeat(size / 2),
  };

  /** Milliseconds: many times what it takes, and a small part of what it would take if time grew with the square of the length. */
  const LIMIT = 20_000;

  test.each(Object.entries(HOSTILE))(
    "%s",
    async (_name, make) => {
      for (const file of ["a.md", "a.html"]) {
        const read = await readBytes(file, utf8(`Words. ${make(480_000)}`));
        expect(read.value.length + read.findings.length).toBeGreaterThan(0);
      }
    },
    LIMIT,
  );
});
