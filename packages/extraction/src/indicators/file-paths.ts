import { isLabel, isWord, runStart } from "./characters.ts";
import { hasFileEnding } from "./file-names.ts";
import { holding, type Indicator, type PlainHit } from "./indicator-hit.ts";

const MOST_SEGMENTS = 30;

/** Drives, shares, device paths, environment variables, and relative paths, each up to its first segment. */
const WINDOWS_ROOT =
  /[A-Za-z]:\\{1,2}|\\\\[?.]\\(?:[A-Za-z]:\\)?|\\\\[\p{L}\d._-]{1,60}\\{1,2}|%[A-Za-z_()\d]{3,28}%\\{1,2}|\.{1,2}\\(?=[\p{L}\d_])|\\(?!(?:x[\da-f]{2}|u[\da-f]{4}|[bdnrstwDSW])\\)(?=[\p{L}\d_.$-]{1,60}\\[\p{L}\d_])/uy;
const SEGMENT = /[^\s\\/:*?"<>|“”‘’`\u0000-\u001f]{1,120}(?: [^\s\\/:*?"<>|“”‘’`,;\u0000-\u001f]{1,60}){0,3}(?=\\)/uy;
const LAST = /(?!&)[^\s\\/:*?"<>|“”‘’`,;\u0000-\u001f]{1,120}/uy;
/** The rest of a file name with one space in it. */
const SPACED_FILE =
  / [^\s\\/:*?"<>|“”‘’`,;\u0000-\u001f]{1,60}\.(?:exe|dll|bat|ps1|vbs|lnk|scr|zip|rar|docx?|xlsx?|pdf|txt)(?![\p{L}\d])/iuy;
const QUOTED_LAST = /[^\\/:*?"<>|,“”‘’`\u0000-\u001f]{1,120}(?=["”'’`])/uy;

/** Windows paths. A space within a segment is read only where a backslash or a closing quote follows. */
export function findWindowsPaths(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  let floor = 0;
  for (let at = text.indexOf("\\"); at >= 0; at = text.indexOf("\\", Math.max(at + 1, floor))) {
    const root = windowsRoot(text, at, floor);
    if (root === undefined) continue;
    const end = windowsEnd(text, root.end, text[root.start - 1] ?? "");
    floor = end;
    if (end <= root.end && !/^[A-Z]:\\$/i.test(text.slice(root.start, end))) continue;
    const value = text.slice(root.start, end).replace(/(?<=[^\\])\\{2,}/g, "\\");
    if (value.length > 3)
      hits.push({ kind: "filepath", value, start: root.start, end, ...holding([lastFile(value, "\\")]) });
  }
  return hits;
}

function windowsRoot(
  text: string,
  backslash: number,
  floor: number,
): { readonly start: number; readonly end: number } | undefined {
  const starts = [backslash - 2, backslash - 1, backslash];
  if (text[backslash - 1] === "%") starts.unshift(variableStart(text, backslash - 2));
  for (const start of starts) {
    if (start < floor || backslash - start > 32) continue;
    const before = text[start - 1] ?? " ";
    if (isWord(before.charCodeAt(0)) || /[\\/_%]/.test(before)) continue;
    WINDOWS_ROOT.lastIndex = start;
    const root = WINDOWS_ROOT.exec(text)?.[0];
    if (root === undefined || start + root.length <= backslash) continue;
    // Without a drive or a variable a path stands apart; what is before the backslash else belongs to it.
    if (/^[\\.]/.test(root) && !/[\s"'“‘`([{=,;>|]/.test(before)) continue;
    return { start, end: start + root.length };
  }
  return undefined;
}

function variableStart(text: string, last: number): number {
  const start = runStart(
    text,
    last + 1,
    (code) => isLabel(code) || code === 0x28 || code === 0x29,
    Math.max(0, last - 30),
  );
  return text[start - 1] === "%" ? start - 1 : -1;
}

function windowsEnd(text: string, from: number, opener: string): number {
  let at = from;
  for (let count = 0; count < MOST_SEGMENTS; count += 1) {
    SEGMENT.lastIndex = at;
    const segment = SEGMENT.exec(text)?.[0];
    if (
      segment === undefined ||
      /\.(?:exe|dll|bat|ps1|vbs|sys|txt|dat|docx?|zip) | (?:to|and|or|in|into|from) ?$/i.test(segment)
    )
      break;
    at += segment.length + 1;
    while (text[at] === "\\") at += 1;
  }
  const quoted = /["“'‘`]/.test(opener);
  const last = quoted ? sticky(QUOTED_LAST, text, at) : undefined;
  const word = last ?? sticky(LAST, text, at) ?? "";
  const segment =
    last === undefined && !word.includes(".") ? word + (sticky(SPACED_FILE, text, at + word.length) ?? "") : word;
  let end = at + segment.length;
  while (end > from && /[\s.,;:)\]}'\\]/.test(text[end - 1] ?? "") && !opens(text.slice(from, end))) end -= 1;
  return end;
}

/** A closing bracket that belongs to the name: `Program Files (x86)`. */
function opens(words: string): boolean {
  return (words.endsWith(")") && words.includes("(")) || (words.endsWith("}") && words.includes("{"));
}

function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function lastFile(path: string, separator: string): Indicator | undefined {
  const name = path.slice(path.lastIndexOf(separator) + 1);
  return name.lastIndexOf(".") > 0 && hasFileEnding(name) ? { kind: "filename", value: name } : undefined;
}

const UNIX_SEGMENTS = /(?:\/[\p{L}\d_.+@%~$*=&-]{1,120}){1,30}\/?/uy;
const KNOWN_ROOT =
  /^\/(?:etc|tmp|var|usr|opt|home|root|bin|dev|proc|sbin|lib|lib64|mnt|media|srv|sys|run|boot|Users|Library|Applications|System|private|data|sdcard|Volumes|storage|persist|cgi-bin)\//;
/** Forums and users are written in the same way; so are fractions and dates. */
const NO_PATH = /^\/(?:[rus]\/[\w-]{1,40}\/?$|\d[\d/.-]*$)/;

/** Unix paths: absolute ones of two segments or more, and those that start at `~`, `.` or `..`. */
export function findUnixPaths(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  let floor = 0;
  for (let at = text.indexOf("/"); at >= 0; at = text.indexOf("/", Math.max(at + 1, floor))) {
    const prefix = /(?:~|\.{1,2})$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "";
    const start = at - prefix.length;
    const before = text[start - 1] ?? " ";
    if (start < floor || !/[\s"'`“‘(=[{,;>|]/.test(before)) continue;
    const segments = sticky(UNIX_SEGMENTS, text, at);
    if (segments === undefined) continue;
    const path = segments.replace(/[.,;:]+$/, "").replace(/(?<=.)\/$/, "");
    floor = at + segments.length;
    // The target of a Markdown link is a page of the same site.
    if (before === "(" && text[start - 2] === "]") continue;
    if (!isUnixPath(prefix, path, `${path}/`)) continue;
    const value = prefix + path;
    hits.push({ kind: "filepath", value, start, end: start + value.length, ...holding([lastFile(value, "/")]) });
  }
  return hits;
}

function isUnixPath(prefix: string, path: string, closed: string): boolean {
  if (path.length < 2 || NO_PATH.test(path)) return false;
  if (prefix !== "") return /[\p{L}\d]/u.test(path);
  const several = path.indexOf("/", 1) > 0;
  return several && (KNOWN_ROOT.test(closed) || /^\/[\p{L}_.]/u.test(path));
}
