import type { PlainHit } from "./indicator-hit.ts";

/** Names that vendors and catalogues give by a grammar of their own: Amazon Resource Names, CPE names of products. */

/** `arn:partition:service:region:account:resource`; region and account may be empty. */
const ARN =
  /(?<![\w:/&%.-])arn:aws[a-z-]{0,16}:[a-z\d-]{1,40}:(?:[a-z\d-]{1,30}|\*)?:(?:\d{12}|aws|\*)?:(?=[^\s:])[\w+=,.@/:*?${}~-]{1,1000}/g;
const REST_OF_LINE = /[\w+=,.@/:*?${}~ -]{0,400}(?=\r?\n|$)/y;
const REST_OF_QUOTE = /[\w+=,.@/:*?${}~ -]{0,400}(?=["'”’`])/y;

/** Amazon Resource Names. A resource may have spaces in it: only in quotes, or alone on its line, is it known where it ends. */
export function findArns(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  if (!text.includes("arn:aws")) return hits;
  for (const hit of text.matchAll(ARN)) {
    const start = hit.index;
    if (inAddress(text, start)) continue;
    const plain = hit[0].replace(/[.,:?]+$/, "");
    const value = wholeName(text, start, start + hit[0].length) ?? plain;
    hits.push({ kind: "arn", value, start, end: start + value.length });
  }
  return hits;
}

/** The parameter of an URL is a part of that. */
function inAddress(text: string, start: number): boolean {
  return /:\/\/\S{0,200}$/.test(text.slice(Math.max(0, start - 210), start));
}

function wholeName(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - 9), start);
  const rest = /["'“‘`]$/.test(before) ? REST_OF_QUOTE : /(?:^|\n)[ \t]{0,8}$/.test(before) ? REST_OF_LINE : undefined;
  if (rest === undefined) return undefined;
  rest.lastIndex = end;
  const more = rest.exec(text)?.[0];
  return more === undefined ? undefined : text.slice(start, end + more.length).trimEnd();
}

/** CPE 2.3 formatted strings have eleven parts behind the version, each quoted by backslashes where needed. */
const CPE_STRING = /(?<![\w:])cpe:2\.3:[aho*-](?::(?:[\w.~*?-]|\\[^\w\s]){1,100}){10}(?![\w:])/gi;
const CPE_URI = /(?<![\w:])cpe:\/[aho](?::[\w.~%-]{0,100}){1,6}(?![\w:])/gi;

/** CPE names of platforms and products: formatted strings of 2.3 and the older URIs. */
export function findCpes(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  if (!/cpe:[2/]/i.test(text)) return hits;
  for (const pattern of [CPE_STRING, CPE_URI])
    for (const hit of text.matchAll(pattern)) {
      const value = hit[0].replace(/[.:]+$/, "");
      hits.push({ kind: "cpe", value, start: hit.index, end: hit.index + value.length });
    }
  return hits.sort((a, b) => a.start - b.start);
}
