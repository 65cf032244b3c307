import type { IndicatorKind } from "@kulla/core";
import { parse } from "tldts";

/** An indicator as it stands in a text. */
export interface IndicatorHit {
  readonly kind: IndicatorKind;
  /** Without defanging, in canonical spelling. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly defanged: boolean;
}

const DOT = "(?:\\.|\\[\\.\\]|\\(\\.\\)|\\{\\.\\}|\\[dot\\]|\\(dot\\)|\\[\\.|\\.\\]|\\\\\\.)";
const OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const LABEL = "[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}_])?";
const SCHEME = "(?:h(?:tt|xx|XX)ps?|ftp|s?ftps|tcp|udp|ws|wss)";

interface IndicatorRule {
  readonly find: RegExp;
  readonly read: (words: string) => { readonly kind: IndicatorKind; readonly value: string } | undefined;
}

const same = (kind: IndicatorKind) => (words: string) => ({ kind, value: words.toLowerCase() });

/** The earlier rule wins where two overlap. */
const RULES: readonly IndicatorRule[] = [
  {
    find: new RegExp(
      `(?<![\\p{L}\\p{N}])${SCHEME}(?:\\[:\\]|:|\\[:)(?://|\\[//\\]|//\\])[^\\s<>"'“”‘’|]{3,2000}`,
      "giu",
    ),
    read: readUrl,
  },
  {
    find: new RegExp(
      `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}(?:@|\\[@\\]|\\(at\\)|\\[at\\]| \\[at\\] )${LABEL}(?:${DOT}${LABEL}){1,8}(?![\\p{L}\\p{N}@])`,
      "giu",
    ),
    read: readEmail,
  },
  {
    find: new RegExp(
      `(?<![\\d.\\]\\p{L}-])${OCTET}(?:${DOT}${OCTET}){3}(?:/(?:3[0-2]|[12]?\\d))?(?![\\d\\p{L}]|\\.\\d|\\[\\.\\]\\d)`,
      "gu",
    ),
    read: readIpv4,
  },
  {
    find: /(?<![\p{L}\p{N}:.])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,7}(?:\/\d{1,3})?(?![\p{L}\p{N}:.])|(?<![\p{L}\p{N}:.])::(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4}(?![\p{L}\p{N}:.])/giu,
    read: readIpv6,
  },
  { find: /(?<![\p{L}\p{N}])[0-9a-f]{128}(?![\p{L}\p{N}])/giu, read: same("sha512") },
  { find: /(?<![\p{L}\p{N}])[0-9a-f]{64}(?![\p{L}\p{N}])/giu, read: same("sha256") },
  { find: /(?<![\p{L}\p{N}])[0-9a-f]{40}(?![\p{L}\p{N}])/giu, read: same("sha1") },
  { find: /(?<![\p{L}\p{N}])[0-9a-f]{32}(?![\p{L}\p{N}])/giu, read: same("md5") },
  {
    find: /(?<![\p{L}\p{N}])CVE[-–‑ ]\d{4}[-–‑]\d{4,7}(?!\d)/giu,
    read: (words) => ({ kind: "cve", value: words.toUpperCase().replace(/[–‑ ]/g, "-") }),
  },
  {
    find: /(?<![\p{L}\p{N}])(?:HKEY_[A-Z_]{5,20}|HK(?:LM|CU|CR|U|CC))\\[^\s"'<>|]{1,60}(?:\\[^\\"'<>|\r\n]{1,60}(?=\\))*(?:\\[^\s\\"'<>|,;)]{1,80})?/gu,
    read: (words) => ({ kind: "registry", value: words.replace(/[.,;]$/, "") }),
  },
  {
    find: /(?<![\p{L}\p{N}])(?:[A-Za-z]:\\|\\\\[\w.-]{1,60}\\|%\w{3,24}%\\)(?:[^\s\\/:*?"<>|]{1,60}(?: [^\s\\/:*?"<>|]{1,60}){0,3}\\){0,12}[^\s\\/:*?"<>|,;)]{1,100}/gu,
    read: (words) => ({ kind: "filepath", value: words.replace(/[.,;]$/, "") }),
  },
  {
    find: /(?<![\p{L}\p{N}/.:])\/(?:etc|tmp|var|usr|opt|home|root|bin|dev|proc|sbin|lib)\/[\w.+@%~/-]{1,200}/gu,
    read: (words) => ({ kind: "filepath", value: words.replace(/[.,;]$/, "") }),
  },
  {
    find: /(?<![\p{L}\p{N}_.\\/-])[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,80}\.(?:exe|dll|sys|bat|cmd|ps1|vbs|vbe|jse?|hta|lnk|scr|msi|jar|docm?x?|xlsm?x?|pptm?x?|rtf|zip|rar|7z|iso|img|aspx?|jspx?|php|elf|so|sh|bin|dat|tmp|cab|apk|pdf)(?![\p{L}\p{N}_])/giu,
    read: readFileName,
  },
  {
    find: new RegExp(`(?<![\\p{L}\\p{N}@._-])(?:${LABEL}${DOT}){1,8}[\\p{L}]{2,24}(?![\\p{L}\\p{N}@_-])`, "giu"),
    read: readDomain,
  },
];

