import { describe, expect, test } from "vitest";
import { passagesOf, readBytes, readOne, shown, utf8, words } from "./made.ts";

const PROSE = [
  "The ministry said on Monday that its servers had been wiped overnight, and that services would be back within days, or weeks.",
  "Officials added that no personal records had been copied, although two researchers, who saw the leaked files, disagreed.",
  "A group that nobody had heard of before claimed the attack, published screenshots, and announced that it would go on.",
  "The agency that runs the network, which had been warned in spring, asked two companies for help and cut its own lines.",
];
const BODY = PROSE.map((words) => `<p>${words}</p>`).join("\n");

function page(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ministry hit by wiper | Example Times</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>Ministry hit by wiper</h1>${body}</article>
<aside class="related"><h3>Related</h3><p>Ten recipes for a quick dinner, and how to cook them with what you have at home tonight.</p></aside>
<footer>© Example Times</footer><script>var tracked = "DEV-9999";</script></body></html>`;
}

describe("a page", () => {
  test("gives its article as passages and the rest as furniture, with a word on the share", async () => {
    const { value, findings } = await readBytes("a.html", utf8(page(BODY)));
    const [document] = value;
    expect(document && passagesOf(document, "paragraph").map((passage) => words(document, passage))).toEqual(PROSE);
    expect(document?.title?.value).toBe("Ministry hit by wiper");
    expect(
      document &&
        passagesOf(document, "furniture")
          .map((passage) => words(document, passage))
          .join(" "),
    ).toContain("Ten recipes");
    expect(document?.text).not.toContain("DEV-9999");
    expect(findings.map((finding) => finding.code)).toContain("reading-left-out");
  });

  test("metadata: site, author, date, address", async () => {
    const head = `<meta property="og:site_name" content="Example Times"><meta property="article:published_time" content="2022-09-11T08:00:00+02:00">
<link rel="canonical" href="https://www.example-times.com/a"><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ministry hit by wiper","author":[{"name":"Jane Doe"}],"datePublished":"2022-09-11"}]}</script>`;
    const document = await readOne("a.html", page(BODY, head));
    expect(document.publisher).toEqual({ value: "Example Times" });
    expect(document.authors).toEqual([{ value: "Jane Doe" }]);
    expect(document.published).toEqual({ value: "2022-09-11", how: "metadata" });
    expect(document.url?.value).toBe("https://www.example-times.com/a");
  });

  test("rows of a table keep their cells together; items and levels of headings are told", async () => {
    const table =
      "<h2>What was hit</h2><table><tr><th>system</th><th>state</th></tr><tr><td>TIMS</td><td>offline, <b>then</b> restored</td></tr></table><ul><li>first &amp; last</li></ul>";
    const document = await readOne("a.html", page(BODY + table + BODY.replaceAll("<p>", "<p>Again: ")));
    expect(shown(document)).toContain("table-row: TIMS | offline, then restored");
    expect(shown(document)).toContain("list-item: first & last");
    expect(passagesOf(document, "heading").find((passage) => words(document, passage) === "What was hit")?.level).toBe(
      2,
    );
  });

  test("an embedded post is the speech of its author", async () => {
    const tweet =
      '<blockquote class="twitter-tweet"><p>All systems are back.<br>No data was lost, nothing leaked.</p>&mdash; Edi Rama (@ediramaal) <a href="#">September 11, 2022</a></blockquote>';
    const document = await readOne("a.html", page(BODY + tweet + BODY.replaceAll("<p>", "<p>Again: ")));
    const [post] = passagesOf(document, "post");
    expect(post && words(document, post)).toBe("All systems are back.\nNo data was lost, nothing leaked.");
    expect(post?.post).toMatchObject({ author: "Edi Rama", handle: "ediramaal", date: "2022-09-11" });
  });

  test("hidden elements are left out, and that is said", async () => {
    const { value, findings } = await readBytes(
      "a.html",
      utf8(page(`${BODY}<p style="display:none">hidden words here</p><p hidden>and here</p>`)),
    );
    expect(value[0]?.text).not.toContain("hidden words");
    expect(findings.find((finding) => finding.code === "reading-left-out")?.message).toMatch(/[1-9]\d* % is hidden/);
  });

  test("the encoding comes from the meta element", async () => {
    const html =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-r"></head><body><p>\xf3\xc9\xd3\xd4\xc5\xcd\xd9</p></body></html>';
    const document = await readOne(
      "a.html",
      Uint8Array.from(html, (char) => char.charCodeAt(0)),
    );
    expect(document.text).toBe("Системы");
  });

  test("a technique id that links to another technique keeps both", async () => {
    const link =
      '<p>Persistence [<a href="https://attack.mitre.org/versions/v7/techniques/T1547/001/">T1047.001</a>] was seen; <a href="https://attack.mitre.org/techniques/T1486/">T1486</a> too.</p>';
    const { value, findings } = await readBytes("a.html", utf8(page(BODY + link)));
    expect(value[0]?.text).toContain("[T1047.001 (link: T1547.001)] was seen; T1486 too.");
    expect(findings.filter((finding) => finding.code === "reading-link-differs")).toHaveLength(1);
  });

  test("a page without an article gives what is outside navigation", async () => {
    const { value, findings } = await readBytes(
      "a.html",
      utf8("<html><body><nav>Home</nav><div>One short line</div><div>Two</div><div>Three</div></body></html>"),
    );
    expect(value[0] && shown(value[0])).toEqual([
      "furniture: Home",
      "paragraph: One short line",
      "paragraph: Two",
      "paragraph: Three",
    ]);
    expect(findings.map((finding) => finding.code)).toContain("reading-no-article");
  });
});
