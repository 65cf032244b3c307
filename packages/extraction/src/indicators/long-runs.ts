import type { IndicatorKind } from "@kulla/core";
import { isAlnum, isHex, isWord, runEnd, runStart } from "./characters.ts";
import { isCryptocurrencyAddress } from "./cryptocurrencies.ts";
import { holding, type PlainHit } from "./indicator-hit.ts";

/** No shorter run of letters and digits is read here. */
const SHORTEST = 25;
const HASH_LENGTHS: ReadonlyMap<number, IndicatorKind> = new Map([
  [32, "md5"],
  [40, "sha1"],
  [64, "sha256"],
  [128, "sha512"],
]);

/**
 * What is one long run of letters and digits: hashes, TLSH, wallets, bare onion names. Looks at every 24th character only: no run
 * of 25 lies between two of them.
 */
export function findLongRuns(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  let floor = 0;
  for (let at = SHORTEST - 1; at < text.length; at += SHORTEST - 1) {
    if (at < floor || !isAlnum(text.charCodeAt(at))) continue;
    const start = runStart(text, at, isAlnum, floor);
    const end = runEnd(text, at, isAlnum, text.length);
    floor = end;
    if (end - start < SHORTEST || end - start > 1_024) continue;
    const hit = readLongRun(text, start, end);
    if (hit === undefined) continue;
    hits.push(hit);
    floor = hit.end;
  }
  return hits;
}

function readLongRun(text: string, start: number, end: number): PlainHit | undefined {
  const run = text.slice(start, end);
  if (isWord(text.charCodeAt(start - 1)) || isWord(text.charCodeAt(end))) return undefined;
  const before = text.slice(Math.max(0, start - 40), start);
  const bare = run.length % 2 === 0 && /^0x/i.test(run) ? run.slice(2) : run;
  if (/^[\da-f]+$/i.test(bare)) return hexRun(text, start, end, bare, before);
  if (/^T1[\da-f]{70}$/i.test(run)) return { kind: "tlsh", value: run.toUpperCase(), start, end };
  if (/^[a-z2-7]{55}d$/.test(run) && /[2-7]/.test(run)) return { kind: "onion", value: `${run}.onion`, start, end };
  if (isCryptocurrencyAddress(run, before, standsAlone(text, start, end)))
    return { kind: "cryptocurrency", value: run, start, end };
  return undefined;
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[ \t]{0,8}$/.test(text.slice(Math.max(0, start - 9), start)) &&
    /^[ \t]{0,8}(?:\r|\n|$)/.test(text.slice(end, end + 9))
  );
}

function hexRun(text: string, start: number, end: number, bare: string, before: string): PlainHit | undefined {
  const value = bare.toLowerCase();
  const prefixed = bare.length < end - start;
  if (/^(.)\1*$/.test(value)) return undefined;
  if (prefixed) {
    const wallet = bare.length === 40 || bare.length === 64;
    if (wallet) return { kind: "cryptocurrency", value: `0x${value}`, start, end };
  }
  // TLSH before version 4 has no "T1" before it.
  if (bare.length === 70 && /tlsh/i.test(before)) return { kind: "tlsh", value: value.toUpperCase(), start, end };
  if (/serial[^\n]{0,20}$/i.test(before) && bare.length <= 40 && !/\b(?:sha|md5)/i.test(before.slice(-16)))
    return { kind: "certificate-serial", value, start, end };
  const kind = HASH_LENGTHS.get(bare.length);
  if (kind === undefined) return brokenHash(text, start, end, value);
  // A run of digits alone is a number of something.
  if (/^\d+$/.test(value)) return undefined;
  if (kind === "md5" && /imp-?hash[^\n\da-f]{0,12}$/i.test(before)) return { kind: "imphash", value, start, end };
  return { kind, value, start, end };
}

const LINE_BREAK = /^[ \t]{0,4}\r?\n[ \t]{0,24}/;

/** A hash that a table cell broke over two lines: neither half has the length of a hash, both together have it. */
function brokenHash(text: string, start: number, end: number, first: string): PlainHit | undefined {
  const gap = LINE_BREAK.exec(text.slice(end, end + 32))?.[0];
  if (gap === undefined) return undefined;
  const from = end + gap.length;
  const to = runEnd(text, from, isHex, 128);
  if (isWord(text.charCodeAt(to)) || to === from || HASH_LENGTHS.has(to - from)) return undefined;
  const value = first + text.slice(from, to).toLowerCase();
  const kind = HASH_LENGTHS.get(value.length);
  return kind === undefined || /^\d+$/.test(value) ? undefined : { kind, value, start, end: to };
}

const SSDEEP = /(?<![A-Za-z\d:])(\d{1,8}:[A-Za-z\d+/]{6,100}:[A-Za-z\d+/]{3,100})(?![\p{L}\p{N}+/:])/gu;

/** ssdeep: block size (3·2ⁿ) and two rows of Base64 characters. */
export function findSsdeep(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  if (!text.includes(":")) return hits;
  for (const hit of text.matchAll(SSDEEP)) {
    const value = hit[1] ?? "";
    const size = Number(value.slice(0, value.indexOf(":")));
    const power = Math.log2(size / 3);
    if (size < 3 || !Number.isInteger(power)) continue;
    const rows = value.split(":");
    // The second row is of twice the block size: about half as long.
    if ((rows[2]?.length ?? 0) > (rows[1]?.length ?? 0) + 8 || !/[A-Z]/.test(value) || !/[a-z]/.test(value)) continue;
    hits.push({ kind: "ssdeep", value, start: hit.index, end: hit.index + value.length, ...holding([]) });
  }
  return hits;
}
