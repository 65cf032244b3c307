import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { composeDossier, renderHtml } from "../src/index.ts";
import { escaped, escapedVisibly } from "../src/html/html.ts";
import { Marker } from "../src/html/marks.ts";
import { CATALOGUE, documentOf, HOSTILE, inputOf, LONG_WORD, RICH, said } from "./sample-case.ts";

/** What the tests use of a parsed page; the project is compiled without the DOM. */
interface PageElement {
  readonly id: string;
  readonly tagName: string;
  readonly textContent: string | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
}
interface PageDocument {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
}
const parsed = (markup: string): PageDocument => (parseHTML(markup) as { document: PageDocument }).document;

const page = renderHtml(composeDossier(inputOf(RICH, { catalogue: CATALOGUE })));
const document = parsed(page);
const empty = renderHtml(composeDossier(inputOf({ documents: [], statements: [] })));

const all = (selector: string) => [...document.querySelectorAll(selector)];

describe("the page", () => {
  it("forbids everything but its own style", () => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
  });

  it("has no script, no handler, no picture and no address outside itself", () => {
    for (const markup of [page, empty]) {
      const seen = parsed(markup);
      expect(
        seen.querySelectorAll("script, img, iframe, object, embed, link, form, base, svg, foreignObject, use, image")
          .length,
      ).toBe(0);
      for (const element of seen.querySelectorAll("*"))
        for (const { name, value } of element.attributes) {
          expect(name.startsWith("on"), `${name} on ${element.tagName}`).toBe(false);
          if (name === "href" || name === "src") expect(value).toMatch(/^#/u);
        }
      expect(markup).not.toMatch(/@import|url\(/u);
    }
  });

  it("shows hostile words as words", () => {
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
    expect(document.querySelector("main")?.textContent).toContain(HOSTILE);
    expect(document.querySelector("main")?.textContent).toContain(LONG_WORD);
  });

  it("makes unseen characters of a source visible and isolates directions", () => {
    expect(page).not.toMatch(/[\u202a-\u202e]/u);
    expect(all(".unseen").map(({ textContent }) => textContent)).toContain("U+202E");
    expect(all(".words > div").every((element) => element.getAttribute("dir") === "auto")).toBe(true);
  });

  it("has each address once, and every link leads to one", () => {
    const ids = all("[id]").map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const links = all("a").map((link) => link.getAttribute("href")?.slice(1) ?? "");
    expect(links.length).toBeGreaterThan(100);
    for (const link of links) expect(known, link).toContain(link);
  });

  it("marks every passage with its exact words, and leads back to a sentence", () => {
    const passages = composeDossier(inputOf(RICH)).sources.flatMap((source) => source.passages);
    expect(passages.length).toBeGreaterThan(25);
    for (const { id } of passages) {
      const name = `p${id.replace(".", "-")}`;
      const mark = document.querySelector(`#${name}`);
      expect(mark?.tagName, id).toBe("MARK");
      expect(all(`.back a[href="#u${id.replace(".", "-")}-1"]`), id).toHaveLength(1);
    }
  });

  it("shows the label above and below, in its colour on black", () => {
    const labels = all(".tlp");
    expect(labels.map(({ textContent }) => textContent)).toEqual(["TLP:AMBER", "TLP:AMBER"]);
    expect(labels.map((label) => label.getAttribute("style"))).toEqual([
      "color:#FFC000;background:#000000",
      "color:#FFC000;background:#000000",
    ]);
  });

  it("has the parts in the order that the answer comes first", () => {
    expect(all("main > section").map(({ id }) => id)).toEqual([
      "answer",
      "timeline",
      "voices",
      "actors",
      "systems",
      "losses",
      "disagreements",
      "indicators",
      "techniques",
      "actions",
      "quantities",
      "sources",
      "gaps",
      "method",
      "words",
    ]);
    expect(all("nav a").map((link) => link.getAttribute("href"))).toEqual(
      all("main > section").map(({ id }) => `#${id}`),
    );
  });

  it("never joins likelihood and confidence in one cell", () => {
    const cells = all("#voices td").map(({ textContent }) => textContent ?? "");
    expect(cells).toContain("high");
    expect(cells.some((words) => words.includes("likely") && words.includes("confidence"))).toBe(false);
  });

  it("says plainly what an empty case lacks", () => {
    expect(empty).toContain("Nothing was found that says anything about an attack.");
    expect(parsed(empty).querySelectorAll(".empty").length).toBeGreaterThan(8);
  });

  it("closes every element that it opens", () => {
    const open: string[] = [];
    const body = page.slice(page.indexOf("<body>"), page.indexOf("</html>"));
    for (const [, close, name = ""] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/gu)) {
      if (close === "/") expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });
});

describe("marking", () => {
  const text = "One two three four five six seven eight nine ten.";
  const at = fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));

  it("keeps the words, nests the marks and gives each passage one address, however the spans overlap", () => {
    fc.assert(
      fc.property(fc.array(at, { maxLength: 12 }), fc.array(fc.nat(text.length), { maxLength: 3 }), (spans, cuts) => {
        const passages = spans.map((span, index) => ({
          id: `1.${String(index + 1)}`,
          quote: text.slice(span.start, span.end),
          statements: [],
          at: span,
        }));
        const marker = new Marker(passages, () => "");
        const edges = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
        const pieces = edges.slice(1).map((end, index) => {
          const start = edges[index] ?? 0;
          return marker.mark({
            kind: "paragraph",
            start,
            text: text.slice(start, end),
            markup: [],
            cited: true,
            skipped: 0,
          });
        });
        const seen = parsed(`<html><body><div>${pieces.join("")}</div></body></html>`);
        expect(seen.querySelector("div")?.textContent).toBe(text);
        for (const { id, quote } of passages) {
          const name = `p${id.replace(".", "-")}`;
          const parts = [...seen.querySelectorAll(`#${name}, .${name}`)];
          expect(seen.querySelectorAll(`#${name}`)).toHaveLength(1);
          expect(parts.map(({ textContent }) => textContent).join("")).toBe(quote);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("leaves out markup between words", () => {
    const marker = new Marker(
      [{ id: "1.1", quote: "**bold** word", statements: [], at: { start: 2, end: 15 } }],
      () => "",
    );
    const markup = [
      { start: 2, end: 4 },
      { start: 8, end: 10 },
    ];
    expect(
      marker.mark({ kind: "paragraph", start: 0, text: "A **bold** word.", markup, cited: true, skipped: 0 }),
    ).toBe('A <mark id="p1-1">bold word</mark>.');
  });

  it("marks a passage that runs over two paragraphs in both, and lights them up together", () => {
    const document = documentOf("a.txt", "Title\nThe network\nwas offline.");
    const statement = said(document, "network\nwas offline", { type: "system", name: "network", status: "offline" });
    const markup = renderHtml(composeDossier(inputOf({ documents: [document], statements: [statement] })));
    expect(markup).toContain('<mark id="p1-1">network</mark>');
    expect(markup).toContain('<mark class="p1-1">was offline</mark>');
    expect(markup).toContain(":root:has(#p1-1:target) .p1-1");
  });
});

describe("escaping", () => {
  it("leaves no character that markup or an attribute could be made of", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        expect(escaped(words)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/u);
        expect(
          escapedVisibly(words).replaceAll(
            /<span class="unseen" title="unseen character">U\+[0-9A-F]{4,6}<\/span>/gu,
            "",
          ),
        ).not.toMatch(/[<>"']/u);
      }),
    );
  });
});
