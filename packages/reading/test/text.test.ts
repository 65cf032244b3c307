import { describe, expect, test } from "vitest";
import { passagesOf, readBytes, readOne, shown, utf8, words } from "./made.ts";

const LONG =
  "The ministry said on Monday that its servers had been wiped overnight and that services would be back within days.";
const MORE =
  "Officials added that no personal records had been copied, although two researchers who saw the leaked files disagreed.";

describe("the text", () => {
  test("is the decoded file unchanged, without the byte order mark, ends of line kept", async () => {
    const content = `Ministry hit by wiper\r\n\r\n${LONG}\r\n`;
    const document = await readOne("a.txt", `\uFEFF${content}`);
    expect(document.text).toBe(content);
    expect(shown(document)).toEqual(["title: Ministry hit by wiper", `paragraph: ${LONG}`]);
  });

  test("passages are in order, apart, trimmed, and inside the text", async () => {
    const document = await readOne("a.txt", `  Ministry hit by wiper \n\n\t${LONG}  \n\n${MORE}\n`);
    let end = 0;
    for (const passage of document.passages) {
      expect(passage.start).toBeGreaterThanOrEqual(end);
      expect(words(document, passage)).toBe(words(document, passage).trim());
      end = passage.end;
    }
    expect(end).toBeLessThanOrEqual(document.text.length);
  });
});

describe("paragraphs and headings", () => {
  test("a line is a paragraph where lines are long", async () => {
    const document = await readOne("a.txt", `${LONG}\nWhat was lost\n${MORE}\n`);
    expect(shown(document)).toEqual([`paragraph: ${LONG}`, "heading: What was lost", `paragraph: ${MORE}`]);
  });

  test("lines broken by a program are one paragraph", async () => {
    const wrapped = `${LONG} ${MORE} ${LONG}`.replace(/(.{50,66}) /g, "$1\n");
    const document = await readOne("a.txt", `${wrapped}\n\n${wrapped} Again.\n`);
    expect(passagesOf(document, "paragraph").map((passage) => words(document, passage))).toEqual([
      wrapped,
      `${wrapped} Again.`,
    ]);
  });

  test("the name below a pulled quotation is no heading", async () => {
    const document = await readOne(
      "a.txt",
      `${LONG}\n\n“We will rebuild every system.”\n\nNational Security Council\n\n${MORE}`,
    );
    expect(shown(document)[2]).toBe("paragraph: National Security Council");
  });
});

describe("what is not the report", () => {
  test("advertisements, teasers, newsletter boxes and topics at the end are furniture", async () => {
    const lines = [
      "Advertisement",
      "Subscribe to The Example Times Newsletter",
      "Read more about state attacks",
      "See also  A prince sues",
      "Data Center",
    ];
    const document = await readOne("a.txt", [LONG, lines[0], MORE, ...lines.slice(1)].join("\n\n"));
    expect(passagesOf(document, "furniture").map((passage) => words(document, passage))).toEqual(lines);
    expect(document.publisher?.value).toBe("The Example Times");
  });

  test("sentences that only begin like furniture stay", async () => {
    const related = "Related incidents hit two more ministries in the same week, which officials had first denied.";
    const document = await readOne(
      "a.txt",
      `${LONG}\n\n${related}\n\nAdvertisement revenue of the site fell after the attack, said its owner.`,
    );
    expect(passagesOf(document, "furniture")).toEqual([]);
  });

  test("captions: by their credit, by the credit below, and by saying the same again", async () => {
    const caption = "A flag is seen at the embassy in the capital, on September 8, 2022";
    const document = await readOne(
      "a.txt",
      `Title of the report today\n\n${caption} (photo credit: REUTERS/JANE DOE)\n${caption}\n(photo credit: REUTERS/JANE DOE)\n\n${LONG}`,
    );
    expect(document.passages.map((passage) => passage.kind)).toEqual([
      "title",
      "caption",
      "caption",
      "caption",
      "paragraph",
    ]);
    expect(document.published).toBeUndefined();
  });

  test("the biography of the author is furniture, and names the author", async () => {
    const document = await readOne(
      "a.txt",
      `${LONG}\n\n${MORE}\n\nJane Doe\nJane Doe is a writer at Example Times covering attacks`,
    );
    expect(document.authors.map((author) => author.value)).toEqual(["Jane Doe"]);
    expect(document.passages.at(-1)?.kind).toBe("furniture");
  });
});

describe("quoted posts", () => {
  test("words above a byline are the speech of its author", async () => {
    const tweet = "Sistemet e pikave kufitare janë në punë qysh prej mëngjesit të sotëm, pa asnjë rrjedhje të dhënash!";
    const document = await readOne("a.txt", `${LONG}\n${tweet}\n— Edi Rama (@ediramaal) September 11, 2022\n${MORE}`);
    const [post] = passagesOf(document, "post");
    expect(post && words(document, post)).toBe(tweet);
    expect(post?.language).toBe("sq");
    expect(post?.post).toMatchObject({ author: "Edi Rama", handle: "ediramaal", date: "2022-09-11" });
    expect(post?.post && words(document, post.post.byline)).toBe("— Edi Rama (@ediramaal) September 11, 2022");
    expect(document.published).toMatchObject({ value: "2022-09-11", how: "post" });
    expect(document.language).toBe("en");
  });

  test("a byline behind the words on one line", async () => {
    const document = await readOne(
      "a.txt",
      `${LONG}\n\nAll systems are back. — A. Person (@aperson) 3 May 2021\n\n${MORE}`,
    );
    expect(passagesOf(document, "post").map((passage) => words(document, passage))).toEqual(["All systems are back."]);
  });

  test("an abbreviation in brackets behind a dash is no byline", async () => {
    const document = await readOne(
      "a.txt",
      `${LONG}\n\nThe report was written by two bodies — the National Agency (AKSHI)\n\n${MORE}`,
    );
    expect(passagesOf(document, "post")).toEqual([]);
  });
});

