import type { PlainHit } from "./indicator-hit.ts";

/** Values that can be anything, and are known by the word before them or by their form: mutexes, user agents, YARA rules, serials, telephones, CVE ids. */

const CVE = /(?<![A-Za-z\d-])CVE[-–‑—_ ](\d{4})[-–‑—_](\d{4,7})(?![A-Za-z\d]|[-–‑]\d)/gi;

/** CVE ids: years from 1999, and no zeros before numbers of more than four digits. */
export function findCves(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  for (const hit of text.matchAll(CVE)) {
    const year = Number(hit[1]);
    const number = hit[2] ?? "";
    if (year < 1999 || year > 2099 || (number.length > 4 && number.startsWith("0"))) continue;
    hits.push({
      kind: "cve",
      value: `CVE-${String(year)}-${number}`,
      start: hit.index,
      end: hit.index + hit[0].length,
    });
  }
  return hits;
}

const QUOTED_MUTEX = /\bmutex(?:es)?\b[^"'“”‘’`\n]{0,40}["'“‘`]([^"'“”‘’`\n]{2,100})["'”’`]/gi;
const PLAIN_MUTEX =
  /\bmutex(?:es)?(?: (?:name|object))?(?: ?[:=] ?| (?:named|called) )([\w\\{}.$#@!\u00c0-\u024f\u0400-\u04ff-]{3,100})/gi;
const GLOBAL_MUTEX = /(?<![\p{L}\p{N}\\])(?:Global|Local)\\{1,2}[\p{L}\d_{}.-]{3,100}/gu;

/** Mutexes behind their word, or in the namespace of the session. */
export function findMutexes(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  if (/mutex/i.test(text)) {
    for (const pattern of [QUOTED_MUTEX, PLAIN_MUTEX])
      for (const hit of text.matchAll(pattern)) hits.push(captured("mutex", hit, hit[1] ?? ""));
  }
  if (text.includes("al\\")) {
    for (const hit of text.matchAll(GLOBAL_MUTEX)) hits.push(captured("mutex", hit, hit[0]));
  }
  return inOrder(hits.map((hit) => ({ ...hit, value: hit.value.replace(/\\\\/g, "\\") })));
}

const BROWSER =
  /\bMozilla\/\d\.\d{1,2}(?: \([^()\n]{3,300}(?:\([^()\n]{0,100}\)[^()\n]{0,200})?\))(?: (?:[A-Za-z][A-Za-z.]{1,30}\/[\w.+:-]{1,60}|\([^()\n]{1,120}\)|Mobile|Safari|like Gecko|\[[^\]\n]{1,60}\])){0,12}/g;
const LABELLED_AGENT =
  /\buser[- ]agent(?: string| header)?s?(?: ?[:=] ?["“'`]?| ["“'`])([^\s"“”'`\n][^"“”`\n]{2,300})/gi;

/** User agents: those of browsers by their form, others behind their word. */
export function findUserAgents(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  if (text.includes("Mozilla/"))
    for (const hit of text.matchAll(BROWSER)) hits.push(captured("user-agent", hit, hit[0]));
  if (/user[- ]agent/i.test(text)) {
    for (const hit of text.matchAll(LABELLED_AGENT)) {
      const value = (hit[1] ?? "").replace(/[\s'.,;)]+$/, "");
      // Prose goes on behind a colon as well; a user agent has a version or a product in it.
      if (/[/\d_]/.test(value.split(" ")[0] ?? "")) hits.push(captured("user-agent", hit, value));
    }
  }
  return inOrder(hits);
}

const YARA_RULE = /\brule\s{1,4}([A-Za-z_]\w{2,127})(?:\s{0,4}:[\w \t]{1,80})?\s{0,8}\{/g;
const YARA_NAMED = /\byara (?:rules?|signatures?)(?: (?:named|called))?[ :]{1,2}["“'`]?([A-Za-z]\w{0,60}_\w{1,80})/gi;

/** Names of YARA rules, from their source or behind their word. */
export function findYaraRules(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  if (text.includes("rule ")) {
    for (const hit of text.matchAll(YARA_RULE)) hits.push(captured("yara", hit, hit[1] ?? ""));
    for (const hit of text.matchAll(YARA_NAMED)) hits.push(captured("yara", hit, hit[1] ?? ""));
  }
  return inOrder(hits);
}

const SERIAL =
  /\bserial(?: number| no\.?)?s?(?: (?:is|was|of))?[ \t:=#"'“(]{1,6}((?:[\da-f]{2}[: ]){7,19}[\da-f]{2}|(?:0x)?[\da-f]{16,40})(?![\da-z:])/gi;

/** Serial numbers of certificates, as hexadecimal digits. */
export function findCertificateSerials(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  if (!/serial/i.test(text)) return hits;
  for (const hit of text.matchAll(SERIAL)) {
    const printed = hit[1] ?? "";
    const value = printed.replace(/^0x|[: ]/gi, "").toLowerCase();
    hits.push({ ...captured("certificate-serial", hit, printed), value });
  }
  return hits;
}

const PHONE =
  /(?<![A-Za-z\d+./-])(?:\+|00(?=[1-9]\d{0,2}[ -]))\(?[1-9](?:[ ().-]{0,2}\d){7,14}(?![\p{L}\p{N}]|[.,]\d)/gu;

/** Telephone numbers in international form (E.164): `+` and nine to fifteen digits. */
export function findPhones(text: string): PlainHit[] {
  const hits: PlainHit[] = [];
  for (const hit of text.matchAll(PHONE)) {
    const digits = hit[0].replace(/^00|\D/g, "");
    if (digits.length < 9 || digits.length > 15) continue;
    hits.push({ kind: "phone", value: `+${digits}`, start: hit.index, end: hit.index + hit[0].length });
  }
  return hits;
}

function captured(kind: PlainHit["kind"], hit: RegExpExecArray, value: string): PlainHit {
  const start = hit.index + hit[0].lastIndexOf(value);
  return { kind, value, start, end: start + value.length };
}

/** Sorted, and of two that overlap the first. */
function inOrder(hits: readonly PlainHit[]): PlainHit[] {
  let taken = -1;
  return [...hits]
    .sort((a, b) => a.start - b.start)
    .filter((hit) => {
      if (hit.start < taken) return false;
      taken = hit.end;
      return true;
    });
}
