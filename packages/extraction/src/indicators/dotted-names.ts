import { addAll } from "@kulla/core";
import { isNumericRun, portAt, readCiscoMac, readIpv4 } from "./addresses.ts";
import { isHex, isLabel, isUnspaced, runEnd, runStart } from "./characters.ts";
import { readDomain } from "./domains.ts";
import { readFileName } from "./file-names.ts";
import { readHostName } from "./host-names.ts";
import type { PlainHit } from "./indicator-hit.ts";

const DOT = 0x2e;
/** Longer than any host name or file name in print. */
const LONGEST_RUN = 320;
const LONGEST_PATH = 2_000;

/**
 * Everything whose parts are joined by dots: IPv4 addresses, file names, host names. One pass over the dots of the text; each run
 * of labels is read once, and what surer finders took (`taken`, in order) not at all.
 */
export function findDottedNames(
  text: string,
  changed: (start: number, end: number) => boolean,
  taken: readonly PlainHit[] = [],
): PlainHit[] {
  const hits: PlainHit[] = [];
  let floor = 0;
  let next = 0;
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", Math.max(at + 1, floor))) {
    while ((taken[next]?.end ?? Infinity) <= at) next += 1;
    const other = taken[next];
    if (other !== undefined && other.start <= at) {
      floor = other.end;
      continue;
    }
    if (!isLabel(text.charCodeAt(at + 1)) || !isLabel(text.charCodeAt(at - 1)) || at <= floor) continue;
    const start = runStart(text, at, isLabel, floor);
    const end = dottedEnd(text, at);
    floor = end;
    // "%20Copy.png" goes on from a name with spaces in it.
    if (end - start > LONGEST_RUN || isPercentEncoded(text, start)) continue;
    const found = readRun(text, start, end, changed);
    addAll(hits, found);
    if (text[end] === "/" && found.some((hit) => hit.end === end && isHostKind(hit.kind)))
      floor = runEnd(text, end, isPath, LONGEST_PATH);
  }
  return hits;
}

function isHostKind(kind: string): boolean {
  return kind === "domain" || kind === "onion";
}

/** The path behind a host holds no further names: up to white space, a comma, a semicolon or a quote. */
function isPath(code: number): boolean {
  return code > 0x20 && code !== 0x2c && code !== 0x3b && code !== 0x22;
}

function isPercentEncoded(text: string, start: number): boolean {
  return text[start - 1] === "%" && isHex(text.charCodeAt(start)) && isHex(text.charCodeAt(start + 1));
}

/** End of labels joined by single dots. */
function dottedEnd(text: string, dot: number): number {
  let end = dot;
  while (text.charCodeAt(end) === DOT && isLabel(text.charCodeAt(end + 1)))
    end = runEnd(text, end + 1, isLabel, text.length);
  return end;
}

function readRun(
  text: string,
  start: number,
  end: number,
  changed: (start: number, end: number) => boolean,
): PlainHit[] {
  const run = text.slice(start, end);
  if (isNumericRun(run)) return numericPieces(text, start, run);
  // "使用a.com下载b.exe" is two names; one name may be in such a script itself.
  const apart = run.indexOf(".") === run.lastIndexOf(".") ? [] : betweenUnspaced(text, start, end, changed);
  if (apart.length > 0) return apart;
  const named = readFileName(text, start, end, changed);
  if (named.length > 0) return named;
  const domains = readDomain(text, start, end, changed).map((hit) => ({ ...hit, ...portAt(text, hit.end) }));
  if (domains.length > 0) return domains;
  const others = [...readCiscoMac(run, start), ...readHostName(text, start, end)];
  return others.length > 0 ? others : betweenUnspaced(text, start, end, changed);
}

/** Names that stand between Chinese, Japanese, Korean or Thai words without a space. */
function betweenUnspaced(
  text: string,
  start: number,
  end: number,
  changed: (start: number, end: number) => boolean,
): PlainHit[] {
  const hits: PlainHit[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !isUnspaced(text.charCodeAt(at))) continue;
    const whole = from === start && at === end;
    if (!whole && text.slice(from, at).includes(".")) addAll(hits, readRun(text, from, at, changed));
    from = at + 1;
  }
  return hits;
}

function numericPieces(text: string, start: number, run: string): PlainHit[] {
  const hits: PlainHit[] = [];
  let from = start;
  for (const piece of run.split("-")) {
    addAll(hits, readIpv4(text, from, from + piece.length));
    from += piece.length + 1;
  }
  return hits;
}