describe("header lines, front matter and markup", () => {
  test("URL and DATE lines are metadata and furniture", async () => {
    const url = "https://www.example-times.com/2022/03/24/ministry-hit";
    const document = await readOne(
      "a.txt",
      `URL: ${url}\nDATE: 2022-03-24\n\nExample Times\n\nMinistry hit by wiper\n\n${LONG}`,
    );
    expect(document.url).toEqual({ value: url, at: { start: 5, end: 5 + url.length } });
    expect(document.published).toMatchObject({ value: "2022-03-24", how: "header" });
    expect(document.publisher?.value).toBe("Example Times");
    expect(document.title?.value).toBe("Ministry hit by wiper");
    expect(document.passages.map((passage) => passage.kind)).toEqual([
      "furniture",
      "furniture",
      "furniture",
      "title",
      "paragraph",
    ]);
  });

  test("front matter is markup but for the title; tags are markup and cut blocks", async () => {
    const content = `---\ntitle: 'Ministry hit'\nauthor: Jane Doe\ndate: Tue, 10 May 2022 13:34:33 GMT\n---\n\n<div>\n${LONG}<br>\n<p><a href="https://x.example/?a=1&b=2">${MORE}</a></p>\n</div>\n`;
    const document = await readOne("a.txt", content);
    expect(document.text).toBe(content);
    expect(shown(document)).toEqual(["title: Ministry hit", `paragraph: ${LONG}`, `paragraph: ${MORE}`]);
    expect(document.markup.map((range) => words(document, range)).join("")).toContain("https://x.example");
    expect(document.published).toMatchObject({ value: "2022-05-10", how: "metadata" });
    expect(document.authors[0]?.value).toBe("Jane Doe");
  });

  test("what only looks like a tag stays: addresses, placeholders, comparisons", async () => {
    const document = await readOne("a.txt", `${LONG} Mail <jane@example.com> or use <username> if 3 < 4 and 5 > 4.\n`);
    expect(document.markup).toEqual([]);
  });

  test("Markdown: headings, items, rows, code, links and emphasis", async () => {
    const content = `# Wiper report\n\n${LONG} See [the note](https://x.example/n) and **bold words**.\n\n- first item\n- second item\n\n| name | kind |\n|---|---|\n| ZEROCLEAR | wiper |\n\n\`\`\`\nrm -rf *\n\`\`\`\n`;
    const document = await readOne("a.md", content);
    expect(document.text).toBe(content);
    expect(document.passages.map((passage) => passage.kind)).toEqual([
      "title",
      "paragraph",
      "list-item",
      "list-item",
      "table-row",
      "table-row",
      "code",
    ]);
    const masked = document.markup.map((range) => words(document, range));
    expect(masked).toContain("](https://x.example/n)");
    expect(masked).toContain("|---|---|");
  });

  test("a headline with a colon is no header line", async () => {
    const document = await readOne("a.txt", `Update: ministry hit by a wiper\n\n${LONG}`);
    expect(document.title?.value).toBe("Update: ministry hit by a wiper");
  });
});

describe("the date", () => {
  const dated = async (line: string) =>
    (await readOne("a.txt", `Ministry hit by wiper\n\n${line}\n\n${LONG}`)).published;

  test.each([
    ["March 24, 2022", "2022-03-24", "text"],
    ["By Chris Forrester | 24 March 2022", "2022-03-24", "byline"],
    ["Published: Thu, 24 March 2022, 10:15 GMT", "2022-03-24", "byline"],
    ["24. März 2022", "2022-03-24", "text"],
    ["10 shtator 2022", "2022-09-10", "text"],
    ["2022年3月24日", "2022-03-24", "text"],
  ])("%s", async (line, value, how) => {
    expect(await dated(line)).toMatchObject({ value, how });
  });

  test("never from an update, a sentence, or the site's clock", async () => {
    expect(await dated("Updated October 29, 2020")).toBeUndefined();
    expect(await dated("On March 24, 2022 the ministry noticed the attack for the first time.")).toBeUndefined();
    const clock = await readOne("a.txt", `Saturday, November 21, 2026 10:32 AM\n\nMinistry hit by wiper\n\n${LONG}`);
    expect(clock.published).toBeUndefined();
  });

  test("from the address where nothing else says it", async () => {
    const document = await readOne(
      "a.txt",
      `URL: https://news.example/2022/03/24/ministry\n\nMinistry hit by wiper\n\n${LONG}`,
    );
    expect(document.published).toEqual({ value: "2022-03-24", how: "url" });
  });
});

test("nothing is said of a file without words but one finding", async () => {
  for (const bytes of [new Uint8Array(0), utf8(" \n\t\n")]) {
    const { value, findings } = await readBytes("a.txt", bytes);
    expect(value).toEqual([]);
    expect(findings.map((finding) => finding.code)).toEqual(["reading-empty"]);
    expect(findings[0]?.at).toMatchObject({ file: "a.txt" });
  }
});
