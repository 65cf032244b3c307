/** Takes what an XML text holds, in order. Names keep their prefix (`w:p`). */
export interface XmlHandler {
  open(name: string, attributes: (name: string) => string | undefined): void;
  close(name: string): void;
  text(words: string): void;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Goes through an XML text once, forgiving what is not well-formed. No document type, no entities but the five of XML and
 * numeric ones, so that nothing expands. Linear.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    if (open < 0) break;
    if (open > at) handler.text(decodeEntities(xml.slice(at, open)));
    at = markup(xml, open, handler);
  }
}

function markup(xml: string, open: number, handler: XmlHandler): number {
  if (xml.startsWith("<!--", open)) return past(xml, "-->", open);
  if (xml.startsWith("<![CDATA[", open)) {
    const end = past(xml, "]]>", open);
    handler.text(xml.slice(open + 9, Math.max(open + 9, end - 3)));
    return end;
  }
  const end = past(xml, ">", open);
  const body = xml.slice(open + 1, end - 1);
  if (body.startsWith("?") || body.startsWith("!")) return end;
  if (body.startsWith("/")) {
    handler.close(body.slice(1).trim());
    return end;
  }
  const isEmpty = body.endsWith("/");
  const space = body.search(/[\s/]/);
  const name = space < 0 ? body : body.slice(0, space);
  handler.open(name, (wanted) => attribute(body, wanted));
  if (isEmpty) handler.close(name);
  return end;
}

function past(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found < 0 ? xml.length : found + mark.length;
}

function attribute(body: string, name: string): string | undefined {
  const start = body.indexOf(` ${name}="`);
  if (start < 0) return undefined;
  const from = start + name.length + 3;
  const end = body.indexOf('"', from);
  return end < 0 ? undefined : decodeEntities(body.slice(from, end));
}

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}
