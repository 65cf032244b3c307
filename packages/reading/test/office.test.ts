import { describe, expect, test } from "vitest";
import { docx, passagesOf, pdf, readBytes, readOne, shown, wordParagraph, words } from "./made.ts";
import type { MadeLine } from "./made.ts";

describe("Word", () => {
  const styles =
    '<w:styles><w:style w:type="paragraph" w:styleId="Berschrift2"><w:name w:val="heading 2"/></w:style></w:styles>';

  test("paragraphs, headings by style, items, tables row by row", async () => {
    const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const body =
      wordParagraph("Report on the wiper") +
      wordParagraph("What was hit", '<w:pStyle w:val="Berschrift2"/>') +
      wordParagraph(
        "Servers were wiped &amp; encrypted on 15 July 2022, said the ministry, which had seen nothing like it before.",
      ) +
      wordParagraph("first item", "<w:numPr/>") +
      `<w:tbl><w:tr>${cell("TIMS")}${cell("offline")}</w:tr><w:tr>${cell("portal")}${cell("restored")}</w:tr></w:tbl>`;
    const document = await readOne("a.docx", docx(body, { "word/styles.xml": styles }));
    expect(document.passages.map((passage) => passage.kind)).toEqual([
      "title",
      "heading",
      "paragraph",
      "list-item",
      "table-row",
      "table-row",
    ]);
    expect(passagesOf(document, "heading")[0]?.level).toBe(2);
    expect(document.text).toContain("wiped & encrypted");
    expect(document.text).toContain("TIMS | offline\nportal | restored");
  });

  test("deleted text is left out and said; text boxes are read once; notes are read, footers are furniture", async () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice>${wordParagraph("In a box.")}</mc:Choice><mc:Fallback>${wordParagraph("In a box.")}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const body = `${wordParagraph("The attack came from abroad.")}<w:p><w:del><w:r><w:delText>from Mars</w:delText></w:r></w:del></w:p>${box}`;
    const file = docx(body, {
      "word/footnotes.xml": `<w:footnotes>${wordParagraph("A note.")}</w:footnotes>`,
      "word/footer1.xml": `<w:ftr>${wordParagraph("Agency, confidential draft")}</w:ftr>`,
    });
    const { value, findings } = await readBytes("a.docx", file);
    expect(value[0] && shown(value[0])).toEqual([
      "paragraph: The attack came from abroad.",
      "paragraph: In a box.",
      "paragraph: A note.",
      "furniture: Agency, confidential draft",
    ]);
    expect(findings.map((finding) => finding.code)).toEqual(["reading-changes-removed"]);
  });

  test("a body full of entities does not expand", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${"ha".repeat(1000)}">]>${wordParagraph("&a;&a; stays as it is")}`;
    expect((await readOne("a.docx", docx(bomb))).text).toBe("&a;&a; stays as it is");
  });

  test("a document without a body is damaged", async () => {
    const { value, findings } = await readBytes("a.docx", docx("").subarray(0, 200));
    expect(value).toEqual([]);
    expect(findings.map((finding) => finding.code)).toEqual(["reading-damaged"]);
  });
});

