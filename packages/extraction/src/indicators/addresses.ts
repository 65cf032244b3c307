import { addAll } from "@kulla/core";
import { isDigit, isHex, isWord, runEnd, runStart } from "./characters.ts";
import { holding, type PlainHit } from "./indicator-hit.ts";

const IPV4 = /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/;

/** True for a dotted quad without leading zeros. */
export function isIpv4(words: string): boolean {
  return words.length <= 15 && IPV4.test(words);
}

/** Words behind which four numbers are a version, and the list of numbers that may stand between. */
const VERSION_BEFORE =
  /(?:(?<![\p{L}\d])(?:v|ver|versions?|release|build|firmware|section|chapter|clause|paragraph|patch|sdk|rev|revision|oid|(?:up)?dated? to|upgraded? to|prior to)\.?|§)\s{0,2}(?:is |was |are |of |number |[:=] ?)?["'“]?(?:\d{1,5}(?:\.\d{1,5}){1,3}(?:, (?:and )?| and | or | to | through | ?[-–] ?)){0,6}$/iu;
const PRODUCT_BEFORE = /(?:^|[\s(;,])\p{Lu}[\p{L}\d]{2,30}\/$/u;
/** Four numbers in `text[start, end)`: an address, unless what stands before makes them a version or a section. */
export function readIpv4(text: string, start: number, end: number): PlainHit[] {
  const value = text.slice(start, end);
  if (!isIpv4(value) || isWord(text.charCodeAt(end))) return [];
  const before = text.slice(Math.max(0, start - 90), start);
  if (isVersion(before) || isHeadingNumber(text, start, end, value)) return [];
  const mask = /^\/(3[0-2]|[12]?\d)(?![\d/.]|\.\d)/.exec(text.slice(end, end + 5))?.[0];
  if (mask !== undefined) {
    const held = holding([{ kind: "ipv4", value }]);
    return [{ kind: "cidr", value: value + mask, start, end: end + mask.length, ...held }];
  }
  return [{ kind: "ipv4", value, start, end, ...portAt(text, end) }];
}

function isVersion(before: string): boolean {
  if (!/[\p{L}§/\d.–:="'“,-]\s{0,2}$/u.test(before)) return false;
  if (before.endsWith("/")) return PRODUCT_BEFORE.test(before);
  return VERSION_BEFORE.test(before);
}

/** "1.2.3.4 Scope" at the start of a line is a heading. */
function isHeadingNumber(text: string, start: number, end: number, value: string): boolean {
  if (!/^ {1,3}\p{Lu}\p{Ll}/u.test(text.slice(end, end + 6))) return false;
  if (!/(?:^|\n) {0,4}$/.test(text.slice(Math.max(0, start - 5), start))) return false;
  return value.split(".").every((part) => Number(part) <= 20);
}

/** `:443` behind an address or a host. */
export function portAt(text: string, end: number): { readonly port?: number } {
  if (text[end] !== ":") return {};
  const digits = /^:(\d{1,5})(?![\d:]|\.\d)/.exec(text.slice(end, end + 8))?.[1];
  const port = Number(digits);
  return digits === undefined || port === 0 || port > 65_535 ? {} : { port };
}

const COLON = 0x3a;
const DOT = 0x2e;
const HYPHEN = 0x2d;

const isColonRun = (code: number): boolean => code === COLON || isHex(code);

/** IPv6 addresses and networks and MAC addresses with colons: runs of hexadecimal digits and colons. */
export function findColonAddresses(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  let floor = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", Math.max(at + 1, floor))) {
    const start = runStart(text, at, isColonRun, floor);
    let end = runEnd(text, at, isColonRun, text.length);
    floor = end;
    if (end - start < 3 || end - start > 60) continue;
    if (text.charCodeAt(end - 1) === COLON && text.charCodeAt(end - 2) !== COLON) end -= 1;
    addAll(hits, readColonRun(text, start, end));
  }
  return hits;
}

function readColonRun(text: string, start: number, end: number): PlainHit[] {
  if (isWord(text.charCodeAt(start - 1)) || /[.:_-]/.test(text[start - 1] ?? "")) return [];
  const run = text.slice(start, end);
  if (/^(?:[\da-f]{2}:){5}[\da-f]{2}$/i.test(run))
    return isWord(text.charCodeAt(end)) || text[end] === ":"
      ? []
      : [{ kind: "mac", value: run.toLowerCase(), start, end }];
  // An IPv4 address may stand at the end: ::ffff:192.0.2.1
  const tail =
    text.charCodeAt(end) === DOT ? /^(?:\.\d{1,3}){3}(?![\d.])/.exec(text.slice(end, end + 13))?.[0] : undefined;
  const whole = tail === undefined ? end : end + tail.length;
  if (isWord(text.charCodeAt(whole)) || text[whole] === "_") return [];
  const value = canonicalIpv6(text.slice(start, whole));
  if (value === undefined || !looksPrinted(run)) return [];
  return [ipv6Hit(text, start, whole, value)];
}

function ipv6Hit(text: string, start: number, end: number, value: string): PlainHit {
  const after = text.slice(end, end + 24);
  const mask = /^\/(12[0-8]|1[01]\d|[1-9]?\d)(?!\d)/.exec(after)?.[0];
  if (mask !== undefined) {
    const held = holding([{ kind: "ipv6", value }]);
    return { kind: "cidr", value: value + mask, start, end: end + mask.length, ...held };
  }
  const zone = /^%(?:25)?[\da-z]{1,15}/i.exec(after)?.[0] ?? "";
  const close = end + zone.length;
  const port = text[start - 1] === "[" && text[close] === "]" ? portAt(text, close + 1) : {};
  return { kind: "ipv6", value, start, end: close, ...port };
}

/** `dead::beef` and `std::add` are words of code; an address has a number or many groups. A row of bytes is neither. */
function looksPrinted(run: string): boolean {
  if (run === "::" || /^(?:[\da-f]{2}:){7}[\da-f]{2}$/i.test(run)) return false;
  return /\d/.test(run) || run.split(":").length > 4;
}

/** RFC 5952 spelling of an IPv6 address, nothing where it is none. The zone must be off. */
export function canonicalIpv6(printed: string): string | undefined {
  const groups = ipv6Groups(printed);
  if (groups === undefined) return undefined;
  const zeros = longestZeros(groups);
  const hex = groups.map((group) => group.toString(16));
  if (zeros === undefined) return hex.join(":");
  return `${hex.slice(0, zeros.from).join(":")}::${hex.slice(zeros.to).join(":")}`;
}

/** The eight groups of an IPv6 address. */
export function ipv6Groups(printed: string): readonly number[] | undefined {
  if (printed.length > 45) return undefined;
  const halves = printed.split("::");
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const sides = [head, tail].map(groupNumbers);
  const [left, right] = sides;
  if (left === undefined || right === undefined) return undefined;
  const missing = 8 - left.length - right.length;
  if (halves.length === 1) return missing === 0 ? left : undefined;
  return missing < 1 ? undefined : [...left, ...new Array<number>(missing).fill(0), ...right];
}

function groupNumbers(parts: readonly string[]): number[] | undefined {
  const numbers: number[] = [];
  for (const [index, part] of parts.entries()) {
    if (index === parts.length - 1 && isIpv4(part)) {
      const [a = 0, b = 0, c = 0, d = 0] = part.split(".").map(Number);
      numbers.push(a * 256 + b, c * 256 + d);
    } else if (/^[\da-f]{1,4}$/i.test(part)) numbers.push(parseInt(part, 16));
    else return undefined;
  }
  return numbers;
}

function longestZeros(groups: readonly number[]): { readonly from: number; readonly to: number } | undefined {
  let best: { readonly from: number; readonly to: number } | undefined;
  for (let from = 0; from < groups.length; from += 1) {
    let to = from;
    while (groups[to] === 0) to += 1;
    if (to - from > Math.max(1, best === undefined ? 1 : best.to - best.from)) best = { from, to };
    from = Math.max(from, to - 1);
  }
  return best;
}

const MAC_HYPHEN = /[\da-f]{2}(?:-[\da-f]{2}){5}/iy;
const MAC_CISCO = /[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}(?![\p{L}\p{N}]|\.[\p{L}\p{N}])/giu;

/** MAC addresses with hyphens (IEEE) and with dots (Cisco); the value is in colons. */
export function findMacAddresses(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  for (let at = text.indexOf("-"); at >= 0; at = text.indexOf("-", at + 1)) {
    if (!isHex(text.charCodeAt(at - 1)) || !isHex(text.charCodeAt(at - 2))) continue;
    const before = text.charCodeAt(at - 3);
    if (isWord(before) || before === HYPHEN) continue;
    MAC_HYPHEN.lastIndex = at - 2;
    const run = MAC_HYPHEN.exec(text)?.[0];
    const end = at - 2 + (run?.length ?? 0);
    if (run === undefined || isWord(text.charCodeAt(end)) || text.charCodeAt(end) === HYPHEN) continue;
    hits.push({ kind: "mac", value: run.toLowerCase().replaceAll("-", ":"), start: at - 2, end });
  }
  return hits;
}

/** `00b0.d063.c226`, from a run of labels and dots. */
export function readCiscoMac(run: string, start: number): PlainHit[] {
  MAC_CISCO.lastIndex = 0;
  if (run.length !== 14 || !/\d/.test(run) || !MAC_CISCO.test(run)) return [];
  const pairs = run.replaceAll(".", "").toLowerCase().match(/../g) ?? [];
  return [{ kind: "mac", value: pairs.join(":"), start, end: start + run.length }];
}

const ASN = /(?<![A-Za-z\d-])AS(?:N?[ :#-]{0,2}(?=\d)|N? number[ :]{1,2})(\d{1,10})(?![\p{L}\p{N}]|[.,]\d)/gu;

/** Numbers of autonomous systems that are assigned (RFC 7607, 5398, 6996, 7300 keep the others). */
export function findAutonomousSystems(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  for (const hit of text.matchAll(ASN)) {
    const number = Number(hit[1]);
    const spaced = hit[0].startsWith("AS ");
    if (spaced && (number < 1000 || (number >= 1900 && number < 2100))) continue;
    // AS400 is a machine.
    if (number === 400 || isReservedAs(number)) continue;
    hits.push({ kind: "asn", value: `AS${String(number)}`, start: hit.index, end: hit.index + hit[0].length });
  }
  return hits;
}

function isReservedAs(number: number): boolean {
  return number === 0 || number === 23_456 || (number >= 64_496 && number <= 131_071) || number >= 4_200_000_000;
}

/** Digits and hyphens between dots: "10.0.0.1-10.0.0.9" is two addresses. */
export function isNumericRun(run: string): boolean {
  return isDigit(run.charCodeAt(0)) && /^[\d.-]+$/.test(run);
}
