import { describe, expect, test } from "vitest";
import { readOne } from "./made.ts";

const LONG =
  "The ministry said that the servers were switched off in the night, that the backups were whole, and that nobody had asked for a ransom so far.";
const MORE =
  "Engineers worked by hand until the morning, and the police asked everybody who had seen strange messages on their desktops to come forward.";

/** Value and source of the publication date of a text, `-` where it has none. */
async function dateOf(text: string): Promise<string> {
  const { published } = await readOne("a.txt", text);
  return published === undefined ? "-" : `${published.value} ${published.how}`;
}

/** The same of a page. */
async function dateOfPage(head: string, body: string): Promise<string> {
  const page = `<html><head><title>Ministry hit by wiper</title>${head}</head><body>${body}</body></html>`;
  const { published } = await readOne("a.html", page);
  return published === undefined ? "-" : `${published.value} ${published.how}`;
}

const article = (line: string): string => `Ministry hit by wiper\n\n${line}\n\n${LONG}\n\n${MORE}`;
const paragraphs = `<p>${LONG}</p><p>${MORE}</p><p>${LONG.replace("The", "A")}</p>`;

describe("the line that tells the date", () => {
  test.each<[string, string]>([
    ["By Jane Doe, September 9, 2022", "2022-09-09 byline"],
    ["Published 9 September 2022 at 14:05 BST", "2022-09-09 byline"],
    ["Publikuar më 9 Shtator 2022, 14:30", "2022-09-09 byline"],
    ["Veröffentlicht am 9. September 2022 um 14:05 Uhr", "2022-09-09 byline"],
    ["Publié le 9 septembre 2022 à 14h05", "2022-09-09 byline"],
    ["Pubblicato il 9 settembre 2022 alle 14:05", "2022-09-09 byline"],
    ["Publicado el 9 de septiembre de 2022 a las 14:05", "2022-09-09 byline"],
    ["Objavljeno: 9. septembar 2022.", "2022-09-09 byline"],
    ["Опубликовано 9 сентября 2022 г.", "2022-09-09 byline"],
    ["Опубліковано 9 вересня 2022 року", "2022-09-09 byline"],
    ["发布时间：2022年9月9日 14:05", "2022-09-09 byline"],
    ["09.09.2022", "2022-09-09 text"],
    ["9 Sep 2022 | 3 min read", "2022-09-09 text"],
    ["Published: 9 September 2022 | Updated: 3 November 2023", "2022-09-09 byline"],
    ["Updated: 3 November 2023 | Published: 9 September 2022", "2022-09-09 byline"],
  ])("%s", async (line, expected) => {
    expect(await dateOf(article(line))).toBe(expected);
  });
});

describe("a dateline that opens the text", () => {
  test.each<[string, string]>([
    [`TIRANA, Sept. 9, 2022 (Wire) — ${LONG}`, "2022-09-09 byline"],
    [`BERLIN, 9 September 2022 - ${LONG}`, "2022-09-09 byline"],
    [`Tiranë, 9 shtator 2022 – ${LONG}`, "2022-09-09 byline"],
    [`(Roma, 9 settembre 2022) ${LONG}`, "2022-09-09 byline"],
    [`KYIV (Wire, September 9, 2022) -- ${LONG}`, "2022-09-09 byline"],
    [`TIRANA, Sept. 9 (Wire) — ${LONG}`, "-"],
    [`On 9 September 2022, ${LONG}`, "-"],
  ])("%s", async (line, expected) => {
    expect(await dateOf(`Ministry hit by wiper\n\n${line}\n\n${MORE}`)).toBe(expected);
  });
});

