import { hasFileEnding } from "./file-names.ts";
import { readHost } from "./domains.ts";
import type { PlainHit } from "./indicator-hit.ts";

/** Endings that networks use inside: RFC 6762 and appendix G there, `internal` reserved by ICANN. */
const INSIDE = /\.(?:local|lan|internal|intranet|corp|localdomain)$/;
const NAME = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z]{2,20}$/;
/** Detections are printed with dots as well, and in lists. */
const DETECTION = /^(?:win(?:32|64)|trojan|ransom|backdoor|worm|linux|android|heur|generic)\./;

/**
 * The host name in `text[start, end)` that the public DNS does not have: of a network's inside, or alone on its line. In running
 * text other endings are code, or two sentences without a space between them.
 */
export function readHostName(text: string, start: number, end: number): PlainHit[] {
  const value = text.slice(start, end);
  if (value.length > 253 || !NAME.test(value) || value.length < 6) return [];
  if (hasFileEnding(value) || DETECTION.test(value) || readHost(value) !== undefined) return [];
  if (!INSIDE.test(value) && !(isLine(text, start, end) && value.split(".").every((label) => label.length > 2)))
    return [];
  return [{ kind: "hostname", value, start, end }];
}

function isLine(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[ \t]{0,8}$/.test(text.slice(Math.max(0, start - 9), start)) &&
    /^[ \t]{0,8}(?:\r|\n|$)/.test(text.slice(end, end + 9))
  );
}
