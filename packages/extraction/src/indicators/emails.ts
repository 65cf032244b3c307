import { isIpv4 } from "./addresses.ts";
import { isLabel, isWord, runEnd, runStart } from "./characters.ts";
import { readDomainName, withoutNextSentence } from "./domains.ts";
import { holding, type PlainHit } from "./indicator-hit.ts";

/** RFC 5321 allows 64; masked addresses (`v*****re@…`) keep their stars. */
const LONGEST_LOCAL = 64;
const LOCAL_SIGNS = "._%+*-'".split("").map((sign) => sign.charCodeAt(0));

function isLocal(code: number): boolean {
  return isWord(code) || LOCAL_SIGNS.includes(code);
}

/** E-mail addresses at a host of the public DNS or at an IPv4 address, in lower case. */
export function findEmails(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  let floor = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const hit = readEmail(text, at, floor);
    if (hit === undefined) continue;
    hits.push(hit);
    floor = hit.end;
  }
  return hits;
}

function readEmail(text: string, at: number, floor: number): PlainHit | undefined {
  let start = runStart(text, at, isLocal, Math.max(floor, at - LONGEST_LOCAL));
  while (start < at && !/[\p{L}\p{N}_]/u.test(text[start] ?? "")) start += 1;
  const local = text.slice(start, at);
  if (local === "" || local.endsWith(".") || local.includes("..")) return undefined;
  let end = runEnd(text, at + 1, (code) => (isLabel(code) && code !== 0x5f) || code === 0x2e, 255);
  while (end > at && /[.-]/.test(text[end - 1] ?? "")) end -= 1;
  end = withoutNextSentence(text, at + 1, end);
  const host = text.slice(at + 1, end).toLowerCase();
  if (host.includes("..") || text[end] === "@") return undefined;
  const holds = isIpv4(host) ? ({ kind: "ipv4", value: host } as const) : readDomainName(host, false);
  if (holds === undefined) return undefined;
  return { kind: "email", value: `${local.toLowerCase()}@${host}`, start, end, ...holding([holds]) };
}