describe("dates that are not that of the document", () => {
  test.each<[string, string]>([
    ["the clock of the site above the title", `Sunday, September 11, 2022, 14:05\n\n${article("By Jane Doe")}`],
    ["a change of the page", article("Last updated: 3 November 2023")],
    ["a change, in Albanian", article("Përditësuar më 3 nëntor 2023")],
    ["a change, in Russian", article("Обновлено 3 ноября 2023")],
    ["a copyright", `${article("By Jane Doe")}\n\nCopyright 2019 Example Media. All rights reserved.`],
    ["a copyright below the title", article("© 2019 Example Media")],
    ["the date of a photograph", article("The ministry building, 3 May 2020. Photo: Jane Doe")],
    ["the day on which a page was fetched", article("Retrieved 3 November 2023")],
    [
      "a list of other articles",
      `${article("By Jane Doe")}\n\nRelated articles\n\nBank robbed by phone\n\nMarch 3, 2021\n\nPort closed\n\nMay 5, 2021`,
    ],
    ["what others write below the title", article("Read also: Bank robbed by phone\n\nMarch 3, 2021")],
    ["a day of which the text tells", article("The wiper ran on 15 July 2022.")],
    ["the day of an event that is advertised", article("Join our webinar\n\nOctober 5, 2022")],
  ])("%s", async (_name, text) => {
    expect(await dateOf(text)).toBe("-");
  });
});

describe("an address", () => {
  test.each<[string, string]>([
    ["https://www.example.com/2022/09/09/wiper", "2022-09-09 url"],
    ["https://www.example.com/news/20220909-wiper.html", "2022-09-09 url"],
    ["https://www.example.com/news/2022-09-09-wiper", "2022-09-09 url"],
    ["https://www.example.com/2022/sep/09/wiper", "2022-09-09 url"],
    ["https://www.example.com/news/09-09-2022/wiper", "2022-09-09 url"],
    ["https://www.example.com/2022/09/wiper", "2022-09 url"],
    ["https://www.example.com/cve-2021-44228/wiper", "-"],
    ["https://www.example.com/article/20221309/wiper", "-"],
  ])("%s", async (url, expected) => {
    expect(await dateOf(`URL: ${url}\n\n${article("By Jane Doe")}`)).toBe(expected);
  });
});

describe("a page", () => {
  test.each<[string, string, string, string]>([
    [
      "meta",
      `<meta property="article:published_time" content="2022-09-09T08:00:00Z">`,
      paragraphs,
      "2022-09-09 metadata",
    ],
    [
      "linked data",
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-09-09","dateModified":"2023-11-03"}</script>`,
      paragraphs,
      "2022-09-09 metadata",
    ],
    ["only a change in the metadata", `<meta property="article:modified_time" content="2023-11-03">`, paragraphs, "-"],
    [
      "a time element that says so",
      "",
      `<article><h1>Ministry hit by wiper</h1><time itemprop="datePublished" datetime="2022-09-09T08:00">Friday</time>${paragraphs}</article>`,
      "2022-09-09 metadata",
    ],
    [
      "a time element below the headline",
      "",
      `<article><header><h1>Ministry hit by wiper</h1><time datetime="2022-09-09">Friday morning</time></header>${paragraphs}</article>`,
      "2022-09-09 metadata",
    ],
    [
      "a time element of a change before that of the publication",
      "",
      `<article><h1>Ministry hit by wiper</h1><time class="updated" datetime="2023-11-03">Updated</time><time class="published" datetime="2022-09-09">Friday</time>${paragraphs}</article>`,
      "2022-09-09 metadata",
    ],
    [
      "time elements of other articles",
      "",
      `<article><h1>Ministry hit by wiper</h1>${paragraphs}</article><aside><h2>More</h2><ul><li><a href="/b">Bank robbed</a> <time datetime="2021-03-03">March</time></li></ul></aside>`,
      "-",
    ],
    [
      "a time element within the story",
      "",
      `<article><h1>Ministry hit by wiper</h1>${paragraphs}<p>It began on <time datetime="2022-07-15">15 July</time>.</p></article>`,
      "-",
    ],
  ])("%s", async (_name, head, body, expected) => {
    expect(await dateOfPage(head, body)).toBe(expected);
  });
});

describe("the line that tells who published", () => {
  test.each<[string, string | undefined]>([
    [
      "Published 8 September 2022 by Northwind Security. Retold in other words from the report of that day.",
      "Northwind Security",
    ],
    ["Released on 3 May 2021 by the Example Agency", "Example Agency"],
    ["Published by Northwind Security without a date.", undefined],
    ["Published data of 8 September 2022 shows that the servers stood still.", undefined],
  ])("%s", async (line, publisher) => {
    expect((await readOne("a.txt", article(line))).publisher?.value).toBe(publisher);
  });
});
