import type { Mention } from "./mention.ts";

/** A figure with a capitalised word grown onto it: `7-Eleven`, `3CX`, `23andMe`. */
const DIGIT_NAME =
  /(?<![\p{L}\p{N}.,:/#$€£@_+*-])\d{1,4}(?:-\p{Lu}\p{Ll}{2,15}|\p{Lu}{2,8}\p{Ll}{0,12}|(?:and|for|to)\p{Lu}\p{Ll}{1,12})(?:[’']s)?(?![\p{L}\p{N}@_/-]|\.\p{L})/gu;

/** Units, times of day, ordinals, common compounds and months: figures with what is counted, no names. */
const NO_NAME =
  /^\d+(?:[KMGTP]i?[Bb](?:ps|it|ytes?)?|[KMG]Hz|AM|PM|GMT|UTC|CET|CEST|EST|EDT|BST|PST|PDT|IST|MST|HRS?|MIN|KM|KG|MM|CM|MW|KW|GW|KV|ST|ND|RD|TH|FA|USD|EUR|GBP|BTC|ETH|XMR|BN|MN|YR|YO|X|-(?:Day|Days|Hour|Hours|Bit|Factor|Year|Years|Month|Months|Minute|Minutes|Second|Week|Weeks|Step|Time|Person|Star|Point|Part|Page|Mile|Level|Way|Digit|Inch|Fold|Nation|Member|Odd|Plus|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*)$/i;

/** Behind it: the name is that of a malware, which the catalogue knows better. */
const THREAT_BEHIND = /^ (?:RAT|malware|backdoor|trojan|ransomware|stealer|loader)(?![\p{L}])/u;

/** Names that start with a figure, which would else be read as a number of things ("7 Eleven stores"). */
export function namesWithDigits(text: string): Mention[] {
  const found: Mention[] = [];
  for (const hit of text.matchAll(DIGIT_NAME)) {
    const name = hit[0].replace(/[’']s$/u, "");
    const end = hit.index + name.length;
    if (NO_NAME.test(name) || THREAT_BEHIND.test(text.slice(end, end + 12))) continue;
    found.push({ cls: "name", start: hit.index, end, name, rule: "digit-name" });
  }
  return found.length === 0 ? found : [...found, ...inOtherCase(text, found)].sort((a, b) => a.start - b.start);
}

/** "7-eleven" in a text that also writes "7-Eleven". */
function inOtherCase(text: string, named: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const name of new Set(named.map((mention) => mention.name))) {
    const lower = name.toLowerCase();
    for (let at = text.indexOf(lower); at >= 0; at = text.indexOf(lower, at + lower.length)) {
      const around = `${text[at - 1] ?? " "}${text[at + lower.length] ?? " "}`;
      if (!/[\p{L}\p{N}/._-]/u.test(around))
        found.push({ cls: "name", start: at, end: at + lower.length, name, rule: "digit-name" });
    }
  }
  return found;
}