describe("PDF", () => {
  const paragraph = (from: number, lines: readonly string[], x = 72): MadeLine[] =>
    lines.map((text, index) => ({ text, y: from - index * 14, x }));
  const text = [
    "The ministry said on Monday that its servers had been wiped overnight, and that the serv-",
    "ices would be back within days. The services of two other bodies were hit by the same tool",
    "in the night before, as was found later by the investigators of a company from abroad, who",
    "had come.",
  ];

  test("lines become paragraphs; a word broken at the end of a line is joined where it stands elsewhere", async () => {
    const document = await readOne(
      "a.pdf",
      pdf([[{ text: "Ministry hit by wiper", y: 700, size: 20 }, ...paragraph(660, text)]]),
    );
    expect(document.title?.value).toBe("Ministry hit by wiper");
    const [body] = passagesOf(document, "paragraph");
    expect(body && words(document, body)).toContain("that the services would be back");
    expect(body && words(document, body)).toMatch(/who had come\.$/);
  });

  test("a hyphen inside a name with digits stays", async () => {
    const lines = [
      "Microsoft tracks the four groups that took part in the attack as DEV-0842, DEV-0861, DEV-",
      "0166 and DEV-0133 and says that it cannot yet tell which of them wrote the tool that was used.",
    ];
    expect((await readOne("a.pdf", pdf([paragraph(660, lines)]))).text).toContain("DEV- 0166");
  });

  test("running heads and page numbers are furniture, behind the text; a sentence goes on over the page", async () => {
    const pages = ["one", "two", "three"].map((name, index) => [
      { text: "TLP:CLEAR Agency report", y: 770 },
      ...paragraph(700, [
        `The part ${name} of this report tells at some length what the investigators found there, and it`,
        "goes on for one more line that is long enough to show that this is what people call prose and",
      ]),
      { text: `Page ${String(index + 1)} of 3`, y: 30 },
    ]);
    const document = await readOne("a.pdf", pdf(pages));
    expect(passagesOf(document, "furniture").map((passage) => words(document, passage))).toEqual([
      "TLP:CLEAR Agency report",
      "Page 1 of 3",
      "TLP:CLEAR Agency report",
      "Page 2 of 3",
      "TLP:CLEAR Agency report",
      "Page 3 of 3",
    ]);
    expect(document.passages.findLastIndex((passage) => passage.kind !== "furniture")).toBeLessThan(
      document.passages.findIndex((passage) => passage.kind === "furniture"),
    );
  });

  test("two columns are read one after the other", async () => {
    const column = (name: string) =>
      Array.from({ length: 10 }, (_, index) => `${name} line ${String(index)} of running text here`);
    const document = await readOne(
      "a.pdf",
      pdf([[...paragraph(700, column("left"), 60), ...paragraph(700, column("right"), 330)]]),
    );
    expect(document.text.indexOf("left line 9")).toBeLessThan(document.text.indexOf("right line 0"));
  });

  test("a table is read row by row", async () => {
    const rows = ["23.95.97.59", "51.254.25.115", "193.183.98.66", "91.217.137.37"].flatMap((ip, index) => [
      { text: ip, x: 72, y: 700 - index * 16 },
      { text: "server", x: 320, y: 700 - index * 16 },
    ]);
    expect((await readOne("a.pdf", pdf([rows]))).text).toContain("23.95.97.59 | server\n51.254.25.115 | server");
  });

  test("the page limit holds and is said", async () => {
    const pages = [1, 2, 3].map((number) => paragraph(700, [`Text of page ${String(number)}.`]));
    const { value, findings } = await readBytes("a.pdf", pdf(pages), { limits: { maxPages: 2 } });
    expect(value[0]?.text).toContain("Text of page 2.");
    expect(value[0]?.text).not.toContain("Text of page 3.");
    expect(findings.map((finding) => finding.code)).toEqual(["reading-too-many-pages"]);
  });

  test("an encrypted PDF and a cut one give one finding each", async () => {
    const trailer = ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> /P -4 >> /ID [<${"43".repeat(16)}> <${"43".repeat(16)}>]`;
    const locked = await readBytes("a.pdf", pdf([paragraph(700, ["secret"])], { trailer }));
    expect(locked.value).toEqual([]);
    expect(locked.findings.map((finding) => finding.code)).toEqual(["reading-encrypted"]);
    const cut = await readBytes("a.pdf", pdf([paragraph(700, ["text"])]).subarray(0, 60));
    expect(cut.value).toEqual([]);
    expect(cut.findings).toHaveLength(1);
  });

  test("without words printed on it, the date is that of the file", async () => {
    const document = await readOne(
      "a.pdf",
      pdf([paragraph(700, text)], { info: "<< /CreationDate (D:20220911120000Z) /Author (Jane Doe) >>" }),
    );
    expect(document.published).toEqual({ value: "2022-09-11", how: "metadata" });
    expect(document.authors).toEqual([{ value: "Jane Doe" }]);
  });
});
