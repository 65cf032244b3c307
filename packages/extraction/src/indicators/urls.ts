import { canonicalIpv6, isIpv4, portAt } from "./addresses.ts";
import { isAlnum, isLabel, isWord, runEnd } from "./characters.ts";
import { readDomainName } from "./domains.ts";
import { fileInPath } from "./file-names.ts";
import { holding, type Indicator, type PlainHit } from "./indicator-hit.ts";

const SCHEMES: ReadonlySet<string> = new Set(
  "http https ftp sftp ftps ws wss tcp udp smb ssh telnet ldap ldaps ldapi rmi dns iiop irc ircs rtmp rtsp socks socks4 socks5 vnc rdp nfs git svn file dict gopher jdbc mqtt ssl tls stratum stratum+tcp stratum+ssl".split(
    " ",
  ),
);
/** hxxp, hXXps, h**p, h__p, hzzzp, hxtp, htxp, fxp, meow. */
const BROKEN = /^(?:h(?:[x*_×]{1,4}|z{2,4}|xt|tx|tt[x_])p{1,2}(s?)|(?:meow)(s?)|(f)[x*_]p|hxxp(s?)x)$/i;
const BEFORE_SCHEME = /[a-z\d*_×+]/i;
const LONGEST = 4_096;

/** URLs of the schemes that malware speaks, with broken schemes mended. Their paths end at quotes and at brackets that they do not open. */
export function findUrls(text: string, changed: (start: number, end: number) => boolean): PlainHit[] {
  const hits: PlainHit[] = [];
  let floor = 0;
  for (let at = text.indexOf("://"); at >= 0; at = text.indexOf("://", Math.max(at + 3, floor))) {
    const scheme = schemeBefore(text, at, floor);
    if (scheme === undefined) continue;
    const hit = readUrl(text, scheme, at + 3, changed);
    if (hit === undefined) continue;
    hits.push(hit);
    floor = hit.end;
  }
  return hits;
}

interface Scheme {
  readonly name: string;
  readonly start: number;
  readonly broken: boolean;
}

function schemeBefore(text: string, at: number, floor: number): Scheme | undefined {
  let start = at;
  while (start > floor && at - start < 14 && BEFORE_SCHEME.test(text[start - 1] ?? "")) start -= 1;
  const printed = text.slice(start, at).toLowerCase();
  if (SCHEMES.has(printed)) return { name: printed, start, broken: false };
  const broken = BROKEN.exec(printed);
  if (broken === null) return gluedScheme(printed, at);
  const name = broken[3] === undefined ? `http${broken[1] ?? broken[2] ?? broken[4] ?? ""}` : "ftp";
  return { name, start, broken: true };
}

/** A word may run into the scheme where a layout lost its space: "T1030https://". */
function gluedScheme(printed: string, at: number): Scheme | undefined {
  const [tail, broken, secure] = /h(?:tt|(xx))p(s?)$/.exec(printed) ?? [];
  return tail === undefined
    ? undefined
    : { name: `http${secure ?? ""}`, start: at - tail.length, broken: broken !== undefined };
}

interface Host {
  readonly printed: string;
  readonly end: number;
  readonly holds: Indicator | undefined;
}

function readUrl(
  text: string,
  scheme: Scheme,
  from: number,
  changed: (start: number, end: number) => boolean,
): PlainHit | undefined {
  let at = from;
  while (text[at] === "/" && at < from + 2) at += 1;
  const user = userInfoEnd(text, at);
  const host = readHostAt(text, user);
  if (host === undefined) return undefined;
  const { port } = portAt(text, host.end);
  const afterPort = port === undefined ? host.end : host.end + 1 + String(port).length;
  const end = /[/?#]/.test(text[afterPort] ?? "") ? pathEnd(text, afterPort) : afterPort;
  const path = text.slice(afterPort, end);
  const value = `${scheme.name}://${text.slice(at, user)}${host.printed.toLowerCase()}${text.slice(host.end, end)}`;
  const defanged = scheme.broken || changed(scheme.start, end);
  return {
    kind: "url",
    value,
    start: scheme.start,
    end,
    ...(port === undefined ? {} : { port }),
    ...(defanged ? { defanged } : {}),
    ...holding([host.holds, fileInPath(path)]),
  };
}

function isUserInfo(code: number): boolean {
  return isAlnum(code) || "-._~!$&*+,;=:%".includes(String.fromCharCode(code));
}

/** Where `user:password@` ends, or `from` where there is none. */
function userInfoEnd(text: string, from: number): number {
  const end = runEnd(text, from, isUserInfo, 128);
  return text[end] === "@" && end > from ? end + 1 : from;
}

function readHostAt(text: string, start: number): Host | undefined {
  if (text[start] === "[") {
    const length = text.slice(start, start + 72).indexOf("]");
    if (length < 0) return undefined;
    const close = start + length;
    const value = canonicalIpv6(text.slice(start + 1, close).replace(/%.*$/, ""));
    if (value === undefined) return undefined;
    return { printed: text.slice(start, close + 1), end: close + 1, holds: { kind: "ipv6", value } };
  }
  let end = runEnd(text, start, (code) => isLabel(code) || code === 0x2e, 300);
  while (end > start && /[.-]/.test(text[end - 1] ?? "")) end -= 1;
  const printed = text.slice(start, end);
  if (printed.includes("..") || !isWord(text.charCodeAt(start))) return undefined;
  if (isIpv4(printed)) return { printed, end, holds: { kind: "ipv4", value: printed } };
  if (!printed.includes(".")) return /^localhost$/i.test(printed) ? { printed, end, holds: undefined } : undefined;
  if (/^[\d.]+$/.test(printed)) return undefined;
  return { printed, end, holds: readDomainName(printed, true) };
}

const CLOSES: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
]);
const ENDS = /[\s<>"“”„‘’«»‹›`|^\\。，、；：（）【】「」…\u0000-\u001f]/u;
const NEXT_URL = /^[,;](?:\s|h[tx*_]{2}ps?(?::|\[))/i;

/** Where a path ends: at white space, quotes, a bracket that it does not open, the next URL of a list; then without stops. */
function pathEnd(text: string, from: number): number {
  const open: string[] = [];
  let end = from;
  for (const last = Math.min(text.length, from + LONGEST); end < last; end += 1) {
    if (isLabel(text.charCodeAt(end))) continue;
    const character = text[end] ?? "";
    if (ENDS.test(character)) break;
    if (character === "(" || character === "[" || character === "{") open.push(character);
    const opener = CLOSES.get(character);
    if (opener !== undefined && open.pop() !== opener) break;
    if ((character === "," || character === ";") && NEXT_URL.test(text.slice(end, end + 10))) break;
  }
  while (end > from && /[.,;:!?'*]/.test(text[end - 1] ?? "")) end -= 1;
  return end;
}
