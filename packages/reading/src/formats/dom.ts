import { parseHTML } from "linkedom/worker";

/** What of a DOM node is used here. linkedom's own types need the browser's type library. */
export interface DomNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  readonly localName?: string;
  readonly data?: string;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  getAttribute?(name: string): string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** Parses HTML, forgiving as browsers are. What has no root element is taken as the content of a body. */
export function parseDom(html: string): DomDocument {
  const parse = (text: string) => (parseHTML(text) as { document: DomDocument }).document;
  return /<(?:html|body)[\s>]/i.test(html) ? parse(html) : parse(`<!doctype html><html><body>${html}</body></html>`);
}

/** Elements that have no end, or whose end is implied by the next of their kind. */
const UNCOUNTED = new Set(
  "area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody tfoot".split(
    " ",
  ),
);

/** Whether tags are nested deeper than a bound, told before parsing: the parser's time grows with the square of the depth. */
export function nestsDeeper(html: string, bound: number): boolean {
  let depth = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (UNCOUNTED.has((match[2] ?? "").toLowerCase())) continue;
    depth = Math.max(0, depth + (match[1] === "/" ? -1 : 1));
    if (depth > bound) return true;
  }
  return false;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

/** The nodes below a node, in the order of the document. */
export function* nodesOf(root: DomNode): Generator<DomNode> {
  let node = root.firstChild;
  while (node !== null) {
    yield node;
    node = node.firstChild ?? after(node, root);
  }
}

function after(from: DomNode, root: DomNode): DomNode | null {
  let node: DomNode | null = from;
  while (node !== null && node !== root) {
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}

/** Whether elements are nested deeper than a bound. */
export function isDeeper(root: DomNode, bound: number): boolean {
  let depth = 0;
  let node: DomNode | null = root;
  while (node !== null) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      if (depth > bound) return true;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return false;
}
