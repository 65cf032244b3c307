import { isWord } from "./characters.ts";
import type { PlainHit } from "./indicator-hit.ts";

const HIVES: ReadonlyMap<string, string> = new Map([
  ["HKLM", "HKEY_LOCAL_MACHINE"],
  ["HKCU", "HKEY_CURRENT_USER"],
  ["HKCR", "HKEY_CLASSES_ROOT"],
  ["HKU", "HKEY_USERS"],
  ["HKCC", "HKEY_CURRENT_CONFIG"],
]);

const HIVE =
  /(?:HKEY_(?:LOCAL_MACHINE|CURRENT_USER|CLASSES_ROOT|USERS|CURRENT_CONFIG|PERFORMANCE_DATA)|HK(?:LM|CU|CR|U|CC)):?\\{1,2}/iy;
const SEGMENT = /[^\s\\"<>|“”‘’`\u0000-\u001f]{1,120}(?: [^\s\\"<>|“”‘’`\u0000-\u001f]{1,60}){0,5}(?=\\)/uy;
const LAST = /[^\s\\"<>|“”‘’`,;\u0000-\u001f]{1,120}/uy;

/** Keys whose last segment has spaces; other last segments end at the first space. */
const SPACED_KEYS =
  /(?:Control Panel|(?:User )?Shell Folders|Session Manager|Image File Execution Options|Volatile Environment|Windows NT|Internet (?:Explorer|Settings)|Terminal Server(?: Client)?|Active Setup|Installed Components|Browser Helper Objects|Command Processor|Security Center|Windows (?:Defender|Messaging Subsystem|Script Host|Error Reporting)|Real-Time Protection|Windows Defender Security Center|Print Monitors|Shell Extensions|Startup Items|Trusted Documents|Security Packages|Notification Packages|Authentication Packages|Safe Mode|Protected Storage System Provider|Credential Providers|Advanced Threat Protection|Device Guard|Application Compatibility)(?![\p{L}\d])/iuy;

/** Registry keys; the hive is written out, as STIX 2.1 §6.17 wants it. */
export function findRegistryKeys(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  if (!text.includes("\\")) return hits;
  let floor = 0;
  for (const found of text.matchAll(/(?<![A-Za-z\d_])HK/gi)) {
    const start = found.index;
    if (start < floor) continue;
    HIVE.lastIndex = start;
    const hive = HIVE.exec(text)?.[0];
    if (hive === undefined) continue;
    const end = keyEnd(text, start + hive.length);
    floor = end;
    if (end === start + hive.length) continue;
    const name = hive.replace(/:?\\+$/, "").toUpperCase();
    const key = text.slice(start + hive.length, end).replace(/\\{2,}/g, "\\");
    hits.push({ kind: "registry", value: `${HIVES.get(name) ?? name}\\${key}`, start, end });
  }
  return hits;
}

function keyEnd(text: string, from: number): number {
  let at = from;
  for (let count = 0; count < 30; count += 1) {
    SEGMENT.lastIndex = at;
    const segment = SEGMENT.exec(text)?.[0];
    if (segment === undefined || / (?:and|or|to|in|with|HK\S{2,24})$/i.test(segment)) break;
    at += segment.length;
    while (text[at] === "\\") at += 1;
  }
  SPACED_KEYS.lastIndex = at;
  LAST.lastIndex = at;
  const last = SPACED_KEYS.exec(text)?.[0] ?? LAST.exec(text)?.[0] ?? "";
  let end = at + last.length;
  while (end > from && /[.,;:)\]'\\]/.test(text[end - 1] ?? "") && isWord(text.charCodeAt(from))) end -= 1;
  return end;
}
