import { describe, expect, test } from "vitest";
import { docx, pdf, readBytes, readOne, shown, utf8, wordParagraph, words, zip } from "./made.ts";
import { READING_LIMITS } from "../src/index.ts";

const NOTE = "The servers of the ministry were wiped on 15 July 2022, and services came back after a week.";

describe("ZIP", () => {
  test("each member is a document with its part; formats are told by their bytes", async () => {
    const file = zip({
      "reports/a.txt": NOTE,
      "b.docx": docx(wordParagraph(NOTE)),
      "c.pdf": pdf([[{ text: NOTE, y: 700 }]]),
      "inner.zip": zip({ "d.html": `<html><body><p>${NOTE}</p></body></html>` }),
      "__MACOSX/a.txt": "x",
    });
    const { value, findings } = await readBytes("case.zip", file);
    expect(value.map((document) => [document.name, document.part])).toEqual([
      ["case.zip > reports/a.txt", ["reports/a.txt"]],
      ["case.zip > b.docx", ["b.docx"]],
      ["case.zip > c.pdf", ["c.pdf"]],
      ["case.zip > inner.zip > d.html", ["inner.zip", "d.html"]],
    ]);
    expect(value.every((document) => document.text.includes("wiped on 15 July 2022"))).toBe(true);
    expect(findings).toEqual([]);
  });

  test("a bad member gives one finding and the rest is read", async () => {
    const file = zip({
      "a.exe": Uint8Array.of(0x4d, 0x5a, 0, 0, 1, 2),
      "b.txt": "",
      "c.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0),
      "d.txt": NOTE,
    });
    const { value, findings } = await readBytes("case.zip", file);
    expect(value.map((document) => document.name)).toEqual(["case.zip > d.txt"]);
    expect(findings.map((finding) => [finding.code, finding.at?.part])).toEqual([
      ["reading-unsupported", ["a.exe"]],
      ["reading-empty", ["b.txt"]],
      ["reading-unsupported", ["c.png"]],
    ]);
  });

  test("names that climb out of the folder are only names", async () => {
    const { value } = await readBytes("case.zip", zip({ "../../etc/passwd": NOTE }));
    expect(value[0]?.part).toEqual(["../../etc/passwd"]);
  });

  test("encrypted members are named", async () => {
    const file = zip({ "a.txt": NOTE });
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    for (let at = 0; at + 4 < file.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    }
    const { value, findings } = await readBytes("case.zip", file);
    expect(value).toEqual([]);
    expect(findings.map((finding) => finding.code)).toEqual(["reading-encrypted"]);
  });

  test("a bomb is stopped by its ratio, and by the total", async () => {
    const zeros = new Uint8Array(40_000_000);
    const bomb = await readBytes("case.zip", zip({ "a.txt": zeros, "b.txt": NOTE }));
    expect(bomb.findings.map((finding) => [finding.code, finding.at?.part])).toEqual([["reading-bomb", ["a.txt"]]]);
    expect(bomb.value).toHaveLength(1);
    const total = await readBytes("case.zip", zip({ "a.txt": NOTE.repeat(20), "b.txt": NOTE.repeat(30) }), {
      limits: { maxUnpackedBytes: 3_000 },
    });
    expect(total.findings.map((finding) => finding.code)).toEqual(["reading-bomb"]);
  });

  test("nesting and the number of members are bounded over all levels", async () => {
    let nested = zip({ "a.txt": NOTE });
    for (let level = 0; level < READING_LIMITS.maxDepth; level += 1) nested = zip({ [`${String(level)}.zip`]: nested });
    const deep = await readBytes("case.zip", nested);
    expect(deep.value).toEqual([]);
    expect(deep.findings.map((finding) => finding.code)).toEqual(["reading-too-deep"]);
    const many = await readBytes("case.zip", zip({ "a.txt": NOTE, "b.txt": NOTE, "c.txt": NOTE }), {
      limits: { maxMembers: 2 },
    });
    expect(many.value).toHaveLength(2);
    expect(many.findings.map((finding) => finding.code)).toEqual(["reading-too-many-members"]);
  });

  test("a cut archive gives what stands before the cut, and one finding", async () => {
    const file = zip({ "a.txt": NOTE, "b.txt": `${NOTE} Again.` });
    const { value, findings } = await readBytes("case.zip", file.subarray(0, file.length - 150));
    expect(value.map((document) => document.text)).toContain(NOTE);
    expect(findings[0]?.code).toBe("reading-damaged");
  });

  test("time is watched between members", async () => {
    let clock = 0;
    const now = () => (clock += 1_000);
    const { value, findings } = await readBytes(
      "case.zip",
      zip(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${String(index)}.txt`, NOTE]))),
      { now, limits: { maxMilliseconds: 10_000 } },
    );
    expect(value.length).toBeGreaterThan(0);
    expect(value.length).toBeLessThan(20);
    expect(findings.map((finding) => finding.code)).toEqual(["reading-too-slow"]);
  });
});

describe("mail", () => {
  const mail = (body: string, more = "") =>
    `From: "CERT Example" <cert@example.org>\r\nTo: press@example.com\r\nSubject: =?utf-8?Q?Sulm_kibernetik_n=C3=AB_sistemet?=\r\nDate: Sun, 11 Sep 2022 08:00:00 +0200\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n${more}${body}`;

  test("subject, sender and date are known; the signature is furniture", async () => {
    const document = await readOne(
      "a.eml",
      mail(`Content-Type: text/plain; charset=utf-8\r\n\r\n${NOTE}\r\n-- \r\nCERT Example\r\n`),
    );
    expect(document.title?.value).toBe("Sulm kibernetik në sistemet");
    expect(document.title?.at && words(document, document.title.at)).toBe("Sulm kibernetik në sistemet");
    expect(document.publisher?.value).toBe("CERT Example");
    expect(document.published).toEqual({ value: "2022-09-11", how: "metadata" });
    expect(shown(document)).toContain(`paragraph: ${NOTE}`);
    expect(document.passages.at(-1)?.kind).toBe("furniture");
  });

  test("HTML is read where the plain text is a stub; attachments are documents", async () => {
    const part = (type: string, content: string, more = "") =>
      `--x\r\nContent-Type: ${type}\r\n${more}\r\n${content}\r\n`;
    const attached = 'Content-Disposition: attachment; filename="note.txt"\r\n';
    const body = `Content-Type: multipart/mixed; boundary=x\r\n\r\n${part("text/plain", "See HTML.")}${part("text/html; charset=utf-8", `<p>${NOTE}</p>`)}${part("text/plain", "Attached words stand here.", attached)}--x--\r\n`;
    const { value } = await readBytes("a.eml", utf8(mail(body)));
    expect(value.map((document) => document.part)).toEqual([undefined, ["note.txt"]]);
    expect(value[0]?.text).toContain(NOTE);
    expect(value[1]?.text.trim()).toBe("Attached words stand here.");
  });

  test("a mail is told from a text that begins with a word and a colon", async () => {
    expect((await readOne("a", mail(`\r\n${NOTE}`))).mediaType).toBe("message/rfc822");
    expect((await readOne("a", `Note: this is no mail\n\n${NOTE}`)).mediaType).toBe("text/plain");
  });
});

describe("exports of posts", () => {
  const tweet = {
    created_at: "Sat Sep 10 06:35:17 +0000 2022",
    full_text: "All systems are back &amp; running.",
    user: { name: "Edi Rama", screen_name: "ediramaal" },
  };

  test.each([
    ["archive.js", `window.YTD.tweets.part0 = ${JSON.stringify([{ tweet }])}`],
    ["list.json", JSON.stringify([tweet])],
    ["lines.jsonl", `${JSON.stringify(tweet)}\n${JSON.stringify(tweet)}\n`],
    [
      "v2.json",
      JSON.stringify({
        data: [{ id: "1", text: tweet.full_text, author_id: "7", created_at: "2022-09-10T06:35:17.000Z" }],
        includes: { users: [{ id: "7", name: "Edi Rama", username: "ediramaal" }] },
      }),
    ],
    [
      "toots.json",
      JSON.stringify([
        {
          content: "<p>All systems are back &amp; running.</p>",
          created_at: "2022-09-10T06:35:17.000Z",
          account: { display_name: "Edi Rama", acct: "ediramaal" },
        },
      ]),
    ],
  ])("%s", async (name, content) => {
    const document = await readOne(name, content);
    const [post] = document.passages;
    expect(post && words(document, post)).toBe("All systems are back & running.");
    expect(post).toMatchObject({ kind: "post", post: { author: "Edi Rama", handle: "ediramaal", date: "2022-09-10" } });
    expect(document.published).toEqual({ value: "2022-09-10", how: "post" });
  });

  test("other JSON, and broken JSON, give one finding", async () => {
    const other = await readBytes("a.json", utf8('{"type":"bundle","objects":[]}'));
    expect([other.value.length, other.findings.map((finding) => finding.code)]).toEqual([0, ["reading-no-tweets"]]);
    const broken = await readBytes("a.json", utf8('[{"a": 1'));
    expect([broken.value.length, broken.findings.map((finding) => finding.code)]).toEqual([0, ["reading-damaged"]]);
  });
});

test("a file over the limit is not opened", async () => {
  const { value, findings } = await readBytes("a.txt", utf8(NOTE), { limits: { maxBytes: 10 } });
  expect(value).toEqual([]);
  expect(findings.map((finding) => finding.code)).toEqual(["reading-too-large"]);
});
