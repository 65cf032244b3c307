import { parse } from "tldts";
import type { Indicator, PlainHit } from "./indicator-hit.ts";

/** Name systems beside the DNS that malware uses: Namecoin, OpenNIC, Emercoin, I2P. Believed only where the dot is broken. */
const OTHER_ROOTS = /\.(?:bit|bazar|lib|emc|coin|i2p|libre|geek|oss|pirate)$/;

/** Endings that are also words: "the attack.in turn" lacks a space. */
const WORD_ENDINGS =
  /^(?:in|is|it|no|to|so|me|my|as|at|be|us|do|am|im|by|how|and|here|now|today|who|you|new|one|fit|like|live|make|can|off|case|best)$/;

/** Endings that code has behind its dots: `file.read`, `UsrClass.data`. */
const CODE_ENDINGS = /^(?:data|read|map|next|java|date|call|run|open|select|search|contact)$/;

/** Names of products that look like hosts. */
const PRODUCTS =
  /^(?:(?:asp|ado|vb|ml|f|c|microsoft|paint|managed|log4)\.net|(?:socket|system|java|file)\.io|(?:process|import)\.env|com\.[a-z]+\.[a-z.]+|system\.[a-z.]+)$/i;

/** Names that products give to malware: `BehavesLike.Win32.Generic.cz`. */
const DETECTION =
  /(?:^|\.)(?:Win(?:32|64)|W(?:32|64|97M)|MSIL|Trojan|Generic|Gen|Heur|Backdoor|Ransom|Worm|AndroidOS|VBS|HTML|PDF|Linux|OSX|not-a-virus)\.|(?:^|\.)\p{Lu}\p{Ll}+\w*\.\p{Lu}\p{Ll}+\w*\./u;

const ONION = /(?:^|\.)(?:[a-z2-7]{16}|[a-z2-7]{56})\.onion$/;

/** Registered name, public suffix and whether the name is a host of the public DNS. */
export function readHost(host: string): { readonly registered: string; readonly suffix: string } | undefined {
  if (host.length > 253) return undefined;
  const parsed = parse(host, { allowPrivateDomains: false, extractHostname: false });
  if (parsed.isIcann !== true || parsed.domain === null || parsed.publicSuffix === null) return undefined;
  return { registered: parsed.domain, suffix: parsed.publicSuffix };
}

/** A host name without defanging as an indicator: `domain` or `onion`, nothing where no such name can exist. */
export function readDomainName(name: string, defanged: boolean): Indicator | undefined {
  const value = name.toLowerCase();
  if (value.endsWith(".onion")) return ONION.test(value) ? { kind: "onion", value } : undefined;
  if (value.split(".").some((label) => label === "" || label.length > 63)) return undefined;
  if (defanged && OTHER_ROOTS.test(value)) return { kind: "domain", value };
  return readHost(value) === undefined ? undefined : { kind: "domain", value };
}

/**
 * The domain in `text[start, end)`, a run of labels and single dots. An underscore ends a name, a label that starts or ends with a
 * hyphen is none of its labels. Live (not defanged) names must look printed as names: sentences also lack spaces.
 */
export function readDomain(
  text: string,
  start: number,
  end: number,
  changed: (start: number, end: number) => boolean,
): PlainHit[] {
  const run = text.slice(start, end);
  const pieces = run.split("_");
  let to = end;
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index] ?? "";
    const hit = readPiece(text, to - piece.length, to, changed);
    if (hit !== undefined) return [hit];
    to -= piece.length + 1;
  }
  return [];
}

function readPiece(
  text: string,
  from: number,
  to: number,
  changed: (start: number, end: number) => boolean,
): PlainHit | undefined {
  let start = from;
  let end = to;
  while (start < end && /[.-]/.test(text[start] ?? "")) start += 1;
  while (end > start && /[.-]/.test(text[end - 1] ?? "")) end -= 1;
  const trimmed = text.slice(start, end);
  const bad = Math.max(trimmed.lastIndexOf(".-"), trimmed.lastIndexOf("-."));
  if (bad >= 0) {
    start += bad + 2;
    while (text[start] === "-") start += 1;
  }
  end = withoutNextSentence(text, start, end);
  const name = text.slice(start, end);
  if (!name.includes(".")) return undefined;
  const defanged = changed(start, end);
  const indicator = readDomainName(name, defanged);
  if (indicator === undefined || (!defanged && !isPrintedAsName(text, start, end))) return undefined;
  return { ...indicator, start, end };
}

/** "evil.com.Then" is the end of a sentence and the start of the next. */
export function withoutNextSentence(text: string, start: number, end: number): number {
  const last = /\.\p{Lu}\p{Ll}*$/u.exec(text.slice(Math.max(start, end - 24), end))?.[0] ?? "";
  const earlier = end - last.length;
  return last !== "" && text.slice(start, earlier).includes(".") ? earlier : end;
}

/** A live name in running text: not two sentences without a space between them, not an abbreviation, not code. */
function isPrintedAsName(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (/^www\d?\./i.test(name) || text[end] === "/") return true;
  const labels = name.split(".");
  const last = labels[labels.length - 1] ?? "";
  if (PRODUCTS.test(name) || isDetectionName(name, text[start - 1] ?? "") || isAbbreviation(labels)) return false;
  // Either all capitals, or the ending in lower case: "attack.The", "System.IO".
  if (/\p{Lu}/u.test(last) && name !== name.toUpperCase() && !/^(?:COM|ORG|INFO|GOV|EDU)$/.test(last)) return false;
  if (labels.length > 2) return true;
  return !CODE_ENDINGS.test(last) && !(WORD_ENDINGS.test(last) && standsInSentence(text, start, end, labels[0] ?? ""));
}

/** `BehavesLike.Win32.Generic.cz`, `PS/Agent.gs`. */
function isDetectionName(name: string, before: string): boolean {
  return DETECTION.test(name) || (/[/!:]/.test(before) && /^\p{Lu}\p{Ll}/u.test(name));
}

/** "e.g.it", "U.S.in"; "1.1.3506.windows", "No. 12.in". */
function isAbbreviation(labels: readonly string[]): boolean {
  const names = labels.slice(0, -1);
  if (names.length > 1)
    return names.every((label) => label.length === 1) || names.every((label) => /^\d+$/.test(label));
  return /^\d{1,2}$/.test(names[0] ?? "") && labels[1]?.length === 2;
}

/** Words before and a lower-case word behind: "after the attack.in turn it …". */
function standsInSentence(text: string, start: number, end: number, first: string): boolean {
  const wordLike = /^\p{L}{2,20}$/u.test(first);
  return (
    wordLike &&
    /^\s{1,2}\p{Ll}/u.test(text.slice(end, end + 4)) &&
    /\p{L}[,;]?\s{1,2}["“(]?$/u.test(text.slice(Math.max(0, start - 6), start))
  );
}