/** Removes the defanging that reports use: `hxxp`, `[.]`, `(dot)`, `[@]`, `[:]//`. */
export function refang(words: string): string {
  return words
    .replace(/\[dot\]|\(dot\)|\[\.\]|\(\.\)|\{\.\}|\[\.|\.\]|\\\./gi, ".")
    .replace(/ ?\[at\] ?|\(at\)|\[@\]/gi, "@")
    .replace(/\[:\]|\[:(?=\/\/)/g, ":")
    .replace(/\[\/\/\]|\/\/\]/g, "//")
    .replace(/^hxxp/i, "http");
}

function trimUrl(words: string): string {
  let url = words.replace(/[.,;:!?…。，]+$/, "");
  for (const [open, close] of [
    ["(", ")"],
    ["[", "]"],
  ] as const) {
    while (url.endsWith(close) && url.split(close).length > url.split(open).length) url = url.slice(0, -1);
  }
  return url;
}

function readUrl(words: string) {
  const url = refang(trimUrl(words));
  return url.length < 10 ? undefined : { kind: "url" as const, value: url };
}

function readEmail(words: string) {
  const value = refang(words);
  const host = value.slice(value.indexOf("@") + 1);
  return parse(host).isIcann === true ? { kind: "email" as const, value: value.toLowerCase() } : undefined;
}

function readIpv4(words: string) {
  const value = refang(words);
  return { kind: value.includes("/") ? ("cidr" as const) : ("ipv4" as const), value };
}

function readIpv6(words: string) {
  const groups = words.split("/")[0]?.split(":") ?? [];
  if (groups.length < 4 && !words.includes("::")) return undefined;
  if (/^\d{1,2}:\d{2}:\d{2}/.test(words)) return undefined;
  return { kind: words.includes("/") ? ("cidr" as const) : ("ipv6" as const), value: words.toLowerCase() };
}

function readFileName(words: string) {
  // `example.com.js` is a file; `example.sh` without more could be either and is read as a file only where it looks like one.
  return { kind: "filename" as const, value: words };
}

function readDomain(words: string) {
  const value = refang(words).toLowerCase();
  const parsed = parse(value, { allowPrivateDomains: false });
  if (parsed.isIcann !== true || parsed.domain === null) return undefined;
  const suffix = parsed.publicSuffix ?? "";
  const defanged = value !== words.toLowerCase();
  // A sentence end without a space ("attack.The") is no domain.
  if (!defanged && /\.[A-Z][a-z]+$/.test(words)) return undefined;
  if (!defanged && /^(?:\p{L}\.){2,}/u.test(words)) return undefined;
  return suffix.length < 2 || value.length < 4 ? undefined : { kind: "domain" as const, value };
}

/** All indicators of a text, in order, not overlapping. */
export function findIndicators(text: string): IndicatorHit[] {
  const found: IndicatorHit[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const rule of RULES) {
    rule.find.lastIndex = 0;
    for (let hit = rule.find.exec(text); hit !== null; hit = rule.find.exec(text)) {
      const words = rule.read === readUrl ? trimUrl(hit[0]) : hit[0];
      const read = rule.read(words);
      if (read === undefined) continue;
      const start = hit.index;
      const end = start + words.length;
      if (taken.some((other) => start < other.end && other.start < end)) continue;
      taken.push({ start, end });
      found.push({ ...read, start, end, defanged: refang(words) !== words });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
