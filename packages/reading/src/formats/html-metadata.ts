import { edtfOf } from "../metadata/printed-date.ts";
import type { DomDocument } from "./dom.ts";
import { elementDate } from "./html-dates.ts";

/** What a page says about itself in its head. */
export interface HtmlMetadata {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
  /** EDTF. */
  readonly published: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
}

const PUBLISHED =
  "article:published_time og:published_time datepublished article.published article:published date.issued dc.date.issued dcterms.issued dcterms.date dc.date dcterms.created dc.date.created parsely-pub-date sailthru.date publish-date publish_date publication_date pubdate citation_publication_date date";
const TITLES = "og:title twitter:title dc.title dcterms.title parsely-title headline";
const SITES = "og:site_name publisher dc.publisher dcterms.publisher article:publisher application-name";
const AUTHORS = "author article:author dc.creator dcterms.creator parsely-author sailthru.author byl";

type Json = Readonly<Record<string, unknown>>;

/** Reads meta elements, JSON-LD of schema.org, and what the document element says. */
export function htmlMetadata(document: DomDocument): HtmlMetadata {
  const meta = metaOf(document);
  const pick = (list: string) => list.split(" ").flatMap((name) => meta.get(name) ?? [])[0];
  const article = articleOf(document);
  const authors = article === undefined ? [] : namesOf(article.author);
  const published = textOf(article?.datePublished) ?? pick(PUBLISHED);
  const site = pick(SITES);
  return {
    title: pick(TITLES) ?? textOf(article?.headline) ?? titleElement(document),
    publisher: (site !== undefined && !/^https?:/.test(site) ? site : undefined) ?? namesOf(article?.publisher)[0],
    authors: authors.length > 0 ? authors : namesIn(pick(AUTHORS)),
    published: (published === undefined ? undefined : edtfOf(published)) ?? elementDate(document),
    url: linkOf(document) ?? meta.get("og:url")?.[0],
    language: language(document.documentElement?.getAttribute("lang") ?? meta.get("og:locale")?.[0]),
  };
}

/** `Jane Doe, John Roe and Max Mustermann`; the address of a profile is no name. */
function namesIn(list: string | undefined): string[] {
  if (list === undefined || /^https?:/.test(list)) return [];
  const names = list.replace(/^by\s/i, "").split(/\s?[,;]\s?|\sand\s/);
  return names.filter((name) => name !== "").slice(0, 8);
}

function metaOf(document: DomDocument): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta")) {
    const content = element.getAttribute("content")?.trim();
    if (content === undefined || content === "" || content.length > 4_000) continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name === undefined) continue;
      meta.set(name, [...(meta.get(name)?.slice(0, 8) ?? []), content]);
    }
  }
  return meta;
}

function titleElement(document: DomDocument): string | undefined {
  for (const element of document.querySelectorAll("title")) {
    const title = element.textContent.replace(/\s+/g, " ").trim().slice(0, 400);
    // `Headline | Site`, `Headline - Site`: the longest part is the headline.
    const parts = title.split(/\s[|–—»-]\s/);
    const longest = [...parts].sort((a, b) => b.length - a.length)[0];
    if (longest !== undefined && longest !== "") return longest;
  }
  return undefined;
}

function linkOf(document: DomDocument): string | undefined {
  for (const element of document.querySelectorAll("link")) {
    const href = element.getAttribute("href");
    if (element.getAttribute("rel")?.toLowerCase() === "canonical" && href !== null && /^https?:\/\//.test(href))
      return href;
  }
  return undefined;
}

function language(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : /^([a-z]{2})(?:[-_]|$)/i.exec(tag.trim())?.[1]?.toLowerCase();
}

const ARTICLE = /(?:Article|Posting|Report|Webpage|WebPage)$/;

/** The first object of JSON-LD that is an article and has a date or a headline. */
function articleOf(document: DomDocument): Json | undefined {
  let page: Json | undefined;
  for (const element of document.querySelectorAll("script")) {
    if (element.getAttribute("type")?.toLowerCase() !== "application/ld+json") continue;
    for (const object of objectsOf(parsed(element.textContent))) {
      const type = [object["@type"]].flat().find((name) => typeof name === "string" && ARTICLE.test(name));
      if (type === undefined || (object.datePublished === undefined && object.headline === undefined)) continue;
      if (type !== "WebPage") return object;
      page ??= object;
    }
  }
  return page;
}

function parsed(json: string): unknown {
  if (json.length > 1_000_000) return undefined;
  try {
    return JSON.parse(json.trim().replace(/^<!\[CDATA\[|\]\]>$/g, "")) as unknown;
  } catch {
    return undefined;
  }
}

function objectsOf(value: unknown, depth = 0): Json[] {
  if (depth > 4 || value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => objectsOf(item, depth + 1));
  const object = value as Json;
  return [object, ...objectsOf(object["@graph"], depth + 1)];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 400) : undefined;
}

function namesOf(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, 8)
    .flatMap((item) => {
      const name = typeof item === "object" && item !== null ? textOf((item as Json).name) : textOf(item);
      return name === undefined || /^https?:/.test(name) ? [] : [name];
    });
}
