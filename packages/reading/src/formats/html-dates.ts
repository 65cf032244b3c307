import type { DomDocument, DomElement, DomNode } from "./dom.ts";
import { isElement, nodesOf } from "./dom.ts";
import { edtfOf } from "../metadata/printed-date.ts";

const SAYS_PUBLISHED = /publi[sc]|posted|post-date|entry-date|pubdate|article-date/i;
const SAYS_OTHER = /updat|modif|related|comment|recommend|teaser|sidebar|footer|popular|event/i;
const OUTSIDE = new Set(["aside", "nav", "footer"]);
/** A paragraph of more letters is the story: a time in it, or behind it, is not that of the page. */
const LONGEST_ABOVE = 120;

/**
 * The publication date as elements of a page tell it (EDTF): what is marked `datePublished`, a `time` element that says so, or the
 * first `time` between the headline and the story. Those of changes, comments and other articles are passed over.
 */
export function elementDate(document: DomDocument): string | undefined {
  if (document.body === null) return undefined;
  let isBelowHeadline = false;
  let near: string | undefined;
  for (const node of nodesOf(document.body)) {
    if (!isElement(node)) continue;
    if (node.localName === "h1") isBelowHeadline = true;
    if (node.localName === "p" && isBelowHeadline && node.textContent.length > LONGEST_ABOVE) isBelowHeadline = false;
    const isMarked = (node.getAttribute("itemprop") ?? "").toLowerCase() === "datepublished";
    if (!isMarked && (node.localName !== "time" || isOfOther(node))) continue;
    const date = dateOf(node);
    if (date === undefined) continue;
    if (isMarked || saysPublished(node)) return date;
    if (isBelowHeadline) near ??= date;
  }
  return near;
}

function dateOf(element: DomElement): string | undefined {
  const stated = element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent;
  return edtfOf(stated);
}

function saysPublished(element: DomElement): boolean {
  return element.getAttribute("pubdate") !== null || SAYS_PUBLISHED.test(element.getAttribute("class") ?? "");
}

/** Whether the element, or one of those around it, is of a change, of comments or of other articles. */
function isOfOther(element: DomElement): boolean {
  let node: DomNode | null = element;
  for (let depth = 0; depth < 12 && node !== null; depth += 1, node = node.parentNode) {
    if (!isElement(node)) continue;
    if (OUTSIDE.has(node.localName)) return true;
    if (depth < 3 && SAYS_OTHER.test(`${node.getAttribute("class") ?? ""} ${node.getAttribute("itemprop") ?? ""}`))
      return true;
  }
  return false;
}
